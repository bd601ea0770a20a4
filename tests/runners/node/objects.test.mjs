// What the design promises of the objects in Node, beside the answers themselves.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'

import book, { dataDate, http, smtp, version } from '../../../bindings-node/index.js'

const snapshots = new URL('../../snapshots/', import.meta.url)
const httpCodes = Array.from({ length: 900 }, (_, index) => 100 + index)
const smtpCodes = Array.from({ length: 400 }, (_, index) => 200 + index)
const predicates = Object.keys(http).filter((name) => name.startsWith('is'))
const numberCalls = ['status', ...predicates].map((name) => ['http', name]).concat([['smtp', 'code']])
const textCalls = [
  ['http', 'classInfo'], ['http', 'method'], ['http', 'statusLine'], ['smtp', 'enhanced'], ['smtp', 'reply'],
  ['smtp', 'classify'], ['smtp', 'explain'], ['smtp', 'category'], ['smtp', 'bounceRule']
]

const records = {
  status: http.status(404),
  'status without a meaning': http.status(471),
  'status with several meanings': http.status(530),
  classInfo: http.classInfo('client_error'),
  method: http.method('GET'),
  statusLine: http.statusLine('HTTP/1.1 404 Not Found'),
  code: smtp.code(550),
  enhanced: smtp.enhanced('5.1.1'),
  'unassigned enhanced': smtp.enhanced('5.1.351'),
  reply: smtp.reply('550-5.1.1 No such user\r\n550 5.1.1 here'),
  classification: smtp.classify('452 4.2.2 Mailbox full, try again in 300 seconds', { remote: 'google', own: ['example.org'] }),
  'classification of nothing': smtp.classify(''),
  evidence: smtp.explain('550 5.2.2')[0],
  categoryInfo: smtp.category('mailbox_full'),
  bounceRule: smtp.bounceRule('google_code_tls')
}

test('the version is the one of the package, and the data have a date', () => {
  const { version: written } = createRequire(import.meta.url)('../../../bindings-node/package.json')
  assert.equal(version, written)
  assert.match(dataDate, /^20\d\d-\d\d-\d\d$/)
})

describe('the same question gives the same object', () => {
  test('for every code', () => {
    for (const code of httpCodes) assert.equal(http.status(code), http.status(code))
    for (const code of smtpCodes) assert.equal(smtp.code(code), smtp.code(code))
    assert.equal(new Set(httpCodes.map(http.status)).size, 900)
  })

  test('for words', () => {
    assert.equal(http.classInfo('client_error'), http.classInfo('client_error'))
    assert.equal(http.method('GET'), http.method('GET'))
    assert.equal(smtp.enhanced('5.1.1'), smtp.enhanced('5.1.1'))
  })

  test('for all statuses', () => {
    assert.equal(http.statuses(), http.statuses())
    for (const status of http.statuses()) assert.equal(status, http.status(status.code))
  })

  test('404.0 is 404', () => {
    assert.equal(http.status(404.0), http.status(404))
    assert.equal(http.status(Number('404')), http.status(404))
  })
})

describe('everything is frozen, all the way down', () => {
  for (const [name, record] of Object.entries(records)) test(name, () => frozen(record, name))

  test('all statuses', () => frozen(http.statuses(), 'statuses'))

  test('the namespaces', () => {
    for (const namespace of [book, http, smtp]) assert.ok(Object.isFrozen(namespace))
    frozen(http.codes, 'codes')
  })

  test('so that writing throws and changes nothing', () => {
    const status = http.status(404)
    assert.throws(() => { status.phrase = 'Lost' }, TypeError)
    assert.throws(() => { status.mine = 1 }, TypeError)
    assert.throws(() => { delete status.phrase }, TypeError)
    assert.throws(() => { status.toJSON = null }, TypeError)
    assert.throws(() => { status.meanings[0].owner.name = 'me' }, TypeError)
    assert.throws(() => status.references.push(1), TypeError)
    assert.throws(() => { http.codes.NOT_FOUND = 200 }, TypeError)
    assert.throws(() => { http.codes.nginx.CLIENT_CLOSED_REQUEST = 200 }, TypeError)
    assert.throws(() => { http.codes = {} }, TypeError)
    assert.throws(() => { http.status = null }, TypeError)
    assert.equal(status.phrase, 'Not Found')
    assert.equal(http.codes.NOT_FOUND, 404)
  })

  function frozen (value, where) {
    if (typeof value !== 'object' || value === null) return
    assert.ok(Object.isFrozen(value), `${where} is not frozen`)
    for (const key of Reflect.ownKeys(value)) frozen(value[key], `${where}.${String(key)}`)
  }
})

