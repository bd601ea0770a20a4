//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]

use crate::http::Code;

/// 100: The header looks acceptable so far; go ahead and send the request body.
pub const CONTINUE: Code = Code::of(100);
/// 101: The server agrees to the upgrade and speaks the new protocol from here on.
pub const SWITCHING_PROTOCOLS: Code = Code::of(101);
/// 102: Work on the request is under way and will take a while; keep waiting.
pub const PROCESSING: Code = Code::of(102);
/// 103: A head start: links worth preloading while the real response is still being prepared.
pub const EARLY_HINTS: Code = Code::of(103);
/// 104: The server keeps what has arrived, so an upload that breaks off can go on from there.
pub const UPLOAD_RESUMPTION_SUPPORTED: Code = Code::of(104);
/// 200: It worked, and the content holds the result.
pub const OK: Code = Code::of(200);
/// 200: an older or informal name of `OK`. It worked, and the content holds the result.
pub const SUCCESS: Code = Code::of(200);
/// 201: Something new now exists, at the address in Location or else at the one that was requested.
pub const CREATED: Code = Code::of(201);
/// 202: Taken in for later: the work is not finished and may yet fail.
pub const ACCEPTED: Code = Code::of(202);
/// 203: It worked, but a proxy on the way altered what the origin server had sent.
pub const NON_AUTHORITATIVE_INFORMATION: Code = Code::of(203);
/// 204: It worked, and there is deliberately nothing to show for it.
pub const NO_CONTENT: Code = Code::of(204);
/// 205: It worked; put the form or view that sent the request back to its initial state.
pub const RESET_CONTENT: Code = Code::of(205);
/// 206: Only the piece that was asked for is here; Content-Range, or each part, says which piece.
pub const PARTIAL_CONTENT: Code = Code::of(206);
/// 207: Several results in one body; look inside, because each has a status of its own.
pub const MULTI_STATUS: Code = Code::of(207);
/// 208: Inside a 207: this collection is listed further up, under another path, and not spelled out again.
pub const ALREADY_REPORTED: Code = Code::of(208);
/// 226: A GET worked, and what came is a delta or another derived form, which the IM field names.
pub const IM_USED: Code = Code::of(226);
/// 300: Several versions are on offer; pick one, or take the server's favourite from Location.
pub const MULTIPLE_CHOICES: Code = Code::of(300);
/// 301: The address has changed for good; go to the one in Location and correct your links.
pub const MOVED_PERMANENTLY: Code = Code::of(301);
/// 302: For now it is at another address; keep asking at the old one next time.
pub const FOUND: Code = Code::of(302);
/// 302: an older or informal name of `FOUND`. For now it is at another address; keep asking at the old one next time.
pub const MOVED_TEMPORARILY: Code = Code::of(302);
/// 303: The answer is at another address, to be fetched with GET whatever the first method was.
pub const SEE_OTHER: Code = Code::of(303);
/// 304: Your stored copy is still good: use it, nothing was sent.
pub const NOT_MODIFIED: Code = Code::of(304);
/// 305: Go through the proxy in Location: deprecated as a security risk, and ignored by clients.
pub const USE_PROXY: Code = Code::of(305);
/// 307: For now it is at another address; repeat the same request there, method and body unchanged.
pub const TEMPORARY_REDIRECT: Code = Code::of(307);
/// 308: The address has changed for good; repeat the same request there, method and body unchanged.
pub const PERMANENT_REDIRECT: Code = Code::of(308);
/// 400: The server cannot make sense of the request, or will not try; change it before sending it again.
pub const BAD_REQUEST: Code = Code::of(400);
/// 401: Credentials are missing or were not accepted; log in as WWW-Authenticate asks.
pub const UNAUTHORIZED: Code = Code::of(401);
/// 401: an older or informal name of `UNAUTHORIZED`. Credentials are missing or were not accepted; log in as WWW-Authenticate asks.
pub const AUTHORIZATION_REQUIRED: Code = Code::of(401);
/// 402: Not yet given a meaning; services use it for unpaid bills, spent credit and frozen accounts.
pub const PAYMENT_REQUIRED: Code = Code::of(402);
/// 403: The server knows what is wanted and says no; the same credentials again will not help.
pub const FORBIDDEN: Code = Code::of(403);
/// 404: The server has nothing at this address, or does not want to say that it has.
pub const NOT_FOUND: Code = Code::of(404);
/// 404: an older or informal name of `NOT_FOUND`. The server has nothing at this address, or does not want to say that it has.
pub const RESOURCE_NOT_FOUND: Code = Code::of(404);
/// 405: The address exists, but not for this method; Allow lists those that work there.
pub const METHOD_NOT_ALLOWED: Code = Code::of(405);
/// 405: an older or informal name of `METHOD_NOT_ALLOWED`. The address exists, but not for this method; Allow lists those that work there.
pub const NOT_ALLOWED: Code = Code::of(405);
/// 406: Nothing the server can offer here fits the Accept fields of the request.
pub const NOT_ACCEPTABLE: Code = Code::of(406);
/// 407: A proxy on the way wants credentials of its own; see Proxy-Authenticate.
pub const PROXY_AUTHENTICATION_REQUIRED: Code = Code::of(407);
/// 408: The client took too long to send its request, often on an idle connection, and the server stopped waiting.
pub const REQUEST_TIMEOUT: Code = Code::of(408);
/// 408: an older or informal name of `REQUEST_TIMEOUT`. The client took too long to send its request, often on an idle connection, and the server stopped waiting.
pub const REQUEST_TIME_OUT: Code = Code::of(408);
/// 409: The request clashes with how things stand: a duplicate, a newer edit or a wrong state.
pub const CONFLICT: Code = Code::of(409);
/// 410: It was here and has been taken away for good; drop the links to it.
pub const GONE: Code = Code::of(410);
/// 411: The server insists on a Content-Length; send the request again with one.
pub const LENGTH_REQUIRED: Code = Code::of(411);
/// 412: A condition of the request, such as If-Match, did not hold: somebody else may have changed the resource.
pub const PRECONDITION_FAILED: Code = Code::of(412);
/// 413: The request body is over a limit, more often that of a proxy in front than the application's.
pub const CONTENT_TOO_LARGE: Code = Code::of(413);
/// 413: an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's.
pub const PAYLOAD_TOO_LARGE: Code = Code::of(413);
/// 413: an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's.
pub const REQUEST_ENTITY_TOO_LARGE: Code = Code::of(413);
/// 413: an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's.
pub const REQUEST_TOO_LONG: Code = Code::of(413);
/// 414: The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop.
pub const URI_TOO_LONG: Code = Code::of(414);
/// 414: an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop.
pub const REQUEST_URI_TOO_LONG: Code = Code::of(414);
/// 414: an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop.
pub const REQUEST_URI_TOO_LARGE: Code = Code::of(414);
/// 415: The server does not take such a body; check its Content-Type and Content-Encoding.
pub const UNSUPPORTED_MEDIA_TYPE: Code = Code::of(415);
/// 416: None of the ranges asked for can be had; Content-Range tells how long the resource is.
pub const RANGE_NOT_SATISFIABLE: Code = Code::of(416);
/// 416: an older or informal name of `RANGE_NOT_SATISFIABLE`. None of the ranges asked for can be had; Content-Range tells how long the resource is.
pub const REQUESTED_RANGE_NOT_SATISFIABLE: Code = Code::of(416);
/// 417: Somebody on the way cannot honour the Expect field; send the request without it.
pub const EXPECTATION_FAILED: Code = Code::of(417);
/// 418: A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients.
pub const IM_A_TEAPOT: Code = Code::of(418);
/// 419: The form's CSRF token is missing or out of date; reload the page and submit again.
pub const PAGE_EXPIRED: Code = Code::of(419);
/// 420: Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today.
pub const ENHANCE_YOUR_CALM: Code = Code::of(420);
/// 421: The connection led to a server that does not answer for this host; try again on a new connection.
pub const MISDIRECTED_REQUEST: Code = Code::of(421);
/// 422: The syntax is fine but the values are not; the content should say which of them failed.
pub const UNPROCESSABLE_CONTENT: Code = Code::of(422);
/// 422: an older or informal name of `UNPROCESSABLE_CONTENT`. The syntax is fine but the values are not; the content should say which of them failed.
pub const UNPROCESSABLE_ENTITY: Code = Code::of(422);
/// 423: A lock is on the resource; wait until it is lifted, or send its lock token.
pub const LOCKED: Code = Code::of(423);
/// 424: Not attempted, because another action that it relies on went wrong; look for that one first.
pub const FAILED_DEPENDENCY: Code = Code::of(424);
/// 424: an older or informal name of `FAILED_DEPENDENCY`. Not attempted, because another action that it relies on went wrong; look for that one first.
pub const METHOD_FAILURE: Code = Code::of(424);
/// 425: It came as TLS early data, which could be a replay; send it again once the handshake is done.
pub const TOO_EARLY: Code = Code::of(425);
/// 426: Not over this protocol; switch to one that the Upgrade field names and ask again.
pub const UPGRADE_REQUIRED: Code = Code::of(426);
/// 428: Blind changes are not taken here; fetch the resource first and send its ETag in If-Match.
pub const PRECONDITION_REQUIRED: Code = Code::of(428);
/// 429: The caller is over its rate limit; slow down, and wait as long as Retry-After says.
pub const TOO_MANY_REQUESTS: Code = Code::of(429);
/// 431: The request's header is too big, in one field or in all; overgrown cookies are the usual cause.
pub const REQUEST_HEADER_FIELDS_TOO_LARGE: Code = Code::of(431);
/// 444: nginx closed the connection without an answer, because its configuration said so.
pub const NO_RESPONSE: Code = Code::of(444);
/// 444: an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so.
pub const CONNECTION_CLOSED_WITHOUT_RESPONSE: Code = Code::of(444);
/// 451: Withheld because of a court, an authority or another legal demand.
pub const UNAVAILABLE_FOR_LEGAL_REASONS: Code = Code::of(451);
/// 499: The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow.
pub const CLIENT_CLOSED_REQUEST: Code = Code::of(499);
/// 500: Something broke inside the server; the reason is in its log, not in the request.
pub const INTERNAL_SERVER_ERROR: Code = Code::of(500);
/// 501: The server cannot do this for any resource, most often because it does not know the method.
pub const NOT_IMPLEMENTED: Code = Code::of(501);
/// 501: an older or informal name of `NOT_IMPLEMENTED`. The server cannot do this for any resource, most often because it does not know the method.
pub const METHOD_NOT_IMPLEMENTED: Code = Code::of(501);
/// 502: A gateway got no usable answer from the server behind it, which may be down or not speak HTTP.
pub const BAD_GATEWAY: Code = Code::of(502);
/// 502: an older or informal name of `BAD_GATEWAY`. A gateway got no usable answer from the server behind it, which may be down or not speak HTTP.
pub const PROXY_ERROR: Code = Code::of(502);
/// 503: Not now: overload, maintenance or no healthy server left; try again later.
pub const SERVICE_UNAVAILABLE: Code = Code::of(503);
/// 503: an older or informal name of `SERVICE_UNAVAILABLE`. Not now: overload, maintenance or no healthy server left; try again later.
pub const SERVICE_TEMPORARILY_UNAVAILABLE: Code = Code::of(503);
/// 504: A gateway ran out of patience with the server behind it, which is slow or cannot be reached.
pub const GATEWAY_TIMEOUT: Code = Code::of(504);
/// 504: an older or informal name of `GATEWAY_TIMEOUT`. A gateway ran out of patience with the server behind it, which is slow or cannot be reached.
pub const GATEWAY_TIME_OUT: Code = Code::of(504);
/// 505: The server does not speak this major version of HTTP, or does not want to.
pub const HTTP_VERSION_NOT_SUPPORTED: Code = Code::of(505);
/// 506: Content negotiation is set up wrongly: the variant it picked wants to negotiate in turn.
pub const VARIANT_ALSO_NEGOTIATES: Code = Code::of(506);
/// 507: No room is left to keep what the request would have stored: a full disk or a quota.
pub const INSUFFICIENT_STORAGE: Code = Code::of(507);
/// 508: A request over a whole tree of resources was stopped, because the tree runs in a circle.
pub const LOOP_DETECTED: Code = Code::of(508);
/// 509: The site has used up the traffic that its host grants it for the period.
pub const BANDWIDTH_LIMIT_EXCEEDED: Code = Code::of(509);
/// 510: The request lacks an extension that the server wants, in an HTTP experiment that was given up.
pub const NOT_EXTENDED: Code = Code::of(510);
/// 511: The network wants a login first: this answer is from a hotel's or café's portal, not from the site.
pub const NETWORK_AUTHENTICATION_REQUIRED: Code = Code::of(511);
/// 530: Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details.
pub const ORIGIN_DNS_ERROR: Code = Code::of(530);
/// The codes of Alibaba Cloud ALB.
pub mod alibaba_alb {
    use super::Code;

