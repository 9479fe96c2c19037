// Debian's Chromium, and pages that fail their test when anything goes wrong on them unannounced.
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'

const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

export async function startBrowser(t) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args })
  t.after(() => browser.close())
  return browser
}

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
export const desktop = { viewport: { width: 1280, height: 900 } }

// A page in a context of its own. An uncaught error fails the test, and so does a console error that matches none of
// `expect` (Chromium logs one for a 422, an offline fetch and each refusal of a policy). Each of `expect` must come.
export async function openPage(t, browser, { expect = [], ...context } = {}) {
  const owned = await browser.newContext({ ...desktop, ...context })
  const page = await owned.newPage()
  const problems = [], met = new Set()
  page.requests = []
  page.on('request', (request) => page.requests.push(request.url()))
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const text = `${message.text()} ${message.location().url}`
    const known = expect.find((pattern) => pattern.test(text))
    if (known) met.add(known)
    else problems.push(`console: ${text}`)
  })
  page.wasm = () => page.requests.filter((url) => /\.wasm|assets\/widget-/.test(url))
  t.after(async () => {
    await owned.close()
    assert.deepEqual(problems, [], 'errors on the page that the test did not announce')
    for (const pattern of expect) assert.ok(met.has(pattern), `the announced console error ${pattern} did not come`)
  })
  return page
}

// Waits until `check` gives something true; says what it waited for when it does not.
export async function until(what, check, { within = 15_000 } = {}) {
  const end = Date.now() + within
  for (;;) {
    const value = await check()
    if (value) return value
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`)
    await new Promise((done) => setTimeout(done, 25))
  }
}

export const reviews = (page, product = 'kettle-17') => page.locator(`plaudit-reviews[product="${product}"]`)
export const ready = (page, tag = 'plaudit-reviews') => page.locator(`${tag}[data-plaudit="ready"]`).first().waitFor({ state: 'attached' })
