import type { Codes } from './codes'
import type { Class, ClassInfo, CodeInfo, CodeMatch, ContentRule, EnhancedInfo, Method, Operation, Reply, Status, StatusLine, StatusMatch, Typical } from './records'

export type * from './records'
export type { Codes } from './codes'

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
   * @throws RangeError `ERR_STATUSBOOK_INVALID_LIMIT`
   * @example
   * http.search('client closed request')[0].code // 499
   */
  search(query: string | Uint8Array, options?: SearchOptions): readonly StatusMatch[]

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
   * @throws RangeError `ERR_STATUSBOOK_INVALID_LIMIT`
   * @example
   * smtp.search('spf')[0].enhanced // '5.7.23'
   */
  search(query: string | Uint8Array, options?: SearchOptions): readonly CodeMatch[]
}

/** The version of the package. */
export declare const version: string

/** The day up to which the facts were checked, `YYYY-MM-DD`. */
export declare const dataDate: string
