# Generated from core/registry by `make generate`. Do not edit.

from typing import Final, Literal

from typing_extensions import deprecated

class AlibabaAlb:
    """The codes of Alibaba Cloud ALB."""

    REQUEST_LOOP: Final = 463
    """The load balancer met a request that had been through it before; look for a loop in the forwarding."""

class Apache:
    """The codes of Apache HTTP Server."""

    THIS_IS_FINE: Final = 218
    """Said to let an error page through Apache's ProxyErrorOverride untouched; nobody has found a source."""

class Aspnet:
    """The codes of ASP.NET."""

    AUTHENTICATION_TIMEOUT: Final = 419
    """A login that was valid before has run out; log in again."""

class AwsElb:
    """The codes of AWS Elastic Load Balancing."""

    CLIENT_CLOSED_CONNECTION: Final = 460
    """The client hung up before the load balancer had an answer; compare its timeout with the target's speed."""
    @property
    @deprecated("use CLIENT_CLOSED_CONNECTION")
    def CLIENT_CLOSED_LOAD_BALANCED_REQUEST(self) -> Literal[460]:
        """an older or informal name of `CLIENT_CLOSED_CONNECTION`. The client hung up before the load balancer had an answer; compare its timeout with the target's speed."""
    TOO_MANY_FORWARDED_ADDRESSES: Final = 463
    """X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field."""
    @property
    @deprecated("use TOO_MANY_FORWARDED_ADDRESSES")
    def INVALID_X_FORWARDED_FOR(self) -> Literal[463]:
        """an older or informal name of `TOO_MANY_FORWARDED_ADDRESSES`. X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field."""
    INCOMPATIBLE_PROTOCOL: Final = 464
    """The client's protocol does not fit the target group's version, such as HTTP/1.1 to a gRPC group."""
    IDENTITY_PROVIDER_ERROR: Final = 561
    """The identity provider gave an error while the load balancer logged the user in; its access log says which."""
    @property
    @deprecated("use IDENTITY_PROVIDER_ERROR")
    def IDENTITY_PROVIDER_AUTHENTICATION_ERROR(self) -> Literal[561]:
        """an older or informal name of `IDENTITY_PROVIDER_ERROR`. The identity provider gave an error while the load balancer logged the user in; its access log says which."""

class AwsS3:
    """The codes of Amazon S3."""

    SLOW_DOWN: Final = 503
    """Too many requests to one part of a bucket: a rate limit, which others answer with 429."""

class AzureCosmosDb:
    """The codes of Azure Cosmos DB."""

    RETRY_WITH: Final = 449
    """A write met another one at the same time; it may be repeated."""

class BwLimited:
    """The codes of Apache bw/limited."""

    BANDWIDTH_LIMIT_EXCEEDED: Final = 509
    """The site has used up the traffic that its host grants it for the period."""

class Cloudflare:
    """The codes of Cloudflare."""

    WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR: Final = 520
    """Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off."""
    @property
    @deprecated("use WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR")
    def WEB_SERVER_IS_RETURNING_AN_UNKNOWN_ERROR(self) -> Literal[520]:
        """an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off."""
    @property
    @deprecated("use WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR")
    def WEB_SERVER_UNKNOWN_ERROR(self) -> Literal[520]:
        """an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off."""
    WEB_SERVER_IS_DOWN: Final = 521
    """The origin turned Cloudflare's connection away; check that it runs and lets Cloudflare's addresses in."""
    CONNECTION_TIMED_OUT: Final = 522
    """Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes."""
    @property
    @deprecated("use CONNECTION_TIMED_OUT")
    def CONNECTION_TIMEOUT(self) -> Literal[522]:
        """an older or informal name of `CONNECTION_TIMED_OUT`. Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes."""
    ORIGIN_IS_UNREACHABLE: Final = 523
    """Cloudflare finds no way to the origin; check its address in the DNS and the network between."""
    A_TIMEOUT_OCCURRED: Final = 524
    """Cloudflare reached the origin but got no answer in time; move long work into the background."""
    @property
    @deprecated("use A_TIMEOUT_OCCURRED")
    def TIMEOUT_OCCURED(self) -> Literal[524]:
        """an older or informal name of `A_TIMEOUT_OCCURRED`. Cloudflare reached the origin but got no answer in time; move long work into the background."""
    SSL_HANDSHAKE_FAILED: Final = 525
    """TLS between Cloudflare and the origin could not be set up; check the origin's certificate and ciphers."""
    INVALID_SSL_CERTIFICATE: Final = 526
    """The origin's certificate did not pass: expired, self-signed, incomplete or for another name."""
    RAILGUN_ERROR: Final = 527
    """Cloudflare lost touch with the Railgun listener at the origin."""
    ORIGIN_DNS_ERROR: Final = 530
    """Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details."""

