// A shopper reads: stars, reviews and share buttons, without WASM.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { awake, desktop, gate, openPage, phone, ready, reviews, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { weigh } from '../support/weigh.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const demo = (name) => `${server.shop}/demo/${name}`
const ours = (page) => page.requests.filter((url) => url.startsWith(server.origin))

test('A1 A3 A10 a product page shows everything in one request and no WASM', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(demo('kettle-17.html'))
  await ready(page)
  await reviews(page).locator('.review').first().waitFor()
  assert.equal(await reviews(page).locator('.review').count(), 10)
  assert.match(await page.locator('plaudit-stars .badge').first().innerText(), /3\.\d\s+76 reviews/)
  assert.equal(ours(page).length, 2, `loader and one fragment, got ${ours(page)}`)
  assert.deepEqual(page.wasm(), [])
  await page.locator('plaudit-stars .badge').first().click()
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'plaudit-reviews')
})

test('A2 a collection page gets the badges of all products in one request', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(demo('index.html'))
  await until('twelve badges', async () => (await page.locator('plaudit-stars[data-plaudit="ready"] .badge').count()) === 12)
  const [loader, badges, ...more] = ours(page)
  assert.match(loader, /plaudit\.js$/)
  assert.match(badges, /fragments\?products=(%2C|,|[\w-])+&parts=stars/)
  assert.deepEqual(more, [])
  const shown = await page.locator('plaudit-stars').evaluateAll((all) => all.map((it) => it.shadowRoot.querySelector('.badge').pathname))
  const asked = await page.locator('plaudit-stars').evaluateAll((all) => all.map((it) => `/shops/demo/products/${it.getAttribute('product')}`))
  assert.deepEqual(shown, asked, 'each badge is of its own product')
})

test('A1 A3 several products and several instances of one stand on a page', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(demo('many.html'))
  const elements = await page.locator('plaudit-stars, plaudit-reviews').count()
  await until('all to be ready', async () => (await page.locator('[data-plaudit="ready"]').count()) === elements)
  // Photos come by themselves, as they come into view.
  const asked = ours(page).filter((url) => !url.includes('/photos/'))
  assert.equal(asked.length, 4, `loader and one request for each product, got ${asked}`)
  for (const product of ['kettle-17', 'mug-set-4', 'lamp-oak']) {
    assert.ok(await reviews(page, product).locator('.review').count() > 2, product)
  }
  const kettles = await page.locator('plaudit-stars[product="kettle-17"] .count').allInnerTexts()
  assert.ok(kettles.length >= 4 && new Set(kettles).size === 1, `${kettles}`)
})

test('A3 more reviews are appended, the focus goes to the first of them, nothing above moves', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(demo('kettle-17.html'))
  await ready(page)
  const list = reviews(page).locator('.review')
  const tenth = list.nth(9)
  const id = await tenth.getAttribute('id')
  const top = await tenth.evaluate((it) => it.getBoundingClientRect().top + scrollY)
  await reviews(page).locator('.more').click()
  await until('twenty reviews', async () => (await list.count()) === 20)
  assert.equal(await reviews(page).locator(`[id="${id}"]`).evaluate((it) => it.getBoundingClientRect().top + scrollY), top)
  await until('the focus on the eleventh', () => list.nth(10).evaluate((it) => it.getRootNode().activeElement === it))
  for (let pages = 3; await reviews(page).locator('.more').isVisible(); pages++) {
    const before = await list.count()
    await reviews(page).locator('.more').click()
    await until('another page', async () => (await list.count()) > before)
    assert.ok(pages < 10)
  }
  assert.equal(await list.count(), 76)
  assert.equal(new Set(await list.evaluateAll((all) => all.map((it) => it.id))).size, 76, 'none twice')
})