    /// 463: The load balancer met a request that had been through it before; look for a loop in the forwarding.
    pub const REQUEST_LOOP: Code = Code::of(463);
}

/// The codes of Apache HTTP Server.
pub mod apache {
    use super::Code;

    /// 218: Said to let an error page through Apache's ProxyErrorOverride untouched; nobody has found a source.
    pub const THIS_IS_FINE: Code = Code::of(218);
}

/// The codes of ASP.NET.
pub mod aspnet {
    use super::Code;

    /// 419: A login that was valid before has run out; log in again.
    pub const AUTHENTICATION_TIMEOUT: Code = Code::of(419);
}

/// The codes of AWS Elastic Load Balancing.
pub mod aws_elb {
    use super::Code;

    /// 460: The client hung up before the load balancer had an answer; compare its timeout with the target's speed.
    pub const CLIENT_CLOSED_CONNECTION: Code = Code::of(460);
    /// 460: an older or informal name of `CLIENT_CLOSED_CONNECTION`. The client hung up before the load balancer had an answer; compare its timeout with the target's speed.
    pub const CLIENT_CLOSED_LOAD_BALANCED_REQUEST: Code = Code::of(460);
    /// 463: X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field.
    pub const TOO_MANY_FORWARDED_ADDRESSES: Code = Code::of(463);
    /// 463: an older or informal name of `TOO_MANY_FORWARDED_ADDRESSES`. X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field.
    pub const INVALID_X_FORWARDED_FOR: Code = Code::of(463);
    /// 464: The client's protocol does not fit the target group's version, such as HTTP/1.1 to a gRPC group.
    pub const INCOMPATIBLE_PROTOCOL: Code = Code::of(464);
    /// 561: The identity provider gave an error while the load balancer logged the user in; its access log says which.
    pub const IDENTITY_PROVIDER_ERROR: Code = Code::of(561);
    /// 561: an older or informal name of `IDENTITY_PROVIDER_ERROR`. The identity provider gave an error while the load balancer logged the user in; its access log says which.
    pub const IDENTITY_PROVIDER_AUTHENTICATION_ERROR: Code = Code::of(561);
}

