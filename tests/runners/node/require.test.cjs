'use strict'

// The package as others see it: only the files that are published, under its name.
const assert = require('node:assert/strict')
const { execFileSync } = require('node:child_process')
const { cpSync, existsSync, mkdtempSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { after, before, describe, test } = require('node:test')

const source = join(__dirname, '../../../bindings-node')
const meta = require('../../../bindings-node/package.json')
const book = require('../../../bindings-node')

test('require gives the two families, the version and the date, frozen', () => {
  assert.deepEqual(Object.keys(book), ['http', 'smtp', 'version', 'dataDate'])
  assert.ok(Object.isFrozen(book))
  assert.equal(book.http.status(404).phrase, 'Not Found')
  assert.equal(book.version, meta.version)
})

test('import gives the very same objects', async () => {
  const imported = await import('../../../bindings-node/index.js')
  assert.equal(imported.default, book)
  // Node 23 and later add `module.exports`.
  const names = Object.keys(imported).filter((name) => name !== 'module.exports')
  assert.deepEqual(names.sort(), ['default', ...Object.keys(book)].sort())
  for (const name of Object.keys(book)) assert.equal(imported[name], book[name])
})

test('every file that is to be published is there', () => {
  const missing = meta.files.filter((file) => !existsSync(join(source, file)))
  assert.deepEqual(missing, [])
})

test('every file that package.json names is published', () => {
  for (const file of [meta.main, meta.types]) assert.ok(meta.files.includes(file.slice(2)), file)
})

describe('a package of the published files alone', () => {
  let folder

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'statusbook-'))
    for (const file of ['package.json', ...meta.files].filter((file) => existsSync(join(source, file)))) {
      cpSync(join(source, file), join(folder, 'node_modules/statusbook', file))
    }
  })

  after(() => rmSync(folder, { recursive: true }))

  const uses = "http.status(499).phrase + http.codes.nginx.CLIENT_CLOSED_REQUEST + smtp.reply('550 5.1.1 x').enhanced"

  test('can be required', () => {
    assert.equal(run('commonjs', `const { http, smtp } = require('statusbook'); console.log(${uses})`), 'Client Closed Request4995.1.1\n')
  })

  test('can be imported, by names and as a whole', () => {
    assert.equal(run('module', `import { http, smtp } from 'statusbook'; console.log(${uses})`), 'Client Closed Request4995.1.1\n')
    assert.equal(run('module', "import book from 'statusbook'; console.log(book.http.status(404).phrase)"), 'Not Found\n')
  })

  test('is one package, however it is loaded', () => {
    const both = `
      import { createRequire } from 'node:module'
      import { http } from 'statusbook'
      const required = createRequire(import.meta.url)('statusbook')
      console.log(http === required.http, http.status(404) === required.http.status(404))
    `
    assert.equal(run('module', both), 'true true\n')
  })

  function run (type, code) {
    return execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], { cwd: folder, encoding: 'utf8' })
  }
})
