// The real program on free ports, in a folder of its own, with the demo shop on a second origin.
import { spawn, execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const bin = process.env.PLAUDIT_BIN ?? new URL('../../target/debug/plaudit', import.meta.url).pathname
const run = promisify(execFile)

// Starts `plaudit serve --demo`; `stop` lets it end in peace, `kill` does not, `start` starts it again on the same data.
// It is stopped and its folder removed when the test ends.
export async function startServer(t, { args = [], env = {}, database } = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'plaudit-'))
  const address = database ?? `sqlite://${dir}/plaudit.db`
  const server = { dir, database: address, log: '' }
  let child, listen = '127.0.0.1:0', shop = '127.0.0.1:0'

  server.start = async () => {
    child = spawn(bin, ['serve', '--demo', '--listen', listen, '--demo-listen', shop, '--database', address, ...args], {
      cwd: dir,
      env: { ...process.env, PLAUDIT_POSTS_PER_HOUR: '10000', PLAUDIT_POSTS_BEFORE_CHALLENGE: '0', PLAUDIT_LOG: 'info', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    child.stderr.on('data', (text) => (server.log += text))
    const ready = new Promise((done) => child.stdout.on('data', () => said.includes('Stop it with') && done()))
    const ended = once(child, 'exit').then(() => {
      if (!said.includes('Stop it with')) throw new Error(`the server did not start:\n${said}\n${server.log}`)
    })
    await Promise.race([ready, ended])
    server.origin = said.match(/Inbox +(\S+)\/inbox/)[1]
    server.shop = said.match(/Demo shop +(\S+)\/demo\//)[1]
    ;[, server.email, server.password] = said.match(/sign in as (\S+) with the password (\S+)/)
    // A restart comes back at the same addresses.
    listen = new URL(server.origin).host
    shop = new URL(server.shop).host
  }
  const end = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }
  server.stop = () => end('SIGTERM')
  server.kill = () => end('SIGKILL')
  // Runs another command of the program on the same data.
  server.command = (...words) => run(bin, [...words, '--database', address], { cwd: dir, env: { ...process.env, ...env } })
  server.json = async (path, options) => (await fetch(server.origin + path, options)).json()
  server.post = (product, review, headers = {}) =>
    fetch(`${server.origin}/v1/shops/demo/products/${product}/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(review),
    })

  await server.start()
  t.after(async () => {
    await server.stop()
    await rm(dir, { recursive: true, force: true })
  })
  return server
}