/// The codes of Amazon S3.
pub mod aws_s3 {
    use super::Code;

    /// 503: Too many requests to one part of a bucket: a rate limit, which others answer with 429.
    pub const SLOW_DOWN: Code = Code::of(503);
}

/// The codes of Azure Cosmos DB.
pub mod azure_cosmos_db {
    use super::Code;

    /// 449: A write met another one at the same time; it may be repeated.
    pub const RETRY_WITH: Code = Code::of(449);
}

/// The codes of Apache bw/limited.
pub mod bw_limited {
    use super::Code;

    /// 509: The site has used up the traffic that its host grants it for the period.
    pub const BANDWIDTH_LIMIT_EXCEEDED: Code = Code::of(509);
}

/// The codes of Cloudflare.
pub mod cloudflare {
    use super::Code;

    /// 520: Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off.
    pub const WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR: Code = Code::of(520);
    /// 520: an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off.
    pub const WEB_SERVER_IS_RETURNING_AN_UNKNOWN_ERROR: Code = Code::of(520);
    /// 520: an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off.
    pub const WEB_SERVER_UNKNOWN_ERROR: Code = Code::of(520);
    /// 521: The origin turned Cloudflare's connection away; check that it runs and lets Cloudflare's addresses in.
    pub const WEB_SERVER_IS_DOWN: Code = Code::of(521);
    /// 522: Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes.
    pub const CONNECTION_TIMED_OUT: Code = Code::of(522);
    /// 522: an older or informal name of `CONNECTION_TIMED_OUT`. Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes.
    pub const CONNECTION_TIMEOUT: Code = Code::of(522);
    /// 523: Cloudflare finds no way to the origin; check its address in the DNS and the network between.
    pub const ORIGIN_IS_UNREACHABLE: Code = Code::of(523);
    /// 524: Cloudflare reached the origin but got no answer in time; move long work into the background.
    pub const A_TIMEOUT_OCCURRED: Code = Code::of(524);
    /// 524: an older or informal name of `A_TIMEOUT_OCCURRED`. Cloudflare reached the origin but got no answer in time; move long work into the background.
    pub const TIMEOUT_OCCURED: Code = Code::of(524);
    /// 525: TLS between Cloudflare and the origin could not be set up; check the origin's certificate and ciphers.
    pub const SSL_HANDSHAKE_FAILED: Code = Code::of(525);
    /// 526: The origin's certificate did not pass: expired, self-signed, incomplete or for another name.
    pub const INVALID_SSL_CERTIFICATE: Code = Code::of(526);
    /// 527: Cloudflare lost touch with the Railgun listener at the origin.
    pub const RAILGUN_ERROR: Code = Code::of(527);
    /// 530: Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details.
    pub const ORIGIN_DNS_ERROR: Code = Code::of(530);
}

