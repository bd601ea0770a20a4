use super::{Code, GrpcCode};

/// The gRPC code that a client makes of a plain HTTP response, one without `grpc-status` (gRPC: HTTP to gRPC status code
/// mapping). It is not the inverse of [`from_grpc`], and a 200 without a `grpc-status` is as unknown as any other.
///
/// ```
/// use statusbook::http::{self, Code, GrpcCode};
/// assert_eq!(http::to_grpc(Code::new(429)?), GrpcCode::Unavailable);
/// assert_eq!(http::to_grpc(Code::new(404)?), GrpcCode::Unimplemented);
/// # Ok::<(), http::InvalidCode>(())
/// ```
pub fn to_grpc(code: Code) -> GrpcCode {
    match code.get() {
        400 => GrpcCode::Internal,
        401 => GrpcCode::Unauthenticated,
        403 => GrpcCode::PermissionDenied,
        404 => GrpcCode::Unimplemented,
        429 | 502 | 503 | 504 => GrpcCode::Unavailable,
        _ => GrpcCode::Unknown,
    }
}

/// The status code that an HTTP interface gives for a gRPC code (google/rpc/code.proto).
///
/// ```
/// use statusbook::http::{self, GrpcCode};
/// assert_eq!(http::from_grpc(GrpcCode::ResourceExhausted), 429);
/// assert_eq!(http::from_grpc("CANCELLED".parse()?), 499);
/// # Ok::<(), statusbook::UnknownWord>(())
/// ```
pub fn from_grpc(code: GrpcCode) -> Code {
    Code::of(match code {
        GrpcCode::Ok => 200,
        GrpcCode::Cancelled => 499,
        GrpcCode::Unknown | GrpcCode::Internal | GrpcCode::DataLoss => 500,
        GrpcCode::InvalidArgument | GrpcCode::FailedPrecondition | GrpcCode::OutOfRange => 400,
        GrpcCode::DeadlineExceeded => 504,
        GrpcCode::NotFound => 404,
        GrpcCode::AlreadyExists | GrpcCode::Aborted => 409,
        GrpcCode::PermissionDenied => 403,
        GrpcCode::Unauthenticated => 401,
        GrpcCode::ResourceExhausted => 429,
        GrpcCode::Unimplemented => 501,
        GrpcCode::Unavailable => 503,
    })
}
