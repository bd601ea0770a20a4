// What TypeScript makes of the package where it is required: nothing here is run.
import book = require('statusbook')
import { http, smtp } from 'statusbook'
import type { Permanence, Status } from 'statusbook'

const notFound: 404 = book.http.codes.NOT_FOUND
const closed: 499 = http.codes.nginx.CLIENT_CLOSED_REQUEST
const status: Status = http.status(notFound)
const permanence: Permanence | undefined = smtp.reply('550 x').permanence
const date: string = book.dataDate

// @ts-expect-error 404 is not 200
const wrong: 200 = http.codes.NOT_FOUND
// @ts-expect-error the phrase may be absent
const phrase: string = status.phrase
// @ts-expect-error a string is no code
book.http.status('404')
// @ts-expect-error a field is read-only
status.code = 500
// @ts-expect-error what is required has no default: it is the book
book.default

export { closed, date, permanence, phrase, wrong }
