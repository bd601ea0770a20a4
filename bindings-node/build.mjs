// Builds the add-on for this machine and puts it beside index.js, where that looks for it.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'

const artifacts = execFileSync(
  'cargo',
  ['build', '--release', '--package', 'statusbook-node', '--message-format', 'json-render-diagnostics'],
  { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 }
)
const libraries = artifacts
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ target }) => target?.name === 'statusbook_node')
  .flatMap(({ filenames }) => filenames)
  .filter((file) => /\.(so|dylib|dll)$/.test(file))
copyFileSync(libraries[0], new URL('statusbook.node', import.meta.url))

// The package under its own name, for the examples. (The `exports` that would allow a package to import itself cost
// every first `require` of it two milliseconds.)
const modules = new URL('node_modules/', import.meta.url)
mkdirSync(modules, { recursive: true })
rmSync(new URL('statusbook', modules), { force: true })
symlinkSync('..', new URL('statusbook', modules), 'junction')
