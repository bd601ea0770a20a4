'use strict'

// What every record of records.js is made with: frozen, and with a JSON form.

function record (fields) {
  return Object.freeze(Object.defineProperty(fields, 'toJSON', { value: toJSON }))
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

module.exports = { list, record }
