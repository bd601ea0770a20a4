// Generated from core/registry by `make generate`. Do not edit.

/** Where a meaning stands as of the date of the data. */
export type Standing =
  /** In the IANA registry for good. */
  | 'registered'
  /** In the IANA registry until a date. */
  | 'temporary'
  /** Reserved in the IANA registry and not to be used. */
  | 'unused'
  /** In the IANA registry, and withdrawn. */
  | 'obsolete'
  /** One vendor's use, not registered. */
  | 'vendor'
  /** From a proposal that was not registered. */
  | 'draft'
  /** Nobody's, as far as the book knows. */
  | 'unassigned'

/** How well an attribution is evidenced. */
export type Confidence =
  /** Seen in the owner's own source, documentation or specification. */
  | 'source'
  /** Seen only in what others write about the owner. */
  | 'secondary'

/** Where a meaning is met. */
export type Seen =
  /** In a response's status line or pseudo-header. */
  | 'wire'
  /** Only in the owner's log: the client sees another code, or nothing. */
  | 'log'
  /** In the content of a response that has another status code. */
  | 'body'
  /** Not known. */
  | 'unknown'

/** The class of a status code: its first digit. */
export type Class =
  /** 1xx: received, still working; a final response follows. */
  | 'informational'
  /** 2xx: received, understood and accepted. */
  | 'successful'
  /** 3xx: something more has to be done, most often elsewhere. */
  | 'redirection'
  /** 4xx: the request is at fault, as the server sees it. */
  | 'client_error'
  /** 5xx: the server failed a request that looks right. */
  | 'server_error'

/** Whose fault a class of errors is. */
export type Fault =
  /** Whoever sent the request. */
  | 'client'
  /** Whoever answered it. */
  | 'server'

/** Whether a response with this code has content. */
export type Content =
  /** It may have content. */
  | 'allowed'
  /** It ends with its header section, whatever its fields say. */
  | 'no_content'
  /** Framed as any other response, but nothing may be put in it. */
  | 'empty'

/** Whether a response to a method has content. */
export type ContentRule =
  /** It may have content. */
  | 'allowed'
  /** It ends with its header section, whatever its fields say. */
  | 'no_content'
  /** Framed as any other response, but nothing may be put in it. */
  | 'empty'
  /** What follows the header section is no content but another connection. */
  | 'tunnel'

/** Something that an API is asked to do, or has to say. */
export type Operation =
  /** Give back a collection, or what a filter leaves of it. */
  | 'list'
  /** Give back one resource. */
  | 'read'
  /** Make a new resource. */
  | 'create'
  /** Put a whole representation in place of the old one. */
  | 'replace'
  /** Change a resource in part. */
  | 'change'
  /** Remove a resource. */
  | 'delete'
  /** Answer a browser that asks whether another origin may call (CORS). */
  | 'preflight'
  /** Turn down credentials that are missing or wrong. */
  | 'login_failed'
  /** Turn down a caller who is known and may not do it. */
  | 'not_allowed'
  /** Turn down a caller who asks too often. */
  | 'rate_limited'
  /** Turn down a request that cannot be used as it is. */
  | 'invalid_input'
  /** Own up to a fault of the server's. */
  | 'unexpected_fault'
  /** Say that the service is overloaded or under maintenance. */
  | 'unavailable'
  /** Start work that outlasts the request. */
  | 'long_running'
  /** Write only if nobody else has written meanwhile. */
  | 'conditional_write'
  /** Take in a file. */
  | 'upload'

/** Whether Content-Length and Transfer-Encoding may be sent with this code. */
export type FramingFields =
  /** They may be sent. */
  | 'allowed'
  /** Neither may be sent, not even with the value 0. */
  | 'forbidden'

/** What a cache may do with a response because of its code. */
export type Cache =
  /** It may be stored and reused without explicit freshness. */
  | 'heuristic'
  /** It may be stored only with explicit freshness or permission. */
  | 'explicit'
  /** It must not be stored. */
  | 'never'
  /** It is not a final response, so there is nothing to store. */
  | 'interim'

/** How strongly a document asks for something. */
export type Keyword =
  /** An absolute requirement. */
  | 'must'
  /** To be done unless there is a good reason not to. */
  | 'should'
  /** Optional. */
  | 'may'
  /** No keyword, but the code means little without it. */
  | 'by_definition'

/** What to do about a redirect. */
export type RedirectAction =
  /** Ask the address in Location. */
  | 'follow'
  /** This is the answer: hand it to the caller. */
  | 'stop'
  /** It would be followed with the content, which cannot be sent a second time. */
  | 'needs_replay'
  /** It would be followed, but the limit on redirects is reached. */
  | 'too_many_hops'

/** What becomes of the request's content. */
export type RedirectContent =
  /** Send it again, if there is any. */
  | 'keep'
  /** Send none. */
  | 'drop'

/** Whose way of following redirects: our own two, then those of clients, their faults included. */
export type RedirectProfile =
  /** RFC 9110, and what user agents do where it leaves a choice. */
  | 'rfc9110'
  /** The Fetch standard: browsers, Node, Deno, Bun. */
  | 'fetch'
  /** The command curl. */
  | 'curl'
  /** requests for Python. */
  | 'requests'
  /** httpx for Python. */
  | 'httpx'
  /** urllib3 for Python. */
  | 'urllib3'
  /** net/http of Go. */
  | 'go'
  /** reqwest for Rust. */
  | 'reqwest'
  /** axios and follow-redirects for Node. */
  | 'axios'
  /** The redirect interceptor of undici for Node. */
  | 'undici'
  /** got for Node. */
  | 'got'
  /** aiohttp for Python. */
  | 'aiohttp'
  /** node-fetch 3 for Node. */
  | 'node_fetch'
  /** java.net.http of Java, before the updates of 2026. */
  | 'java'
  /** java.net.http of Java 17.0.19 and of later ones. */
  | 'java_17_0_19'

/** Whether and how to try again. */
export type RetryAction =
  /** The same request again, after the wait. */
  | 'same'
  /** The same request on a new connection. */
  | 'new_connection'
  /** The same request once the TLS handshake is done. */
  | 'without_early_data'
  /** Not before something about the request is changed. */
  | 'after_change'
  /** Not at all. */
  | 'never'

