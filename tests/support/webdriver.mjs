// Firefox and WebKit, as Debian packages them, by the WebDriver commands that both know: Firefox takes them on a socket
// of its own (Marionette), WebKit through its driver. Only what the smoke journeys need.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './browser.mjs'

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const firefox = process.env.FIREFOX ?? '/usr/bin/firefox-esr'
const webkit = '/usr/bin/WebKitWebDriver'
const mini = ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find(existsSync)

// Why a browser cannot be tried here, or false.
export const withoutFirefox = existsSync(firefox) ? false : 'left out: firefox-esr is not installed'
export const withoutWebkit = existsSync(webkit) && mini && existsSync('/usr/bin/xvfb-run') ? false : 'left out: webkit2gtk-driver or xvfb is not installed'

// A program in a group of its own, so that its children end with it.
function start(command, args, env = {}) {
  const child = spawn(command, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } })
  const gone = once(child, 'exit')
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    process.kill(-child.pid, 'SIGKILL')
    await gone
  }
}

// Both speak of the same things: what differs is how a command travels.
const commands = (send) => ({
  go: (url) => send('WebDriver:Navigate', 'POST', '/url', { url }),
  // Runs a function in the page. Elements come back as handles, and may be given again.
  run: async (action, ...args) => {
    const answer = await send('WebDriver:ExecuteScript', 'POST', '/execute/sync', { script: `return (${action}).apply(null, arguments)`, args })
    return answer.value
  },
  click: (element) => send('WebDriver:ElementClick', 'POST', `/element/${element[ELEMENT]}/click`, { id: element[ELEMENT] }),
  type: (element, text) => send('WebDriver:ElementSendKeys', 'POST', `/element/${element[ELEMENT]}/value`, { id: element[ELEMENT], text }),
})

export async function startFirefox(t) {
  const dir = await mkdtemp(join(tmpdir(), 'plaudit-firefox-'))
  const prefs = { 'marionette.port': 0, 'datareporting.policy.dataSubmissionEnabled': false, 'browser.shell.checkDefaultBrowser': false, 'app.update.disabledForTesting': true, 'services.settings.server': 'data:,', 'dom.events.testing.asyncClipboard': true }
  await writeFile(join(dir, 'user.js'), Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'))
  const stop = start(firefox, ['--headless', '--marionette', '--no-remote', '--profile', dir, 'about:blank'])
  t.after(async () => {
    socket?.destroy()
    await stop()
    await rm(dir, { recursive: true, force: true, maxRetries: 5 })
  })
  let socket
  const port = await until('Firefox to listen', () => readFile(join(dir, 'MarionetteActivePort'), 'utf8').catch(() => ''), { within: 60_000 })
  socket = connect(Number(port), '127.0.0.1')
  const waiting = new Map()
  let heard = Buffer.alloc(0), last = 0
  // Each message is its length, a colon and JSON.
  socket.on('data', (part) => {
    heard = Buffer.concat([heard, part])
    for (;;) {
      const colon = heard.indexOf(':')
      const length = Number(heard.subarray(0, colon))
      if (colon < 0 || heard.length < colon + 1 + length) return
      const message = JSON.parse(heard.subarray(colon + 1, colon + 1 + length))
      heard = heard.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue
      const [, id, error, value] = message
      const { done, failed } = waiting.get(id)
      if (error) failed(new Error(`Firefox: ${error.error}: ${error.message}`))
      else done(value)
    }
  })
  const send = (name, _method, _path, params) => new Promise((done, failed) => {
    const text = JSON.stringify([0, ++last, name, params])
    waiting.set(last, { done, failed })
    socket.write(`${Buffer.byteLength(text)}:${text}`)
  })
  await once(socket, 'connect')
  await send('WebDriver:NewSession', '', '', {})
  return commands(send)
}

export async function startWebkit(t) {
  // The driver wants a port of ours; one that was free a moment ago.
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  const stop = start('xvfb-run', ['--auto-servernum', webkit, `--port=${port}`], { WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' })
  t.after(stop)
  const base = `http://127.0.0.1:${port}`
  const call = async (method, path, body) => {
    const answer = await fetch(base + path, { method, body: body && JSON.stringify(body) })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`)
    return value
  }
  await until('the driver of WebKit', () => call('GET', '/status').then(() => true, () => false), { within: 60_000 })
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary: mini, args: ['--automation'] } }
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch } })
  t.after(() => call('DELETE', `/session/${sessionId}`).catch(() => {}))
  return commands(async (_name, method, path, params) => ({ value: await call(method, `/session/${sessionId}${path}`, params) }))
}
