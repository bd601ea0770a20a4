// Writes Node's answers to the questions of the identity test: node identity.mjs OUT QUERIES REPLIES RULES
import { readFileSync, writeFileSync } from 'node:fs'

import { http, smtp, version } from '../../../bindings-node/index.js'

const tests = new URL('../../', import.meta.url)
const errors = JSON.parse(readFileSync(new URL('conformance/errors.json', tests), 'utf8'))
const keys = new Map(Object.entries(errors).map(([key, { node: [, code] }]) => [code, key]))
const classes = ['informational', 'successful', 'redirection', 'client_error', 'server_error']
// The example of RFC 9110 section 5.6.7.
const clock = 784111777
// How many replies a checksum stands for.
const block = 100
const declarations = readFileSync(new URL('../bindings-node/records.d.ts', tests), 'utf8')

function * questions () {
  for (let number = 0; number < 65536; number++) yield ['http.status', http.status, number]
  for (let number = 0; number < 65536; number++) yield ['smtp.code', smtp.code, number]
  for (const word of classes) yield ['http.class_info', http.classInfo, word]
  const rows = readFileSync(new URL('snapshots/iana-http-methods.csv', tests), 'utf8').trimEnd().split('\n').slice(1)
  for (const word of words('Operation')) yield ['http.typical', http.typical, word]
  for (const row of rows) {
    const [method] = row.split(',')
    yield ['http.method', http.method, method]
    for (let code = 100; code < 1000; code++) {
      yield ['http.content_rule', () => http.contentRule(method, code), `${method} ${code}`]
    }
  }
  for (const code of enhancedCodes()) yield ['smtp.enhanced', smtp.enhanced, code]
  for (const name of words('GrpcCode')) yield ['http.from_grpc', http.fromGrpc, name]
  for (let code = 100; code < 1000; code++) yield ['http.to_grpc', http.toGrpc, code]
  const methods = [...rows.map((row) => row.split(',')[0]), 'BREW', 'get']
  for (const profile of words('RedirectProfile')) {
    yield ['http.redirect_profile', http.redirectProfile, profile]
    for (let code = 100; code < 1000; code++) yield ['http.redirect', () => redirects(profile, code, methods), `${profile} ${code}`]
  }
  for (const profile of words('RetryProfile')) {
    yield ['http.retry_profile', http.retryProfile, profile]
    for (let code = 100; code < 1000; code++) yield ['http.retry', () => retries(profile, code, methods), `${profile} ${code}`]
  }
  for (const query of readFileSync(process.argv[3], 'utf8').trimEnd().split('\n')) {
    yield ['http.from_phrase', http.fromPhrase, query]
    yield ['http.search', (words) => http.search(words, { limit: 5 }), query]
    yield ['smtp.search', (words) => smtp.search(words, { limit: 5 }), query]
    yield ['http.retry_after', (value) => http.retryAfter(value, clock), query]
  }
  for (const word of words('Category')) yield ['smtp.category', smtp.category, word]
  for (const { id } of smtp.bounceRules()) yield ['smtp.bounce_rule', smtp.bounceRule, id]
  const rules = smtp.Rules.fromJson(readFileSync(process.argv[5]))
  const replies = readFileSync(process.argv[4], 'latin1').trimEnd().split('\n')
  for (let number = 0; number < replies.length / block; number++) {
    const asked = replies.slice(number * block, (number + 1) * block).map((line) => question(line, rules))
    yield ['smtp.classify', () => answers(smtp.classify, asked), number]
    yield ['smtp.explain', () => answers(smtp.explain, asked), number]
  }
}

// A reply and what is known beside it: see ../python/replies.py.
function question (line, rules) {
  const [command, remote, own, withRules, text] = line.split('\t')
  const options = { own: own.split(' ').filter(Boolean) }
  if (command) options.command = command
  if (remote) options.remote = remote
  if (withRules) options.rules = rules
  const letters = text.replace(/\\x(..)/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)))
  return [Buffer.from(letters, 'latin1'), options]
}

// The checksum of the answers to a hundred replies.
function answers (call, asked) {
  let sum = 0
  for (const [text, options] of asked) sum = crc32(Buffer.from(JSON.stringify(call(text, options))), sum)
  return sum.toString(16).padStart(8, '0')
}

function * enhancedCodes () {
  for (const digit of [2, 4, 5]) {
    for (let subject = 0; subject < 10; subject++) {
      for (let detail = 0; detail < 100; detail++) yield `${digit}.${subject}.${detail}`
    }
  }
  for (const digit of [2, 4, 5]) yield * [`${digit}.7.606`, `${digit}.1.351`, `${digit}.999.999`]
}

// The words of a vocabulary, from its type.
function words (name) {
  const [, union] = declarations.match(new RegExp(`export type ${name} =\n([^]*?)\n\n`))
  return Array.from(union.matchAll(/\| '(\w+)'/g), ([, word]) => word)
}

// The checksum of the answers to every method and every set of flags.
function redirects (profile, code, methods) {
  let sum = 0
  for (const method of methods) {
    for (let flags = 0; flags < 8; flags++) {
      const options = { profile, crossOrigin: (flags & 1) === 1, oneShotBody: (flags & 2) === 2, hops: 25 * (flags >> 2) }
      sum = crc32(encoded(http.redirect(code, method, options)), sum)
    }
  }
  return sum.toString(16).padStart(8, '0')
}

function retries (profile, code, methods) {
  let sum = 0
  for (const method of methods) {
    for (const oneShotBody of [false, true]) {
      for (const idempotent of [undefined, false, true]) {
        sum = crc32(encoded(http.retry(code, method, { profile, idempotent, oneShotBody })), sum)
      }
    }
  }
  for (const retryAfter of ['30', '99999', 'soon', '0']) {
    sum = crc32(encoded(http.retry(code, 'GET', { profile, retryAfter, now: clock, maxWait: 60 })), sum)
  }
  return sum.toString(16).padStart(8, '0')
}

function encoded (answer) {
  if (!known.has(answer)) known.set(answer, Buffer.from(JSON.stringify(answer)))
  return known.get(answer)
}

function crc32 (octets, sum) {
  let rest = ~sum
  for (const octet of octets) rest = table[(rest ^ octet) & 255] ^ (rest >>> 8)
  return ~rest >>> 0
}

function answer (call, argument) {
  try {
    return JSON.stringify(call(argument) ?? null)
  } catch (error) {
    if (!keys.has(error.code)) throw error
    return keys.get(error.code)
  }
}

// There are few answers, and they are kept.
const known = new WeakMap()
const table = Array.from({ length: 256 }, (_, octet) => {
  for (let bit = 0; bit < 8; bit++) octet = octet & 1 ? 0xedb88320 ^ (octet >>> 1) : octet >>> 1
  return octet
})
const lines = Array.from(questions(), ([name, call, argument]) => `${name}\t${argument}\t${answer(call, argument)}\n`)
writeFileSync(process.argv[2], lines.join(''))
console.log(`${version}: ${process.argv[2]}`)
