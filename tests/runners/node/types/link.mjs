// Puts a link to the package where tsc looks for it, so that it goes through the `exports` of package.json.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const modules = new URL('node_modules/', import.meta.url)
mkdirSync(modules, { recursive: true })
rmSync(new URL('statusbook', modules), { force: true })
symlinkSync(fileURLToPath(new URL('../../../../bindings-node', import.meta.url)), new URL('statusbook', modules), 'junction')