describe('the objects are plain', () => {
  for (const [name, record] of Object.entries(records)) {
    test(name, () => {
      plain(record)
      assert.ok(Object.keys(record).length > 3)
      assert.ok(!Object.keys(record).includes('toJSON'))
    })
  }

  function plain (value) {
    if (typeof value !== 'object') return
    assert.equal(Object.getPrototypeOf(value), Array.isArray(value) ? Array.prototype : Object.prototype)
    Object.values(value).forEach(plain)
  }

  test('what is absent is undefined, and the key is there', () => {
    assert.ok(Object.hasOwn(http.status(471), 'phrase'))
    assert.equal(http.status(471).phrase, undefined)
    assert.equal(http.method('NO-SUCH-METHOD'), undefined)
  })

  test('structuredClone copies them', () => {
    for (const record of Object.values(records)) {
      const copy = structuredClone(record)
      assert.deepEqual(copy, record)
      assert.notEqual(copy, record)
      assert.ok(!Object.isFrozen(copy))
    }
  })
})

describe('the JSON form', () => {
  for (const [name, record] of Object.entries(records)) {
    test(`of ${name} is what toJSON gives, with underscores and null`, () => {
      const form = JSON.parse(JSON.stringify(record))
      assert.deepEqual(form, record.toJSON())
      same(form, record)
    })
  }

  function same (form, value) {
    if (value === undefined || typeof value !== 'object') return assert.equal(form, value ?? null)
    assert.deepEqual(Object.keys(form), Object.keys(value).map(underscored))
    for (const key of Object.keys(value)) same(form[underscored(key)], value[key])
  }

  function underscored (name) {
    return name.split(/(?=[A-Z])/).join('_').toLowerCase()
  }

  test('has the names that the other languages have', () => {
    const { treated_as: treatedAs, registered_phrase: phrase, class: ofClass, is_null_body: isNullBody } = http.status(700).toJSON()
    assert.deepEqual([treatedAs, phrase, ofClass, isNullBody], [500, null, null, false])
    assert.equal(JSON.stringify({ status: http.status(404) }), `{"status":${JSON.stringify(http.status(404))}}`)
  })

  test('belongs to the caller', () => {
    const form = http.status(404).toJSON()
    form.phrase = 'Lost'
    form.references.length = 0
    assert.equal(http.status(404).toJSON().phrase, 'Not Found')
    assert.equal(http.status(404).toJSON().references.length, 1)
  })
})

const thrower = { valueOf () { throw new Error('called') }, toString () { throw new Error('called') } }
const traps = new Proxy({}, { get () { throw new Error('called') }, getPrototypeOf () { throw new Error('called') } })
const notCodes = [0, -0, 99, 1000, 65535, -1, 2 ** 32 + 404, 2 ** 40, 2 ** 53, 2 ** 64, -(2 ** 63), 404.5, NaN, Infinity, -Infinity, 5e-324]
const notNumbers = [
  '404', '404abc', '', true, false, null, undefined, 404n, {}, [], [404], Symbol('404'), () => 404, /404/,
  new Date(404), Object(404), { valueOf: () => 404 }, { toString: () => '404' }, thrower, traps,
  '__proto__', 'constructor', 'toString', 'length'
]
const notTexts = [404, NaN, true, null, undefined, 404n, {}, [], ['GET'], [71, 69, 84], Symbol('GET'), () => 'GET', Object('GET'), thrower, traps]

describe('bad values', () => {
  for (const [family, name] of numberCalls) {
    test(`${family}.${name} throws a RangeError for a number that is no code`, () => {
      for (const number of notCodes) {
        assert.throws(() => book[family][name](number), refusal(RangeError, 'ERR_STATUSBOOK_INVALID_CODE'), String(number))
      }
    })

    test(`${family}.${name} throws a TypeError for what is no number, and calls nothing of it`, () => {
      for (const value of notNumbers) {
        assert.throws(() => book[family][name](value), refusal(TypeError, 'ERR_STATUSBOOK_WRONG_TYPE'), typeof value)
      }
      assert.throws(() => book[family][name](), refusal(TypeError, 'ERR_STATUSBOOK_WRONG_TYPE'))
    })
  }

  for (const [family, name] of textCalls) {
    test(`${family}.${name} throws a TypeError that names it for what is no text, and calls nothing of it`, () => {
      for (const value of notTexts) {
        const named = (error) => error.message.includes(`${family}.${name}()`)
        const right = refusal(TypeError, 'ERR_STATUSBOOK_WRONG_TYPE')
        assert.throws(() => book[family][name](value), (error) => right(error) && named(error), typeof value)
      }
      assert.throws(() => book[family][name](), refusal(TypeError, 'ERR_STATUSBOOK_WRONG_TYPE'))
    })
  }

  test('a text that is no such word throws a RangeError with a code of its own', () => {
    for (const word of ['', 'clientError', '__proto__', 'constructor', 'toString']) {
      assert.throws(() => http.classInfo(word), refusal(RangeError, 'ERR_STATUSBOOK_UNKNOWN_WORD'))
      assert.throws(() => smtp.enhanced(word), refusal(RangeError, 'ERR_STATUSBOOK_INVALID_ENHANCED_CODE'))
      assert.throws(() => http.statusLine(word), refusal(RangeError, 'ERR_STATUSBOOK_INVALID_STATUS_LINE'))
    }
    for (const text of ['', 'GET ', 'a b', 'G\0T', '\ud800']) {
      assert.throws(() => http.method(text), refusal(RangeError, 'ERR_STATUSBOOK_INVALID_METHOD'))
    }
  })

  test('a name that every object has is no method', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) assert.equal(http.method(name), undefined)
    for (const name of ['__proto__', 'constructor', 'toString']) assert.equal(smtp.reply(name).text, name)
  })

  test('a code in another type is refused even after many numbers', () => {
    for (let round = 0; round < 100000; round++) http.status(404)
    for (let round = 0; round < 100000; round++) smtp.code(550)
    for (const value of ['404', '550', [404], [550], Object(404), { toString: () => '404' }]) {
      assert.throws(() => http.status(value), refusal(TypeError, 'ERR_STATUSBOOK_WRONG_TYPE'))
      assert.throws(() => http.isClientError(value), refusal(TypeError, 'ERR_STATUSBOOK_WRONG_TYPE'))
      assert.throws(() => smtp.code(value), refusal(TypeError, 'ERR_STATUSBOOK_WRONG_TYPE'))
    }
    assert.equal(http.status(404).phrase, 'Not Found')
  })

  test('an error leaves nothing behind', () => {
    for (const code of notCodes) assert.throws(() => http.status(code))
    for (const code of notCodes) assert.throws(() => http.status(code), RangeError)
    assert.equal(http.status(100).phrase, 'Continue')
  })

  function refusal (type, code) {
    return (error) => error.constructor === type && error.code === code && error.message.length > 0
  }
})

