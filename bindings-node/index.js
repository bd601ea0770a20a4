'use strict'

const native = require('./statusbook.node')

// Every row becomes an object on first use, frozen and kept. The arrays themselves stay unfrozen, and have
// no holes: V8 reads a frozen one four times slower, and one with holes by a tenth.
const statusObjects = Array.from({ length: 1000 })
const codeObjects = Array.from({ length: 600 })
const classObjects = new Map()
const methodObjects = new Map()
const typicalObjects = new Map()
const enhancedObjects = new Map()
let allStatuses
let codes
let records

function status (code) {
  const kept = typeof code === 'number' ? statusObjects[code] : undefined
  return kept !== undefined ? kept : (statusObjects[code] = make('status', native.http.status(code)))
}

const http = {
  status,
  statuses () {
    return allStatuses ??= Object.freeze(native.http.statuses().map(status))
  },
  classInfo (name) {
    return classObjects.get(name) ?? keep(classObjects, name, make('classInfo', native.http.classInfo(name)))
  },
  method (name) {
    return methodObjects.get(name) ?? keep(methodObjects, name, make('method', native.http.method(name)))
  },
  statusLine (line) {
    return make('statusLine', native.http.statusLine(line))
  },
  contentRule (method, code) {
    return native.http.contentRule(method, code)
  },
  typical (operation) {
    return typicalObjects.get(operation) ?? keep(typicalObjects, operation, make('typical', native.http.typical(operation)))
  },
  fromPhrase (phrase) {
    const code = native.http.fromPhrase(phrase)
    return code && status(code)
  },
  search (query, { limit } = {}) {
    return makeAll('statusMatch', native.http.search(query, limit))
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
}
// A getter in the literal would turn the frozen namespace into a hash table, and each call of it three times slower.
Object.defineProperty(http, 'codes', { enumerable: true, get: () => codes ??= require('./codes.js') })
Object.freeze(http)

const smtp = Object.freeze({
  code (code) {
    const kept = typeof code === 'number' ? codeObjects[code] : undefined
    return kept !== undefined ? kept : (codeObjects[code] = make('codeInfo', native.smtp.code(code)))
  },
  enhanced (code) {
    return enhancedObjects.get(code) ?? keepRegistered(code, make('enhancedInfo', native.smtp.enhanced(code)))
  },
  reply (text) {
    return make('reply', native.smtp.reply(text))
  },
  search (query, { limit } = {}) {
    return makeAll('codeMatch', native.smtp.search(query, limit))
  }
})

// Loaded on first use: it takes as long as all the rest.
function make (record, values) {
  records ??= require('./records.js')
  return values && records[record](values)
}

function makeAll (record, rows) {
  return Object.freeze(rows.map((values) => make(record, values)))
}

// Octets are not kept: they can change, and nobody has the same ones twice.
function keep (objects, name, object) {
  if (typeof name === 'string' && object !== undefined) objects.set(name, object)
  return object
}

// There are 243 registered enhanced codes, and three million others.
function keepRegistered (name, info) {
  return info.standing === 'unassigned' ? info : keep(enhancedObjects, name, info)
}

const { VERSION: version, DATA_DATE: dataDate } = native

// In this form Node finds the names for `import`, too.
module.exports = { http, smtp, version, dataDate }
Object.freeze(module.exports)
