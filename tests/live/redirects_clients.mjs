// Asks the server of server.py with Node's clients: node redirects_clients.mjs PORT, a line a client.
import { createRequire } from 'node:module'
import axios from 'axios'
import followRedirects from 'follow-redirects'
import got from 'got'
import nodeFetch from 'node-fetch'
import { Agent, interceptors, request } from 'undici'

const require = createRequire(import.meta.url)
const port = process.argv[2]
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY']
const statuses = [300, 301, 302, 303, 304, 305, 306, 307, 308, 399]
const withContent = new Set(['POST', 'PUT', 'PATCH', 'QUERY'])
const headers = {
  Authorization: 'Bearer x', Cookie: 'a=b', 'X-Api-Key': 'k', 'Content-Type': 'text/plain', 'Content-Language': 'en'
}
const dispatcher = new Agent().compose(interceptors.redirect({ maxRedirections: 20 }))
const clients = {
  axios: (method, url, data) => axios({ method, url, data, headers: { ...headers }, validateStatus: null, proxy: false }),
  'follow-redirects': (method, url, data) => new Promise((resolve, reject) => {
    const sent = followRedirects.http.request(url, { method, headers: { ...headers } }, (response) => response.resume().on('end', resolve))
    sent.on('error', reject).end(data)
  }),
  got: (method, url, body) => got(url, { method, headers: { ...headers }, body, throwHttpErrors: false, allowGetBody: true, retry: { limit: 0 } }),
  'node-fetch': (method, url, body) => nodeFetch(url, { method, headers, body }),
  fetch: (method, url, body) => fetch(url, { method, headers, body }),
  undici: async (method, url, body) => (await request(url, { method, headers, body, dispatcher })).body.dump()
}
const versionOf = (name) => name === 'fetch' ? process.version.slice(1) : require(`./node_modules/${name}/package.json`).version

async function quietly (ask, method, url, content) {
  try {
    await ask(method, url, content)
  } catch (error) {
    console.error(`${url}: ${error}`.slice(0, 200))
  }
}

for (const [client, ask] of Object.entries(clients)) {
  for (const method of methods) {
    for (const status of statuses) {
      for (const origin of ['same', 'cross']) {
        const key = `${client}-${method}-${status}-${origin}`
        const url = `http://127.0.0.1:${port}/start/${status}/${origin}/${key}`
        await quietly(ask, method, url, withContent.has(method) ? 'hello' : undefined)
      }
    }
  }
  await quietly(ask, 'GET', `http://127.0.0.1:${port}/chain/${client}/0`)
  console.log(client, versionOf(client))
}
process.exit()
