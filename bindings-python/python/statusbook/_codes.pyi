# Generated from core/registry by `make generate`. Do not edit.

from typing import Final, Literal

from typing_extensions import deprecated

from ._owner_codes import (
    AlibabaAlb,
    Apache,
    Aspnet,
    AwsElb,
    AwsS3,
    AzureCosmosDb,
    BwLimited,
    Cloudflare,
    Cpanel,
    DraftCohen,
    Esri,
    Gears,
    GitLfs,
    Htcpcp,
    HttpPipeline,
    HttpProxies,
    InternetExplorer,
    Laravel,
    Linkedin,
    Llhttp,
    MicrosoftExchange,
    MicrosoftIis,
    MicrosoftWindows,
    Nginx,
    Pantheon,
    Qualys,
    Shopify,
    Squid,
    Stripe,
    Telegram,
    TencentEdgeone,
    Twitter,
    Unattributed,
    Vercel,
    W3cPep,
    Webdav,
)

class Http:
    """IANA's codes, and the well-known ones of others."""

    CONTINUE: Final = 100
    """The header looks acceptable so far; go ahead and send the request body."""
    SWITCHING_PROTOCOLS: Final = 101
    """The server agrees to the upgrade and speaks the new protocol from here on."""
    PROCESSING: Final = 102
    """Work on the request is under way and will take a while; keep waiting."""
    EARLY_HINTS: Final = 103
    """A head start: links worth preloading while the real response is still being prepared."""
    UPLOAD_RESUMPTION_SUPPORTED: Final = 104
    """The server keeps what has arrived, so an upload that breaks off can go on from there."""
    OK: Final = 200
    """It worked, and the content holds the result."""
    @property
    @deprecated("use OK")
    def SUCCESS(self) -> Literal[200]:
        """an older or informal name of `OK`. It worked, and the content holds the result."""
    CREATED: Final = 201
    """Something new now exists, at the address in Location or else at the one that was requested."""
    ACCEPTED: Final = 202
    """Taken in for later: the work is not finished and may yet fail."""
    NON_AUTHORITATIVE_INFORMATION: Final = 203
    """It worked, but a proxy on the way altered what the origin server had sent."""
    NO_CONTENT: Final = 204
    """It worked, and there is deliberately nothing to show for it."""
    RESET_CONTENT: Final = 205
    """It worked; put the form or view that sent the request back to its initial state."""
    PARTIAL_CONTENT: Final = 206
    """Only the piece that was asked for is here; Content-Range, or each part, says which piece."""
    MULTI_STATUS: Final = 207
    """Several results in one body; look inside, because each has a status of its own."""
    ALREADY_REPORTED: Final = 208
    """Inside a 207: this collection is listed further up, under another path, and not spelled out again."""
    IM_USED: Final = 226
    """A GET worked, and what came is a delta or another derived form, which the IM field names."""
    MULTIPLE_CHOICES: Final = 300
    """Several versions are on offer; pick one, or take the server's favourite from Location."""
    MOVED_PERMANENTLY: Final = 301
    """The address has changed for good; go to the one in Location and correct your links."""
    FOUND: Final = 302
    """For now it is at another address; keep asking at the old one next time."""
    @property
    @deprecated("use FOUND")
    def MOVED_TEMPORARILY(self) -> Literal[302]:
        """an older or informal name of `FOUND`. For now it is at another address; keep asking at the old one next time."""
    SEE_OTHER: Final = 303
    """The answer is at another address, to be fetched with GET whatever the first method was."""
    NOT_MODIFIED: Final = 304
    """Your stored copy is still good: use it, nothing was sent."""
    USE_PROXY: Final = 305
    """Go through the proxy in Location: deprecated as a security risk, and ignored by clients."""
    TEMPORARY_REDIRECT: Final = 307
    """For now it is at another address; repeat the same request there, method and body unchanged."""
    PERMANENT_REDIRECT: Final = 308
    """The address has changed for good; repeat the same request there, method and body unchanged."""
    BAD_REQUEST: Final = 400
    """The server cannot make sense of the request, or will not try; change it before sending it again."""
    UNAUTHORIZED: Final = 401
    """Credentials are missing or were not accepted; log in as WWW-Authenticate asks."""
    @property
    @deprecated("use UNAUTHORIZED")
    def AUTHORIZATION_REQUIRED(self) -> Literal[401]:
        """an older or informal name of `UNAUTHORIZED`. Credentials are missing or were not accepted; log in as WWW-Authenticate asks."""
    PAYMENT_REQUIRED: Final = 402
    """Not yet given a meaning; services use it for unpaid bills, spent credit and frozen accounts."""
    FORBIDDEN: Final = 403
    """The server knows what is wanted and says no; the same credentials again will not help."""
    NOT_FOUND: Final = 404
    """The server has nothing at this address, or does not want to say that it has."""
    @property
    @deprecated("use NOT_FOUND")
    def RESOURCE_NOT_FOUND(self) -> Literal[404]:
        """an older or informal name of `NOT_FOUND`. The server has nothing at this address, or does not want to say that it has."""
    METHOD_NOT_ALLOWED: Final = 405
    """The address exists, but not for this method; Allow lists those that work there."""
    @property
    @deprecated("use METHOD_NOT_ALLOWED")
    def NOT_ALLOWED(self) -> Literal[405]:
        """an older or informal name of `METHOD_NOT_ALLOWED`. The address exists, but not for this method; Allow lists those that work there."""
    NOT_ACCEPTABLE: Final = 406
    """Nothing the server can offer here fits the Accept fields of the request."""
    PROXY_AUTHENTICATION_REQUIRED: Final = 407
    """A proxy on the way wants credentials of its own; see Proxy-Authenticate."""
    REQUEST_TIMEOUT: Final = 408
    """The client took too long to send its request, often on an idle connection, and the server stopped waiting."""
    @property
    @deprecated("use REQUEST_TIMEOUT")
    def REQUEST_TIME_OUT(self) -> Literal[408]:
        """an older or informal name of `REQUEST_TIMEOUT`. The client took too long to send its request, often on an idle connection, and the server stopped waiting."""
    CONFLICT: Final = 409
    """The request clashes with how things stand: a duplicate, a newer edit or a wrong state."""
    GONE: Final = 410
    """It was here and has been taken away for good; drop the links to it."""
    LENGTH_REQUIRED: Final = 411
    """The server insists on a Content-Length; send the request again with one."""
    PRECONDITION_FAILED: Final = 412
    """A condition of the request, such as If-Match, did not hold: somebody else may have changed the resource."""
    CONTENT_TOO_LARGE: Final = 413
    """The request body is over a limit, more often that of a proxy in front than the application's."""
    @property
    @deprecated("use CONTENT_TOO_LARGE")
    def PAYLOAD_TOO_LARGE(self) -> Literal[413]:
        """an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's."""
    @property
    @deprecated("use CONTENT_TOO_LARGE")
    def REQUEST_ENTITY_TOO_LARGE(self) -> Literal[413]:
        """an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's."""
    @property
    @deprecated("use CONTENT_TOO_LARGE")
    def REQUEST_TOO_LONG(self) -> Literal[413]:
        """an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's."""
    URI_TOO_LONG: Final = 414
    """The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop."""
    @property
    @deprecated("use URI_TOO_LONG")
    def REQUEST_URI_TOO_LONG(self) -> Literal[414]:
        """an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop."""
    @property
    @deprecated("use URI_TOO_LONG")
    def REQUEST_URI_TOO_LARGE(self) -> Literal[414]:
        """an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop."""
    UNSUPPORTED_MEDIA_TYPE: Final = 415
    """The server does not take such a body; check its Content-Type and Content-Encoding."""
    RANGE_NOT_SATISFIABLE: Final = 416
    """None of the ranges asked for can be had; Content-Range tells how long the resource is."""
    @property
    @deprecated("use RANGE_NOT_SATISFIABLE")
    def REQUESTED_RANGE_NOT_SATISFIABLE(self) -> Literal[416]:
        """an older or informal name of `RANGE_NOT_SATISFIABLE`. None of the ranges asked for can be had; Content-Range tells how long the resource is."""
    EXPECTATION_FAILED: Final = 417
    """Somebody on the way cannot honour the Expect field; send the request without it."""
    IM_A_TEAPOT: Final = 418
    """A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients."""
    PAGE_EXPIRED: Final = 419
    """The form's CSRF token is missing or out of date; reload the page and submit again."""
    ENHANCE_YOUR_CALM: Final = 420
    """Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today."""
    MISDIRECTED_REQUEST: Final = 421
    """The connection led to a server that does not answer for this host; try again on a new connection."""
    UNPROCESSABLE_CONTENT: Final = 422
    """The syntax is fine but the values are not; the content should say which of them failed."""
    @property
    @deprecated("use UNPROCESSABLE_CONTENT")
    def UNPROCESSABLE_ENTITY(self) -> Literal[422]:
        """an older or informal name of `UNPROCESSABLE_CONTENT`. The syntax is fine but the values are not; the content should say which of them failed."""
    LOCKED: Final = 423
    """A lock is on the resource; wait until it is lifted, or send its lock token."""
    FAILED_DEPENDENCY: Final = 424
    """Not attempted, because another action that it relies on went wrong; look for that one first."""
    @property
    @deprecated("use FAILED_DEPENDENCY")
    def METHOD_FAILURE(self) -> Literal[424]:
        """an older or informal name of `FAILED_DEPENDENCY`. Not attempted, because another action that it relies on went wrong; look for that one first."""
    TOO_EARLY: Final = 425
    """It came as TLS early data, which could be a replay; send it again once the handshake is done."""
    UPGRADE_REQUIRED: Final = 426
    """Not over this protocol; switch to one that the Upgrade field names and ask again."""
    PRECONDITION_REQUIRED: Final = 428
    """Blind changes are not taken here; fetch the resource first and send its ETag in If-Match."""
    TOO_MANY_REQUESTS: Final = 429
    """The caller is over its rate limit; slow down, and wait as long as Retry-After says."""
    REQUEST_HEADER_FIELDS_TOO_LARGE: Final = 431
    """The request's header is too big, in one field or in all; overgrown cookies are the usual cause."""
    NO_RESPONSE: Final = 444
    """nginx closed the connection without an answer, because its configuration said so."""
    @property
    @deprecated("use NO_RESPONSE")
    def CONNECTION_CLOSED_WITHOUT_RESPONSE(self) -> Literal[444]:
        """an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so."""
    UNAVAILABLE_FOR_LEGAL_REASONS: Final = 451
    """Withheld because of a court, an authority or another legal demand."""
    CLIENT_CLOSED_REQUEST: Final = 499
    """The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow."""
    INTERNAL_SERVER_ERROR: Final = 500
    """Something broke inside the server; the reason is in its log, not in the request."""
    NOT_IMPLEMENTED: Final = 501
    """The server cannot do this for any resource, most often because it does not know the method."""
    @property
    @deprecated("use NOT_IMPLEMENTED")
    def METHOD_NOT_IMPLEMENTED(self) -> Literal[501]:
        """an older or informal name of `NOT_IMPLEMENTED`. The server cannot do this for any resource, most often because it does not know the method."""
    BAD_GATEWAY: Final = 502
    """A gateway got no usable answer from the server behind it, which may be down or not speak HTTP."""
    @property
    @deprecated("use BAD_GATEWAY")
    def PROXY_ERROR(self) -> Literal[502]:
        """an older or informal name of `BAD_GATEWAY`. A gateway got no usable answer from the server behind it, which may be down or not speak HTTP."""
    SERVICE_UNAVAILABLE: Final = 503
    """Not now: overload, maintenance or no healthy server left; try again later."""
    @property
    @deprecated("use SERVICE_UNAVAILABLE")
    def SERVICE_TEMPORARILY_UNAVAILABLE(self) -> Literal[503]:
        """an older or informal name of `SERVICE_UNAVAILABLE`. Not now: overload, maintenance or no healthy server left; try again later."""
    GATEWAY_TIMEOUT: Final = 504
    """A gateway ran out of patience with the server behind it, which is slow or cannot be reached."""
    @property
    @deprecated("use GATEWAY_TIMEOUT")
    def GATEWAY_TIME_OUT(self) -> Literal[504]:
        """an older or informal name of `GATEWAY_TIMEOUT`. A gateway ran out of patience with the server behind it, which is slow or cannot be reached."""
    HTTP_VERSION_NOT_SUPPORTED: Final = 505
    """The server does not speak this major version of HTTP, or does not want to."""
    VARIANT_ALSO_NEGOTIATES: Final = 506
    """Content negotiation is set up wrongly: the variant it picked wants to negotiate in turn."""
    INSUFFICIENT_STORAGE: Final = 507
    """No room is left to keep what the request would have stored: a full disk or a quota."""
    LOOP_DETECTED: Final = 508
    """A request over a whole tree of resources was stopped, because the tree runs in a circle."""
    BANDWIDTH_LIMIT_EXCEEDED: Final = 509
    """The site has used up the traffic that its host grants it for the period."""
    NOT_EXTENDED: Final = 510
    """The request lacks an extension that the server wants, in an HTTP experiment that was given up."""
    NETWORK_AUTHENTICATION_REQUIRED: Final = 511
    """The network wants a login first: this answer is from a hotel's or café's portal, not from the site."""
    ORIGIN_DNS_ERROR: Final = 530
    """Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details."""
    alibaba_alb: Final[AlibabaAlb]
    apache: Final[Apache]
    aspnet: Final[Aspnet]
    aws_elb: Final[AwsElb]
    aws_s3: Final[AwsS3]
    azure_cosmos_db: Final[AzureCosmosDb]
    bw_limited: Final[BwLimited]
    cloudflare: Final[Cloudflare]
    cpanel: Final[Cpanel]
    draft_cohen: Final[DraftCohen]
    esri: Final[Esri]
    gears: Final[Gears]
    git_lfs: Final[GitLfs]
    htcpcp: Final[Htcpcp]
    http_pipeline: Final[HttpPipeline]
    http_proxies: Final[HttpProxies]
    internet_explorer: Final[InternetExplorer]
    laravel: Final[Laravel]
    linkedin: Final[Linkedin]
    llhttp: Final[Llhttp]
    microsoft_exchange: Final[MicrosoftExchange]
    microsoft_iis: Final[MicrosoftIis]
    microsoft_windows: Final[MicrosoftWindows]
    nginx: Final[Nginx]
    pantheon: Final[Pantheon]
    qualys: Final[Qualys]
    shopify: Final[Shopify]
    squid: Final[Squid]
    stripe: Final[Stripe]
    telegram: Final[Telegram]
    tencent_edgeone: Final[TencentEdgeone]
    twitter: Final[Twitter]
    unattributed: Final[Unattributed]
    vercel: Final[Vercel]
    w3c_pep: Final[W3cPep]
    webdav: Final[Webdav]
