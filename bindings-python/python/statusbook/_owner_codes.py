# Generated from core/registry by `make generate`. Do not edit.

"""The codes of everybody but IANA."""


class AlibabaAlb:
    __slots__ = ()
    REQUEST_LOOP = 463


class Apache:
    __slots__ = ()
    THIS_IS_FINE = 218


class Aspnet:
    __slots__ = ()
    AUTHENTICATION_TIMEOUT = 419


class AwsElb:
    __slots__ = ()
    CLIENT_CLOSED_CONNECTION = 460
    CLIENT_CLOSED_LOAD_BALANCED_REQUEST = 460
    TOO_MANY_FORWARDED_ADDRESSES = 463
    INVALID_X_FORWARDED_FOR = 463
    INCOMPATIBLE_PROTOCOL = 464
    IDENTITY_PROVIDER_ERROR = 561
    IDENTITY_PROVIDER_AUTHENTICATION_ERROR = 561


class AwsS3:
    __slots__ = ()
    SLOW_DOWN = 503


class AzureCosmosDb:
    __slots__ = ()
    RETRY_WITH = 449


class BwLimited:
    __slots__ = ()
    BANDWIDTH_LIMIT_EXCEEDED = 509


class Cloudflare:
    __slots__ = ()
    WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR = 520
    WEB_SERVER_IS_RETURNING_AN_UNKNOWN_ERROR = 520
    WEB_SERVER_UNKNOWN_ERROR = 520
    WEB_SERVER_IS_DOWN = 521
    CONNECTION_TIMED_OUT = 522
    CONNECTION_TIMEOUT = 522
    ORIGIN_IS_UNREACHABLE = 523
    A_TIMEOUT_OCCURRED = 524
    TIMEOUT_OCCURED = 524
    SSL_HANDSHAKE_FAILED = 525
    INVALID_SSL_CERTIFICATE = 526
    RAILGUN_ERROR = 527
    ORIGIN_DNS_ERROR = 530


class Cpanel:
    __slots__ = ()
    RESOURCE_LIMIT_IS_REACHED = 508


class DraftCohen:
    __slots__ = ()
    SWITCH_PROXY = 306


class Esri:
    __slots__ = ()
    INVALID_TOKEN = 498
    TOKEN_REQUIRED = 499


class Gears:
    __slots__ = ()
    CHECKPOINT = 103
    RESUME_INCOMPLETE = 308


class GitLfs:
    __slots__ = ()
    BANDWIDTH_LIMIT_EXCEEDED = 509


class Htcpcp:
    __slots__ = ()
    IM_A_TEAPOT = 418


class HttpPipeline:
    __slots__ = ()
    WOULD_BLOCK = 430


class HttpProxies:
    __slots__ = ()
    NETWORK_READ_TIMEOUT_ERROR = 598
    NETWORK_READ_TIMEOUT = 598
    NETWORK_CONNECT_TIMEOUT_ERROR = 599
    NETWORK_CONNECT_TIMEOUT = 599


class InternetExplorer:
    __slots__ = ()
    URI_TOO_LONG = 122


class Laravel:
    __slots__ = ()
    PAGE_EXPIRED = 419


class Linkedin:
    __slots__ = ()
    REQUEST_DENIED = 999


class Llhttp:
    __slots__ = ()
    RESPONSE_IS_STALE = 110
    REVALIDATION_FAILED = 111
    DISCONNECTED_OPERATION = 112
    HEURISTIC_EXPIRATION = 113
    MISCELLANEOUS_WARNING = 199
    TRANSFORMATION_APPLIED = 214
    MISCELLANEOUS_PERSISTENT_WARNING = 299


class MicrosoftExchange:
    __slots__ = ()
    REDIRECT = 451


class MicrosoftIis:
    __slots__ = ()
    LOGIN_TIME_OUT = 440
    RETRY_WITH = 449


