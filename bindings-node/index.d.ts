import type { Codes } from './codes'
import type { Action, BounceRule, Category, CategoryInfo, Class, ClassInfo, Classification, CodeInfo, CodeMatch, ContentRule, Dsn, EnhancedInfo, Evidence, GrpcCode, LogLine, Method, Operation, Profile, Redirect, RedirectProfile, Reply, Retry, RetryAfter, RetryProfile, Status, StatusLine, StatusMatch, Strength, Typical } from './records'

export type * from './records'
export type { Codes } from './codes'

/** What `http.redirect` takes beside code and method. */
export interface RedirectOptions {
  /** Whose way of following; `fetch` if it is not given. */
  readonly profile?: RedirectProfile | undefined
  /** The address in Location is of another origin: scheme, host or effective port. */
  readonly crossOrigin?: boolean | undefined
  /** An earlier hop of the chain went to another origin. */
  readonly crossed?: boolean | undefined
  /** The content cannot be sent again: a stream. */
  readonly oneShotBody?: boolean | undefined
  /** Redirects of this chain that were followed already: a whole number from 0 on. */
  readonly hops?: number | undefined
  /** Fields of your own that hold secrets: `['X-Api-Key']`. */
  readonly secrets?: readonly string[] | undefined
}

/** The values of fields that tell a wait, beside Retry-After. They count only where that is missing or cannot be read. */
export interface RateLimits {
  /** RateLimit. */
  readonly rateLimit?: string | Uint8Array | null | undefined
  /** RateLimit-Policy. */
  readonly rateLimitPolicy?: string | Uint8Array | null | undefined
  /** X-RateLimit-Reset, or RateLimit-Reset of older drafts. */
  readonly rateLimitReset?: string | Uint8Array | null | undefined
}

/** What `http.retry` takes beside code and method. */
export interface RetryOptions extends RateLimits {
  /** Whose way of trying again; `standard` if it is not given. */
  readonly profile?: RetryProfile | undefined
  /** The value of Retry-After; `headers.get('retry-after')` will do. */
  readonly retryAfter?: string | Uint8Array | null | undefined
  /** The clock in seconds since 1970: `Date.now() / 1000`. If it is not given the system's is read, where a date needs it. */
  readonly now?: number | undefined
  /** Whether the request is idempotent; if it is not given, whether its method is. */
  readonly idempotent?: boolean | undefined
  /** The content cannot be sent again: a stream. */
  readonly oneShotBody?: boolean | undefined
  /** The longest wait in seconds that you would put up with. */
  readonly maxWait?: number | undefined
}

/** What a search takes beside the query. */
export interface SearchOptions {
  /** The most matches to give: a whole number from 0 on, 10 if it is not given. */
  readonly limit?: number | undefined
}

/**
 * HTTP: status codes, classes, methods and status lines.
 *
 * Every object is frozen. A wrong type throws a `TypeError` with `code` `ERR_STATUSBOOK_WRONG_TYPE`.
 */
