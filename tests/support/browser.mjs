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
  owned.setDefaultTimeout(15_000)
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

// What a shopper touches in one <plaudit-reviews>.
export function widget(page, product) {
  const root = reviews(page, product)
  return {
    root,
    // A link while the form is not there yet, then the line that unfolds it.
    open: root.locator('[data-slot=form] a, .island summary'),
    form: root.locator('.island form'),
    field: (name) => root.locator(`.island [name=${name}]`),
    star: (stars) => root.locator(`[name=rating][value="${stars}"]`),
    send: root.locator('.island .send'),
    said: root.locator('.island > .said'),
    error: (field) => root.locator(`#error-${field}`),
    review: (title) => root.locator('.review', { hasText: title }),
  }
}

// Waits until the status line says something that matches.
export const says = (part, pattern) => until(`the status to say ${pattern}`, async () => pattern.test(await part.said.innerText()))

// What has the focus, through shadow roots: the name of a field, else its class or tag.
export const focused = (page) => page.evaluate(() => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at && (at.name || at.className || at.localName)
})

// The page has handled what was on its way: two frames.
// (A page that draws nothing, being hidden, is given a second.)
export const settled = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(done))
  setTimeout(done, 1000)
}))

// Holds requests back until `open` is called.
export async function gate(page, pattern) {
  let open
  const opened = new Promise((done) => (open = done))
  await page.route(pattern, async (route) => {
    await opened
    // The page may be gone by then.
    await route.continue().catch(() => {})
  })
  return open
}

// Wakes the module by pointing at the widget, and waits until it has taken over: from then on it keeps drafts.
export async function awake(page, part) {
  await part.open.hover()
  await until('the module to take over', () => part.form.evaluate((form) => {
    const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith('plaudit:draft:'))
    const before = drafts()
    form.dispatchEvent(new Event('input', { bubbles: true }))
    const made = drafts().filter((key) => !before.includes(key))
    for (const key of made) localStorage.removeItem(key)
    return made.length + before.length
  }))
}