describe('the questions with a plain answer', () => {
  test('there are nine', () => {
    assert.deepEqual(predicates, [
      'isInformational', 'isSuccessful', 'isRedirection', 'isClientError', 'isServerError', 'isError',
      'isInterim', 'isRegistered', 'isNullBody'
    ])
  })

  for (const name of predicates) {
    test(`${name} gives true or false, as the status has it`, () => {
      for (const code of httpCodes) {
        assert.equal(typeof http[name](code), 'boolean')
        assert.equal(http[name](code), http.status(code)[name])
      }
    })
  }

  test('isNullBody knows the five of the Fetch standard', () => {
    assert.deepEqual(httpCodes.filter(http.isNullBody), [101, 103, 204, 205, 304])
  })

  test('they need no this', () => {
    const { isError, status } = http
    const { code } = smtp
    assert.equal(isError(404), true)
    assert.equal(status(404).code, 404)
    assert.equal(code(550).code, 550)
  })
})

describe('texts as octets', () => {
  const line = 'HTTP/1.1 404 Not Found\r\n'
  const octets = Uint8Array.from(Buffer.from(line))

  test('may be a Uint8Array or a Buffer', () => {
    for (const text of [octets, Buffer.from(line)]) assert.deepEqual(http.statusLine(text), http.statusLine(line))
    assert.deepEqual(http.method(Buffer.from('GET')), http.method('GET'))
    assert.deepEqual(http.classInfo(Buffer.from('redirection')), http.classInfo('redirection'))
    assert.deepEqual(smtp.enhanced(Buffer.from('5.1.1')), smtp.enhanced('5.1.1'))
    assert.deepEqual(smtp.reply(Buffer.from('550 5.1.1 x')), smtp.reply('550 5.1.1 x'))
  })

  test('may be a part of a larger buffer', () => {
    const within = Buffer.from(`before${line}after`).subarray(6, 6 + line.length)
    assert.deepEqual(http.statusLine(within), http.statusLine(line))
    assert.deepEqual(http.statusLine(new Uint8Array(within)), http.statusLine(line))
    const shifted = new Uint8Array(within.buffer, within.byteOffset + 9, 3)
    assert.equal(smtp.reply(shifted).code, 404)
  })

  test('may lie in shared, resizable or foreign memory', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(octets.length))
    const resizable = new Uint8Array(new ArrayBuffer(octets.length, { maxByteLength: 1024 }))
    const foreign = runInNewContext('new Uint8Array(length)', { length: octets.length })
    for (const text of [shared, resizable, foreign]) {
      text.set(octets)
      assert.deepEqual(http.statusLine(text), http.statusLine(line))
    }
  })

  test('may be empty', () => {
    for (const text of ['', new Uint8Array(0), Buffer.alloc(0)]) assert.deepEqual(smtp.reply(text), smtp.reply(''))
    assert.deepEqual(smtp.reply('').deviations, ['no_code'])
  })

  test('are empty once their buffer is gone', () => {
    const detached = Uint8Array.from(octets)
    structuredClone(detached.buffer, { transfer: [detached.buffer] })
    assert.equal(detached.length, 0)
    assert.deepEqual(smtp.reply(detached), smtp.reply(''))
    assert.throws(() => http.statusLine(detached), { code: 'ERR_STATUSBOOK_INVALID_STATUS_LINE' })

    const buffer = new ArrayBuffer(octets.length, { maxByteLength: octets.length })
    const outOfBounds = new Uint8Array(buffer, 4, 8)
    buffer.resize(2)
    assert.equal(outOfBounds.length, 0)
    assert.deepEqual(smtp.reply(outOfBounds), smtp.reply(''))
  })

  test('are not kept: what changes later changes no answer', () => {
    const name = Buffer.from('GET')
    assert.equal(http.method(name).name, 'GET')
    name.write('PUT')
    assert.equal(http.method(name).name, 'PUT')
    assert.equal(http.method('GET').name, 'GET')
    const text = Buffer.from('550 before')
    const reply = smtp.reply(text)
    text.fill(0)
    assert.equal(reply.text, 'before')
  })

  test('are refused in any other view', () => {
    const others = [
      Int8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array,
      BigInt64Array, BigUint64Array, DataView
    ].map((View) => new View(new ArrayBuffer(8)))
    for (const value of [...others, new ArrayBuffer(8), new SharedArrayBuffer(8), new Proxy(octets, {})]) {
      for (const [family, name] of textCalls) {
        assert.throws(() => book[family][name](value), { name: 'TypeError', code: 'ERR_STATUSBOOK_WRONG_TYPE' })
      }
    }
  })

  test('a NUL is no end', () => {
    assert.equal(smtp.reply('550 before\0after').text, 'before\0after')
    assert.throws(() => http.classInfo('client_error\0'), { code: 'ERR_STATUSBOOK_UNKNOWN_WORD' })
  })

  test('a lone surrogate reads as U+FFFD and is reported', () => {
    const { text, deviations } = smtp.reply('550 a\ud800b')
    assert.equal(text, 'a\ufffdb')
    assert.ok(deviations.includes('invalid_utf8'))
  })
})

