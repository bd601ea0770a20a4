'use strict'

const native = require('./statusbook.node')

// Every object is made by the core on first use, frozen and kept. The arrays themselves stay unfrozen:
// V8 reads a frozen one four times slower.
const statusObjects = new Array(1000).fill(undefined)
const codeObjects = new Array(600).fill(undefined)
const classObjects = new Map()
const methodObjects = new Map()
const enhancedObjects = new Map()
let allStatuses
let codes

const http = Object.freeze({
  get codes () {
    return codes ??= require('./codes.js')
  },
  status,
  statuses () {
    return allStatuses ??= Object.freeze(native.http.statuses().map(status))
  },
  classInfo (name) {
    return classObjects.get(name) ?? keep(classObjects, name, native.http.classInfo(name))
  },
  method (name) {
    return methodObjects.get(name) ?? keep(methodObjects, name, native.http.method(name))
  },
  statusLine (line) {
    return finish(native.http.statusLine(line))
  },
  isInformational: (code) => status(code).isInformational,
  isSuccessful: (code) => status(code).isSuccessful,
  isRedirection: (code) => status(code).isRedirection,
  isClientError: (code) => status(code).isClientError,
  isServerError: (code) => status(code).isServerError,
  isError: (code) => status(code).isError,
  isInterim: (code) => status(code).isInterim,
  isRegistered: (code) => status(code).isRegistered,
  isNullBody: (code) => status(code).isNullBody
})

const smtp = Object.freeze({
  code (code) {
    const kept = typeof code === 'number' ? codeObjects[code] : undefined
    return kept ?? (codeObjects[code] = finish(native.smtp.code(code)))
  },
  enhanced (code) {
    return enhancedObjects.get(code) ?? keepRegistered(finish(native.smtp.enhanced(code)))
  },
  reply (text) {
    return finish(native.smtp.reply(text))
  }
})

function status (code) {
  const kept = typeof code === 'number' ? statusObjects[code] : undefined
  return kept ?? (statusObjects[code] = finish(native.http.status(code)))
}

function keep (objects, name, value) {
  if (value !== undefined && typeof name === 'string') objects.set(name, value)
  return finish(value)
}

// There are 243 registered enhanced codes, and three million others.
function keepRegistered (info) {
  if (info.standing !== 'unassigned') enhancedObjects.set(info.code, info)
  return info
}

/** Freezes a value all the way down, and gives every record its JSON form. */
function finish (value) {
  if (typeof value !== 'object') return value
  for (const inner of Object.values(value)) finish(inner)
  if (!Array.isArray(value)) Object.defineProperty(value, 'toJSON', { value: toJSON })
  return Object.freeze(value)
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

module.exports = Object.freeze({ http, smtp, version: native.VERSION, dataDate: native.DATA_DATE })