class MicrosoftWindows:
    __slots__ = ()
    BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS = 450
    BLOCKED_BY_PARENTAL_CONTROL = 450


class Nginx:
    __slots__ = ()
    NO_RESPONSE = 444
    CONNECTION_CLOSED_WITHOUT_RESPONSE = 444
    REQUEST_HEADER_TOO_LARGE = 494
    REQUEST_HEADER_OR_COOKIE_TOO_LARGE = 494
    SSL_CERTIFICATE_ERROR = 495
    CERT_ERROR = 495
    THE_SSL_CERTIFICATE_ERROR = 495
    SSL_CERTIFICATE_REQUIRED = 496
    NO_CERT = 496
    NO_REQUIRED_SSL_CERTIFICATE_WAS_SENT = 496
    HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497
    HTTP_TO_HTTPS = 497
    THE_PLAIN_HTTP_REQUEST_WAS_SENT_TO_HTTPS_PORT = 497
    INVALID_HOST = 498
    CLIENT_CLOSED_REQUEST = 499


class Pantheon:
    __slots__ = ()
    SITE_IS_FROZEN = 530
    SITE_FROZEN = 530


class Qualys:
    __slots__ = ()
    SITE_IS_OVERLOADED = 529


class Shopify:
    __slots__ = ()
    SECURITY_REJECTION = 430
    REQUEST_HEADER_FIELDS_TOO_LARGE = 430
    SHOPIFY_SECURITY_REJECTION = 430
    ORIGIN_DNS_ERROR = 530
    TEMPORARILY_DISABLED = 540
    UNEXPECTED_TOKEN = 783


class Squid:
    __slots__ = ()
    INVALID_HEADER = 600
    HEADER_TOO_LARGE = 601


class Stripe:
    __slots__ = ()
    REQUEST_FAILED = 402


class Telegram:
    __slots__ = ()
    FLOOD = 420


class TencentEdgeone:
    __slots__ = ()
    REQUEST_LOOP = 423
    WAF_MANAGED_RULE_BLOCK = 566
    WAF_CUSTOM_RULE_BLOCK = 567


class Twitter:
    __slots__ = ()
    ENHANCE_YOUR_CALM = 420


class Unattributed:
    __slots__ = ()
    TOO_MANY_REDIRECTS = 310


class Vercel:
    __slots__ = ()
    INFINITE_LOOP_DETECTED = 508


class W3cPep:
    __slots__ = ()
    POLICY_NOT_FULFILLED = 420


class Webdav:
    __slots__ = ()
    CONTENT_DIFFERENT = 210
    INSUFFICIENT_SPACE_ON_RESOURCE = 419
    METHOD_FAILURE = 420
    DESTINATION_LOCKED = 421
    UNORDERED_COLLECTION = 425
    UNRECOVERABLE_ERROR = 456


alibaba_alb = AlibabaAlb()
apache = Apache()
aspnet = Aspnet()
aws_elb = AwsElb()
aws_s3 = AwsS3()
azure_cosmos_db = AzureCosmosDb()
bw_limited = BwLimited()
cloudflare = Cloudflare()
cpanel = Cpanel()
draft_cohen = DraftCohen()
esri = Esri()
gears = Gears()
git_lfs = GitLfs()
htcpcp = Htcpcp()
http_pipeline = HttpPipeline()
http_proxies = HttpProxies()
internet_explorer = InternetExplorer()
laravel = Laravel()
linkedin = Linkedin()
llhttp = Llhttp()
microsoft_exchange = MicrosoftExchange()
microsoft_iis = MicrosoftIis()
microsoft_windows = MicrosoftWindows()
nginx = Nginx()
pantheon = Pantheon()
qualys = Qualys()
shopify = Shopify()
squid = Squid()
stripe = Stripe()
telegram = Telegram()
tencent_edgeone = TencentEdgeone()
twitter = Twitter()
unattributed = Unattributed()
vercel = Vercel()
w3c_pep = W3cPep()
webdav = Webdav()