describe('finding', () => {
  const finds = [http.fromPhrase, http.search, smtp.search]
  const unusual = [
    '', 'a', ' \t\r\n', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'not\0here', 'שלום', '\u202edn uof ton',
    '网关超时', '🐘', '\ud800', new Uint8Array([0xff, 0xfe])
  ]

  test('a phrase is found however it is written', () => {
    for (const phrase of ['Not Found', 'not found', 'NOT_FOUND', 'not-found', Buffer.from('Not Found')]) {
      assert.equal(http.fromPhrase(phrase), http.status(404))
    }
  })

  test('what is no phrase is undefined', () => {
    for (const phrase of unusual) assert.equal(http.fromPhrase(phrase), undefined)
  })

  test('an unusual query has an answer', () => {
    for (const query of unusual) {
      for (const { score } of [...http.search(query), ...smtp.search(query)]) assert.ok(score >= 1 && score <= 1000)
    }
  })

  test('a megabyte is read in no time to speak of', () => {
    for (const megabyte of ['a'.repeat(2 ** 20), 'rate limit '.repeat(95000), '\0'.repeat(2 ** 20), '网'.repeat(350000)]) {
      const start = performance.now()
      for (const find of finds) find(megabyte)
      assert.ok(performance.now() - start < 5000)
    }
  })

  test('a limit is how many at most, and is ten unless said', () => {
    assert.equal(http.search('server').length, 10)
    assert.equal(http.search('server', {}).length, 10)
    assert.equal(http.search('server', { limit: undefined }).length, 10)
    assert.deepEqual(http.search('server', { limit: 3 }), http.search('server').slice(0, 3))
    assert.deepEqual(http.search('server', { limit: 0 }), [])
    assert.ok(http.search('server', { limit: Number.MAX_SAFE_INTEGER }).length > 10)
  })

  test('a limit that is no size is refused', () => {
    for (const search of finds.slice(1)) {
      for (const limit of [-1, 1.5, NaN, Infinity]) {
        assert.throws(() => search('timeout', { limit }), { name: 'RangeError', code: 'ERR_STATUSBOOK_INVALID_NUMBER' })
      }
      for (const limit of ['3', null, true, {}]) {
        assert.throws(() => search('timeout', { limit }), { name: 'TypeError', code: 'ERR_STATUSBOOK_WRONG_TYPE' })
      }
    }
  })

  test('what is no text is refused', () => {
    for (const find of [...finds, http.typical]) {
      for (const value of [undefined, null, 404, true, {}, ['a'], new Float64Array(1)]) {
        assert.throws(() => find(value), { name: 'TypeError', code: 'ERR_STATUSBOOK_WRONG_TYPE' })
      }
    }
    assert.throws(() => http.typical('__proto__'), { name: 'RangeError', code: 'ERR_STATUSBOOK_UNKNOWN_WORD' })
    assert.throws(() => http.contentRule('G T', 200), { code: 'ERR_STATUSBOOK_INVALID_METHOD' })
    assert.throws(() => http.contentRule('GET', 99), { code: 'ERR_STATUSBOOK_INVALID_CODE' })
    assert.throws(() => http.contentRule('GET', '200'), { code: 'ERR_STATUSBOOK_WRONG_TYPE' })
  })

  test('a match has a meaning of the status', () => {
    const [match] = http.search('client went away')
    assert.equal(match.code, 499)
    assert.deepEqual(match.meaning, http.status(499).meanings[0])
    assert.ok(Object.isFrozen(match) && Object.isFrozen(match.meaning))
  })
})