/// The codes of cPanel.
pub mod cpanel {
    use super::Code;

    /// 508: The hosting account is at its limit of CPU, memory or processes; wait, or ask for a bigger one.
    pub const RESOURCE_LIMIT_IS_REACHED: Code = Code::of(508);
}

/// The codes of Proxy redirection draft.
pub mod draft_cohen {
    use super::Code;

    /// 306: Told the client which proxy to use for later requests, or to use none.
    pub const SWITCH_PROXY: Code = Code::of(306);
}

/// The codes of Esri ArcGIS.
pub mod esri {
    use super::Code;

    /// 498: The ArcGIS token has expired or is no good; get a new one.
    pub const INVALID_TOKEN: Code = Code::of(498);
    /// 499: ArcGIS wants a token and got none; the status line itself may well say 200.
    pub const TOKEN_REQUIRED: Code = Code::of(499);
}

/// The codes of Gears.
pub mod gears {
    use super::Code;

    /// 103: How much of an interrupted upload has arrived, in a proposal that predates Early Hints.
    pub const CHECKPOINT: Code = Code::of(103);
    /// 308: No redirect: the upload is not complete yet, and Range says how much has arrived.
    pub const RESUME_INCOMPLETE: Code = Code::of(308);
}

/// The codes of Git LFS.
pub mod git_lfs {
    use super::Code;

