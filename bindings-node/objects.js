'use strict'

// What every record of records.js is made with: frozen, and with a JSON form.

function record (fields) {
  return Object.freeze(Object.defineProperty(fields, 'toJSON', hidden))
}

const hidden = { value: toJSON }

// A packed record is numbers, 0 for what is absent, and its texts one after the other; a text's number is its length
// and one.

function texts (all) {
  let end = 0
  return (number) => number === 0 ? undefined : all.slice(end, end += number - 1)
}

function count (number) {
  return number === 0 ? undefined : number - 1
}

function flag (number) {
  return number === 0 ? undefined : number === 2
}

function words (pairs) {
  const list = [undefined]
  for (const [number, word] of pairs) list[number] = word
  return list
}

// The numbers of these words are bits.
function set (pairs, bits) {
  return bits === 0 ? none : Object.freeze(pairs.filter(([bit]) => bits & bit).map(([, word]) => word))
}

function list (items, make) {
  return Object.freeze(items.map(make))
}

function toJSON () {
  return json(this)
}

function json (value) {
  if (value === undefined) return null
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(json)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [underscored(name), json(inner)]))
}

function underscored (name) {
  return name.replace(/[A-Z]/g, (letter) => '_' + letter.toLowerCase())
}

const none = Object.freeze([])

module.exports = { count, flag, list, record, set, texts, words }
