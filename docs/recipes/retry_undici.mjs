// Tries again as the book says, with an interceptor for undici: node retry_undici.mjs URL
import { Agent, interceptors, request } from 'undici'
import { http } from 'statusbook'

const TRIES = 5
// undici asks `retry` only about these.
const statusCodes = Array.from({ length: 200 }, (_, place) => 400 + place)
  .filter((code) => http.retry(code, 'GET', { retryAfter: '0' }).action === 'same')

export const byTheBook = interceptors.retry({
  maxRetries: TRIES,
  statusCodes,
  retry (error, { state, opts }, done) {
    const { statusCode, headers } = error
    if (statusCode === undefined) return done(error)
    const again = http.retry(statusCode, opts.method, { retryAfter: headers?.['retry-after'], maxWait: 60 })
    if (again.action !== 'same' || again.tooLong || state.counter >= TRIES) return done(error)
    setTimeout(done, (again.wait ?? Math.min(2 ** state.counter, 30)) * 1000, null)
  }
})

const { statusCode, body } = await request(process.argv[2], { dispatcher: new Agent().compose(byTheBook) })
await body.dump()
console.log(statusCode)
