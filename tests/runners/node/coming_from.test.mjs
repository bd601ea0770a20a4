// The rows of docs/coming-from.md for Node: both columns give what is written.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { STATUS_CODES } from 'node:http'
import { describe, it } from 'node:test'

const require = createRequire(new URL('../../../bindings-node/', import.meta.url))
const { StatusCodes, ReasonPhrases, getReasonPhrase, getStatusCode } = require('http-status-codes')
const peers = { statuses: require('statuses'), STATUS_CODES, StatusCodes, ReasonPhrases, getReasonPhrase, getStatusCode }
const { http } = require('statusbook')

const page = readFileSync(new URL('../../../docs/coming-from.md', import.meta.url), 'utf8')
const rows = page
  .split('\n## ')
  .filter((section) => section.startsWith('Node:'))
  .flatMap((section) => section.split('\n').filter((line) => line.startsWith('| `')))
  .map((line) => [...line.matchAll(/`([^`]+)`/g)].map((cell) => cell[1]))

function run(expression) {
  const names = { ...peers, http }
  return new Function(...Object.keys(names), `return ${expression}`)(...Object.values(names))
}

function gives(expression, result) {
  if (result.endsWith('Error')) assert.throws(() => run(expression), { name: result })
  else assert.equal(run(expression), run(result))
}

describe('coming from another table', () => {
  it('has rows', () => assert.ok(rows.length >= 34, `${rows.length}`))
  for (const cells of rows) {
    const [there, here] = cells.length === 3 ? [cells[0], cells[1]] : [cells[0], cells[2]]
    it(`${there} becomes ${here}`, () => {
      gives(there, cells.length === 3 ? cells[2] : cells[1])
      gives(here, cells.at(-1))
    })
  }
  it('finds every name and phrase of the peers, but METHOD_FAILURE, which is an alias of 424', () => {
    for (const [name, code] of Object.entries(peers.StatusCodes)) {
      if (typeof code === 'number' && name !== 'METHOD_FAILURE') assert.equal(http.fromPhrase(name)?.code, code, name)
    }
    for (const [code, phrase] of [...Object.entries(peers.statuses.message), ...Object.entries(STATUS_CODES)]) {
      assert.equal(http.fromPhrase(phrase)?.code, Number(code), phrase)
    }
  })
})
