// A3, A4: a product with a thousand reviews on a slow phone with a slow line. What counts is what it asks for, what it weighs
// and that nothing moves; never how long it takes, which the machine decides.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { openPage, phone, ready, reviews, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const server = await startServer({ after }, { args: ['--unlimited'] })
const browser = await startBrowser({ after })
const shop = await startShop({ after }, server, {
  'many.html': snippet('<main><h1>A thousand</h1><plaudit-stars product="thousand"></plaudit-stars><plaudit-share></plaudit-share><plaudit-reviews product="thousand"></plaudit-reviews><footer>The end of the page</footer></main>'),
})

const COUNT = 1000
const subjects = ['The handle', 'The lid', 'This lamp', 'My order', 'The parcel', 'Its colour', 'The cord', 'The finish', 'The base', 'Its weight']
const verbs = ['feels', 'looks', 'seems', 'turned out', 'has stayed', 'became']
const words = ['solid', 'light', 'warm', 'loose', 'plain', 'bright', 'rough', 'even', 'heavy', 'fine', 'cheap', 'lovely', 'dull']
const of = (list, at) => list[at % list.length]
const text = (at) => Array.from({ length: 2 + (at % 7) }, (_, line) => `${of(subjects, at * 3 + line)} ${of(verbs, at + line * 5)} ${of(words, at * 7 + line)} after ${at + line} days.`).join(' ')
const posted = Array.from({ length: COUNT }, (_, at) => ({ id: randomUUID(), rating: 1 + ((at * 7) % 5), title: at === 777 ? 'Zanzibar' : `Review ${at}`, body: text(at), author: `Shopper ${at}` }))
for (let at = 0; at < COUNT; at += 50) {
  const answers = await Promise.all(posted.slice(at, at + 50).map((review) => server.post('thousand', review)))
  assert.ok(answers.every(({ status }) => status === 201))
}

// A phone six times as slow as this machine, on what browsers call slow 4G. Keeps what came from the server: how many, how much.
async function open(t, context = phone) {
  const page = await openPage(t, browser, context)
  const session = await page.context().newCDPSession(page)
  const urls = new Map()
  page.answers = []
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId)
    if (url?.startsWith(server.origin)) page.answers.push({ path: url.slice(server.origin.length), bytes: encodedDataLength })
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_000 })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.addInitScript(() => {
    window.shifts = []
    const note = (list) => list.forEach(({ value, hadRecentInput }) => hadRecentInput || window.shifts.push(value))
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    window.takeShifts = () => (note(observer.takeRecords()), window.shifts)
  })
  await page.goto(`${shop.origin}/many.html`)
  await ready(page)
  await until('the answers', () => page.answers.length >= 2)
  return { page, root: reviews(page, 'thousand'), part: widget(page, 'thousand') }
}
// What came since the last time.
const since = (page) => page.answers.splice(0)
const sum = (answers) => answers.reduce((total, { bytes }) => total + bytes, 0)
const nodes = (root) => root.evaluate((host) => host.shadowRoot.querySelectorAll('*').length)

test('A3 a thousand reviews are read on a slow phone after two requests and 12 kB, and nothing moves', async (t) => {
  const { page, root } = await open(t)
  assert.equal(await root.locator('.list .review').count(), 10)
  assert.match(await root.locator('.summary .count').innerText(), /1,000 reviews/)
  const first = since(page)
  assert.deepEqual(first.map(({ path }) => path.split('?')[0]).sort(), ['/plaudit.js', '/v1/shops/demo/products/thousand/fragment'])
  // With headers, and compressed as the server does it for each answer, not as hard as it goes.
  assert.ok(sum(first) <= 12_000, JSON.stringify(first))
  assert.deepEqual(page.wasm(), [])
  // The page stays as light as one with ten reviews.
  assert.ok((await nodes(root)) < 700, `${await nodes(root)} elements`)
  await settled(page)
  assert.deepEqual(await page.evaluate(() => window.takeShifts()), [])
})

test('A3 A4 the list is walked, filtered, ordered and searched: one small request for each, the place is kept', async (t) => {
  const { page, root } = await open(t)
  since(page)
  const list = root.locator('.list .review')
  await root.locator('.more').scrollIntoViewIfNeeded()
  await root.locator('.more').tap()
  await until('twenty', async () => (await list.count()) === 20)
  // The first press brought the module, too.
  const woken = since(page)
  assert.ok(sum(woken) <= 120_000, JSON.stringify(woken))
  for (let pages = 3; pages <= 6; pages++) {
    const tenth = list.nth(5)
    const before = await tenth.evaluate((it) => it.getBoundingClientRect().top + scrollY)
    await root.locator('.more').tap()
    await until('ten more', async () => (await list.count()) === pages * 10)
    const more = since(page)
    assert.equal(more.length, 1, JSON.stringify(more))
    assert.ok(sum(more) <= 8_000, JSON.stringify(more))
    assert.equal(await tenth.evaluate((it) => it.getBoundingClientRect().top + scrollY), before, 'nothing above moves')
  }
  assert.equal(new Set(await list.evaluateAll((all) => all.map((it) => it.id))).size, 60, 'none twice')

  const once = async (what, act, check) => {
    since(page)
    await act()
    await until(what, check)
    await settled(page)
    const answers = since(page).filter(({ path }) => path.includes('/fragment'))
    assert.equal(answers.length, 1, `${what}: ${JSON.stringify(answers)}`)
    assert.ok(sum(answers) <= 12_000, `${what}: ${JSON.stringify(answers)}`)
  }
  await once('those with one star', () => root.locator('.bars a').nth(4).tap(), async () => /200 reviews fit/.test(await root.locator('.order').innerText()))
  await once('all again', () => root.locator('.region .chip').first().tap(), async () => (await root.locator('.region .chip').count()) === 0)
  await root.locator('[part=tools-button]').tap()
  await once('the oldest first', () => root.locator('select[name=sort]').selectOption('oldest'), async () => /Review \d\b/.test(await list.first().locator('.title').innerText()))
  await root.locator('input[name=q]').fill('zanzibar')
  await once('one found', () => root.locator('input[name=q]').press('Enter'), async () => /^Zanzibar$/m.test(await list.first().innerText()))
  // On a slow line more reviews come after the moment in which the browser forgives: they push what stands below the list.
  const shifts = await page.evaluate(() => window.takeShifts())
  assert.ok(shifts.length <= 5 && shifts.every((shift) => shift < 0.03), `only what was asked for moves: ${shifts}`)
})

test('A3 B1 the form opens on a slow phone while the module is still on its way, and sends once', async (t) => {
  const { page, part } = await open(t)
  await part.open.tap()
  await part.form.waitFor()
  await part.star(5).tap()
  await part.field('title').fill('From a slow phone')
  await settled(page)
  // The form comes later than half a second after the tap, and finds its room.
  const shifts = await page.evaluate(() => window.takeShifts())
  assert.ok(shifts.every((value) => value < 0.01), `${shifts}`)
  await part.send.tap()
  await until('the thanks', async () => /published/.test(await part.said.innerText()))
  const found = (await server.json('/v1/shops/demo/products/thousand/reviews?limit=5')).reviews.filter(({ title }) => title === 'From a slow phone')
  assert.equal(found.length, 1)
})