describe('decisions', () => {
  const date = 'Sun, 06 Nov 1994 08:50:00 GMT'
  const wrongType = { name: 'TypeError', code: 'ERR_STATUSBOOK_WRONG_TYPE' }
  const wrongNumber = { name: 'RangeError', code: 'ERR_STATUSBOOK_INVALID_NUMBER' }
  const unknownWord = { name: 'RangeError', code: 'ERR_STATUSBOOK_UNKNOWN_WORD' }
  const asked = [(method) => http.redirect(303, method), (method) => http.retry(503, method)]

  test('what is no token is no method', () => {
    for (const ask of asked) {
      for (const method of ['', ' ', 'GET ', 'G\0T', 'G\nT', 'GET/1', '\u00dc', '\ud800', Buffer.from([255])]) {
        assert.throws(() => ask(method), { name: 'RangeError', code: 'ERR_STATUSBOOK_INVALID_METHOD' })
      }
      for (const method of [undefined, null, 3, true, ['GET'], {}]) assert.throws(() => ask(method), wrongType)
    }
  })

  test('a method in lower case, or by the name of a property, is one that is not registered', () => {
    for (const method of ['get', 'constructor', '__proto__', 'toString', 'A'.repeat(1e6)]) {
      assert.equal(http.redirect(307, method).nextMethod, method)
      assert.equal(http.retry(503, method).action, 'never')
    }
    assert.equal(http.retry(503, 'GET').action, 'same')
  })

  test('an unknown profile is refused, by an error that lists those that there are', () => {
    for (const profile of ['', 'nope', 'FETCH', 'curl\0', '__proto__', 'constructor', 'x'.repeat(1e6)]) {
      for (const ask of [
        () => http.redirect(303, 'GET', { profile }), () => http.retry(503, 'GET', { profile }),
        () => http.redirectProfile(profile), () => http.retryProfile(profile)
      ]) assert.throws(ask, { ...unknownWord, message: /urllib3/ })
    }
    for (const profile of [null, 3, new String('curl')]) {
      assert.throws(() => http.redirect(303, 'GET', { profile }), wrongType)
      assert.throws(() => http.retry(503, 'GET', { profile }), wrongType)
    }
  })

  test('options are an object: a name alone is not taken for a profile', () => {
    for (const options of [null, 'curl', 5, true, 3n, () => {}]) {
      assert.throws(() => http.redirect(303, 'GET', options), wrongType)
      assert.throws(() => http.retry(503, 'GET', options), wrongType)
      assert.throws(() => http.retryAfter('5', 0, options), wrongType)
      assert.throws(() => http.search('timeout', options), wrongType)
      assert.throws(() => smtp.search('timeout', options), wrongType)
    }
    assert.equal(http.redirect(303, 'GET', undefined), http.redirect(303, 'GET', {}))
  })

  test('hops are counted beyond 32 bits', () => {
    for (const hops of [2 ** 32, Number.MAX_SAFE_INTEGER]) {
      assert.equal(http.redirect(303, 'GET', { hops }).action, 'too_many_hops')
      assert.equal(http.redirect(303, 'GET', { hops, profile: 'rfc9110' }).action, 'follow')
    }
  })

  test('numbers that cannot be are refused', () => {
    for (const number of [-1, 1.5, NaN, Infinity, 2 ** 64, -1e300]) {
      assert.throws(() => http.redirect(303, 'GET', { hops: number }), { ...wrongNumber, message: /hops/ })
      assert.throws(() => http.retry(503, 'GET', { maxWait: number }), { ...wrongNumber, message: /maxWait/ })
    }
    for (const now of [NaN, Infinity, -Infinity, 2 ** 63, -1e300]) {
      assert.throws(() => http.retryAfter(date, now), { ...wrongNumber, message: /now/ })
      assert.throws(() => http.retry(503, 'GET', { retryAfter: date, now }), { ...wrongNumber, message: /now/ })
    }
    for (const value of ['3', true, null, 3n, [3], new Date()]) {
      assert.throws(() => http.redirect(303, 'GET', { hops: value }), wrongType)
      assert.throws(() => http.retry(503, 'GET', { maxWait: value }), wrongType)
      assert.throws(() => http.retry(503, 'GET', { now: value }), wrongType)
      assert.throws(() => http.retryAfter(date, value), wrongType)
    }
  })

  test('a flag is true or false and nothing else', () => {
    for (const flag of [0, 1, '', 'yes', null, {}]) {
      for (const name of ['crossOrigin', 'crossed', 'oneShotBody']) {
        assert.throws(() => http.redirect(303, 'GET', { [name]: flag }), wrongType)
      }
      for (const name of ['idempotent', 'oneShotBody']) assert.throws(() => http.retry(503, 'GET', { [name]: flag }), wrongType)
    }
  })

  test('secrets are a list of strings', () => {
    const own = Array.from({ length: 10_000 }, (_, place) => `X-${place}`)
    assert.deepEqual(http.redirect(302, 'GET', { crossed: true, secrets: own }).dropFields.slice(-10_000), own)
    for (const secrets of ['X-Api-Key', '', 0, null, false, {}, [3], [undefined], new Set(['X'])]) {
      assert.throws(() => http.redirect(302, 'GET', { crossOrigin: true, secrets }), wrongType)
    }
  })

  test('the clock may be far off, or be that of the system', () => {
    assert.deepEqual({ ...http.retryAfter(date, Number.MIN_SAFE_INTEGER) }, { state: 'clamped', seconds: 2 ** 31 - 1, source: 'retry_after' })
    assert.equal(http.retryAfter(date, Number.MAX_SAFE_INTEGER).state, 'past')
    const { wait } = http.retry(503, 'GET', { retryAfter: new Date(Date.now() + 1e5).toUTCString() })
    assert.ok(wait >= 95 && wait <= 100)
  })

  test('a field is a string or octets, or missing', () => {
    for (const retryAfter of ['3', Buffer.from('3'), new Uint8Array([51])]) {
      assert.equal(http.retry(503, 'GET', { retryAfter }).wait, 3)
      assert.equal(http.retryAfter(retryAfter, 0).seconds, 3)
    }
    for (const missing of [undefined, null]) assert.equal(http.retryAfter(missing, 0), undefined)
    for (const value of [3, 1.5, true, {}]) {
      for (const name of ['retryAfter', 'rateLimit', 'rateLimitPolicy', 'rateLimitReset']) {
        assert.throws(() => http.retry(503, 'GET', { [name]: value }), wrongType)
      }
      assert.throws(() => http.retryAfter(value, 0), wrongType)
    }
  })

  test('ten megabytes of a field are read in linear time', () => {
    const start = performance.now()
    for (const [letter, state] of [['1', 'clamped'], ['x', 'invalid'], [' ', 'invalid']]) {
      const value = letter.repeat(1e7)
      assert.equal(http.retryAfter(value, 0, { rateLimit: value, rateLimitPolicy: value, rateLimitReset: value }).state, state)
    }
    assert.ok(performance.now() - start < 3000)
  })

  test('an unknown code of gRPC is refused', () => {
    for (const name of ['', 'unavailable', '503', 'toString']) assert.throws(() => http.fromGrpc(name), unknownWord)
    assert.throws(() => http.toGrpc(99), { code: 'ERR_STATUSBOOK_INVALID_CODE' })
  })

  test('answers are frozen, and kept where they can be', () => {
    for (const answer of [http.redirect(302, 'BREW', { crossed: true, secrets: ['X'] }), http.retry(503, 'GET', { retryAfter: '3' })]) {
      assert.ok(Object.isFrozen(answer))
    }
    assert.equal(http.redirect(303, 'POST'), http.redirect(303, 'POST', { profile: 'fetch', hops: 3 }))
    assert.equal(http.retry(503, 'GET'), http.retry(503, 'GET', { profile: 'standard' }))
  })
})

