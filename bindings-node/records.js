// Generated from core/registry by `make generate`. Do not edit.

'use strict'

const { list, record } = require('./objects.js')

const reference = (v) => record({
  document: v[0],
  section: v[1],
  url: v[2]
})

const owner = (v) => record({
  slug: v[0],
  name: v[1],
  summary: v[2],
  url: v[3]
})

const alias = (v) => record({
  phrase: v[0],
  name: v[1],
  usedBy: Object.freeze(v[2]),
  references: list(v[3], reference)
})

const meaning = (v) => record({
  code: v[0],
  owner: owner(v[1]),
  phrase: v[2],
  name: v[3],
  standing: v[4],
  summary: v[5],
  also: Object.freeze(v[6]),
  aliases: list(v[7], alias),
  references: list(v[8], reference),
  seen: v[9],
  confidence: v[10],
  expires: v[11],
  note: v[12]
})

const fieldRule = (v) => record({
  name: v[0],
  keyword: v[1],
  condition: v[2],
  reference: reference(v[3])
})

const status = (v) => record({
  code: v[0],
  phrase: v[1],
  registeredPhrase: v[2],
  name: v[3],
  class: v[4],
  standing: v[5],
  summary: v[6],
  owner: v[7] && owner(v[7]),
  references: list(v[8], reference),
  meanings: list(v[9], meaning),
  aliases: list(v[10], alias),
  treatedAs: v[11],
  content: v[12],
  framingFields: v[13],
  cache: v[14],
  fields: list(v[15], fieldRule),
  isInformational: v[16],
  isSuccessful: v[17],
  isRedirection: v[18],
  isClientError: v[19],
  isServerError: v[20],
  isError: v[21],
  isInterim: v[22],
  isRegistered: v[23],
  isNullBody: v[24]
})

const classInfo = (v) => record({
  name: v[0],
  phrase: v[1],
  first: v[2],
  last: v[3],
  fault: v[4],
  summary: v[5],
  explanation: v[6],
  references: list(v[7], reference)
})

const method = (v) => record({
  name: v[0],
  safe: v[1],
  idempotent: v[2],
  summary: v[3],
  references: list(v[4], reference)
})

const statusLine = (v) => record({
  version: v[0],
  code: v[1],
  phrase: v[2],
  deviations: Object.freeze(v[3])
})

const codeInfo = (v) => record({
  code: v[0],
  phrase: v[1],
  permanence: v[2],
  standing: v[3],
  summary: v[4],
  enhanced: Object.freeze(v[5]),
  references: list(v[6], reference)
})

const enhancedInfo = (v) => record({
  code: v[0],
  phrase: v[1],
  permanence: v[2],
  subject: v[3],
  standing: v[4],
  summary: v[5],
  basic: Object.freeze(v[6]),
  association: v[7],
  references: list(v[8], reference)
})

const reply = (v) => record({
  code: v[0],
  enhanced: v[1],
  permanence: v[2],
  codesAgree: v[3],
  lines: Object.freeze(v[4]),
  text: v[5],
  deviations: Object.freeze(v[6])
})

module.exports = { reference, owner, alias, meaning, fieldRule, status, classInfo, method, statusLine, codeInfo, enhancedInfo, reply }