export declare const http: {
  /** The codes as plain numbers: `http.codes.NOT_FOUND`. */
  readonly codes: Codes

  /**
   * All that the book knows of a status code.
   *
   * @param code a whole number from 100 to 999
   * @returns the same object for the same code
   * @throws RangeError `ERR_STATUSBOOK_INVALID_CODE` for any other number
   * @see RFC 9110 section 15
   * @example
   * http.status(499).phrase // 'Client Closed Request'
   */
  status(code: number): Status

  /** The statuses that have a meaning, in the order of their codes. */
  statuses(): readonly Status[]

  /**
   * A class of status codes, explained.
   *
   * @throws RangeError `ERR_STATUSBOOK_UNKNOWN_WORD` for another name
   * @see RFC 9110 section 15
   * @example
   * http.classInfo('client_error').fault // 'client'
   */
  classInfo(name: Class): ClassInfo

  /**
   * A registered request method, or `undefined` if there is none of this name. Names are case-sensitive.
   *
   * @throws RangeError `ERR_STATUSBOOK_INVALID_METHOD` for a text that cannot be a method
   * @see RFC 9110 section 9.1
   * @example
   * http.method('QUERY')?.idempotent // true
   */
  method(name: string | Uint8Array): Method | undefined

  /**
   * Reads a status line, with or without its line end. What left the grammar is in its `deviations`.
   *
   * @throws RangeError `ERR_STATUSBOOK_INVALID_STATUS_LINE` where there is no version and no code
   * @see RFC 9112 section 4
   * @example
   * http.statusLine('HTTP/1.1 499').deviations // [ 'missing_phrase' ]
   */
  statusLine(line: string | Uint8Array): StatusLine

  /**
   * Whether a response with this code to a request with this method has content. The method's case counts.
   *
   * @param code a whole number from 100 to 999
   * @throws RangeError `ERR_STATUSBOOK_INVALID_METHOD`, `ERR_STATUSBOOK_INVALID_CODE`
   * @see RFC 9112 section 6.3
   * @example
   * http.contentRule('HEAD', 200) // 'no_content'
   */
  contentRule(method: string | Uint8Array, code: number): ContentRule

  /**
   * What an operation of an API is usually answered with.
   *
   * @throws RangeError `ERR_STATUSBOOK_UNKNOWN_WORD` for another name
   * @example
   * http.typical('create').codes[0].code // 201
   */
  typical(operation: Operation): Typical

  /**
   * The status that a phrase names, or `undefined`: registered phrases, then aliases, vendors' phrases, drafts'.
   * ASCII letters and digits are compared, without case; any other letter means that there is none.
   *
   * @example
   * http.fromPhrase('request entity too large')?.code // 413
   */
  fromPhrase(phrase: string | Uint8Array): Status | undefined

  /**
   * The meanings that fit a few words best, the best first.
   *
   * @throws RangeError `ERR_STATUSBOOK_INVALID_NUMBER`
   * @example
   * http.search('client closed request')[0].code // 499
   */
  search(query: string | Uint8Array, options?: SearchOptions): readonly StatusMatch[]

  /**
   * The step after a response that has a Location: whether to follow, with what method, content and fields. The case of
   * the method counts. RFC 9110 section 15.4.
   *
   * @throws RangeError `ERR_STATUSBOOK_INVALID_CODE`, `ERR_STATUSBOOK_INVALID_METHOD`, `ERR_STATUSBOOK_UNKNOWN_WORD` for
   * a profile, `ERR_STATUSBOOK_INVALID_NUMBER` for hops
   * @throws TypeError `ERR_STATUSBOOK_WRONG_TYPE`
   * @example
   * http.redirect(303, 'POST').nextMethod // 'GET'
   * http.redirect(302, 'GET', { crossOrigin: true, secrets: ['X-Api-Key'] }).dropFields
   */
  redirect(code: number, method: string | Uint8Array, options?: RedirectOptions): Redirect

  /**
   * Whose way of following redirects a profile has: software, version, the most hops.
   *
   * @throws RangeError `ERR_STATUSBOOK_UNKNOWN_WORD`
   * @example
   * http.redirectProfile('requests').limit // 30
   */
  redirectProfile(profile: RedirectProfile): Profile

  /**
   * Whether to try a request again after this response, how, and after how long. The case of the method counts.
   * RFC 9110 section 9.2.2.
   *
   * @throws RangeError `ERR_STATUSBOOK_INVALID_CODE`, `ERR_STATUSBOOK_INVALID_METHOD`, `ERR_STATUSBOOK_UNKNOWN_WORD` for
   * a profile, `ERR_STATUSBOOK_INVALID_NUMBER` for `now` and `maxWait`
   * @throws TypeError `ERR_STATUSBOOK_WRONG_TYPE`
   * @example
   * http.retry(503, 'GET', { retryAfter: '30' }).wait // 30
   * http.retry(503, 'POST').action // 'never'
   */
  retry(code: number, method: string | Uint8Array, options?: RetryOptions): Retry

  /**
   * Whose defaults of trying again a profile has: software, version, the longest wait.
   *
   * @throws RangeError `ERR_STATUSBOOK_UNKNOWN_WORD`
   * @example
   * http.retryProfile('undici').limit // 30
   */
  retryProfile(profile: RetryProfile): Profile

  /**
   * How long a response tells to wait: Retry-After, or other fields where it is missing or cannot be read; `undefined`
   * if nothing is told. `now` is the clock in seconds since 1970, `Date.now() / 1000`. RFC 9110 section 10.2.3.
   *
   * @throws RangeError `ERR_STATUSBOOK_INVALID_NUMBER` for `now`
   * @throws TypeError `ERR_STATUSBOOK_WRONG_TYPE`
   * @example
   * http.retryAfter('Sun, 06 Nov 1994 08:50:00 GMT', 784111777)?.seconds // 23
   */
  retryAfter(value: string | Uint8Array | null | undefined, now: number, limits?: RateLimits): RetryAfter | undefined

  /**
   * The gRPC code that a client makes of a plain HTTP response, one without grpc-status.
   *
   * @throws RangeError `ERR_STATUSBOOK_INVALID_CODE`
   * @example
   * http.toGrpc(429) // 'UNAVAILABLE'
   */
  toGrpc(code: number): GrpcCode

  /**
   * The status code that an HTTP interface gives for a gRPC code; not the inverse of `toGrpc`.
   *
   * @throws RangeError `ERR_STATUSBOOK_UNKNOWN_WORD`
   * @example
   * http.fromGrpc('RESOURCE_EXHAUSTED') // 429
   */
  fromGrpc(name: GrpcCode): number

  /** Whether the code is treated as 1xx. Takes and throws what `status` does, as do the others here. */
  isInformational(code: number): boolean
  /** Whether the code is treated as 2xx. */
  isSuccessful(code: number): boolean
  /** Whether the code is treated as 3xx. */
  isRedirection(code: number): boolean
  /** Whether the code is treated as 4xx. */
  isClientError(code: number): boolean
  /** Whether the code is treated as 5xx: from 600 on too. */
  isServerError(code: number): boolean
  /** Whether the code is treated as 4xx or 5xx. */
  isError(code: number): boolean
  /** Whether a final response follows. */
  isInterim(code: number): boolean
  /** Whether the code is in the IANA registry with a meaning. */
  isRegistered(code: number): boolean
  /** Whether it is a null body status of the Fetch standard. */
  isNullBody(code: number): boolean
}