class Cpanel:
    """The codes of cPanel."""

    RESOURCE_LIMIT_IS_REACHED: Final = 508
    """The hosting account is at its limit of CPU, memory or processes; wait, or ask for a bigger one."""

class DraftCohen:
    """The codes of Proxy redirection draft."""

    SWITCH_PROXY: Final = 306
    """Told the client which proxy to use for later requests, or to use none."""

class Esri:
    """The codes of Esri ArcGIS."""

    INVALID_TOKEN: Final = 498
    """The ArcGIS token has expired or is no good; get a new one."""
    TOKEN_REQUIRED: Final = 499
    """ArcGIS wants a token and got none; the status line itself may well say 200."""

class Gears:
    """The codes of Gears."""

    CHECKPOINT: Final = 103
    """How much of an interrupted upload has arrived, in a proposal that predates Early Hints."""
    RESUME_INCOMPLETE: Final = 308
    """No redirect: the upload is not complete yet, and Range says how much has arrived."""

class GitLfs:
    """The codes of Git LFS."""

    BANDWIDTH_LIMIT_EXCEEDED: Final = 509
    """The repository or its owner has used up the traffic for large files."""

class Htcpcp:
    """The codes of HTCPCP."""

    IM_A_TEAPOT: Final = 418
    """A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients."""

class HttpPipeline:
    """The codes of HTTP pipelining draft."""

    WOULD_BLOCK: Final = 430
    """Refused in a pipeline, because it would have held up the requests queued behind it."""

class HttpProxies:
    """The codes of HTTP proxies."""

    NETWORK_READ_TIMEOUT_ERROR: Final = 598
    """A proxy reached the server behind it but waited in vain for data."""
    @property
    @deprecated("use NETWORK_READ_TIMEOUT_ERROR")
    def NETWORK_READ_TIMEOUT(self) -> Literal[598]:
        """an older or informal name of `NETWORK_READ_TIMEOUT_ERROR`. A proxy reached the server behind it but waited in vain for data."""
    NETWORK_CONNECT_TIMEOUT_ERROR: Final = 599
    """A proxy could not connect to the server behind it in time."""
    @property
    @deprecated("use NETWORK_CONNECT_TIMEOUT_ERROR")
    def NETWORK_CONNECT_TIMEOUT(self) -> Literal[599]:
        """an older or informal name of `NETWORK_CONNECT_TIMEOUT_ERROR`. A proxy could not connect to the server behind it in time."""

class InternetExplorer:
    """The codes of Internet Explorer."""

    URI_TOO_LONG: Final = 122
    """Said to be Internet Explorer 7's word for an address beyond its limit of some two thousand characters."""

class Laravel:
    """The codes of Laravel."""

    PAGE_EXPIRED: Final = 419
    """The form's CSRF token is missing or out of date; reload the page and submit again."""

class Linkedin:
    """The codes of LinkedIn."""

    REQUEST_DENIED: Final = 999
    """LinkedIn turns the request away, mostly because it looks automated or comes without a login."""

