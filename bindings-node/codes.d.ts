// Generated from core/registry by `make generate`. Do not edit.

/** The codes as plain numbers: `codes.NOT_FOUND`, `codes.nginx.CLIENT_CLOSED_REQUEST`. */
export interface Codes {
  /** 100: The header looks acceptable so far; go ahead and send the request body. */
  readonly CONTINUE: 100
  /** 101: The server agrees to the upgrade and speaks the new protocol from here on. */
  readonly SWITCHING_PROTOCOLS: 101
  /** 102: Work on the request is under way and will take a while; keep waiting. */
  readonly PROCESSING: 102
  /** 103: A head start: links worth preloading while the real response is still being prepared. */
  readonly EARLY_HINTS: 103
  /** 104: The server keeps what has arrived, so an upload that breaks off can go on from there. */
  readonly UPLOAD_RESUMPTION_SUPPORTED: 104
  /** 200: It worked, and the content holds the result. */
  readonly OK: 200
  /** 200: an older or informal name of `OK`. It worked, and the content holds the result. @deprecated use OK */
  readonly SUCCESS: 200
  /** 201: Something new now exists, at the address in Location or else at the one that was requested. */
  readonly CREATED: 201
  /** 202: Taken in for later: the work is not finished and may yet fail. */
  readonly ACCEPTED: 202
  /** 203: It worked, but a proxy on the way altered what the origin server had sent. */
  readonly NON_AUTHORITATIVE_INFORMATION: 203
  /** 204: It worked, and there is deliberately nothing to show for it. */
  readonly NO_CONTENT: 204
  /** 205: It worked; put the form or view that sent the request back to its initial state. */
  readonly RESET_CONTENT: 205
  /** 206: Only the piece that was asked for is here; Content-Range, or each part, says which piece. */
  readonly PARTIAL_CONTENT: 206
  /** 207: Several results in one body; look inside, because each has a status of its own. */
  readonly MULTI_STATUS: 207
  /** 208: Inside a 207: this collection is listed further up, under another path, and not spelled out again. */
  readonly ALREADY_REPORTED: 208
  /** 226: A GET worked, and what came is a delta or another derived form, which the IM field names. */
  readonly IM_USED: 226
  /** 300: Several versions are on offer; pick one, or take the server's favourite from Location. */
  readonly MULTIPLE_CHOICES: 300
  /** 301: The address has changed for good; go to the one in Location and correct your links. */
  readonly MOVED_PERMANENTLY: 301
  /** 302: For now it is at another address; keep asking at the old one next time. */
  readonly FOUND: 302
  /** 302: an older or informal name of `FOUND`. For now it is at another address; keep asking at the old one next time. @deprecated use FOUND */
  readonly MOVED_TEMPORARILY: 302
  /** 303: The answer is at another address, to be fetched with GET whatever the first method was. */
  readonly SEE_OTHER: 303
  /** 304: Your stored copy is still good: use it, nothing was sent. */
  readonly NOT_MODIFIED: 304
  /** 305: Go through the proxy in Location: deprecated as a security risk, and ignored by clients. */
  readonly USE_PROXY: 305
  /** 307: For now it is at another address; repeat the same request there, method and body unchanged. */
  readonly TEMPORARY_REDIRECT: 307
  /** 308: The address has changed for good; repeat the same request there, method and body unchanged. */
  readonly PERMANENT_REDIRECT: 308
  /** 400: The server cannot make sense of the request, or will not try; change it before sending it again. */
  readonly BAD_REQUEST: 400
  /** 401: Credentials are missing or were not accepted; log in as WWW-Authenticate asks. */
  readonly UNAUTHORIZED: 401
  /** 401: an older or informal name of `UNAUTHORIZED`. Credentials are missing or were not accepted; log in as WWW-Authenticate asks. @deprecated use UNAUTHORIZED */
  readonly AUTHORIZATION_REQUIRED: 401
  /** 402: Not yet given a meaning; services use it for unpaid bills, spent credit and frozen accounts. */
  readonly PAYMENT_REQUIRED: 402
  /** 403: The server knows what is wanted and says no; the same credentials again will not help. */
  readonly FORBIDDEN: 403
  /** 404: The server has nothing at this address, or does not want to say that it has. */
  readonly NOT_FOUND: 404
  /** 404: an older or informal name of `NOT_FOUND`. The server has nothing at this address, or does not want to say that it has. @deprecated use NOT_FOUND */
  readonly RESOURCE_NOT_FOUND: 404
  /** 405: The address exists, but not for this method; Allow lists those that work there. */
  readonly METHOD_NOT_ALLOWED: 405
  /** 405: an older or informal name of `METHOD_NOT_ALLOWED`. The address exists, but not for this method; Allow lists those that work there. @deprecated use METHOD_NOT_ALLOWED */
  readonly NOT_ALLOWED: 405
  /** 406: Nothing the server can offer here fits the Accept fields of the request. */
  readonly NOT_ACCEPTABLE: 406
  /** 407: A proxy on the way wants credentials of its own; see Proxy-Authenticate. */
  readonly PROXY_AUTHENTICATION_REQUIRED: 407
  /** 408: The client took too long to send its request, often on an idle connection, and the server stopped waiting. */
  readonly REQUEST_TIMEOUT: 408
  /** 408: an older or informal name of `REQUEST_TIMEOUT`. The client took too long to send its request, often on an idle connection, and the server stopped waiting. @deprecated use REQUEST_TIMEOUT */
  readonly REQUEST_TIME_OUT: 408
  /** 409: The request clashes with how things stand: a duplicate, a newer edit or a wrong state. */
  readonly CONFLICT: 409
  /** 410: It was here and has been taken away for good; drop the links to it. */
  readonly GONE: 410
  /** 411: The server insists on a Content-Length; send the request again with one. */
  readonly LENGTH_REQUIRED: 411
  /** 412: A condition of the request, such as If-Match, did not hold: somebody else may have changed the resource. */
  readonly PRECONDITION_FAILED: 412
  /** 413: The request body is over a limit, more often that of a proxy in front than the application's. */
  readonly CONTENT_TOO_LARGE: 413
  /** 413: an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's. @deprecated use CONTENT_TOO_LARGE */
  readonly PAYLOAD_TOO_LARGE: 413
  /** 413: an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's. @deprecated use CONTENT_TOO_LARGE */
  readonly REQUEST_ENTITY_TOO_LARGE: 413
  /** 413: an older or informal name of `CONTENT_TOO_LARGE`. The request body is over a limit, more often that of a proxy in front than the application's. @deprecated use CONTENT_TOO_LARGE */
  readonly REQUEST_TOO_LONG: 413
  /** 414: The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop. */
  readonly URI_TOO_LONG: 414
  /** 414: an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop. @deprecated use URI_TOO_LONG */
  readonly REQUEST_URI_TOO_LONG: 414
  /** 414: an older or informal name of `URI_TOO_LONG`. The address is longer than the server or a proxy takes: data that belongs in a body, or a redirect loop. @deprecated use URI_TOO_LONG */
  readonly REQUEST_URI_TOO_LARGE: 414
  /** 415: The server does not take such a body; check its Content-Type and Content-Encoding. */
  readonly UNSUPPORTED_MEDIA_TYPE: 415
  /** 416: None of the ranges asked for can be had; Content-Range tells how long the resource is. */
  readonly RANGE_NOT_SATISFIABLE: 416
  /** 416: an older or informal name of `RANGE_NOT_SATISFIABLE`. None of the ranges asked for can be had; Content-Range tells how long the resource is. @deprecated use RANGE_NOT_SATISFIABLE */
  readonly REQUESTED_RANGE_NOT_SATISFIABLE: 416
  /** 417: Somebody on the way cannot honour the Expect field; send the request without it. */
  readonly EXPECTATION_FAILED: 417
  /** 418: A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients. */
  readonly IM_A_TEAPOT: 418
  /** 419: The form's CSRF token is missing or out of date; reload the page and submit again. */
  readonly PAGE_EXPIRED: 419
  /** 420: Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today. */
  readonly ENHANCE_YOUR_CALM: 420
  /** 421: The connection led to a server that does not answer for this host; try again on a new connection. */
  readonly MISDIRECTED_REQUEST: 421
  /** 422: The syntax is fine but the values are not; the content should say which of them failed. */
  readonly UNPROCESSABLE_CONTENT: 422
  /** 422: an older or informal name of `UNPROCESSABLE_CONTENT`. The syntax is fine but the values are not; the content should say which of them failed. @deprecated use UNPROCESSABLE_CONTENT */
  readonly UNPROCESSABLE_ENTITY: 422
  /** 423: A lock is on the resource; wait until it is lifted, or send its lock token. */
  readonly LOCKED: 423
  /** 424: Not attempted, because another action that it relies on went wrong; look for that one first. */
  readonly FAILED_DEPENDENCY: 424
  /** 424: an older or informal name of `FAILED_DEPENDENCY`. Not attempted, because another action that it relies on went wrong; look for that one first. @deprecated use FAILED_DEPENDENCY */
  readonly METHOD_FAILURE: 424
  /** 425: It came as TLS early data, which could be a replay; send it again once the handshake is done. */
  readonly TOO_EARLY: 425
  /** 426: Not over this protocol; switch to one that the Upgrade field names and ask again. */
  readonly UPGRADE_REQUIRED: 426
  /** 428: Blind changes are not taken here; fetch the resource first and send its ETag in If-Match. */
  readonly PRECONDITION_REQUIRED: 428
  /** 429: The caller is over its rate limit; slow down, and wait as long as Retry-After says. */
  readonly TOO_MANY_REQUESTS: 429
  /** 431: The request's header is too big, in one field or in all; overgrown cookies are the usual cause. */
  readonly REQUEST_HEADER_FIELDS_TOO_LARGE: 431
  /** 444: nginx closed the connection without an answer, because its configuration said so. */
  readonly NO_RESPONSE: 444
  /** 444: an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so. @deprecated use NO_RESPONSE */
  readonly CONNECTION_CLOSED_WITHOUT_RESPONSE: 444
  /** 451: Withheld because of a court, an authority or another legal demand. */
  readonly UNAVAILABLE_FOR_LEGAL_REASONS: 451
  /** 499: The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow. */
  readonly CLIENT_CLOSED_REQUEST: 499
  /** 500: Something broke inside the server; the reason is in its log, not in the request. */
  readonly INTERNAL_SERVER_ERROR: 500
  /** 501: The server cannot do this for any resource, most often because it does not know the method. */
  readonly NOT_IMPLEMENTED: 501
  /** 501: an older or informal name of `NOT_IMPLEMENTED`. The server cannot do this for any resource, most often because it does not know the method. @deprecated use NOT_IMPLEMENTED */
  readonly METHOD_NOT_IMPLEMENTED: 501
  /** 502: A gateway got no usable answer from the server behind it, which may be down or not speak HTTP. */
  readonly BAD_GATEWAY: 502
  /** 502: an older or informal name of `BAD_GATEWAY`. A gateway got no usable answer from the server behind it, which may be down or not speak HTTP. @deprecated use BAD_GATEWAY */
  readonly PROXY_ERROR: 502
  /** 503: Not now: overload, maintenance or no healthy server left; try again later. */
  readonly SERVICE_UNAVAILABLE: 503
  /** 503: an older or informal name of `SERVICE_UNAVAILABLE`. Not now: overload, maintenance or no healthy server left; try again later. @deprecated use SERVICE_UNAVAILABLE */
  readonly SERVICE_TEMPORARILY_UNAVAILABLE: 503
  /** 504: A gateway ran out of patience with the server behind it, which is slow or cannot be reached. */
  readonly GATEWAY_TIMEOUT: 504
  /** 504: an older or informal name of `GATEWAY_TIMEOUT`. A gateway ran out of patience with the server behind it, which is slow or cannot be reached. @deprecated use GATEWAY_TIMEOUT */
  readonly GATEWAY_TIME_OUT: 504
  /** 505: The server does not speak this major version of HTTP, or does not want to. */
  readonly HTTP_VERSION_NOT_SUPPORTED: 505
  /** 506: Content negotiation is set up wrongly: the variant it picked wants to negotiate in turn. */
  readonly VARIANT_ALSO_NEGOTIATES: 506
  /** 507: No room is left to keep what the request would have stored: a full disk or a quota. */
  readonly INSUFFICIENT_STORAGE: 507
  /** 508: A request over a whole tree of resources was stopped, because the tree runs in a circle. */
  readonly LOOP_DETECTED: 508
  /** 509: The site has used up the traffic that its host grants it for the period. */
  readonly BANDWIDTH_LIMIT_EXCEEDED: 509
  /** 510: The request lacks an extension that the server wants, in an HTTP experiment that was given up. */
  readonly NOT_EXTENDED: 510
  /** 511: The network wants a login first: this answer is from a hotel's or café's portal, not from the site. */
  readonly NETWORK_AUTHENTICATION_REQUIRED: 511
  /** 530: Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details. */
  readonly ORIGIN_DNS_ERROR: 530
  /** The codes of Alibaba Cloud ALB. */
  readonly alibaba_alb: {
  /** 463: The load balancer met a request that had been through it before; look for a loop in the forwarding. */
  readonly REQUEST_LOOP: 463
  }
  /** The codes of Apache HTTP Server. */
  readonly apache: {
  /** 218: Said to let an error page through Apache's ProxyErrorOverride untouched; nobody has found a source. */
  readonly THIS_IS_FINE: 218
  }
  /** The codes of ASP.NET. */
  readonly aspnet: {
  /** 419: A login that was valid before has run out; log in again. */
  readonly AUTHENTICATION_TIMEOUT: 419
  }
  /** The codes of AWS Elastic Load Balancing. */
  readonly aws_elb: {
  /** 460: The client hung up before the load balancer had an answer; compare its timeout with the target's speed. */
  readonly CLIENT_CLOSED_CONNECTION: 460
  /** 460: an older or informal name of `CLIENT_CLOSED_CONNECTION`. The client hung up before the load balancer had an answer; compare its timeout with the target's speed. @deprecated use CLIENT_CLOSED_CONNECTION */
  readonly CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460
  /** 463: X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field. */
  readonly TOO_MANY_FORWARDED_ADDRESSES: 463
  /** 463: an older or informal name of `TOO_MANY_FORWARDED_ADDRESSES`. X-Forwarded-For is over its limit of 30 addresses; look for proxies in a circle or a forged field. @deprecated use TOO_MANY_FORWARDED_ADDRESSES */
  readonly INVALID_X_FORWARDED_FOR: 463
  /** 464: The client's protocol does not fit the target group's version, such as HTTP/1.1 to a gRPC group. */
  readonly INCOMPATIBLE_PROTOCOL: 464
  /** 561: The identity provider gave an error while the load balancer logged the user in; its access log says which. */
  readonly IDENTITY_PROVIDER_ERROR: 561
  /** 561: an older or informal name of `IDENTITY_PROVIDER_ERROR`. The identity provider gave an error while the load balancer logged the user in; its access log says which. @deprecated use IDENTITY_PROVIDER_ERROR */
  readonly IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561
  }
  /** The codes of Amazon S3. */
  readonly aws_s3: {
  /** 503: Too many requests to one part of a bucket: a rate limit, which others answer with 429. */
  readonly SLOW_DOWN: 503
  }
  /** The codes of Azure Cosmos DB. */
  readonly azure_cosmos_db: {
  /** 449: A write met another one at the same time; it may be repeated. */
  readonly RETRY_WITH: 449
  }
  /** The codes of Apache bw/limited. */
  readonly bw_limited: {
  /** 509: The site has used up the traffic that its host grants it for the period. */
  readonly BANDWIDTH_LIMIT_EXCEEDED: 509
  }
  /** The codes of Cloudflare. */
  readonly cloudflare: {
  /** 520: Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off. */
  readonly WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR: 520
  /** 520: an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off. @deprecated use WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR */
  readonly WEB_SERVER_IS_RETURNING_AN_UNKNOWN_ERROR: 520
  /** 520: an older or informal name of `WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR`. Cloudflare got something from the origin that it could not use: empty, malformed, oversized or cut off. @deprecated use WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR */
  readonly WEB_SERVER_UNKNOWN_ERROR: 520
  /** 521: The origin turned Cloudflare's connection away; check that it runs and lets Cloudflare's addresses in. */
  readonly WEB_SERVER_IS_DOWN: 521
  /** 522: Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes. */
  readonly CONNECTION_TIMED_OUT: 522
  /** 522: an older or informal name of `CONNECTION_TIMED_OUT`. Cloudflare's TCP connection to the origin did not come about in time; check load, firewall and routes. @deprecated use CONNECTION_TIMED_OUT */
  readonly CONNECTION_TIMEOUT: 522
  /** 523: Cloudflare finds no way to the origin; check its address in the DNS and the network between. */
  readonly ORIGIN_IS_UNREACHABLE: 523
  /** 524: Cloudflare reached the origin but got no answer in time; move long work into the background. */
  readonly A_TIMEOUT_OCCURRED: 524
  /** 524: an older or informal name of `A_TIMEOUT_OCCURRED`. Cloudflare reached the origin but got no answer in time; move long work into the background. @deprecated use A_TIMEOUT_OCCURRED */
  readonly TIMEOUT_OCCURED: 524
  /** 525: TLS between Cloudflare and the origin could not be set up; check the origin's certificate and ciphers. */
  readonly SSL_HANDSHAKE_FAILED: 525
  /** 526: The origin's certificate did not pass: expired, self-signed, incomplete or for another name. */
  readonly INVALID_SSL_CERTIFICATE: 526
  /** 527: Cloudflare lost touch with the Railgun listener at the origin. */
  readonly RAILGUN_ERROR: 527
  /** 530: Cloudflare cannot resolve the origin's host name; the 1xxx error in the page has the details. */
  readonly ORIGIN_DNS_ERROR: 530
  }
  /** The codes of cPanel. */
  readonly cpanel: {
  /** 508: The hosting account is at its limit of CPU, memory or processes; wait, or ask for a bigger one. */
  readonly RESOURCE_LIMIT_IS_REACHED: 508
  }
  /** The codes of Proxy redirection draft. */
  readonly draft_cohen: {
  /** 306: Told the client which proxy to use for later requests, or to use none. */
  readonly SWITCH_PROXY: 306
  }
  /** The codes of Esri ArcGIS. */
  readonly esri: {
  /** 498: The ArcGIS token has expired or is no good; get a new one. */
  readonly INVALID_TOKEN: 498
  /** 499: ArcGIS wants a token and got none; the status line itself may well say 200. */
  readonly TOKEN_REQUIRED: 499
  }
  /** The codes of Gears. */
  readonly gears: {
  /** 103: How much of an interrupted upload has arrived, in a proposal that predates Early Hints. */
  readonly CHECKPOINT: 103
  /** 308: No redirect: the upload is not complete yet, and Range says how much has arrived. */
  readonly RESUME_INCOMPLETE: 308
  }
  /** The codes of Git LFS. */
  readonly git_lfs: {
  /** 509: The repository or its owner has used up the traffic for large files. */
  readonly BANDWIDTH_LIMIT_EXCEEDED: 509
  }
  /** The codes of HTCPCP. */
  readonly htcpcp: {
  /** 418: A joke about teapots that are asked for coffee, in earnest only as a rebuff to bots and unwanted clients. */
  readonly IM_A_TEAPOT: 418
  }
  /** The codes of HTTP pipelining draft. */
  readonly http_pipeline: {
  /** 430: Refused in a pipeline, because it would have held up the requests queued behind it. */
  readonly WOULD_BLOCK: 430
  }
  /** The codes of HTTP proxies. */
  readonly http_proxies: {
  /** 598: A proxy reached the server behind it but waited in vain for data. */
  readonly NETWORK_READ_TIMEOUT_ERROR: 598
  /** 598: an older or informal name of `NETWORK_READ_TIMEOUT_ERROR`. A proxy reached the server behind it but waited in vain for data. @deprecated use NETWORK_READ_TIMEOUT_ERROR */
  readonly NETWORK_READ_TIMEOUT: 598
  /** 599: A proxy could not connect to the server behind it in time. */
  readonly NETWORK_CONNECT_TIMEOUT_ERROR: 599
  /** 599: an older or informal name of `NETWORK_CONNECT_TIMEOUT_ERROR`. A proxy could not connect to the server behind it in time. @deprecated use NETWORK_CONNECT_TIMEOUT_ERROR */
  readonly NETWORK_CONNECT_TIMEOUT: 599
  }
  /** The codes of Internet Explorer. */
  readonly internet_explorer: {
  /** 122: Said to be Internet Explorer 7's word for an address beyond its limit of some two thousand characters. */
  readonly URI_TOO_LONG: 122
  }
  /** The codes of Laravel. */
  readonly laravel: {
  /** 419: The form's CSRF token is missing or out of date; reload the page and submit again. */
  readonly PAGE_EXPIRED: 419
  }
  /** The codes of LinkedIn. */
  readonly linkedin: {
  /** 999: LinkedIn turns the request away, mostly because it looks automated or comes without a login. */
  readonly REQUEST_DENIED: 999
  }
  /** The codes of llhttp. */
  readonly llhttp: {
  /** 110: A stored response was sent although its time was over. */
  readonly RESPONSE_IS_STALE: 110
  /** 111: A stale response was sent, because the server could not be asked for a fresh one. */
  readonly REVALIDATION_FAILED: 111
  /** 112: The cache was cut off from the network on purpose. */
  readonly DISCONNECTED_OPERATION: 112
  /** 113: The cache had guessed a lifetime of more than a day, and the response was older than that. */
  readonly HEURISTIC_EXPIRATION: 113
  /** 199: Some warning for a person to read, about this one response. */
  readonly MISCELLANEOUS_WARNING: 199
  /** 214: A proxy had changed the encoding or the content on the way. */
  readonly TRANSFORMATION_APPLIED: 214
  /** 299: Some warning for a person to read, which stays true when the response is asked for again. */
  readonly MISCELLANEOUS_PERSISTENT_WARNING: 299
  }
  /** The codes of Microsoft Exchange. */
  readonly microsoft_exchange: {
  /** 451: The mailbox is better reached at another Exchange server: the one in X-MS-Location, else ask Autodiscover. */
  readonly REDIRECT: 451
  }
  /** The codes of Microsoft IIS. */
  readonly microsoft_iis: {
  /** 440: The session has run out, as in Outlook on the web; log in again. */
  readonly LOGIN_TIME_OUT: 440
  /** 449: The server wants more information; repeat the request with what Ms-Echo-Request asks for. */
  readonly RETRY_WITH: 449
  }
  /** The codes of Microsoft Windows. */
  readonly microsoft_windows: {
  /** 450: Windows Parental Controls, on the user's own machine, blocked the page. */
  readonly BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS: 450
  /** 450: an older or informal name of `BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS`. Windows Parental Controls, on the user's own machine, blocked the page. @deprecated use BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS */
  readonly BLOCKED_BY_PARENTAL_CONTROL: 450
  }
  /** The codes of nginx. */
  readonly nginx: {
  /** 444: nginx closed the connection without an answer, because its configuration said so. */
  readonly NO_RESPONSE: 444
  /** 444: an older or informal name of `NO_RESPONSE`. nginx closed the connection without an answer, because its configuration said so. @deprecated use NO_RESPONSE */
  readonly CONNECTION_CLOSED_WITHOUT_RESPONSE: 444
  /** 494: The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400. */
  readonly REQUEST_HEADER_TOO_LARGE: 494
  /** 494: an older or informal name of `REQUEST_HEADER_TOO_LARGE`. The request's header, often its cookies, does not fit into nginx's buffers; what goes out to the client is a 400. @deprecated use REQUEST_HEADER_TOO_LARGE */
  readonly REQUEST_HEADER_OR_COOKIE_TOO_LARGE: 494
  /** 495: nginx could not verify the client's certificate; what goes out to the client is a 400. */
  readonly SSL_CERTIFICATE_ERROR: 495
  /** 495: an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400. @deprecated use SSL_CERTIFICATE_ERROR */
  readonly CERT_ERROR: 495
  /** 495: an older or informal name of `SSL_CERTIFICATE_ERROR`. nginx could not verify the client's certificate; what goes out to the client is a 400. @deprecated use SSL_CERTIFICATE_ERROR */
  readonly THE_SSL_CERTIFICATE_ERROR: 495
  /** 496: nginx asked for a client certificate and got none; what goes out to the client is a 400. */
  readonly SSL_CERTIFICATE_REQUIRED: 496
  /** 496: an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400. @deprecated use SSL_CERTIFICATE_REQUIRED */
  readonly NO_CERT: 496
  /** 496: an older or informal name of `SSL_CERTIFICATE_REQUIRED`. nginx asked for a client certificate and got none; what goes out to the client is a 400. @deprecated use SSL_CERTIFICATE_REQUIRED */
  readonly NO_REQUIRED_SSL_CERTIFICATE_WAS_SENT: 496
  /** 497: Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400. */
  readonly HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497
  /** 497: an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400. @deprecated use HTTP_REQUEST_SENT_TO_HTTPS_PORT */
  readonly HTTP_TO_HTTPS: 497
  /** 497: an older or informal name of `HTTP_REQUEST_SENT_TO_HTTPS_PORT`. Plain HTTP arrived where nginx expects TLS; what goes out to the client is a 400. @deprecated use HTTP_REQUEST_SENT_TO_HTTPS_PORT */
  readonly THE_PLAIN_HTTP_REQUEST_WAS_SENT_TO_HTTPS_PORT: 497
  /** 498: Once meant for requests with a bad host name, and cancelled; nginx answers those with 400. */
  readonly INVALID_HOST: 498
  /** 499: The client, or a load balancer in front, hung up before the answer was there, mostly because the upstream was slow. */
  readonly CLIENT_CLOSED_REQUEST: 499
  }
  /** The codes of Pantheon. */
  readonly pantheon: {
  /** 530: Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it. */
  readonly SITE_IS_FROZEN: 530
  /** 530: an older or informal name of `SITE_IS_FROZEN`. Pantheon froze the site because nothing was done on it for months; its owner can unfreeze it. @deprecated use SITE_IS_FROZEN */
  readonly SITE_FROZEN: 530
  }
  /** The codes of Qualys SSL Labs. */
  readonly qualys: {
  /** 529: The service as a whole has too much to do, whoever is asking; pause and try again later. */
  readonly SITE_IS_OVERLOADED: 529
  }
  /** The codes of Shopify. */
  readonly shopify: {
  /** 430: Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address. */
  readonly SECURITY_REJECTION: 430
  /** 430: Too many addresses fetched in a short time: what Shopify once sent in place of 429. */
  readonly REQUEST_HEADER_FIELDS_TOO_LARGE: 430
  /** 430: an older or informal name of `SECURITY_REJECTION`. Shopify took the request for an attack or a bot; a server should pass on the buyer's IP address. @deprecated use SECURITY_REJECTION */
  readonly SHOPIFY_SECURITY_REJECTION: 430
  /** 530: Cloudflare, which stands in front of Shopify, could not resolve the name that was asked for. */
  readonly ORIGIN_DNS_ERROR: 530
  /** 540: Shopify has switched this endpoint off for the time being. */
  readonly TEMPORARILY_DISABLED: 540
  /** 783: The JSON that was sent to Shopify does not parse. */
  readonly UNEXPECTED_TOKEN: 783
  }
  /** The codes of Squid. */
  readonly squid: {
  /** 600: Squid could not parse a header; the client gets 400 or a gateway error instead. */
  readonly INVALID_HEADER: 600
  /** 601: A header was too big for Squid to work on; the client gets 400 or a gateway error instead. */
  readonly HEADER_TOO_LARGE: 601
  }
  /** The codes of Stripe. */
  readonly stripe: {
  /** 402: The parameters were right and the payment did not go through, such as a card that was declined. */
  readonly REQUEST_FAILED: 402
  }
  /** The codes of Telegram. */
  readonly telegram: {
  /** 420: The same call was made too often; the error's name ends in the seconds to wait. */
  readonly FLOOD: 420
  }
  /** The codes of Tencent EdgeOne. */
  readonly tencent_edgeone: {
  /** 423: The request keeps coming back to EdgeOne; check that the origin does not point to EdgeOne itself. */
  readonly REQUEST_LOOP: 423
  /** 566: A managed rule of EdgeOne's firewall blocked the request. */
  readonly WAF_MANAGED_RULE_BLOCK: 566
  /** 567: A rule that the site's owner set in EdgeOne's firewall blocked the request. */
  readonly WAF_CUSTOM_RULE_BLOCK: 567
  }
  /** The codes of Twitter. */
  readonly twitter: {
  /** 420: Slow down: the rate limit of version 1 of Twitter's API, for which 429 is used today. */
  readonly ENHANCE_YOUR_CALM: 420
  }
  /** The codes of Unattributed. */
  readonly unattributed: {
  /** 310: Said to mean that the request was redirected too often or in a circle. */
  readonly TOO_MANY_REDIRECTS: 310
  }
  /** The codes of Vercel. */
  readonly vercel: {
  /** 508: A deployment called itself again and again, and Vercel stopped it. */
  readonly INFINITE_LOOP_DETECTED: 508
  }
  /** The codes of W3C PEP. */
  readonly w3c_pep: {
  /** 420: The request did not meet an extension policy of the server, in an HTTP extension scheme that was given up. */
  readonly POLICY_NOT_FULFILLED: 420
  }
  /** The codes of WebDAV drafts. */
  readonly webdav: {
  /** 210: Said to tell a WebDAV client that its copy no longer matches the server's. */
  readonly CONTENT_DIFFERENT: 210
  /** 419: Too little room to carry out the method, in an early WebDAV draft; 507 does that job now. */
  readonly INSUFFICIENT_SPACE_ON_RESOURCE: 419
  /** 420: Given up here because another part of the same operation failed: the forerunner of 424. */
  readonly METHOD_FAILURE: 420
  /** 421: The target of a copy or move was locked, in an early WebDAV draft; 423 says that today. */
  readonly DESTINATION_LOCKED: 421
  /** 425: A position was asked for in a collection that keeps no order, in a WebDAV draft. */
  readonly UNORDERED_COLLECTION: 425
  /** 456: Said to mean a WebDAV failure that leaves nothing to be saved. */
  readonly UNRECOVERABLE_ERROR: 456
  }
}