/** What about a request has to change before it is tried again. */
export type RetryChange =
  /** Log in, or renew the token. */
  | 'credentials'
  /** Log in at the proxy. */
  | 'proxy_credentials'
  /** Say how long the content is. */
  | 'content_length'
  /** Fetch the present state, and send a precondition that fits it. */
  | 'precondition'
  /** Leave out Expect. */
  | 'expect'
  /** Speak a protocol that Upgrade names. */
  | 'protocol'
  /** Send less content. */
  | 'shorter_content'
  /** Shorten the address. */
  | 'shorter_target'
  /** Send fewer or shorter header fields. */
  | 'smaller_fields'
  /** Accept another format, language or coding. */
  | 'accepted_format'
  /** Send the content in another format or coding. */
  | 'content_format'

/** Whose way of trying again: our own, then the documented defaults of clients. */
export type RetryProfile =
  /** What RFC 9110, RFC 8470 and the practice of most clients support. */
  | 'standard'
  /** curl with --retry. */
  | 'curl'
  /** urllib3's Retry for Python. */
  | 'urllib3'
  /** got for Node. */
  | 'got'
  /** ky for JavaScript. */
  | 'ky'
  /** RetryHandler of undici for Node. */
  | 'undici'
  /** axios-retry for Node. */
  | 'axios_retry'
  /** Microsoft.Extensions.Http.Resilience for .NET. */
  | 'dotnet'
  /** google-api-core for Python. */
  | 'google'
  /** botocore and the other SDKs of AWS. */
  | 'aws'
  /** RetryHandler of undici 7, which leaves QUERY alone. */
  | 'undici_7'
  /** reqwest-retry for Rust. */
  | 'reqwest_retry'
  /** OkHttp for Java and Kotlin. */
  | 'okhttp'
  /** go-retryablehttp for Go. */
  | 'go_retryablehttp'
  /** Envoy where retry_on is gateway-error. */
  | 'envoy'

/** What a told wait is worth. */
export type RetryAfterState =
  /** It is as long as it says. */
  | 'valid'
  /** A moment that is over: no need to wait. */
  | 'past'
  /** Longer than can be counted or than the profile waits: cut to that. */
  | 'clamped'
  /** Neither a number of seconds nor an HTTP date. */
  | 'invalid'

/** Which field told how long to wait. */
export type RetryAfterSource =
  /** Retry-After. */
  | 'retry_after'
  /** RateLimit, with RateLimit-Policy for what it leaves out. */
  | 'rate_limit'
  /** X-RateLimit-Reset or one of its kin. */
  | 'rate_limit_reset'

/** A status code of gRPC. The numbers are gRPC's own, but OK's: 0 stands for an absent word. */
export type GrpcCode =
  /** The caller gave up. */
  | 'CANCELLED'
  /** Nobody knows what went wrong. */
  | 'UNKNOWN'
  /** The arguments make no sense, whatever the state. */
  | 'INVALID_ARGUMENT'
  /** The time was over before the work was done. */
  | 'DEADLINE_EXCEEDED'
  /** What was asked for is not there. */
  | 'NOT_FOUND'
  /** What was to be made is there already. */
  | 'ALREADY_EXISTS'
  /** The caller is known and may not. */
  | 'PERMISSION_DENIED'
  /** A quota or a resource is used up. */
  | 'RESOURCE_EXHAUSTED'
  /** The state does not allow it, and asking again will not help. */
  | 'FAILED_PRECONDITION'
  /** It met with another change; begin again a level higher. */
  | 'ABORTED'
  /** Past the end of what there is. */
  | 'OUT_OF_RANGE'
  /** The server has no such method. */
  | 'UNIMPLEMENTED'
  /** The server is broken in a way that should not be. */
  | 'INTERNAL'
  /** Not now; trying again may help. */
  | 'UNAVAILABLE'
  /** Data is lost or spoiled. */
  | 'DATA_LOSS'
  /** The caller is not known. */
  | 'UNAUTHENTICATED'
  /** It worked. */
  | 'OK'

/** A way in which a status line left the grammar. */
export type StatusLineDeviation =
  /** It is not UTF-8; what is broken reads as U+FFFD. */
  | 'invalid_utf8'
  /** White space before the version. */
  | 'leading_space'
  /** White space after the phrase, or more than the one space where there is none. */
  | 'trailing_space'
  /** More than one space between two parts. */
  | 'extra_space'
  /** A tab, vertical tab, form feed or bare CR where a space belongs. */
  | 'other_space'
  /** No space between the code and the phrase. */
  | 'missing_space'
  /** It ends after the code, without the space that has to follow even where there is no phrase. */
  | 'missing_phrase'
  /** It begins with the code. */
  | 'missing_version'
  /** The name HTTP is not in upper case. */
  | 'version_case'
  /** The version is not two digits with a dot between them, as in HTTP/2 or ICY. */
  | 'version_form'
  /** A version of HTTP that has no status line: 2 or 3. */
  | 'not_http1'
  /** The :status pseudo-header field of HTTP/2 and HTTP/3. */
  | 'pseudo_header'
  /** The code has fewer or more than three digits; there is no code in the answer. */
  | 'code_not_three_digits'
  /** Three digits, but outside 100 to 599; below 100 there is no code in the answer. */
  | 'code_out_of_range'
  /** The phrase has octets above 127, which the grammar has only as a relic. */
  | 'non_ascii_phrase'
  /** A control character other than a tab in the phrase. */
  | 'control_character'
  /** The line ends with LF alone. */
  | 'bare_lf'
  /** Something follows the line; it was not read. */
  | 'more_lines'

/** What the first digit of a reply says: done, go on, not now, or no. */
export type Permanence =
  /** 2xx, 2.x.x: done. */
  | 'success'
  /** 3xx: the server waits for the rest. */
  | 'intermediate'
  /** 4xx, 4.x.x: not now; the same again later may work. */
  | 'transient'
  /** 5xx, 5.x.x: no; the same again will fail again. */
  | 'permanent'

/** Where a basic reply code stands. IANA keeps no registry of them. */
export type CodeStanding =
  /** Defined by an RFC. */
  | 'standard'
  /** Defined nowhere, but named beside an enhanced code in the IANA registry. */
  | 'named'
  /** From a proposal that did not become an RFC. */
  | 'draft'
  /** Non-standard, and met in real replies. */
  | 'seen'
  /** Nobody's, as far as the book knows. */
  | 'unassigned'