    /// 509: The repository or its owner has used up the traffic for large files.
    pub const BANDWIDTH_LIMIT_EXCEEDED: Code = Code::of(509);
}

/// The codes of HTCPCP.
pub mod htcpcp {
    use super::Code;

    /// 418: A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients.
    pub const IM_A_TEAPOT: Code = Code::of(418);
}

/// The codes of HTTP pipelining draft.
pub mod http_pipeline {
    use super::Code;

    /// 430: Refused in a pipeline, because it would have held up the requests queued behind it.
    pub const WOULD_BLOCK: Code = Code::of(430);
}

/// The codes of HTTP proxies.
pub mod http_proxies {
    use super::Code;

    /// 598: A proxy reached the server behind it but waited in vain for data.
    pub const NETWORK_READ_TIMEOUT_ERROR: Code = Code::of(598);
    /// 598: an older or informal name of `NETWORK_READ_TIMEOUT_ERROR`. A proxy reached the server behind it but waited in vain for data.
    pub const NETWORK_READ_TIMEOUT: Code = Code::of(598);
    /// 599: A proxy could not connect to the server behind it in time.
    pub const NETWORK_CONNECT_TIMEOUT_ERROR: Code = Code::of(599);
    /// 599: an older or informal name of `NETWORK_CONNECT_TIMEOUT_ERROR`. A proxy could not connect to the server behind it in time.
    pub const NETWORK_CONNECT_TIMEOUT: Code = Code::of(599);
}

/// The codes of Internet Explorer.
pub mod internet_explorer {
    use super::Code;

    /// 122: Said to be Internet Explorer 7's word for an address beyond its limit of some two thousand characters.
    pub const URI_TOO_LONG: Code = Code::of(122);
}

/// The codes of Laravel.
pub mod laravel {
    use super::Code;

    /// 419: The form's CSRF token is missing or out of date; reload the page and submit again.
    pub const PAGE_EXPIRED: Code = Code::of(419);
}

/// The codes of LinkedIn.
pub mod linkedin {
    use super::Code;

    /// 999: LinkedIn turns the request away, mostly because it looks automated or comes without a login.
    pub const REQUEST_DENIED: Code = Code::of(999);
}

/// The codes of llhttp.
pub mod llhttp {
    use super::Code;