describe('codes', () => {
  const rows = readFileSync(new URL('iana-http.csv', snapshots), 'utf8').trimEnd().split('\n').slice(1)
  const iana = rows.map((row) => /^(\d+),"?([^,("]*)/.exec(row)).filter(([, , phrase]) => phrase.trim() !== '')

  test('has every phrase of IANA', () => {
    assert.ok(iana.length >= 60)
    for (const [, code, phrase] of iana) {
      const name = phrase.trim().toUpperCase().replace(/'/g, '').replace(/[^A-Z0-9]+/g, '_')
      assert.equal(http.codes[name], Number(code), name)
    }
  })

  test('has the older names and those of others', () => {
    const { PAYLOAD_TOO_LARGE, REQUEST_ENTITY_TOO_LARGE, UNPROCESSABLE_ENTITY, nginx } = http.codes
    assert.deepEqual([PAYLOAD_TOO_LARGE, REQUEST_ENTITY_TOO_LARGE, UNPROCESSABLE_ENTITY], [413, 413, 422])
    assert.equal(nginx.CLIENT_CLOSED_REQUEST, 499)
  })

  test('holds plain numbers, each under a name of its status', () => {
    for (const [key, value] of Object.entries(http.codes)) {
      if (typeof value === 'number') {
        assert.ok(names(http.status(value).meanings).includes(key), key)
      } else {
        for (const [name, code] of Object.entries(value)) {
          const own = http.status(code).meanings.filter(({ owner }) => owner.slug === key)
          assert.ok(names(own).includes(name), `${key}.${name}`)
        }
      }
    }
  })

  test('has a name for every named meaning', () => {
    for (const { meanings } of http.statuses()) {
      for (const { code, name, owner } of meanings) {
        if (name !== undefined && owner.slug !== 'iana') assert.equal(http.codes[owner.slug][name], code)
      }
    }
  })

  function names (meanings) {
    return meanings.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)])
  }
})