/** What an enhanced code is about: its second number. */
export type Subject =
  /** X.0: not said, or none of the others. */
  | 'other'
  /** X.1: the address of the sender or the recipient. */
  | 'addressing'
  /** X.2: the mailbox itself. */
  | 'mailbox'
  /** X.3: the destination's mail system. */
  | 'mail_system'
  /** X.4: the way there. */
  | 'network'
  /** X.5: what was said in SMTP. */
  | 'protocol'
  /** X.6: what the message holds. */
  | 'content'
  /** X.7: authentication, encryption or policy. */
  | 'security'

/** With which basic codes an enhanced code is registered. */
export type Association =
  /** With those listed. */
  | 'listed'
  /** With those listed, and any other of the class. */
  | 'listed_and_others'
  /** With any. */
  | 'any'
  /** With any that begins with 5. */
  | 'any_permanent'
  /** The registry does not say. */
  | 'not_given'

/** A way in which a reply left the grammar. */
export type ReplyDeviation =
  /** It is not UTF-8; what is broken reads as U+FFFD. */
  | 'invalid_utf8'
  /** It does not begin with a reply code. */
  | 'no_code'
  /** A code, and no text on any line. */
  | 'code_alone'
  /** A first digit outside 2 to 5, or a second one above 5. */
  | 'code_out_of_grammar'
  /** Not all lines carry the same reply code; the first counts. */
  | 'codes_differ'
  /** A line that is not the last has no hyphen after its code. */
  | 'missing_hyphen'
  /** The last line has a hyphen after its code. */
  | 'unfinished'
  /** A line other than the first has no reply code. */
  | 'line_without_code'
  /** White space before a code. */
  | 'leading_space'
  /** More than one space after a code. */
  | 'extra_space'
  /** A tab where a space belongs. */
  | 'tab'
  /** No space between a code and the text. */
  | 'missing_space'
  /** The enhanced code stands before the reply code. */
  | 'enhanced_first'
  /** A number sign before a code: #5.1.1, #550. */
  | 'enhanced_hash'
  /** The enhanced code in parentheses. */
  | 'enhanced_parentheses'
  /** The enhanced code is not the first word of the text. */
  | 'enhanced_late'
  /** Not every line carries the enhanced code. */
  | 'enhanced_not_repeated'
  /** Not all enhanced codes of the lines are the same; the first counts. */
  | 'enhanced_differ'
  /** A leading zero in an enhanced code. */
  | 'enhanced_form'
  /** A lone digit where an enhanced code belongs. */
  | 'stray_number'
  /** The two codes disagree about the class. */
  | 'class_mismatch'
  /** A second reply in angle brackets inside the text. */
  | 'nested_reply'
  /** A line of more than 512 octets with its end. */
  | 'line_too_long'
  /** A line ends with LF alone. */
  | 'bare_lf'
  /** A CR without its LF. */
  | 'bare_cr'
  /** A control character other than a tab in the text. */
  | 'control_character'
  /** Octets above 127, which need SMTPUTF8. */
  | 'non_ascii'

/** Why a message was not taken: the reason behind a reply. */
export type Category =
  /** There is no such recipient. */
  | 'recipient_unknown'
  /** The recipient's address cannot be one. */
  | 'invalid_address'
  /** The mailbox exists and takes no mail: suspended, inactive, closed. */
  | 'mailbox_disabled'
  /** The recipient has another address now. */
  | 'mailbox_moved'
  /** The recipient's mailbox is full. */
  | 'mailbox_full'
  /** This recipient does not take this mail, or does not say why not. */
  | 'recipient_refused'
  /** The recipient's domain does not exist. */
  | 'domain_unknown'
  /** The recipient's domain takes no mail at all. */
  | 'domain_not_accepting'
  /** The server could not be reached, or the connection broke. */
  | 'network_error'
  /** The way to the domain could not be looked up for now. */
  | 'dns_failure'
  /** It was tried for as long as the queue allows. */
  | 'expired'
  /** The message goes round in circles. */
  | 'routing_loop'
  /** The receiving system has a fault of its own. */
  | 'system_error'
  /** The receiving system has run out of storage. */
  | 'system_full'
  /** Put off once, to see whether the sender tries again. */
  | 'greylisted'
  /** Too many messages or connections for the time being. */
  | 'rate_limited'
  /** More recipients than one message or transaction may have. */
  | 'too_many_recipients'
  /** The sending address is on a block list. */
  | 'ip_blocked'
  /** The sender's domain, or one in the message, is on a block list. */
  | 'domain_blocked'
  /** The sender's address or domain has a poor reputation. */
  | 'bad_reputation'
  /** The sending address has no name in DNS, or one that does not lead back. */
  | 'rdns_required'
  /** SPF, DKIM, DMARC or ARC failed, or is missing. */
  | 'auth_failed'
  /** The envelope's sender is refused. */
  | 'sender_rejected'
  /** An encrypted connection is wanted, or failed. */
  | 'tls_required'
  /** The client has to log in, or could not. */
  | 'auth_required'
  /** The server does not pass on mail for this domain. */
  | 'relay_denied'
  /** A local policy that is not told further. */
  | 'policy'
  /** A matter of security that is none of the others. */
  | 'security_other'
  /** The message looks like spam. */
  | 'spam_content'
  /** The message carries malware. */
  | 'virus'
  /** Something in the message is not allowed. */
  | 'content_rejected'
  /** The message is larger than what is taken. */
  | 'message_too_large'
  /** The message breaks the rules of its format. */
  | 'message_malformed'
  /** Something was said that SMTP does not allow there. */
  | 'protocol_error'
  /** It was taken. */
  | 'accepted'
  /** The server waits for the rest. */
  | 'intermediate'
  /** An automatic answer, such as out of office. */
  | 'auto_reply'
  /** A report of abuse or of authentication, not a bounce. */
  | 'feedback'
  /** Nothing tells the reason well enough. */
  | 'unknown'