    /// 110: A stored response was sent although its time was over.
    pub const RESPONSE_IS_STALE: Code = Code::of(110);
    /// 111: A stale response was sent, because the server could not be asked for a fresh one.
    pub const REVALIDATION_FAILED: Code = Code::of(111);
    /// 112: The cache was cut off from the network on purpose.
    pub const DISCONNECTED_OPERATION: Code = Code::of(112);
    /// 113: The cache had guessed a lifetime of more than a day, and the response was older than that.
    pub const HEURISTIC_EXPIRATION: Code = Code::of(113);
    /// 199: Some warning for a person to read, about this one response.
    pub const MISCELLANEOUS_WARNING: Code = Code::of(199);
    /// 214: A proxy had changed the encoding or the content on the way.
    pub const TRANSFORMATION_APPLIED: Code = Code::of(214);
    /// 299: Some warning for a person to read, which stays true when the response is asked for again.
    pub const MISCELLANEOUS_PERSISTENT_WARNING: Code = Code::of(299);
}

/// The codes of Microsoft Exchange.
pub mod microsoft_exchange {
    use super::Code;

    /// 451: The mailbox is better reached at another Exchange server: the one in X-MS-Location, else ask Autodiscover.
    pub const REDIRECT: Code = Code::of(451);
}

/// The codes of Microsoft IIS.
pub mod microsoft_iis {
    use super::Code;

    /// 440: The session has run out, as in Outlook on the web; log in again.
    pub const LOGIN_TIME_OUT: Code = Code::of(440);
    /// 449: The server wants more information; repeat the request with what Ms-Echo-Request asks for.
    pub const RETRY_WITH: Code = Code::of(449);
}

/// The codes of Microsoft Windows.
pub mod microsoft_windows {
    use super::Code;

    /// 450: Windows Parental Controls, on the user's own machine, blocked the page.
    pub const BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS: Code = Code::of(450);
    /// 450: an older or informal name of `BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS`. Windows Parental Controls, on the user's own machine, blocked the page.
    pub const BLOCKED_BY_PARENTAL_CONTROL: Code = Code::of(450);
}

/// The codes of nginx.
pub mod nginx {
    use super::Code;

    /// 444: nginx closed the connection without an answer, because its configuration said so.
    pub const NO_RESPONSE: Code = Code::of(444);
    /// 444: an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so.
    pub const CONNECTION_CLOSED_WITHOUT_RESPONSE: Code = Code::of(444);
    /// 494: The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400.
    pub const REQUEST_HEADER_TOO_LARGE: Code = Code::of(494);
    /// 494: an older or informal name of `REQUEST_HEADER_TOO_LARGE`. The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400.
    pub const REQUEST_HEADER_OR_COOKIE_TOO_LARGE: Code = Code::of(494);
    /// 495: nginx could not verify the client's certificate; what goes out to the client is a 400.
    pub const SSL_CERTIFICATE_ERROR: Code = Code::of(495);
    /// 495: an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400.
    pub const CERT_ERROR: Code = Code::of(495);
    /// 495: an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400.
    pub const THE_SSL_CERTIFICATE_ERROR: Code = Code::of(495);
    /// 496: nginx asked for a client certificate and got none; what goes out to the client is a 400.
    pub const SSL_CERTIFICATE_REQUIRED: Code = Code::of(496);
    /// 496: an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400.
    pub const NO_CERT: Code = Code::of(496);
    /// 496: an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400.
    pub const NO_REQUIRED_SSL_CERTIFICATE_WAS_SENT: Code = Code::of(496);
    /// 497: Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400.
    pub const HTTP_REQUEST_SENT_TO_HTTPS_PORT: Code = Code::of(497);
    /// 497: an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400.
    pub const HTTP_TO_HTTPS: Code = Code::of(497);
    /// 497: an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400.
    pub const THE_PLAIN_HTTP_REQUEST_WAS_SENT_TO_HTTPS_PORT: Code = Code::of(497);
    /// 498: Once meant for requests with a bad host name, and cancelled; nginx answers those with 400.
    pub const INVALID_HOST: Code = Code::of(498);
    /// 499: The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow.
    pub const CLIENT_CLOSED_REQUEST: Code = Code::of(499);
}

/// The codes of Pantheon.
pub mod pantheon {
    use super::Code;

    /// 530: Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it.
    pub const SITE_IS_FROZEN: Code = Code::of(530);
    /// 530: an older or informal name of `SITE_IS_FROZEN`. Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it.
    pub const SITE_FROZEN: Code = Code::of(530);
}

/// The codes of Qualys SSL Labs.
pub mod qualys {
    use super::Code;

