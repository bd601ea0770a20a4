// Asks the server of server.py with Node's clients that try again: node retries_clients.mjs PORT, a line a client.
import { createRequire } from 'node:module'
import axios from 'axios'
import axiosRetry from 'axios-retry'
import got from 'got'
import ky from 'ky'
import { Agent, RetryAgent, request } from 'undici'

const require = createRequire(import.meta.url)
const port = process.argv[2]
const { methods, statuses, waits } = JSON.parse(process.argv[3])
const insistent = axios.create({ proxy: false })
axiosRetry(insistent, { retries: 1 })
const dispatcher = new RetryAgent(new Agent(), { maxRetries: 1, minTimeout: 1 })
// Each with its own defaults, but for how often and, where nothing is told, after how long.
const clients = {
  'axios-retry': (method, url) => insistent({ method, url }),
  got: (method, url) => got(url, { method, retry: { limit: 1, calculateDelay: ({ computedValue }) => computedValue && 1 } }),
  ky: (method, url) => ky(url, { method, retry: { limit: 1, delay: () => 1 } }),
  undici: async (method, url) => (await request(url, { method, dispatcher })).body.dump()
}

for (const [client, ask] of Object.entries(clients)) {
  const asked = []
  for (const method of methods) {
    for (const status of statuses) {
      for (const told of waits) {
        asked.push(ask(method, `http://127.0.0.1:${port}/again/${status}/${told}/${client}-${method}-${status}-${told}`))
      }
    }
    await Promise.allSettled(asked.splice(0))
  }
  console.log(client, require(`./node_modules/${client}/package.json`).version)
}
process.exit()