describe('classification', () => {
  const wrongType = { name: 'TypeError', code: 'ERR_STATUSBOOK_WRONG_TYPE' }
  const unknownWord = { name: 'RangeError', code: 'ERR_STATUSBOOK_UNKNOWN_WORD' }
  const invalidRules = { name: 'RangeError', code: 'ERR_STATUSBOOK_INVALID_RULES' }
  const ours = { id: 'ours', category: 'policy', phrases: ['not on tuesdays'] }
  const calls = [smtp.classify, smtp.explain]

  test('the same word gives the same object, and the lists are frozen', () => {
    assert.equal(smtp.category('virus'), smtp.category('virus'))
    assert.equal(smtp.categories(), smtp.categories())
    assert.equal(smtp.bounceRules(), smtp.bounceRules())
    for (const list of [smtp.categories(), smtp.bounceRules(), smtp.explain('550 5.2.2')]) assert.ok(Object.isFrozen(list))
    for (const category of smtp.categories()) assert.equal(category, smtp.category(category.name))
    for (const rule of smtp.bounceRules()) assert.deepEqual(smtp.bounceRule(rule.id), rule)
    for (const id of ['', 'no_such_rule', '__proto__', 'constructor']) assert.equal(smtp.bounceRule(id), undefined)
    for (const word of ['', 'hard', '__proto__', 'constructor']) assert.throws(() => smtp.category(word), unknownWord)
  })

  test('a place is one of the text itself', () => {
    const rules = new smtp.Rules({ rules: [ours] })
    for (const before of ['', 'a', '\u00ee', '\u7f51', '\u{1d11e}', '\ud800', '\udc00\ud800', '\0', '\u202e']) {
      for (const text of [`550 ${before} Not on Tuesdays`, `550 ${before} 5.2.2`, `${before}smtp; 552 5.2.2 x`]) {
        for (const { rule, start, end, matched } of [smtp.classify(text, { rules }), ...smtp.explain(text, { rules })]) {
          if (rule !== undefined) assert.equal(text.slice(start, end), matched)
        }
        const octets = Buffer.from(text)
        for (const { rule, start, end, matched } of [smtp.classify(octets, { rules }), ...smtp.explain(octets, { rules })]) {
          if (rule !== undefined) assert.equal(octets.toString('utf8', start, end), matched)
        }
      }
    }
  })

  test('what decides comes first in the explanation', () => {
    for (const text of ['552 5.2.2', '552', '550 5.1.1 Mailbox full', '550 spam virus quota exceeded']) {
      for (const command of [undefined, 'rcpt', 'data']) {
        assert.equal(smtp.explain(text, { command })[0]?.rule, smtp.classify(text, { command }).rule)
      }
    }
  })

  test('options are an object, and what is in it has its type', () => {
    for (const call of calls) {
      for (const options of [null, 'rcpt', 3, true, () => {}]) assert.throws(() => call('550', options), wrongType)
      for (const value of [3, true, ['rcpt'], {}, Symbol('rcpt')]) {
        assert.throws(() => call('550', { command: value }), wrongType)
        assert.throws(() => call('550', { remote: value }), wrongType)
      }
      for (const own of ['192.0.2.1', 3, null, {}, [3], [null], [['x']], [undefined], new Set(['a'])]) {
        assert.throws(() => call('550', { own }), wrongType)
      }
      for (const rules of [{}, null, 'book = false', 3, [], smtp.Rules, Object.create(smtp.Rules.prototype)]) {
        assert.throws(() => call('550', { rules }), wrongType)
      }
      const none = { command: undefined, remote: undefined, own: undefined, rules: undefined }
      assert.deepEqual(call('550 5.2.2', none), call('550 5.2.2'))
      assert.deepEqual(call('550 5.2.2', {}), call('550 5.2.2', undefined))
    }
  })

  test('an unknown command is refused, by an error that lists those that there are', () => {
    for (const call of calls) {
      for (const command of ['', 'nope', 'RCPTTO', 'rcpt\0', '\ud800', '__proto__']) {
        assert.throws(() => call('550', { command }), { ...unknownWord, message: /rcpt/ })
      }
    }
    for (const command of ['rcpt', 'RCPT TO', 'rcpt to:<joe@example.com>', Buffer.from('RCPT TO'), ' Rcpt ']) {
      assert.equal(smtp.classify('552 Too many recipients', { command }).permanence, 'transient')
    }
  })

  test('rules come from an object, JSON or TOML', () => {
    const toml = '[[rule]]\nid = "ours"\ncategory = "policy"\nphrases = ["not on tuesdays"]'
    const json = JSON.stringify({ rules: [ours] })
    const { Rules } = smtp
    const fromObjects = [new Rules({ rules: [ours] }), new Rules({ rule: [ours] })]
    const fromJson = [json, Buffer.from(json)].map((text) => Rules.fromJson(text))
    const fromToml = [toml, Buffer.from(toml)].map((text) => Rules.fromToml(text))
    for (const rules of [...fromObjects, ...fromJson, ...fromToml]) {
      assert.ok(rules instanceof Rules)
      const { rule, layer, matched } = smtp.classify('550 5.1.1 Not on Tuesdays!', { rules })
      assert.deepEqual([rule, layer, matched], ['ours', 'own', 'Not on Tuesdays'])
    }
  })

  test('what is no object or no text is refused', () => {
    for (const rules of [undefined, null, '', 'book = false', 3, true, () => {}, Symbol('rules')]) {
      assert.throws(() => new smtp.Rules(rules), wrongType)
    }
    for (const text of [undefined, null, 3, true, {}, []]) {
      assert.throws(() => smtp.Rules.fromToml(text), wrongType)
      assert.throws(() => smtp.Rules.fromJson(text), wrongType)
    }
    assert.throws(() => new smtp.Rules({ get rules () { throw new Error('mine') } }), { message: 'mine' })
  })

  test('a list is no rules', () => {
    for (const list of [[], [ours], [false]]) {
      assert.throws(() => new smtp.Rules(list), ({ code }) => /^ERR_STATUSBOOK_(WRONG_TYPE|INVALID_RULES)$/.test(code))
    }
  })

  test('an error names the rule and what is wrong', () => {
    const wrong = { category: 'nonsense', phrases: ['(a'], codes: ['99'], class: 3, command: ['SEND'], owner: 'nobody', action: 'bounce', strength: 'huge' }
    for (const [name, value] of Object.entries(wrong)) {
      const rules = { rules: [{ ...ours, id: 'fine' }, { ...ours, [name]: value }] }
      assert.throws(() => new smtp.Rules(rules), { ...invalidRules, message: /the rule ours/ }, name)
      assert.throws(() => smtp.Rules.fromJson(JSON.stringify(rules, null, 1)), { ...invalidRules, message: /the rule ours in line \d+: / })
    }
    const toml = '\n\n[[rule]]\nid = "ours"\ncategory = "nonsense"\nphrases = ["a"]\n'
    assert.throws(() => smtp.Rules.fromToml(toml), { ...invalidRules, message: /the rule ours in line 3: .*nonsense/ })
    assert.throws(() => smtp.Rules.fromJson(''), invalidRules)
  })

  test('a megabyte is read in linear time', () => {
    for (const text of ['a'.repeat(2 ** 20), '<421 4.4.2 '.repeat(95000), '192.0.2.1 '.repeat(1e5), '5.1.1 '.repeat(170000), '\0'.repeat(2 ** 20)]) {
      const start = performance.now()
      for (const call of calls) call(text, { own: ['192.0.2.0/24', 'example.org'] })
      assert.ok(performance.now() - start < 5000)
    }
  })
})