class Llhttp:
    """The codes of llhttp."""

    RESPONSE_IS_STALE: Final = 110
    """A stored response was sent although its time was over."""
    REVALIDATION_FAILED: Final = 111
    """A stale response was sent, because the server could not be asked for a fresh one."""
    DISCONNECTED_OPERATION: Final = 112
    """The cache was cut off from the network on purpose."""
    HEURISTIC_EXPIRATION: Final = 113
    """The cache had guessed a lifetime of more than a day, and the response was older than that."""
    MISCELLANEOUS_WARNING: Final = 199
    """Some warning for a person to read, about this one response."""
    TRANSFORMATION_APPLIED: Final = 214
    """A proxy had changed the encoding or the content on the way."""
    MISCELLANEOUS_PERSISTENT_WARNING: Final = 299
    """Some warning for a person to read, which stays true when the response is asked for again."""

class MicrosoftExchange:
    """The codes of Microsoft Exchange."""

    REDIRECT: Final = 451
    """The mailbox is better reached at another Exchange server: the one in X-MS-Location, else ask Autodiscover."""

class MicrosoftIis:
    """The codes of Microsoft IIS."""

    LOGIN_TIME_OUT: Final = 440
    """The session has run out, as in Outlook on the web; log in again."""
    RETRY_WITH: Final = 449
    """The server wants more information; repeat the request with what Ms-Echo-Request asks for."""

class MicrosoftWindows:
    """The codes of Microsoft Windows."""

    BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS: Final = 450
    """Windows Parental Controls, on the user's own machine, blocked the page."""
    @property
    @deprecated("use BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS")
    def BLOCKED_BY_PARENTAL_CONTROL(self) -> Literal[450]:
        """an older or informal name of `BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS`. Windows Parental Controls, on the user's own machine, blocked the page."""

class Nginx:
    """The codes of nginx."""

    NO_RESPONSE: Final = 444
    """nginx closed the connection without an answer, because its configuration said so."""
    @property
    @deprecated("use NO_RESPONSE")
    def CONNECTION_CLOSED_WITHOUT_RESPONSE(self) -> Literal[444]:
        """an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so."""
    REQUEST_HEADER_TOO_LARGE: Final = 494
    """The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400."""
    @property
    @deprecated("use REQUEST_HEADER_TOO_LARGE")
    def REQUEST_HEADER_OR_COOKIE_TOO_LARGE(self) -> Literal[494]:
        """an older or informal name of `REQUEST_HEADER_TOO_LARGE`. The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400."""
    SSL_CERTIFICATE_ERROR: Final = 495
    """nginx could not verify the client's certificate; what goes out to the client is a 400."""
    @property
    @deprecated("use SSL_CERTIFICATE_ERROR")
    def CERT_ERROR(self) -> Literal[495]:
        """an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400."""
    @property
    @deprecated("use SSL_CERTIFICATE_ERROR")
    def THE_SSL_CERTIFICATE_ERROR(self) -> Literal[495]:
        """an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400."""
    SSL_CERTIFICATE_REQUIRED: Final = 496
    """nginx asked for a client certificate and got none; what goes out to the client is a 400."""
    @property
    @deprecated("use SSL_CERTIFICATE_REQUIRED")
    def NO_CERT(self) -> Literal[496]:
        """an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400."""
    @property
    @deprecated("use SSL_CERTIFICATE_REQUIRED")
    def NO_REQUIRED_SSL_CERTIFICATE_WAS_SENT(self) -> Literal[496]:
        """an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400."""
    HTTP_REQUEST_SENT_TO_HTTPS_PORT: Final = 497
    """Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400."""
    @property
    @deprecated("use HTTP_REQUEST_SENT_TO_HTTPS_PORT")
    def HTTP_TO_HTTPS(self) -> Literal[497]:
        """an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400."""
    @property
    @deprecated("use HTTP_REQUEST_SENT_TO_HTTPS_PORT")
    def THE_PLAIN_HTTP_REQUEST_WAS_SENT_TO_HTTPS_PORT(self) -> Literal[497]:
        """an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400."""
    INVALID_HOST: Final = 498
    """Once meant for requests with a bad host name, and cancelled; nginx answers those with 400."""
    CLIENT_CLOSED_REQUEST: Final = 499
    """The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow."""

