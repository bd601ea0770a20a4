# Generated from core/registry by `make generate`. Do not edit.

"""The codes as plain integers: `codes.NOT_FOUND`, `codes.nginx.CLIENT_CLOSED_REQUEST`."""


class OwnerCodes:
    __slots__ = ("name",)

    def __set_name__(self, codes: type, name: str) -> None:
        self.name = name

    def __get__(self, codes: object, kind: type | None = None) -> object:
        from . import _owner_codes

        return getattr(_owner_codes, self.name)

    def __set__(self, codes: object, value: object) -> None:
        message = f"{self.name} is read-only"
        raise AttributeError(message)



class Http:
    __slots__ = ()
    CONTINUE = 100
    SWITCHING_PROTOCOLS = 101
    PROCESSING = 102
    EARLY_HINTS = 103
    UPLOAD_RESUMPTION_SUPPORTED = 104
    OK = 200
    SUCCESS = 200
    CREATED = 201
    ACCEPTED = 202
    NON_AUTHORITATIVE_INFORMATION = 203
    NO_CONTENT = 204
    RESET_CONTENT = 205
    PARTIAL_CONTENT = 206
    MULTI_STATUS = 207
    ALREADY_REPORTED = 208
    IM_USED = 226
    MULTIPLE_CHOICES = 300
    MOVED_PERMANENTLY = 301
    FOUND = 302
    MOVED_TEMPORARILY = 302
    SEE_OTHER = 303
    NOT_MODIFIED = 304
    USE_PROXY = 305
    TEMPORARY_REDIRECT = 307
    PERMANENT_REDIRECT = 308
    BAD_REQUEST = 400
    UNAUTHORIZED = 401
    AUTHORIZATION_REQUIRED = 401
    PAYMENT_REQUIRED = 402
    FORBIDDEN = 403
    NOT_FOUND = 404
    RESOURCE_NOT_FOUND = 404
    METHOD_NOT_ALLOWED = 405
    NOT_ALLOWED = 405
    NOT_ACCEPTABLE = 406
    PROXY_AUTHENTICATION_REQUIRED = 407
    REQUEST_TIMEOUT = 408
    REQUEST_TIME_OUT = 408
    CONFLICT = 409
    GONE = 410
    LENGTH_REQUIRED = 411
    PRECONDITION_FAILED = 412
    CONTENT_TOO_LARGE = 413
    PAYLOAD_TOO_LARGE = 413
    REQUEST_ENTITY_TOO_LARGE = 413
    REQUEST_TOO_LONG = 413
    URI_TOO_LONG = 414
    REQUEST_URI_TOO_LONG = 414
    REQUEST_URI_TOO_LARGE = 414
    UNSUPPORTED_MEDIA_TYPE = 415
    RANGE_NOT_SATISFIABLE = 416
    REQUESTED_RANGE_NOT_SATISFIABLE = 416
    EXPECTATION_FAILED = 417
    IM_A_TEAPOT = 418
    PAGE_EXPIRED = 419
    ENHANCE_YOUR_CALM = 420
    MISDIRECTED_REQUEST = 421
    UNPROCESSABLE_CONTENT = 422
    UNPROCESSABLE_ENTITY = 422
    LOCKED = 423
    FAILED_DEPENDENCY = 424
    METHOD_FAILURE = 424
    TOO_EARLY = 425
    UPGRADE_REQUIRED = 426
    PRECONDITION_REQUIRED = 428
    TOO_MANY_REQUESTS = 429
    REQUEST_HEADER_FIELDS_TOO_LARGE = 431
    NO_RESPONSE = 444
    CONNECTION_CLOSED_WITHOUT_RESPONSE = 444
    UNAVAILABLE_FOR_LEGAL_REASONS = 451
    CLIENT_CLOSED_REQUEST = 499
    INTERNAL_SERVER_ERROR = 500
    NOT_IMPLEMENTED = 501
    METHOD_NOT_IMPLEMENTED = 501
    BAD_GATEWAY = 502
    PROXY_ERROR = 502
    SERVICE_UNAVAILABLE = 503
    SERVICE_TEMPORARILY_UNAVAILABLE = 503
    GATEWAY_TIMEOUT = 504
    GATEWAY_TIME_OUT = 504
    HTTP_VERSION_NOT_SUPPORTED = 505
    VARIANT_ALSO_NEGOTIATES = 506
    INSUFFICIENT_STORAGE = 507
    LOOP_DETECTED = 508
    BANDWIDTH_LIMIT_EXCEEDED = 509
    NOT_EXTENDED = 510
    NETWORK_AUTHENTICATION_REQUIRED = 511
    ORIGIN_DNS_ERROR = 530
    alibaba_alb = OwnerCodes()
    apache = OwnerCodes()
    aspnet = OwnerCodes()
    aws_elb = OwnerCodes()
    aws_s3 = OwnerCodes()
    azure_cosmos_db = OwnerCodes()
    bw_limited = OwnerCodes()
    cloudflare = OwnerCodes()
    cpanel = OwnerCodes()
    draft_cohen = OwnerCodes()
    esri = OwnerCodes()
    gears = OwnerCodes()
    git_lfs = OwnerCodes()
    htcpcp = OwnerCodes()
    http_pipeline = OwnerCodes()
    http_proxies = OwnerCodes()
    internet_explorer = OwnerCodes()
    laravel = OwnerCodes()
    linkedin = OwnerCodes()
    llhttp = OwnerCodes()
    microsoft_exchange = OwnerCodes()
    microsoft_iis = OwnerCodes()
    microsoft_windows = OwnerCodes()
    nginx = OwnerCodes()
    pantheon = OwnerCodes()
    qualys = OwnerCodes()
    shopify = OwnerCodes()
    squid = OwnerCodes()
    stripe = OwnerCodes()
    telegram = OwnerCodes()
    tencent_edgeone = OwnerCodes()
    twitter = OwnerCodes()
    unattributed = OwnerCodes()
    vercel = OwnerCodes()
    w3c_pep = OwnerCodes()
    webdav = OwnerCodes()