/** What a category is about. */
export type CategoryGroup =
  /** The recipient or the mailbox. */
  | 'recipient'
  /** The recipient's domain. */
  | 'domain'
  /** The way there. */
  | 'network'
  /** The receiving system. */
  | 'server'
  /** How much is sent. */
  | 'rate'
  /** What is known of the sender. */
  | 'reputation'
  /** Who the sender is. */
  | 'authentication'
  /** What the receiver allows. */
  | 'policy'
  /** The message itself. */
  | 'content'
  /** What was said in SMTP. */
  | 'protocol'
  /** No refusal, or not known. */
  | 'meta'

/** What the sender should do. */
export type Action =
  /** Send nothing more to this recipient. */
  | 'suppress'
  /** Try again later. */
  | 'retry'
  /** Send less at a time, then try again. */
  | 'slow_down'
  /** Mend the reputation or the DNS of the sending side; keep the recipient. */
  | 'fix_sender'
  /** Mend authentication, encryption or the client; keep the recipient. */
  | 'fix_configuration'
  /** Change the message; keep the recipient. */
  | 'change_message'
  /** Let a person look; keep the recipient meanwhile. */
  | 'review'
  /** Nothing has to be done, or nothing is known. */
  | 'no_action'

/** The command that a reply answers. */
export type Command =
  /** None: the greeting. */
  | 'connect'
  /** EHLO, HELO or LHLO. */
  | 'ehlo'
  /** STARTTLS. */
  | 'starttls'
  /** AUTH. */
  | 'auth'
  /** MAIL. */
  | 'mail'
  /** RCPT. */
  | 'rcpt'
  /** DATA or BDAT, and the message after it. */
  | 'data'
  /** Another one: RSET, VRFY, QUIT and so on. */
  | 'other'

/** How much a rule's evidence weighs. */
export type Strength =
  /** A hint, if there is nothing else. */
  | 'weak'
  /** Usually right. */
  | 'fair'
  /** Right nearly always. */
  | 'strong'
  /** Nothing else could change it. */
  | 'decisive'

/** What a rule goes by. */
export type Layer =
  /** The reply code. */
  | 'basic'
  /** The registered meaning of the enhanced code. */
  | 'enhanced'
  /** What a code means at one provider. */
  | 'provider'
  /** The words of the text. */
  | 'phrase'
  /** The caller's own rule. */
  | 'own'

/** Whom a text names. */
export type About =
  /** An address or a domain of the sender's own. */
  | 'us'
  /** Somebody else's address. */
  | 'them'

/** What became of a message for one recipient. */
export type Outcome =
  /** It could not be delivered, and nobody tries any more. */
  | 'failed'
  /** It could not be delivered yet, and will be tried again. */
  | 'delayed'
  /** It was delivered. */
  | 'delivered'
  /** It went on to a system that sends no notifications. */
  | 'relayed'
  /** It went on to the members of a list or an alias. */
  | 'expanded'

/** Which program wrote a line of a mail log. */
export type LogProgram =
  /** Postfix. */
  | 'postfix'
  /** Exim. */
  | 'exim'
  /** Sendmail. */
  | 'sendmail'

/** What kind of report a message is. */
export type ReportKind =
  /** A delivery status notification (RFC 3464). */
  | 'delivery_status'
  /** A report of abuse or the like (RFC 5965). */
  | 'feedback'

/** What a fact rests on. Frozen. */
export interface Reference {
  /** The document: `RFC 9110`, a draft's name, the title of a page. */
  readonly document: string
  /** The section in it, without the sign: `15.5.5`. */
  readonly section: string | undefined
  /** Where to read it. */
  readonly url: string | undefined
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): ReferenceJSON
}

/** The JSON form of a Reference. */
export interface ReferenceJSON {
  document: string
  section: string | null
  url: string | null
}

/** A party whose meanings of codes are in the book. Frozen. */
export interface Owner {
  /** The owner in lower case, as in `codes.nginx`. */
  readonly slug: string
  /** The name to show. */
  readonly name: string
  /** What the owner is, in one sentence. */
  readonly summary: string
  /** The owner's page. */
  readonly url: string | undefined
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): OwnerJSON
}

/** The JSON form of an Owner. */
export interface OwnerJSON {
  slug: string
  name: string
  summary: string
  url: string | null
}

