// What the book costs in Node, beside its peers. `run.py` runs it and reads what it prints: a line for each candidate,
// with its nanoseconds an operation in every round.
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { http, smtp } = require('statusbook')
const { STATUS_CODES } = require('node:http')
const { getReasonPhrase } = require('http-status-codes')
const statuses = require('statuses')

const ROUNDS = 101
const WARM_UP = 20
const STARTS = 51
const OPERATIONS = 1 << 16

let used = 0

function report (group, times) {
  for (const [name, rounds] of Object.entries(times)) {
    console.log([group, name, ...rounds.map((time) => time.toFixed(4))].join('\t'))
  }
}

// Every candidate gets a function of its own, so that none spoils another's call sites.
function candidate (expression) {
  const peers = { http, smtp, STATUS_CODES, getReasonPhrase, statuses }
  const body = `return function (codes) {
    let sum = 0
    for (let i = 0; i < codes.length; i++) { const code = codes[i]; sum += ${expression} }
    return sum
  }`
  return new Function(...Object.keys(peers), body)(...Object.values(peers))
}

// Times the candidates in turn, round by round.
function race (group, expressions, codes) {
  const runs = Object.entries(expressions).map(([name, expression]) => [name, candidate(expression)])
  const times = Object.fromEntries(runs.map(([name]) => [name, []]))
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, run] of runs) {
      const start = process.hrtime.bigint()
      used += run(codes)
      const time = Number(process.hrtime.bigint() - start) / codes.length
      if (round >= 0) times[name].push(time)
    }
  }
  report(group, times)
}

// Codes drawn at random, the same in every run.
function mixed (codes) {
  let state = 1
  return Array.from({ length: OPERATIONS }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return codes[Math.floor(state / 2 ** 32 * codes.length)]
  })
}

const phrases = {
  statusbook: 'http.status(code).phrase',
  'http.STATUS_CODES': 'STATUS_CODES[code]',
  getReasonPhrase: 'getReasonPhrase(code)',
  statuses: 'statuses.message[code]'
}

function lookups () {
  const known = http.statuses().map(({ code }) => code).filter((code) => {
    try {
      return STATUS_CODES[code] && statuses.message[code] && getReasonPhrase(code)
    } catch {
      return false // it throws for a code that it does not know
    }
  })
  const used = (how, names) => Object.fromEntries(names.map((name) => [name, how(phrases[name])]))
  race('node: mixed codes', {
    ...used((phrase) => `${phrase}.length`, Object.keys(phrases)),
    loop: 'code'
  }, mixed(known))
  race('node: vendors too', {
    ...used((phrase) => `${phrase} === undefined ? 1 : 2`, ['statusbook', 'http.STATUS_CODES', 'statuses']),
    loop: 'code'
  }, mixed(http.statuses().map(({ code }) => code)))
}

function decisions () {
  const codes = mixed(http.statuses().map(({ code }) => code))
  race('node: redirect', { statusbook: "http.redirect(code, 'POST').reason.length", status: 'http.status(code).code' }, codes)
  race('node: retry', { statusbook: "http.retry(code, 'GET').reason.length", status: 'http.status(code).code' }, codes)
}

function replies () {
  const text = '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.example.org; ' +
    'https://www.example.org/query/ip/192.0.2.1 or so'
  const texts = Array.from({ length: 4096 }, () => text)
  race('node: classify', { statusbook: 'smtp.classify(code).category.length', reply: 'smtp.reply(code).text.length' }, texts)
}

function starts () {
  const times = { statusbook: [], statuses: [] }
  for (let round = -1; round < STARTS; round++) {
    for (const name of Object.keys(times)) {
      const program = `const start = process.hrtime.bigint(); require('${name}')
        console.log(Number(process.hrtime.bigint() - start))`
      const out = execFileSync(process.execPath, ['--eval', program], { cwd: import.meta.dirname, encoding: 'utf8' })
      // The first round reads the files from the disk.
      if (round >= 0) times[name].push(Number(out))
    }
  }
  report('node: require', times)
}

lookups()
decisions()
replies()
starts()
if (used === 0) throw new Error('nothing was looked up')
