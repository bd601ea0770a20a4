// Tries again and follows redirects as the book says, with fetch: node fetch.mjs URL
import { setTimeout } from 'node:timers/promises'
import { http } from 'statusbook'

const SECRETS = ['X-Api-Key']

export async function fetchByTheBook (url, { method = 'GET', headers = {}, body, tries = 5 } = {}) {
  const fields = new Headers(headers)
  const oneShotBody = body instanceof ReadableStream
  let crossed = false
  for (let attempt = 1, hops = 0; ;) {
    const response = await fetch(url, { method, headers: fields, body, redirect: 'manual' })
    const location = response.headers.get('location')
    if (location !== null) {
      const next = new URL(location, url)
      const crossOrigin = next.origin !== new URL(url).origin
      const step = http.redirect(response.status, method, { crossOrigin, crossed, oneShotBody, hops, secrets: SECRETS })
      if (step.action !== 'follow') return response
      for (const name of step.dropFields) fields.delete(name)
      if (step.content === 'drop') body = undefined
      ;[url, method, crossed, hops] = [next.href, step.nextMethod, step.crossed, hops + 1]
    } else {
      const retryAfter = response.headers.get('retry-after')
      const again = http.retry(response.status, method, { retryAfter, oneShotBody, maxWait: 60 })
      if (again.action !== 'same' || again.tooLong || attempt >= tries) return response
      await setTimeout((again.wait ?? Math.min(2 ** attempt, 30)) * 1000)
      attempt += 1
    }
    await response.body?.cancel()
  }
}

const [, , url, method] = process.argv
const headers = { Authorization: 'Bearer x', 'X-Api-Key': 'k', 'Content-Type': 'text/plain' }
const body = method === 'POST' ? 'hello' : undefined
console.log((await fetchByTheBook(url, { method, headers, body })).status)