/**
 * SMTP: reply codes, enhanced status codes and replies.
 *
 * Every object is frozen. A wrong type throws a `TypeError` with `code` `ERR_STATUSBOOK_WRONG_TYPE`.
 */
export declare const smtp: {
  /**
   * All that the book knows of an SMTP reply code.
   *
   * @param code a whole number from 200 to 599
   * @throws RangeError `ERR_STATUSBOOK_INVALID_CODE` for any other number
   * @see RFC 5321 section 4.2
   * @example
   * smtp.code(421).permanence // 'transient'
   */
  code(code: number): CodeInfo

  /**
   * All that the book knows of an enhanced status code; unassigned ones too.
   *
   * @throws RangeError `ERR_STATUSBOOK_INVALID_ENHANCED_CODE` if it is not of the grammar
   * @see RFC 3463 section 2
   * @example
   * smtp.enhanced('5.1.1').phrase // 'Bad destination mailbox address'
   */
  enhanced(code: string | Uint8Array): EnhancedInfo

  /**
   * Reads an SMTP reply, one line or many. Never fails on text: what left the grammar is in its `deviations`.
   *
   * @see RFC 5321 section 4.2, RFC 2034 section 4
   * @example
   * smtp.reply('550 5.1.1 No such user here').enhanced // '5.1.1'
   */
  reply(text: string | Uint8Array): Reply

  /**
   * The reply codes and enhanced codes that fit a few words best, the best first.
   *
   * @throws RangeError `ERR_STATUSBOOK_INVALID_NUMBER`
   * @example
   * smtp.search('spf')[0].enhanced // '5.7.23'
   */
  search(query: string | Uint8Array, options?: SearchOptions): readonly CodeMatch[]

  /**
   * What a reply means for who sent the message: the reason, and what to do about it.
   *
   * The text is a reply, of one line or many, or a diagnostic text of a bounce or a log that holds one. `start` and `end`
   * count UTF-16 units of a string and octets of a `Uint8Array`.
   *
   * @throws RangeError `ERR_STATUSBOOK_UNKNOWN_WORD` for a command that there is not
   * @see RFC 5321 section 4.2, RFC 3463 section 3
   * @example
   * smtp.classify('452 4.2.2 Mailbox full, try again in 300 seconds').action // 'retry'
   */
  classify(text: string | Uint8Array, options?: ClassifyOptions): Classification

  /**
   * Every rule that speaks for a category, the one that decides first.
   *
   * @throws RangeError `ERR_STATUSBOOK_UNKNOWN_WORD` for a command that there is not
   * @example
   * smtp.explain('550 5.1.1 Mailbox full')[0].category // 'mailbox_full'
   */
  explain(text: string | Uint8Array, options?: ClassifyOptions): readonly Evidence[]

  /**
   * Reads a whole message that is a delivery status notification or a feedback report; `undefined` for any other. The
   * options hold for every recipient.
   *
   * @throws RangeError `ERR_STATUSBOOK_UNKNOWN_WORD` for a command that there is not
   * @see RFC 3464, RFC 5965
   * @example
   * smtp.dsn('Subject: hello\n\nHow are you?') // undefined
   */
  dsn(message: string | Uint8Array, options?: ClassifyOptions): Dsn | undefined

  /**
   * Reads a line of a mail log that tells what became of a delivery, as Postfix, Exim and Sendmail write them; `undefined`
   * for any other line. Its `text` is ready for `classify`, and its `relay` for the option `remote`.
   *
   * @example
   * smtp.logLine('postfix/smtp[9]: 1F36: to=<joe@example.org>, dsn=5.4.6, status=bounced (loops back)').outcome // 'failed'
   */
  logLine(text: string | Uint8Array): LogLine | undefined

  /**
   * A category, explained.
   *
   * @throws RangeError `ERR_STATUSBOOK_UNKNOWN_WORD`
   * @example
   * smtp.category('mailbox_full').action // 'retry'
   */
  category(name: Category): CategoryInfo

  /**
   * Every category, in the vocabulary's order.
   *
   * @example
   * smtp.categories().length // 39
   */
  categories(): readonly CategoryInfo[]

  /**
   * The rule of the book that has this id, as `classify().rule` gives it; `undefined` if there is none.
   *
   * @example
   * smtp.bounceRule('enhanced_full').category // 'mailbox_full'
   */
  bounceRule(id: string): BounceRule | undefined

  /** Every rule of the book. */
  bounceRules(): readonly BounceRule[]

  /** The caller's own rules for `classify`. */
  readonly Rules: typeof Rules
}

