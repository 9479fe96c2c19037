// A system of the shop's that webhooks call: keeps every call as it came, byte for byte, and answers as it is told.
import { once } from 'node:events'
import { createServer } from 'node:http'

// `answers` are the statuses of the first calls; every later call gets 200.
export async function startReceiver(t, answers = []) {
  const calls = []
  const http = createServer(async (request, response) => {
    const parts = []
    for await (const part of request) parts.push(part)
    const status = answers[calls.length] ?? 200
    calls.push({ at: Date.now(), method: request.method, headers: request.headers, body: Buffer.concat(parts).toString(), status })
    response.writeHead(status).end()
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  t.after(() => {
    http.close()
    http.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${http.address().port}/plaudit`, calls }
}

// What a server needs to reach a receiver on this machine.
export const reachable = { PLAUDIT_ALLOW_PRIVATE_TARGETS: '127.0.0.0/8' }

// Sets the shop's webhook, and gives the secret that is printed once.
export async function setWebhook(server, url, shop = 'demo') {
  const { stdout } = await server.command('shop', 'set', shop, '--webhook', url)
  return stdout.match(/whsec_\S+/)[0]
}
