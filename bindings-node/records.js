// Generated from core/registry by `make generate`. Do not edit.

'use strict'

const { count, flag, list, record, set, texts, words } = require('./objects.js')

const permanenceWords = words([
  [1, 'success'],
  [2, 'intermediate'],
  [3, 'transient'],
  [4, 'permanent']
])

const replyDeviationWords = [
  [1, 'invalid_utf8'],
  [2, 'no_code'],
  [4, 'code_alone'],
  [8, 'code_out_of_grammar'],
  [16, 'codes_differ'],
  [32, 'missing_hyphen'],
  [64, 'unfinished'],
  [128, 'line_without_code'],
  [256, 'leading_space'],
  [512, 'extra_space'],
  [1024, 'tab'],
  [2048, 'missing_space'],
  [4096, 'enhanced_first'],
  [8192, 'enhanced_hash'],
  [16384, 'enhanced_parentheses'],
  [32768, 'enhanced_late'],
  [65536, 'enhanced_not_repeated'],
  [131072, 'enhanced_differ'],
  [262144, 'enhanced_form'],
  [524288, 'stray_number'],
  [1048576, 'class_mismatch'],
  [2097152, 'nested_reply'],
  [4194304, 'line_too_long'],
  [8388608, 'bare_lf'],
  [16777216, 'bare_cr'],
  [33554432, 'control_character'],
  [67108864, 'non_ascii']
]

const categoryWords = words([
  [1, 'recipient_unknown'],
  [2, 'invalid_address'],
  [3, 'mailbox_disabled'],
  [4, 'mailbox_moved'],
  [5, 'mailbox_full'],
  [6, 'recipient_refused'],
  [7, 'domain_unknown'],
  [8, 'domain_not_accepting'],
  [9, 'network_error'],
  [10, 'dns_failure'],
  [11, 'expired'],
  [12, 'routing_loop'],
  [13, 'system_error'],
  [14, 'system_full'],
  [15, 'greylisted'],
  [16, 'rate_limited'],
  [17, 'too_many_recipients'],
  [18, 'ip_blocked'],
  [19, 'domain_blocked'],
  [20, 'bad_reputation'],
  [21, 'rdns_required'],
  [22, 'auth_failed'],
  [23, 'sender_rejected'],
  [24, 'tls_required'],
  [25, 'auth_required'],
  [26, 'relay_denied'],
  [27, 'policy'],
  [28, 'security_other'],
  [29, 'spam_content'],
  [30, 'virus'],
  [31, 'content_rejected'],
  [32, 'message_too_large'],
  [33, 'message_malformed'],
  [34, 'protocol_error'],
  [35, 'accepted'],
  [36, 'intermediate'],
  [37, 'auto_reply'],
  [38, 'feedback'],
  [39, 'unknown']
])

const categoryGroupWords = words([
  [1, 'recipient'],
  [2, 'domain'],
  [3, 'network'],
  [4, 'server'],
  [5, 'rate'],
  [6, 'reputation'],
  [7, 'authentication'],
  [8, 'policy'],
  [9, 'content'],
  [10, 'protocol'],
  [11, 'meta']
])

const actionWords = words([
  [1, 'suppress'],
  [2, 'retry'],
  [3, 'slow_down'],
  [4, 'fix_sender'],
  [5, 'fix_configuration'],
  [6, 'change_message'],
  [7, 'review'],
  [8, 'no_action']
])

const strengthWords = words([
  [1, 'weak'],
  [2, 'fair'],
  [3, 'strong'],
  [4, 'decisive']
])

const layerWords = words([
  [1, 'basic'],
  [2, 'enhanced'],
  [3, 'provider'],
  [4, 'phrase'],
  [5, 'own']
])

const aboutWords = words([
  [1, 'us'],
  [2, 'them']
])

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

const remark = (v) => record({
  text: v[0],
  references: list(v[1], reference)
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
  note: v[12],
  explanation: v[13]
})