describe('worker threads', () => {
  // CommonJS, as a worker made from a text is.
  const script = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { http, smtp } = require(workerData)
    const answers = []
    for (let code = 100; code < 1000; code++) answers.push(http.status(code))
    for (let code = 200; code < 600; code++) answers.push(smtp.code(code))
    answers.push(...http.statuses(), http.method('GET'), http.classInfo('redirection'), smtp.enhanced('5.1.1'))
    answers.push(smtp.reply('550 5.1.1 x'), http.codes)
    const rules = new smtp.Rules({ rules: [{ id: 'ours', category: 'policy', phrases: ['x'] }] })
    for (let round = 0; round < 500; round++) answers.push(smtp.classify('550 5.1.1 x', { rules }))
    let refused
    try { http.status('404') } catch (error) { refused = [error instanceof TypeError, error.code] }
    parentPort.postMessage([JSON.stringify(answers), answers[304], refused])
  `
  const path = createRequire(import.meta.url).resolve('../../../bindings-node/index.js')

  test('all get the right answers', async () => {
    const answers = [...httpCodes.map(http.status), ...smtpCodes.map(smtp.code), ...http.statuses()]
    answers.push(http.method('GET'), http.classInfo('redirection'), smtp.enhanced('5.1.1'), smtp.reply('550 5.1.1 x'), http.codes)
    const rules = new smtp.Rules({ rules: [{ id: 'ours', category: 'policy', phrases: ['x'] }] })
    for (let round = 0; round < 500; round++) answers.push(smtp.classify('550 5.1.1 x', { rules }))
    const expected = JSON.stringify(answers)
    for (let round = 0; round < 2; round++) {
      for (const [text, status, refused] of await Promise.all(Array.from({ length: 8 }, work))) {
        assert.ok(text === expected)
        assert.deepEqual(status, http.status(404))
        assert.deepEqual(refused, [true, 'ERR_STATUSBOOK_WRONG_TYPE'])
      }
    }
    assert.equal(http.status(404).phrase, 'Not Found')
  })

  function work () {
    return new Promise((resolve, reject) => {
      const worker = new Worker(script, { eval: true, workerData: path })
      worker.once('message', resolve).once('error', reject)
    })
  }

  test('one that is stopped in the middle of its work harms nobody', async () => {
    const endless = `
      const { http, smtp } = require(require('node:worker_threads').workerData)
      require('node:worker_threads').parentPort.postMessage('begun')
      for (;;) { http.statusLine('HTTP/1.1 404 Not Found'); smtp.reply('550 5.1.1 x') }
    `
    const worker = new Worker(endless, { eval: true, workerData: path })
    await new Promise((resolve) => worker.once('message', resolve))
    await worker.terminate()
    assert.equal(smtp.reply('550 5.1.1 x').enhanced, '5.1.1')
  })
})