    /// 529: The service as a whole has too much to do, whoever is asking; pause and try again later.
    pub const SITE_IS_OVERLOADED: Code = Code::of(529);
}

/// The codes of Shopify.
pub mod shopify {
    use super::Code;

    /// 430: Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address.
    pub const SECURITY_REJECTION: Code = Code::of(430);
    /// 430: Too many addresses fetched in a short time: what Shopify once sent in place of 429.
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: Code = Code::of(430);
    /// 430: an older or informal name of `SECURITY_REJECTION`. Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address.
    pub const SHOPIFY_SECURITY_REJECTION: Code = Code::of(430);
    /// 530: Cloudflare, which stands in front of Shopify, could not resolve the name that was asked for.
    pub const ORIGIN_DNS_ERROR: Code = Code::of(530);
    /// 540: Shopify has switched this endpoint off for the time being.
    pub const TEMPORARILY_DISABLED: Code = Code::of(540);
    /// 783: The JSON that was sent to Shopify does not parse.
    pub const UNEXPECTED_TOKEN: Code = Code::of(783);
}

/// The codes of Squid.
pub mod squid {
    use super::Code;

    /// 600: Squid could not parse a header; the client gets 400 or a gateway error instead.
    pub const INVALID_HEADER: Code = Code::of(600);
    /// 601: A header was too big for Squid to work on; the client gets 400 or a gateway error instead.
    pub const HEADER_TOO_LARGE: Code = Code::of(601);
}

/// The codes of Stripe.
pub mod stripe {
    use super::Code;

    /// 402: The parameters were right and the payment did not go through, such as a card that was declined.
    pub const REQUEST_FAILED: Code = Code::of(402);
}

/// The codes of Telegram.
pub mod telegram {
    use super::Code;

    /// 420: The same call was made too often; the error's name ends in the seconds to wait.
    pub const FLOOD: Code = Code::of(420);
}

/// The codes of Tencent EdgeOne.
pub mod tencent_edgeone {
    use super::Code;

    /// 423: The request keeps coming back to EdgeOne; check that the origin does not point to EdgeOne itself.
    pub const REQUEST_LOOP: Code = Code::of(423);
    /// 566: A managed rule of EdgeOne's firewall blocked the request.
    pub const WAF_MANAGED_RULE_BLOCK: Code = Code::of(566);
    /// 567: A rule that the site's owner set in EdgeOne's firewall blocked the request.
    pub const WAF_CUSTOM_RULE_BLOCK: Code = Code::of(567);
}

/// The codes of Twitter.
pub mod twitter {
    use super::Code;

    /// 420: Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today.
    pub const ENHANCE_YOUR_CALM: Code = Code::of(420);
}

/// The codes of Unattributed.
pub mod unattributed {
    use super::Code;

    /// 310: Said to mean that the request was redirected too often or in a circle.
    pub const TOO_MANY_REDIRECTS: Code = Code::of(310);
}

/// The codes of Vercel.
pub mod vercel {
    use super::Code;

    /// 508: A deployment called itself again and again, and Vercel stopped it.
    pub const INFINITE_LOOP_DETECTED: Code = Code::of(508);
}

/// The codes of W3C PEP.
pub mod w3c_pep {
    use super::Code;

    /// 420: The request did not meet an extension policy of the server, in an HTTP extension scheme that was given up.
    pub const POLICY_NOT_FULFILLED: Code = Code::of(420);
}

/// The codes of WebDAV drafts.
pub mod webdav {
    use super::Code;

    /// 210: Said to tell a WebDAV client that its copy no longer matches the server's.
    pub const CONTENT_DIFFERENT: Code = Code::of(210);
    /// 419: Too little room to carry out the method, in an early WebDAV draft; 507 does that job now.
    pub const INSUFFICIENT_SPACE_ON_RESOURCE: Code = Code::of(419);
    /// 420: Given up here because another part of the same operation failed: the forerunner of 424.
    pub const METHOD_FAILURE: Code = Code::of(420);
    /// 421: The target of a copy or move was locked, in an early WebDAV draft; 423 says that today.
    pub const DESTINATION_LOCKED: Code = Code::of(421);
    /// 425: A position was asked for in a collection that keeps no order, in a WebDAV draft.
    pub const UNORDERED_COLLECTION: Code = Code::of(425);
    /// 456: Said to mean a WebDAV failure that leaves nothing to be saved.
    pub const UNRECOVERABLE_ERROR: Code = Code::of(456);
}
