// The cases of tests/conformance that Node can be asked.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, test } from 'node:test'

import book from '../../../bindings-node/index.js'

const folder = new URL('../../conformance/', import.meta.url)
const read = (name) => readFileSync(new URL(name, folder), 'utf8')
const errors = JSON.parse(read('errors.json'))
const texts = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'errors.json').sort().map(read)
const allCases = texts.flatMap((text) => JSON.parse(text).cases)
const cases = allCases.filter(({ only }) => only === undefined || only.includes('node'))

// What Node was asked when this was written; cases are added, not taken away.
const AT_LEAST = 1360
const numbers = { nan: NaN, inf: Infinity, '404.0': 404.0, '404.5': 404.5 }
let ran = 0

describe('every case gives what the documents say', () => {
  for (const item of cases) {
    test(`${item.call}: ${item.says}`, () => {
      ran += 1
      if (item.fails === undefined) {
        assert.deepEqual(differences(item.gives, ask(item)), [])
      } else {
        const [name, code] = errors[item.fails].node
        assert.throws(() => ask(item), (error) => error.constructor === globalThis[name] && error.code === code)
      }
    })
  }
})

test('a comparison can fail', () => {
  assert.notDeepEqual(differences({ a: 1 }, { a: 2 }), [])
  assert.notDeepEqual(differences({ a: null }, {}), [])
  assert.notDeepEqual(differences({ a: 404 }, { a: '404' }), [])
  assert.notDeepEqual(differences(null, { a: 1 }), [])
  assert.notDeepEqual(differences({ a: 1 }, null), [])
  assert.notDeepEqual(differences([1], [1, 2]), [])
  assert.notDeepEqual(differences([1, 2], [2, 1]), [])
  assert.notDeepEqual(differences([{ a: 1 }], [{ a: 2 }]), [])
  assert.notDeepEqual(differences([], {}), [])
})

test('a comparison reads only the keys given', () => {
  assert.deepEqual(differences({ a: [{ b: 1 }] }, { a: [{ b: 1, c: 2 }], d: 3 }), [])
})

test('every case for Node ran', () => {
  const written = texts.join().split('"says":').length - 1
  const forOthers = allCases.filter(({ only }) => only !== undefined && !only.includes('node'))
  assert.equal(ran, written - forOthers.length)
  assert.ok(ran >= AT_LEAST, `only ${ran} cases ran`)
})

function ask ({ call, args }) {
  const [family, name] = call.split('.')
  const answer = book[family][camel(name)](...args.map(decoded))
  return answer === undefined ? null : JSON.parse(JSON.stringify(answer))
}

function camel (name) {
  return name.replace(/_[a-z]/g, ([, letter]) => letter.toUpperCase())
}

function decoded (argument) {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument
  if ('number' in argument) return numbers[argument.number]
  if ('integer' in argument) return Number(argument.integer)
  if ('bytes' in argument) return Uint8Array.from(Buffer.from(argument.bytes, 'hex'))
  if ('utf16' in argument) return String.fromCharCode(...argument.utf16)
  if ('repeat' in argument) return argument.before + argument.repeat.repeat(argument.times) + argument.after
  if ('undefined' in argument) return undefined
  if ('options' in argument) return Object.fromEntries(Object.entries(argument.options).map(option))
  throw new Error(`Node has no such argument: ${JSON.stringify(argument)}`)
}

function option ([name, value]) {
  return [camel(name), name === 'rules' ? rules(value) : value]
}

function rules (given) {
  const { Rules } = book.smtp
  if ('toml' in given) return Rules.fromToml(given.toml)
  return 'json' in given ? Rules.fromJson(given.json) : new Rules(given)
}

// Of an object the keys given, a list whole.
function differences (expected, answer, where = 'the answer') {
  if (expected === answer) return []
  const bothLists = Array.isArray(expected) && Array.isArray(answer)
  const eitherList = Array.isArray(expected) || Array.isArray(answer)
  if (!isObject(expected) || !isObject(answer) || eitherList !== bothLists || (bothLists && expected.length !== answer.length)) {
    return [`${where} is ${JSON.stringify(answer)}, not ${JSON.stringify(expected)}`]
  }
  return Object.keys(expected).flatMap((key) => {
    if (!Object.hasOwn(answer, key)) return [`${where} has no ${key}`]
    return differences(expected[key], answer[key], `${where}.${key}`)
  })
}

function isObject (value) {
  return typeof value === 'object' && value !== null
}