test('A10 share links carry the page address; copying works, or says what to copy', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(demo('kettle-17.html'))
  await ready(page, 'plaudit-share')
  const share = page.locator('plaudit-share')
  const address = await page.locator('link[rel=canonical]').getAttribute('href')
  const links = await share.locator('a').evaluateAll((all) => all.map((it) => it.href))
  assert.ok(links.length >= 4)
  for (const link of links) assert.ok(link.includes(encodeURIComponent(address)), link)
  await page.evaluate(() => document.addEventListener('plaudit-share', (event) => (window.shared = event.detail.network)))
  const { targetInfo } = await (await page.context().newCDPSession(page)).send('Target.getTargetInfo')
  const cdp = await browser.newBrowserCDPSession()
  const write = (setting) => cdp.send('Browser.setPermission', {
    permission: { name: 'clipboard-write' }, setting, origin: server.shop, browserContextId: targetInfo.browserContextId,
  })
  await write('denied')
  await share.locator('[data-copy]').click()
  await until('the address to be said', async () => (await share.locator('.said').innerText()).includes(address))
  await write('granted')
  await share.locator('[data-copy]').click()
  await until('Link copied', async () => (await share.locator('.said').innerText()) === 'Link copied')
  await page.context().grantPermissions(['clipboard-read'])
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address)
  assert.equal(await page.evaluate(() => window.shared), 'copy')
  assert.deepEqual(page.wasm(), [])
})

// --- layout shift -------------------------------------------------------------------------------------------------------

const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 }
// So high that all elements are in view as they come.
const tall = { viewport: { width: 1280, height: 3000 } }
const tallPhone = { ...phone, viewport: { width: 390, height: 4200 } }

async function shiftOn(t, name, context, { throttle, then } = {}) {
  const page = await openPage(t, browser, context)
  await page.addInitScript(() => {
    window.shifts = []
    const note = (entries) => {
      for (const entry of entries) {
        if (entry.hadRecentInput) continue
        const from = entry.sources.map(({ node }) => node?.nodeName + '.' + (node?.className ?? ''))
        window.shifts.push({ value: entry.value, from })
      }
    }
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    window.takeShifts = () => (note(observer.takeRecords()), window.shifts)
  })
  if (throttle) await (await page.context().newCDPSession(page)).send('Network.emulateNetworkConditions', throttle)
  const release = then ? await gate(page, '**/fragment*') : undefined
  await page.goto(demo(name))
  await then?.(page, release)
  const elements = await page.locator('plaudit-stars, plaudit-reviews, plaudit-share').count()
  await until('all to be ready', async () => (await page.locator('[data-plaudit="ready"]').count()) === elements)
  await settled(page)
  assert.deepEqual(await page.evaluate(() => window.takeShifts()), [])
}

for (const [device, context] of Object.entries({ desktop, phone, tall, tallPhone })) {
  for (const name of ['kettle-17.html', 'fa.html', 'included.html', 'index.html']) {
    test(`A3 no layout shift: ${name}, ${device}`, (t) => shiftOn(t, name, context))
  }
  test(`A3 no layout shift on a slow line, ${device}`, (t) => shiftOn(t, 'kettle-17.html', context, { throttle: slow }))
}
test('A3 no layout shift for one who scrolled down before the reviews came', (t) =>
  shiftOn(t, 'kettle-17.html', phone, {
    async then(page, release) {
      await page.locator('plaudit-reviews[data-plaudit="waiting"]').evaluate((it) => it.scrollIntoView())
      await settled(page)
      release()
    },
  }))
test('A3 no layout shift as the module takes over', async (t) =>
  shiftOn(t, 'kettle-17.html', desktop, {
    async then(page, release) {
      release()
      await ready(page)
      await reviews(page).scrollIntoViewIfNeeded()
      await awake(page, widget(page))
    },
  }))

// --- what it weighs -----------------------------------------------------------------------------------------------------

for (const [name, most] of [['kettle-17.html', 2], ['fa.html', 2], ['included.html', 4], ['index.html', 2]]) {
  test(`A1 A3 A10 ${name} shows all of it in 10 kB and ${most} requests`, async (t) => {
    const page = await openPage(t, browser)
    await page.goto(demo(name), { waitUntil: 'networkidle' })
    await ready(page, 'plaudit-stars')
    const urls = [...new Set(ours(page))]
    assert.ok(urls.length <= most, `${urls}`)
    const sizes = Object.fromEntries(await Promise.all(urls.map(async (url) => [url, await weigh(url)])))
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
    assert.ok(total <= 10_000, JSON.stringify({ total, sizes }))
    assert.ok(sizes[`${server.origin}/plaudit.js`] <= 2_500, JSON.stringify(sizes))
  })
}
