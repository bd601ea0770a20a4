// What TypeScript makes of the package in a module: nothing here is run.
import book, { dataDate, http, smtp, version } from 'statusbook'
import type { Class, ClassInfo, CodeMatch, Codes, ContentRule, EnhancedInfo, Meaning, Method, Permanence, Profile, Remark, Redirect, Reply, ReplyDeviation, Retry, RetryAfter, RetryAfterState, Standing, Status, StatusJSON, StatusLine, StatusMatch, Typical } from 'statusbook'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
function same<A, B> (_same: Same<A, B>): void {}

// Codes have literal types.
const notFound: 404 = http.codes.NOT_FOUND
const closed: 499 = http.codes.nginx.CLIENT_CLOSED_REQUEST
const older: 413 = http.codes.PAYLOAD_TOO_LARGE
const codes: Codes = http.codes
// @ts-expect-error 404 is not 200
const wrong: 200 = http.codes.NOT_FOUND
// @ts-expect-error there is no such code
http.codes.NO_SUCH_CODE
// @ts-expect-error nginx has no such code
http.codes.nginx.NOT_FOUND

// What may be absent is undefined, in a key that is always there.
const status: Status = http.status(notFound)
same<typeof status.phrase, string | undefined>(true)
same<typeof status.class, Class | undefined>(true)
same<typeof status.treatedAs, number>(true)
same<typeof status.isClientError, boolean>(true)
same<ReturnType<typeof http.method>, Method | undefined>(true)
same<ReturnType<typeof http.isError>, boolean>(true)
// @ts-expect-error the phrase may be absent
const phrase: string = http.status(471).phrase
// @ts-expect-error the method may be absent
http.method('QUERY').idempotent
// @ts-expect-error there is no such field; that is the JSON form
status.registered_phrase

// Words are unions of literals.
same<Class, 'informational' | 'successful' | 'redirection' | 'client_error' | 'server_error'>(true)
same<Permanence, 'success' | 'intermediate' | 'transient' | 'permanent'>(true)
const standing: Standing = status.standing
const info: ClassInfo = http.classInfo('client_error')
same<typeof info.fault, 'client' | 'server' | undefined>(true)
// @ts-expect-error there is no such class
http.classInfo('clientError')
// @ts-expect-error there is no such standing
if (status.standing === 'official') {}
function advice (permanence: Permanence): string {
  switch (permanence) {
    case 'success':
    case 'intermediate': return 'go on'
    case 'transient': return 'later'
    case 'permanent': return 'never'
  }
}

// Nothing can be changed.
// @ts-expect-error a field is read-only
status.phrase = 'Lost'
// @ts-expect-error a list is read-only
status.references.push(status.references[0])
// @ts-expect-error a code is read-only
http.codes.NOT_FOUND = 404
// @ts-expect-error an owner's code is read-only
http.codes.nginx.CLIENT_CLOSED_REQUEST = 499
// @ts-expect-error the list of statuses is read-only
http.statuses().pop()
// @ts-expect-error a namespace cannot be replaced
http.codes = codes

// Lists.
const meanings: readonly Meaning[] = status.meanings
same<typeof status.meanings[0], Meaning>(true)
const deviations: readonly ReplyDeviation[] = smtp.reply('550 x').deviations
// @ts-expect-error there may be no first meaning
status.meanings[0].owner.slug

// What is found, what is typical.
same<ReturnType<typeof http.fromPhrase>, Status | undefined>(true)
const hits: readonly StatusMatch[] = http.search('rate limit')
const few: readonly CodeMatch[] = smtp.search(Buffer.from('mailbox full'), { limit: 3 })
const owner: string | undefined = few[0]?.owner?.slug
const typical: Typical = http.typical('create')
const rule: ContentRule = http.contentRule('HEAD', 200)
const causes: readonly Remark[] = http.status(502).causes
same<Status['searchEngines'], Remark | undefined>(true)
// @ts-expect-error there may be no first hit
hits[0].code
// @ts-expect-error there is no such operation
http.typical('destroy')
// @ts-expect-error a limit is a number
http.search('rate limit', { limit: '3' })
// @ts-expect-error the limit is an option
http.search('rate limit', 3)

// What is decided.
const step: Redirect = http.redirect(303, 'POST', { profile: 'curl', crossOrigin: true, secrets: ['X-Api-Key'] })
same<typeof step.action, 'follow' | 'stop' | 'needs_replay' | 'too_many_hops'>(true)
same<typeof step.nextMethod, string | undefined>(true)
same<typeof step.dropFields, readonly string[]>(true)
const again: Retry = http.retry(503, Buffer.from('GET'), { retryAfter: '30', now: 1.5, maxWait: 60 })
same<typeof again.wait, number | undefined>(true)
same<typeof again.waitState, RetryAfterState | undefined>(true)
same<ReturnType<typeof http.retryAfter>, RetryAfter | undefined>(true)
const limits: readonly Profile[] = [http.redirectProfile('java'), http.retryProfile('standard')]
const grpc: number = http.fromGrpc(http.toGrpc(429))
// @ts-expect-error the profile is an option
http.redirect(303, 'POST', 'curl')
// @ts-expect-error there is no such profile
http.retry(503, 'GET', { profile: 'wget' })
// @ts-expect-error there is no such option
http.redirect(303, 'POST', { cross_origin: true })
// @ts-expect-error the clock is needed
http.retryAfter('30')

// Texts are strings or octets.
const line: StatusLine = http.statusLine(Buffer.from('HTTP/1.1 404'))
const reply: Reply = smtp.reply(new Uint8Array(3))
const enhanced: EnhancedInfo = smtp.enhanced(reply.enhanced ?? '5.0.0')
same<typeof reply.codesAgree, boolean | undefined>(true)
// @ts-expect-error other views are refused
smtp.reply(new Uint16Array(3))
// @ts-expect-error a number is no text
smtp.reply(550)

// Codes are numbers.
// @ts-expect-error a string is no code
http.status('404')
// @ts-expect-error a bigint is no code
http.status(404n)
// @ts-expect-error a code may not be absent
http.status(line.code)
// @ts-expect-error an argument is needed
http.isError()
// @ts-expect-error a string is no code
smtp.code('550')

// The JSON form has the names of the other languages, and null.
const form: StatusJSON = status.toJSON()
same<typeof form.registered_phrase, string | null>(true)
same<typeof form.class, Class | null>(true)
form.phrase = 'mine'
// @ts-expect-error there is no such name in the JSON form
form.registeredPhrase

same<typeof version, string>(true)
same<typeof dataDate, string>(true)
same<typeof book.http, typeof http>(true)
same<typeof book.smtp, typeof smtp>(true)
// @ts-expect-error there is no such export
book.ftp
// @ts-expect-error the whole has no default of its own
book.default

export { advice, closed, codes, deviations, enhanced, form, info, line, meanings, older, phrase, standing, wrong }