class Pantheon:
    """The codes of Pantheon."""

    SITE_IS_FROZEN: Final = 530
    """Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it."""
    @property
    @deprecated("use SITE_IS_FROZEN")
    def SITE_FROZEN(self) -> Literal[530]:
        """an older or informal name of `SITE_IS_FROZEN`. Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it."""

class Qualys:
    """The codes of Qualys SSL Labs."""

    SITE_IS_OVERLOADED: Final = 529
    """The service as a whole has too much to do, whoever is asking; pause and try again later."""

class Shopify:
    """The codes of Shopify."""

    SECURITY_REJECTION: Final = 430
    """Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address."""
    REQUEST_HEADER_FIELDS_TOO_LARGE: Final = 430
    """Too many addresses fetched in a short time: what Shopify once sent in place of 429."""
    @property
    @deprecated("use SECURITY_REJECTION")
    def SHOPIFY_SECURITY_REJECTION(self) -> Literal[430]:
        """an older or informal name of `SECURITY_REJECTION`. Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address."""
    ORIGIN_DNS_ERROR: Final = 530
    """Cloudflare, which stands in front of Shopify, could not resolve the name that was asked for."""
    TEMPORARILY_DISABLED: Final = 540
    """Shopify has switched this endpoint off for the time being."""
    UNEXPECTED_TOKEN: Final = 783
    """The JSON that was sent to Shopify does not parse."""

class Squid:
    """The codes of Squid."""

    INVALID_HEADER: Final = 600
    """Squid could not parse a header; the client gets 400 or a gateway error instead."""
    HEADER_TOO_LARGE: Final = 601
    """A header was too big for Squid to work on; the client gets 400 or a gateway error instead."""

class Stripe:
    """The codes of Stripe."""

    REQUEST_FAILED: Final = 402
    """The parameters were right and the payment did not go through, such as a card that was declined."""

class Telegram:
    """The codes of Telegram."""

    FLOOD: Final = 420
    """The same call was made too often; the error's name ends in the seconds to wait."""

class TencentEdgeone:
    """The codes of Tencent EdgeOne."""

    REQUEST_LOOP: Final = 423
    """The request keeps coming back to EdgeOne; check that the origin does not point to EdgeOne itself."""
    WAF_MANAGED_RULE_BLOCK: Final = 566
    """A managed rule of EdgeOne's firewall blocked the request."""
    WAF_CUSTOM_RULE_BLOCK: Final = 567
    """A rule that the site's owner set in EdgeOne's firewall blocked the request."""

class Twitter:
    """The codes of Twitter."""

    ENHANCE_YOUR_CALM: Final = 420
    """Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today."""

class Unattributed:
    """The codes of Unattributed."""

    TOO_MANY_REDIRECTS: Final = 310
    """Said to mean that the request was redirected too often or in a circle."""

class Vercel:
    """The codes of Vercel."""

    INFINITE_LOOP_DETECTED: Final = 508
    """A deployment called itself again and again, and Vercel stopped it."""

class W3cPep:
    """The codes of W3C PEP."""

    POLICY_NOT_FULFILLED: Final = 420
    """The request did not meet an extension policy of the server, in an HTTP extension scheme that was given up."""

class Webdav:
    """The codes of WebDAV drafts."""

    CONTENT_DIFFERENT: Final = 210
    """Said to tell a WebDAV client that its copy no longer matches the server's."""
    INSUFFICIENT_SPACE_ON_RESOURCE: Final = 419
    """Too little room to carry out the method, in an early WebDAV draft; 507 does that job now."""
    METHOD_FAILURE: Final = 420
    """Given up here because another part of the same operation failed: the forerunner of 424."""
    DESTINATION_LOCKED: Final = 421
    """The target of a copy or move was locked, in an early WebDAV draft; 423 says that today."""
    UNORDERED_COLLECTION: Final = 425
    """A position was asked for in a collection that keeps no order, in a WebDAV draft."""
    UNRECOVERABLE_ERROR: Final = 456
    """Said to mean a WebDAV failure that leaves nothing to be saved."""

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