/** A sentence of advice. Frozen. */
export interface Remark {
  /** The sentence. */
  readonly text: string
  /** What it rests on; never empty. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): RemarkJSON
}

/** The JSON form of a Remark. */
export interface RemarkJSON {
  text: string
  references: ReferenceJSON[]
}

/** Another name of the same meaning. Frozen. */
export interface Alias {
  /** The name as it is written: `Payload Too Large`. */
  readonly phrase: string
  /** The constant: `PAYLOAD_TOO_LARGE`. */
  readonly name: string
  /** Who uses it: documents, servers, libraries. */
  readonly usedBy: readonly string[]
  /** Where it is defined, if anywhere. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): AliasJSON
}

/** The JSON form of an Alias. */
export interface AliasJSON {
  phrase: string
  name: string
  used_by: string[]
  references: ReferenceJSON[]
}

/** One party's use of a status code. Frozen. */
export interface Meaning {
  /** The status code. */
  readonly code: number
  /** Whose meaning it is. */
  readonly owner: Owner
  /** The reason phrase or title. */
  readonly phrase: string | undefined
  /** The constant: `NOT_FOUND`. */
  readonly name: string | undefined
  /** Where it stands. */
  readonly standing: Standing
  /** What it means, in one sentence. */
  readonly summary: string
  /** Who else uses the number in this sense. */
  readonly also: readonly string[]
  /** Its other names. */
  readonly aliases: readonly Alias[]
  /** What it rests on; never empty. */
  readonly references: readonly Reference[]
  /** Where it is met. */
  readonly seen: Seen
  /** How well it is evidenced. */
  readonly confidence: Confidence
  /** The day on which a temporary registration ends, `YYYY-MM-DD`. */
  readonly expires: string | undefined
  /** A doubt or a peculiarity. */
  readonly note: string | undefined
  /** What happened, whose side it is, what to do. */
  readonly explanation: string | undefined
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): MeaningJSON
}

/** The JSON form of a Meaning. */
export interface MeaningJSON {
  code: number
  owner: OwnerJSON
  phrase: string | null
  name: string | null
  standing: Standing
  summary: string
  also: string[]
  aliases: AliasJSON[]
  references: ReferenceJSON[]
  seen: Seen
  confidence: Confidence
  expires: string | null
  note: string | null
  explanation: string | null
}

/** A code that people take for another one. Frozen. */
export interface Distinction {
  /** The other code. */
  readonly code: number
  /** How to tell them apart, and which to use. */
  readonly text: string
  /** What that rests on; never empty. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): DistinctionJSON
}

/** The JSON form of a Distinction. */
export interface DistinctionJSON {
  code: number
  text: string
  references: ReferenceJSON[]
}

/** A header field that belongs to a status code. Frozen. */
export interface FieldRule {
  /** The field: `WWW-Authenticate`. */
  readonly name: string
  /** How strongly it is asked for. */
  readonly keyword: Keyword
  /** When; always if absent. */
  readonly condition: string | undefined
  /** What says so. */
  readonly reference: Reference
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): FieldRuleJSON
}

/** The JSON form of a FieldRule. */
export interface FieldRuleJSON {
  name: string
  keyword: Keyword
  condition: string | null
  reference: ReferenceJSON
}

/** All that the book knows of one HTTP status code. Frozen. */
export interface Status {
  /** The code, 100 to 999. */
  readonly code: number
  /** The first phrase among the meanings. */
  readonly phrase: string | undefined
  /** IANA's phrase. */
  readonly registeredPhrase: string | undefined
  /** The constant that goes with the phrase: `NOT_FOUND`. */
  readonly name: string | undefined
  /** The class; absent from 600 on. */
  readonly class: Class | undefined
  /** IANA's standing if the code has a row there, else that of the first meaning, else `unassigned`. */
  readonly standing: Standing
  /** What the code means, in one sentence. */
  readonly summary: string
  /** Whose phrase and summary these are. */
  readonly owner: Owner | undefined
  /** What phrase and summary rest on. */
  readonly references: readonly Reference[]
  /** Every use: IANA's, the well-known one, vendors', drafts'. */
  readonly meanings: readonly Meaning[]
  /** Other names of the meaning that gives the phrase. */
  readonly aliases: readonly Alias[]
  /** The code that software has to take it for: itself if registered, x00 of its class if not, 500 from 600 on (RFC 9110 §15). */
  readonly treatedAs: number
  /** Whether the response has content. */
  readonly content: Content
  /** Whether Content-Length and Transfer-Encoding may be sent. */
  readonly framingFields: FramingFields
  /** What a cache may do with the response. */
  readonly cache: Cache
  /** Header fields that belong to the code. */
  readonly fields: readonly FieldRule[]
  /** Treated as 1xx. */
  readonly isInformational: boolean
  /** Treated as 2xx. */
  readonly isSuccessful: boolean
  /** Treated as 3xx. */
  readonly isRedirection: boolean
  /** Treated as 4xx. */
  readonly isClientError: boolean
  /** Treated as 5xx: from 600 on too. */
  readonly isServerError: boolean
  /** Treated as 4xx or 5xx. */
  readonly isError: boolean
  /** A final response follows (RFC 9110 §15.2). */
  readonly isInterim: boolean
  /** In the IANA registry with a meaning, for good or for a time. */
  readonly isRegistered: boolean
  /** A null body status of the Fetch standard: 101, 103, 204, 205, 304. */
  readonly isNullBody: boolean
  /** What happened, whose side it is, what to do. */
  readonly explanation: string | undefined
  /** What to look for first, the most likely cause first. */
  readonly causes: readonly Remark[]
  /** What search engines make of it. */
  readonly searchEngines: Remark | undefined
  /** Whom to count it against, and what to watch. */
  readonly monitoring: Remark | undefined
  /** The codes that people take it for, and how to tell them apart. */
  readonly confusedWith: readonly Distinction[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): StatusJSON
}

/** The JSON form of a Status. */
export interface StatusJSON {
  code: number
  phrase: string | null
  registered_phrase: string | null
  name: string | null
  class: Class | null
  standing: Standing
  summary: string
  owner: OwnerJSON | null
  references: ReferenceJSON[]
  meanings: MeaningJSON[]
  aliases: AliasJSON[]
  treated_as: number
  content: Content
  framing_fields: FramingFields
  cache: Cache
  fields: FieldRuleJSON[]
  is_informational: boolean
  is_successful: boolean
  is_redirection: boolean
  is_client_error: boolean
  is_server_error: boolean
  is_error: boolean
  is_interim: boolean
  is_registered: boolean
  is_null_body: boolean
  explanation: string | null
  causes: RemarkJSON[]
  search_engines: RemarkJSON | null
  monitoring: RemarkJSON | null
  confused_with: DistinctionJSON[]
}

/** A class of status codes, explained. Frozen. */
export interface ClassInfo {
  /** The word. */
  readonly name: Class
  /** The title: `Client Error`. */
  readonly phrase: string
  /** The first code of the class. */
  readonly first: number
  /** The last code of the class. */
  readonly last: number
  /** Whose fault it is; absent where nothing went wrong. */
  readonly fault: Fault | undefined
  /** What the class means, in one sentence. */
  readonly summary: string
  /** What happened, whose side it is, what to do. */
  readonly explanation: string
  /** What it rests on. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): ClassInfoJSON
}

/** The JSON form of a ClassInfo. */
export interface ClassInfoJSON {
  name: Class
  phrase: string
  first: number
  last: number
  fault: Fault | null
  summary: string
  explanation: string
  references: ReferenceJSON[]
}

/** A registered request method. Frozen. */
export interface Method {
  /** The method, in the case that counts: `GET`. */
  readonly name: string
  /** Asks for nothing but reading (RFC 9110 §9.2.1). */
  readonly safe: boolean
  /** Several times is intended to have the effect of once (RFC 9110 §9.2.2). */
  readonly idempotent: boolean
  /** What it asks for, in one sentence. */
  readonly summary: string
  /** What defines it. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): MethodJSON
}

/** The JSON form of a Method. */
export interface MethodJSON {
  name: string
  safe: boolean
  idempotent: boolean
  summary: string
  references: ReferenceJSON[]
}

/** A code that an operation is usually answered with. Frozen. */
export interface TypicalCode {
  /** The code. */
  readonly code: number
  /** When. */
  readonly condition: string
  /** The header fields that go with it. */
  readonly fields: readonly string[]
  /** What it rests on; never empty. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): TypicalCodeJSON
}

/** The JSON form of a TypicalCode. */
export interface TypicalCodeJSON {
  code: number
  condition: string
  fields: string[]
  references: ReferenceJSON[]
}

/** What an operation of an API is usually answered with. Frozen. */
export interface Typical {
  /** The operation. */
  readonly operation: Operation
  /** What the operation is, in one sentence. */
  readonly summary: string
  /** The codes that guides agree on, the most usual first. */
  readonly codes: readonly TypicalCode[]
  /** What that rests on; never empty. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): TypicalJSON
}

/** The JSON form of a Typical. */
export interface TypicalJSON {
  operation: Operation
  summary: string
  codes: TypicalCodeJSON[]
  references: ReferenceJSON[]
}

/** A status code that a search found. Frozen. */
export interface StatusMatch {
  /** The code. */
  readonly code: number
  /** The meaning that was found. */
  readonly meaning: Meaning
  /** How well it fits, 1 to 1000; 1000 is a registered phrase to the letter. */
  readonly score: number
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): StatusMatchJSON
}

/** The JSON form of a StatusMatch. */
export interface StatusMatchJSON {
  code: number
  meaning: MeaningJSON
  score: number
}

/** Whose behaviour a profile of redirects or retries has. Frozen. */
export interface Profile {
  /** The word: `curl`. */
  readonly name: string
  /** The software that behaves so; absent for our own. */
  readonly software: string | undefined
  /** The version that was looked at. */
  readonly version: string | undefined
  /** Redirects that are followed at most, or seconds that are waited at most. */
  readonly limit: number | undefined
  /** What is peculiar about it, in one sentence. */
  readonly summary: string
  /** What it rests on; never empty. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): ProfileJSON
}

/** The JSON form of a Profile. */
export interface ProfileJSON {
  name: string
  software: string | null
  version: string | null
  limit: number | null
  summary: string
  references: ReferenceJSON[]
}

/** The step after a response that redirects. Frozen. */
export interface Redirect {
  /** Whether to follow. */
  readonly action: RedirectAction
  /** The method of the next request; absent with `stop`. */
  readonly nextMethod: string | undefined
  /** What becomes of the content; absent with `stop`. */
  readonly content: RedirectContent | undefined
  /** Fields of the request that must not go into the next one; the caller's own secrets are last. */
  readonly dropFields: readonly string[]
  /** The new address stands for the old one from now on: 301 and 308. */
  readonly isPermanent: boolean
  /** The chain has left its first origin: pass it on as `crossed` at the next hop. */
  readonly crossed: boolean
  /** Why, in one sentence. */
  readonly reason: string
  /** What that rests on; never empty. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): RedirectJSON
}

/** The JSON form of a Redirect. */
export interface RedirectJSON {
  action: RedirectAction
  next_method: string | null
  content: RedirectContent | null
  drop_fields: string[]
  is_permanent: boolean
  crossed: boolean
  reason: string
  references: ReferenceJSON[]
}

/** How long a response tells to wait. Frozen. */
export interface RetryAfter {
  /** What it is worth. */
  readonly state: RetryAfterState
  /** Whole seconds from now on, at most 2147483647; absent if it is invalid. */
  readonly seconds: number | undefined
  /** The field that says so. */
  readonly source: RetryAfterSource
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): RetryAfterJSON
}

/** The JSON form of a RetryAfter. */
export interface RetryAfterJSON {
  state: RetryAfterState
  seconds: number | null
  source: RetryAfterSource
}

/** Whether to try a request again. Frozen. */
export interface Retry {
  /** Whether and how. */
  readonly action: RetryAction
  /** Only once: a second answer of this kind ends it. */
  readonly once: boolean
  /** Seconds to wait, as the server told; absent if it told nothing that counts. */
  readonly wait: number | undefined
  /** What that is worth; absent if the server told nothing that counts. */
  readonly waitState: RetryAfterState | undefined
  /** The field that told it. */
  readonly waitSource: RetryAfterSource | undefined
  /** The server wants a longer wait than `max_wait`: do not try before it is over. */
  readonly tooLong: boolean
  /** What has to change first, with `after_change`. */
  readonly change: RetryChange | undefined
  /** Why, in one sentence. */
  readonly reason: string
  /** What that rests on; never empty. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): RetryJSON
}

/** The JSON form of a Retry. */
export interface RetryJSON {
  action: RetryAction
  once: boolean
  wait: number | null
  wait_state: RetryAfterState | null
  wait_source: RetryAfterSource | null
  too_long: boolean
  change: RetryChange | null
  reason: string
  references: ReferenceJSON[]
}

/** A parsed status line. Frozen. */
export interface StatusLine {
  /** The version as it was sent: `HTTP/1.1`. */
  readonly version: string | undefined
  /** The code; absent if it is not three digits from 100 on. */
  readonly code: number | undefined
  /** The phrase as it was sent; absent if there is none. */
  readonly phrase: string | undefined
  /** The ways in which the line left the grammar. */
  readonly deviations: readonly StatusLineDeviation[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): StatusLineJSON
}

/** The JSON form of a StatusLine. */
export interface StatusLineJSON {
  version: string | null
  code: number | null
  phrase: string | null
  deviations: StatusLineDeviation[]
}

/** All that the book knows of one SMTP reply code. Frozen. */
export interface CodeInfo {
  /** The code, 200 to 599. */
  readonly code: number
  /** Its title. */
  readonly phrase: string | undefined
  /** What its first digit says. */
  readonly permanence: Permanence
  /** Where it stands. */
  readonly standing: CodeStanding
  /** What it means, in one sentence. */
  readonly summary: string
  /** The enhanced codes that IANA lists with it. */
  readonly enhanced: readonly string[]
  /** What it rests on. */
  readonly references: readonly Reference[]
  /** What happened, whose side it is, what to do. */
  readonly explanation: string | undefined
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): CodeInfoJSON
}

/** The JSON form of a CodeInfo. */
export interface CodeInfoJSON {
  code: number
  phrase: string | null
  permanence: Permanence
  standing: CodeStanding
  summary: string
  enhanced: string[]
  references: ReferenceJSON[]
  explanation: string | null
}

/** What an enhanced status code means at one provider. Frozen. */
export interface EnhancedMeaning {
  /** The code, or the first of a range. */
  readonly first: string
  /** The last of the range; the code again where it is one. */
  readonly last: string
  /** Whose meaning it is. */
  readonly owner: Owner
  /** A title. */
  readonly phrase: string | undefined
  /** What it means there, in one sentence. */
  readonly summary: string
  /** What happened, whose side it is, what to do. */
  readonly explanation: string | undefined
  /** What it rests on; never empty. */
  readonly references: readonly Reference[]
  /** How well it is evidenced. */
  readonly confidence: Confidence
  /** A doubt or a peculiarity. */
  readonly note: string | undefined
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): EnhancedMeaningJSON
}

/** The JSON form of an EnhancedMeaning. */
export interface EnhancedMeaningJSON {
  first: string
  last: string
  owner: OwnerJSON
  phrase: string | null
  summary: string
  explanation: string | null
  references: ReferenceJSON[]
  confidence: Confidence
  note: string | null
}

/** All that the book knows of one enhanced status code. Frozen. */
export interface EnhancedInfo {
  /** The code: `5.1.1`. */
  readonly code: string
  /** IANA's title. */
  readonly phrase: string | undefined
  /** What its class says. */
  readonly permanence: Permanence
  /** What it is about; absent from X.8 on. */
  readonly subject: Subject | undefined
  /** Where it stands. */
  readonly standing: Standing
  /** What it means, in one sentence. */
  readonly summary: string
  /** The basic codes of its class that IANA lists with it. */
  readonly basic: readonly number[]
  /** How to take that list. */
  readonly association: Association
  /** What it rests on. */
  readonly references: readonly Reference[]
  /** What happened, whose side it is, what to do. */
  readonly explanation: string | undefined
  /** What providers mean by it, beside or instead of that. */
  readonly meanings: readonly EnhancedMeaning[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): EnhancedInfoJSON
}

/** The JSON form of an EnhancedInfo. */
export interface EnhancedInfoJSON {
  code: string
  phrase: string | null
  permanence: Permanence
  subject: Subject | null
  standing: Standing
  summary: string
  basic: number[]
  association: Association
  references: ReferenceJSON[]
  explanation: string | null
  meanings: EnhancedMeaningJSON[]
}

/** A reply code or enhanced code that a search found. Frozen. */
export interface CodeMatch {
  /** The reply code, if it is one. */
  readonly code: number | undefined
  /** The enhanced code, if it is one. */
  readonly enhanced: string | undefined
  /** Its title. */
  readonly phrase: string | undefined
  /** What it means, in one sentence. */
  readonly summary: string
  /** Whose meaning was found; absent for the registered one. */
  readonly owner: Owner | undefined
  /** How well it fits, 1 to 1000; 1000 is a registered phrase to the letter. */
  readonly score: number
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): CodeMatchJSON
}

/** The JSON form of a CodeMatch. */
export interface CodeMatchJSON {
  code: number | null
  enhanced: string | null
  phrase: string | null
  summary: string
  owner: OwnerJSON | null
  score: number
}

/** A parsed SMTP reply. Frozen. */
export interface Reply {
  /** The reply code of the first line. */
  readonly code: number | undefined
  /** The first enhanced code. */
  readonly enhanced: string | undefined
  /** What the reply code says or, without one, the enhanced code. */
  readonly permanence: Permanence | undefined
  /** Whether the two codes are of one class; absent unless there are both. */
  readonly codesAgree: boolean | undefined
  /** The text of each line, without codes. */
  readonly lines: readonly string[]
  /** The same, joined by line feeds. */
  readonly text: string
  /** The ways in which the reply left the grammar. */
  readonly deviations: readonly ReplyDeviation[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): ReplyJSON
}

/** The JSON form of a Reply. */
export interface ReplyJSON {
  code: number | null
  enhanced: string | null
  permanence: Permanence | null
  codes_agree: boolean | null
  lines: string[]
  text: string
  deviations: ReplyDeviation[]
}

/** A category of replies, and what to do about it. Frozen. */
export interface CategoryInfo {
  /** The category. */
  readonly name: Category
  /** What it is about. */
  readonly group: CategoryGroup
  /** What the sender should do where nothing else is said. */
  readonly action: Action
  /** What it means, in one sentence. */
  readonly summary: string
  /** What happened, and what to do. */
  readonly explanation: string
  /** What it rests on. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): CategoryInfoJSON
}

/** The JSON form of a CategoryInfo. */
export interface CategoryInfoJSON {
  name: Category
  group: CategoryGroup
  action: Action
  summary: string
  explanation: string
  references: ReferenceJSON[]
}

/** A rule by which replies are classified. Frozen. */
export interface BounceRule {
  /** Its name: `user_unknown`. */
  readonly id: string
  /** What it goes by. */
  readonly layer: Layer
  /** What it says. */
  readonly category: Category
  /** How much it weighs. */
  readonly strength: Strength
  /** Whose words or codes they are; absent if many speak so. */
  readonly owner: Owner | undefined
  /** What it rests on; never empty. */
  readonly references: readonly Reference[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): BounceRuleJSON
}

/** The JSON form of a BounceRule. */
export interface BounceRuleJSON {
  id: string
  layer: Layer
  category: Category
  strength: Strength
  owner: OwnerJSON | null
  references: ReferenceJSON[]
}

/** What a reply means for who sent the message. Frozen. */
export interface Classification {
  /** The reply code. */
  readonly code: number | undefined
  /** The enhanced code. */
  readonly enhanced: string | undefined
  /** What the codes say; absent if there are none. */
  readonly permanence: Permanence | undefined
  /** Whether the two codes are of one class; absent unless there are both. */
  readonly codesAgree: boolean | undefined
  /** The reason. */
  readonly category: Category
  /** The caller's own name for it, if one of the caller's rules decided. */
  readonly ownCategory: string | undefined
  /** What the reason is about. */
  readonly group: CategoryGroup
  /** What the sender should do. */
  readonly action: Action
  /** The seconds after which the text says to try again. */
  readonly retryAfter: number | undefined
  /** The slug of the provider that answered, as far as `remote` or the text tells. */
  readonly owner: string | undefined
  /** Whom the text names; absent unless `own` was given. */
  readonly about: About | undefined
  /** The rule that decided; absent if none did. */
  readonly rule: string | undefined
  /** What it goes by. */
  readonly layer: Layer | undefined
  /** How much it weighs. */
  readonly strength: Strength | undefined
  /** The part of the text that it rests on. */
  readonly matched: string | undefined
  /** Where that begins in the text. */
  readonly start: number | undefined
  /** Where it ends. */
  readonly end: number | undefined
  /** The category that came second, if there was another one. */
  readonly runnerUp: Category | undefined
  /** The rule that spoke for it. */
  readonly runnerUpRule: string | undefined
  /** How much that weighs. */
  readonly runnerUpStrength: Strength | undefined
  /** The ways in which the reply left the grammar. */
  readonly deviations: readonly ReplyDeviation[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): ClassificationJSON
}

/** The JSON form of a Classification. */
export interface ClassificationJSON {
  code: number | null
  enhanced: string | null
  permanence: Permanence | null
  codes_agree: boolean | null
  category: Category
  own_category: string | null
  group: CategoryGroup
  action: Action
  retry_after: number | null
  owner: string | null
  about: About | null
  rule: string | null
  layer: Layer | null
  strength: Strength | null
  matched: string | null
  start: number | null
  end: number | null
  runner_up: Category | null
  runner_up_rule: string | null
  runner_up_strength: Strength | null
  deviations: ReplyDeviation[]
}

/** A rule that speaks for a category, and where. Frozen. */
export interface Evidence {
  /** The rule. */
  readonly rule: string
  /** What it says. */
  readonly category: Category
  /** The caller's own name for it. */
  readonly ownCategory: string | undefined
  /** What it goes by. */
  readonly layer: Layer
  /** How much it weighs. */
  readonly strength: Strength
  /** The part of the text that it rests on. */
  readonly matched: string
  /** Where that begins in the text. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): EvidenceJSON
}

/** The JSON form of an Evidence. */
export interface EvidenceJSON {
  rule: string
  category: Category
  own_category: string | null
  layer: Layer
  strength: Strength
  matched: string
  start: number
  end: number
}

/** What a mail log says of one delivery. Frozen. */
export interface LogLine {
  /** The program that wrote the line. */
  readonly program: LogProgram
  /** The message's name in the queue. */
  readonly queueId: string | undefined
  /** The address that was delivered to; absent if the line names none. */
  readonly recipient: string | undefined
  /** The host that answered; absent if none did. */
  readonly relay: string | undefined
  /** What became of it. */
  readonly outcome: Outcome
  /** The enhanced code that the program wrote beside the text, or made up. */
  readonly enhanced: string | undefined
  /** The reply or the diagnostic text, ready for `classify`. */
  readonly text: string | undefined
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): LogLineJSON
}

/** The JSON form of a LogLine. */
export interface LogLineJSON {
  program: LogProgram
  queue_id: string | null
  recipient: string | null
  relay: string | null
  outcome: Outcome
  enhanced: string | null
  text: string | null
}

/** What a report says of one recipient, and what it means. Frozen. */
export interface DsnRecipient {
  /** The address that the reporting system used. */
  readonly recipient: string | undefined
  /** The address that the sender used. */
  readonly originalRecipient: string | undefined
  /** What became of the message; absent in a feedback report. */
  readonly outcome: Outcome | undefined
  /** The status that the report gives. */
  readonly status: string | undefined
  /** The diagnostic text, without its type. */
  readonly diagnostic: string | undefined
  /** The host that answered. */
  readonly remoteMta: string | undefined
  /** When it was tried last, as the report writes it. */
  readonly lastAttemptDate: string | undefined
  /** Until when it will be tried, as the report writes it. */
  readonly willRetryUntil: string | undefined
  /** The reply code of the diagnostic text. */
  readonly code: number | undefined
  /** The enhanced code of the diagnostic text or, without one, the status. */
  readonly enhanced: string | undefined
  /** What the codes say; absent if there are none. */
  readonly permanence: Permanence | undefined
  /** The reason. */
  readonly category: Category
  /** The caller's own name for it, if one of the caller's rules decided. */
  readonly ownCategory: string | undefined
  /** What the sender should do. */
  readonly action: Action
  /** The seconds after which the text says to try again. */
  readonly retryAfter: number | undefined
  /** The rule that decided; absent if none did. */
  readonly rule: string | undefined
  /** How much it weighs. */
  readonly strength: Strength | undefined
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): DsnRecipientJSON
}

/** The JSON form of a DsnRecipient. */
export interface DsnRecipientJSON {
  recipient: string | null
  original_recipient: string | null
  outcome: Outcome | null
  status: string | null
  diagnostic: string | null
  remote_mta: string | null
  last_attempt_date: string | null
  will_retry_until: string | null
  code: number | null
  enhanced: string | null
  permanence: Permanence | null
  category: Category
  own_category: string | null
  action: Action
  retry_after: number | null
  rule: string | null
  strength: Strength | null
}

/** A report about a message that was sent. Frozen. */
export interface Dsn {
  /** What kind of report it is. */
  readonly kind: ReportKind
  /** The host that reports. */
  readonly reportingMta: string | undefined
  /** The sender's own name for the transaction. */
  readonly envelopeId: string | undefined
  /** When the message came in there, as the report writes it. */
  readonly arrivalDate: string | undefined
  /** Of a feedback report: `abuse`, `fraud`, `virus`, ... */
  readonly feedbackType: string | undefined
  /** Of a feedback report: the address that the message came from. */
  readonly sourceIp: string | undefined
  /** The Message-ID of the message that it is about. */
  readonly messageId: string | undefined
  /** The recipients, in the report's order. */
  readonly recipients: readonly DsnRecipient[]
  /** The JSON form: names with underscores, `null` for what is absent. */
  toJSON(): DsnJSON
}

/** The JSON form of a Dsn. */
export interface DsnJSON {
  kind: ReportKind
  reporting_mta: string | null
  envelope_id: string | null
  arrival_date: string | null
  feedback_type: string | null
  source_ip: string | null
  message_id: string | null
  recipients: DsnRecipientJSON[]
}
