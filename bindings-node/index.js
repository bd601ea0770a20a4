'use strict'

const native = require('./statusbook.node')

// Every row becomes an object on first use, frozen and kept. The arrays themselves stay unfrozen, and have
// no holes: V8 reads a frozen one four times slower, and one with holes by a tenth.
const statusObjects = Array.from({ length: 1000 })
const codeObjects = Array.from({ length: 600 })
const classObjects = new Map()
const methodObjects = new Map()
const typicalObjects = new Map()
const redirectProfileObjects = new Map()
const retryProfileObjects = new Map()
// A decision is asked for by numbers, of methods and profiles, and its answers are kept by number.
const methodPlaces = new Map()
const redirectProfiles = new Map()
const retryProfiles = new Map()
const redirectObjects = []
const retryObjects = []
const enhancedObjects = new Map()
const categoryObjects = new Map()
const none = Object.freeze({})
// What a packed record is written to: as many numbers as it has fields, or more.
const packed = new Uint32Array(32)
let allStatuses
let allCategories
let allBounceRules
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
  search (query, options) {
    const { limit } = given(options, 'http.search')
    return makeAll('statusMatch', native.http.search(query, limit))
  },
  redirect (code, method, options) {
    const { profile, crossOrigin = false, crossed = false, oneShotBody = false, hops = 0, secrets } = given(options, 'http.redirect')
    const id = secrets === undefined ? redirectId(code, method, profile, hops, crossOrigin, crossed, oneShotBody) : -1
    return redirectObjects[id] ?? keepAt(redirectObjects, id, make('redirect', native.http.redirect(code, method, { ...options })))
  },
  redirectProfile (profile) {
    return redirectProfileObjects.get(profile) ??
      keep(redirectProfileObjects, profile, make('profile', native.http.redirectProfile(profile)))
  },
  retry (code, method, options) {
    const { profile, idempotent, oneShotBody = false, ...told } = given(options, 'http.retry')
    const id = isEmpty(told) ? retryId(code, method, profile, idempotent, oneShotBody) : -1
    return retryObjects[id] ?? keepAt(retryObjects, id, make('retry', native.http.retry(code, method, { ...options })))
  },
  retryProfile (profile) {
    return retryProfileObjects.get(profile) ??
      keep(retryProfileObjects, profile, make('profile', native.http.retryProfile(profile)))
  },
  retryAfter (value, now, limits) {
    return make('retryAfter', native.http.retryAfter({ ...given(limits, 'http.retryAfter'), retryAfter: value }, now))
  },
  toGrpc (code) {
    return native.http.toGrpc(code)
  },
  fromGrpc (name) {
    return native.http.fromGrpc(name)
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
  search (query, options) {
    const { limit } = given(options, 'smtp.search')
    return makeAll('codeMatch', native.smtp.search(query, limit))
  },
  classify (text, options) {
    const { command, remote, own, rules } = given(options, 'smtp.classify')
    return make('classification', native.smtp.classify(text, command, remote, own, rules, packed), packed)
  },
  explain (text, options) {
    const { command, remote, own, rules } = given(options, 'smtp.explain')
    return makeAll('evidence', native.smtp.explain(text, command, remote, own, rules))
  },
  dsn (message, options) {
    const { command, remote, own, rules } = given(options, 'smtp.dsn')
    const report = native.smtp.dsn(message, command, remote, own, rules)
    return report && make('dsn', report)
  },
  logLine (text) {
    const line = native.smtp.logLine(text)
    return line && make('logLine', line)
  },
  category (name) {
    return categoryObjects.get(name) ?? keep(categoryObjects, name, make('categoryInfo', native.smtp.category(name)))
  },
  categories () {
    return allCategories ??= Object.freeze(native.smtp.categories().map(smtp.category))
  },
  bounceRule (id) {
    const rule = native.smtp.bounceRule(id)
    return rule && make('bounceRule', rule)
  },
  bounceRules () {
    return allBounceRules ??= makeAll('bounceRule', native.smtp.bounceRules())
  },
  Rules: native.smtp.Rules
})

// Loaded on first use: it takes as long as all the rest.
function make (record, values, numbers) {
  records ??= require('./records.js')
  return values !== undefined ? records[record](values, numbers) : undefined
}

function makeAll (record, rows) {
  return Object.freeze(rows.map((values) => make(record, values)))
}

// Octets are not kept: they can change, and nobody has the same ones twice.
function keep (objects, name, object) {
  if (typeof name !== 'object' && object !== undefined) objects.set(name, object)
  return object
}

// Numbers below 0 stand for answers that are not kept.
function keepAt (objects, id, object) {
  if (id >= 0) objects[id] = object
  return object
}

// What is no object, such as a profile's name, would be taken for one without options.
function given (options, call) {
  if (options === undefined) return none
  return typeof options === 'object' && options !== null ? options : native.http.noOptions(options, call)
}

function methodPlace (method, call) {
  const place = native.http.methodPlace(method, call)
  if (place >= 0) keep(methodPlaces, method, place)
  return place
}

function redirectId (code, method, profile, hops, crossOrigin, crossed, oneShotBody) {
  if (typeof code !== 'number' || typeof hops !== 'number') return -1
  const place = methodPlaces.get(method) ?? methodPlace(method, 'http.redirect')
  const number = redirectProfiles.get(profile) ?? keep(redirectProfiles, profile, native.http.redirectProfileNumber(profile))
  const flags = bit(crossOrigin, 1) + bit(crossed, 2) + bit(oneShotBody, 4)
  return native.http.redirectId(code, place, number, flags, hops)
}

function retryId (code, method, profile, idempotent, oneShotBody) {
  if (typeof code !== 'number') return -1
  const place = methodPlaces.get(method) ?? methodPlace(method, 'http.retry')
  const number = retryProfiles.get(profile) ?? keep(retryProfiles, profile, native.http.retryProfileNumber(profile))
  const flags = bit(oneShotBody, 1) + (idempotent === undefined ? 0 : 2 + bit(idempotent, 4))
  return native.http.retryId(code, place, number, flags)
}

// A bit that is no boolean makes a number that stands for nothing.
function bit (flag, value) {
  return flag === true ? value : flag === false ? 0 : 8
}

function isEmpty (options) {
  for (const _ in options) return false
  return true
}

// There are 243 registered enhanced codes, and three million others.
function keepRegistered (name, info) {
  return info.standing === 'unassigned' ? info : keep(enhancedObjects, name, info)
}

const { VERSION: version, DATA_DATE: dataDate } = native

// In this form Node finds the names for `import`, too.
module.exports = { http, smtp, version, dataDate }
Object.freeze(module.exports)
