// Writes Node's answers to the questions of the identity test: node identity.mjs OUT QUERIES
import { readFileSync, writeFileSync } from 'node:fs'

import { http, smtp, version } from '../../../bindings-node/index.js'

const tests = new URL('../../', import.meta.url)
const errors = JSON.parse(readFileSync(new URL('conformance/errors.json', tests), 'utf8'))
const keys = new Map(Object.entries(errors).map(([key, { node: [, code] }]) => [code, key]))
const classes = ['informational', 'successful', 'redirection', 'client_error', 'server_error']
const operations = [
  'list', 'read', 'create', 'replace', 'change', 'delete', 'preflight', 'login_failed', 'not_allowed', 'rate_limited',
  'invalid_input', 'unexpected_fault', 'unavailable', 'long_running', 'conditional_write', 'upload'
]

function * questions () {
  for (let number = 0; number < 65536; number++) yield ['http.status', http.status, number]
  for (let number = 0; number < 65536; number++) yield ['smtp.code', smtp.code, number]
  for (const word of classes) yield ['http.class_info', http.classInfo, word]
  const rows = readFileSync(new URL('snapshots/iana-http-methods.csv', tests), 'utf8').trimEnd().split('\n').slice(1)
  for (const word of operations) yield ['http.typical', http.typical, word]
  for (const row of rows) {
    const [method] = row.split(',')
    yield ['http.method', http.method, method]
    for (let code = 100; code < 1000; code++) {
      yield ['http.content_rule', () => http.contentRule(method, code), `${method} ${code}`]
    }
  }
  for (const code of enhancedCodes()) yield ['smtp.enhanced', smtp.enhanced, code]
  for (const query of readFileSync(process.argv[3], 'utf8').trimEnd().split('\n')) {
    yield ['http.from_phrase', http.fromPhrase, query]
    yield ['http.search', (words) => http.search(words, { limit: 5 }), query]
    yield ['smtp.search', (words) => smtp.search(words, { limit: 5 }), query]
  }
}

function * enhancedCodes () {
  for (const digit of [2, 4, 5]) {
    for (let subject = 0; subject < 10; subject++) {
      for (let detail = 0; detail < 100; detail++) yield `${digit}.${subject}.${detail}`
    }
  }
  for (const digit of [2, 4, 5]) yield * [`${digit}.7.606`, `${digit}.1.351`, `${digit}.999.999`]
}

function answer (call, argument) {
  try {
    return JSON.stringify(call(argument) ?? null)
  } catch (error) {
    if (!keys.has(error.code)) throw error
    return keys.get(error.code)
  }
}

const lines = Array.from(questions(), ([name, call, argument]) => `${name}\t${argument}\t${answer(call, argument)}\n`)
writeFileSync(process.argv[2], lines.join(''))
console.log(`${version}: ${process.argv[2]}`)