const distinction = (v) => record({
  code: v[0],
  text: v[1],
  references: list(v[2], reference)
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
  isNullBody: v[24],
  explanation: v[25],
  causes: list(v[26], remark),
  searchEngines: v[27] && remark(v[27]),
  monitoring: v[28] && remark(v[28]),
  confusedWith: list(v[29], distinction)
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

const typicalCode = (v) => record({
  code: v[0],
  condition: v[1],
  fields: Object.freeze(v[2]),
  references: list(v[3], reference)
})

const typical = (v) => record({
  operation: v[0],
  summary: v[1],
  codes: list(v[2], typicalCode),
  references: list(v[3], reference)
})

const statusMatch = (v) => record({
  code: v[0],
  meaning: meaning(v[1]),
  score: v[2]
})

const profile = (v) => record({
  name: v[0],
  software: v[1],
  version: v[2],
  limit: v[3],
  summary: v[4],
  references: list(v[5], reference)
})

const redirect = (v) => record({
  action: v[0],
  nextMethod: v[1],
  content: v[2],
  dropFields: Object.freeze(v[3]),
  isPermanent: v[4],
  crossed: v[5],
  reason: v[6],
  references: list(v[7], reference)
})

const retryAfter = (v) => record({
  state: v[0],
  seconds: v[1],
  source: v[2]
})

const retry = (v) => record({
  action: v[0],
  once: v[1],
  wait: v[2],
  waitState: v[3],
  waitSource: v[4],
  tooLong: v[5],
  change: v[6],
  reason: v[7],
  references: list(v[8], reference)
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
  references: list(v[6], reference),
  explanation: v[7]
})

const enhancedMeaning = (v) => record({
  first: v[0],
  last: v[1],
  owner: owner(v[2]),
  phrase: v[3],
  summary: v[4],
  explanation: v[5],
  references: list(v[6], reference),
  confidence: v[7],
  note: v[8]
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
  references: list(v[8], reference),
  explanation: v[9],
  meanings: list(v[10], enhancedMeaning)
})

const codeMatch = (v) => record({
  code: v[0],
  enhanced: v[1],
  phrase: v[2],
  summary: v[3],
  owner: v[4] && owner(v[4]),
  score: v[5]
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

const categoryInfo = (v) => record({
  name: v[0],
  group: v[1],
  action: v[2],
  summary: v[3],
  explanation: v[4],
  references: list(v[5], reference)
})

const bounceRule = (v) => record({
  id: v[0],
  layer: v[1],
  category: v[2],
  strength: v[3],
  owner: v[4] && owner(v[4]),
  references: list(v[5], reference)
})

const classification = (text, n) => {
  const next = texts(text)
  return record({
    code: n[0] || undefined,
    enhanced: next(n[1]),
    permanence: permanenceWords[n[2]],
    codesAgree: flag(n[3]),
    category: categoryWords[n[4]],
    ownCategory: next(n[5]),
    group: categoryGroupWords[n[6]],
    action: actionWords[n[7]],
    retryAfter: count(n[8]),
    owner: next(n[9]),
    about: aboutWords[n[10]],
    rule: next(n[11]),
    layer: layerWords[n[12]],
    strength: strengthWords[n[13]],
    matched: next(n[14]),
    start: count(n[15]),
    end: count(n[16]),
    runnerUp: categoryWords[n[17]],
    runnerUpRule: next(n[18]),
    runnerUpStrength: strengthWords[n[19]],
    deviations: set(replyDeviationWords, n[20])
  })
}

const evidence = (v) => record({
  rule: v[0],
  category: v[1],
  ownCategory: v[2],
  layer: v[3],
  strength: v[4],
  matched: v[5],
  start: v[6],
  end: v[7]
})

const logLine = (v) => record({
  program: v[0],
  queueId: v[1],
  recipient: v[2],
  relay: v[3],
  outcome: v[4],
  enhanced: v[5],
  text: v[6]
})

const dsnRecipient = (v) => record({
  recipient: v[0],
  originalRecipient: v[1],
  outcome: v[2],
  status: v[3],
  diagnostic: v[4],
  remoteMta: v[5],
  lastAttemptDate: v[6],
  willRetryUntil: v[7],
  code: v[8],
  enhanced: v[9],
  permanence: v[10],
  category: v[11],
  ownCategory: v[12],
  action: v[13],
  retryAfter: v[14],
  rule: v[15],
  strength: v[16]
})

const dsn = (v) => record({
  kind: v[0],
  reportingMta: v[1],
  envelopeId: v[2],
  arrivalDate: v[3],
  feedbackType: v[4],
  sourceIp: v[5],
  messageId: v[6],
  recipients: list(v[7], dsnRecipient)
})

module.exports = { reference, owner, remark, alias, meaning, distinction, fieldRule, status, classInfo, method, typicalCode, typical, statusMatch, profile, redirect, retryAfter, retry, statusLine, codeInfo, enhancedMeaning, enhancedInfo, codeMatch, reply, categoryInfo, bounceRule, classification, evidence, logLine, dsnRecipient, dsn }