/** What is known beside the text of a reply. */
export interface ClassifyOptions {
  /** The command that was answered: `RCPT TO`. */
  readonly command?: string
  /** The host that answered, or the slug of its provider. */
  readonly remote?: string
  /** IP addresses, networks and domains of the sender's own. */
  readonly own?: readonly string[]
  /** Rules of the caller's own. */
  readonly rules?: Rules
}

/** What `new Rules` takes, and what the TOML and JSON forms hold. */
export interface OwnRules {
  /** False leaves out the book's rules. */
  readonly book?: boolean
  /** Names for lists of phrases: `{name}` in a phrase. */
  readonly terms?: Readonly<Record<string, readonly string[]>>
  /** Categories of the caller's own, each under one of the book's. */
  readonly categories?: Readonly<Record<string, { readonly under: Category, readonly action?: Action }>>
  readonly rules?: readonly OwnRule[]
}

/** A rule of the caller's own. */
export interface OwnRule {
  readonly id: string
  readonly category: string
  /** `strong` if it is not given. */
  readonly strength?: Strength
  readonly action?: Action
  /** In a phrase `(a|b)` is one of these, `..` up to four other words, `#` a number. */
  readonly phrases?: readonly string[]
  /** `552`, `4xx`, `5.1.1`, `x.7.1`, `5.7.606-649`. */
  readonly codes?: readonly string[]
  readonly class?: 4 | 5
  readonly command?: readonly string[]
  readonly owner?: string
}

/**
 * The caller's own rules, on top of or instead of the book's.
 *
 * @throws RangeError `ERR_STATUSBOOK_INVALID_RULES`, which names the rule and the line
 * @example
 * const rules = new smtp.Rules({ rules: [{ id: 'ours', category: 'policy', phrases: ['not on tuesdays'] }] })
 * smtp.classify('550 Not on Tuesdays!', { rules }).rule // 'ours'
 */
declare class Rules {
  constructor(rules: OwnRules)
  static fromToml(text: string | Uint8Array): Rules
  static fromJson(text: string | Uint8Array): Rules
}

/** The version of the package. */
export declare const version: string

/** The day up to which the facts were checked, `YYYY-MM-DD`. */
export declare const dataDate: string
