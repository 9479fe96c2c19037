// No connection, or no server: what was written waits in the browser and is stored once.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { awake, openPage, ready, says, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const shop = await startShop({ after }, server, {
  'cup.html': snippet('<plaudit-stars product="cup"></plaudit-stars><plaudit-reviews product="cup"><a href="{{plaudit}}/shops/demo/products/cup">Read and write reviews</a></plaudit-reviews>'),
})
const offline = /ERR_INTERNET_DISCONNECTED/
const down = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET/

const stored = async (title, product = 'cup') =>
  (await server.json(`/v1/shops/demo/products/${product}/reviews?limit=100`)).reviews.filter((review) => review.title === title)
const queue = (page) => page.evaluate(() => localStorage.getItem('plaudit:queue'))

async function opened(t, options) {
  const page = await openPage(t, browser, options)
  await page.goto(`${shop.origin}/cup.html`)
  await ready(page)
  const part = widget(page, 'cup')
  await awake(page, part)
  await part.open.click()
  return { page, part }
}
async function send(part, title, email = '') {
  await part.star(4).click()
  await part.field('title').fill(title)
  await part.field('email').fill(email)
  await part.send.click()
}

test('B1 without a connection a review is kept and shown to its author, and stored once on return', async (t) => {
  const { page, part } = await opened(t, { expect: [offline] })
  await page.context().setOffline(true)
  await send(part, 'On the train', 'train@example.com')
  await says(part, /You are offline. Your review is kept/)
  assert.equal(await part.review('On the train').locator('.mark').innerText(), 'Kept on this device, not sent yet')
  assert.equal(await part.form.isVisible(), false)
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /train@|example\.com/)
  await page.context().setOffline(false)
  await says(part, /Your review is published/)
  assert.equal((await stored('On the train')).length, 1)
  await until('the queue to be empty', async () => (await queue(page)) === null)
  assert.equal(await part.review('On the train').count(), 1)
  await until('the word that it is there', async () => (await part.review('On the train').locator('.mark').innerText()) === 'Your review')
})

test('B1 several reviews wait in order, each is stored once', async (t) => {
  const { page, part } = await opened(t, { expect: [offline] })
  await page.context().setOffline(true)
  for (const title of ['Queue one', 'Queue two']) {
    if (!(await part.form.isVisible())) await part.open.click()
    await send(part, title)
    await part.review(title).waitFor()
  }
  await page.context().setOffline(false)
  await until('the queue to be empty', async () => (await queue(page)) === null)
  assert.equal((await stored('Queue one')).length + (await stored('Queue two')).length, 2)
})

test('B1 what waits is sent by the next page, before anyone touches it', async (t) => {
  const { page, part } = await opened(t, { expect: [offline] })
  const context = page.context()
  await context.setOffline(true)
  await send(part, 'Closed tab')
  await says(part, /kept on this device/)
  // Another page of the shop keeps the storage; this one is closed while still offline.
  await page.close()
  assert.equal((await stored('Closed tab')).length, 0)
  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(`${shop.origin}/cup.html`)
  await until('the review to be stored', async () => (await stored('Closed tab')).length === 1)
  await until('the queue to be empty', async () => (await queue(next)) === null)
  await next.reload()
  await ready(next)
  await settled(next)
  assert.equal((await stored('Closed tab')).length, 1)
})

test('B1 what has waited for more than seven days is not sent any more', async (t) => {
  const { page, part } = await opened(t, { expect: [offline] })
  await page.context().setOffline(true)
  await send(part, 'Last month')
  await says(part, /kept on this device/)
  await page.evaluate(() => {
    const waiting = JSON.parse(localStorage.getItem('plaudit:queue'))
    localStorage.setItem('plaudit:queue', JSON.stringify(waiting.map((entry) => ({ ...entry, at: entry.at - 7.1 * 86_400_000 }))))
  })
  await page.context().setOffline(false)
  await until('the queue to be empty', async () => (await queue(page)) === null)
  assert.deepEqual(await stored('Last month'), [])
})

test('A3 B1 more reviews without a connection: it says so, and works on return', async (t) => {
  const page = await openPage(t, browser, { expect: [offline] })
  await page.goto(`${shop.origin}/kettle-17.html`)
  await ready(page)
  const part = widget(page)
  await awake(page, part)
  await page.context().setOffline(true)
  await part.root.locator('.more').click()
  await until('the word', async () => /could not be loaded/.test(await part.root.locator('.trouble').innerText()))
  await page.context().setOffline(false)
  await part.root.locator('.more').click()
  await until('twenty reviews', async () => (await part.root.locator('.review').count()) === 20)
  assert.equal(await part.root.locator('.trouble').isVisible(), false)
})

test('B1 intent without a connection waits for it', async (t) => {
  const page = await openPage(t, browser, { expect: [offline] })
  await page.goto(`${shop.origin}/cup.html`)
  await ready(page)
  const part = widget(page, 'cup')
  await page.context().setOffline(true)
  await part.open.click()
  await part.open.and(page.locator('[data-busy]')).waitFor()
  await settled(page)
  assert.equal(await part.form.count(), 0)
  await page.context().setOffline(false)
  // What was pressed is done once it can be.
  await part.form.waitFor()
  await send(part, 'Tunnel')
  await says(part, /published/)
  assert.equal((await stored('Tunnel')).length, 1)
})

test('A18 with fragments out of reach the fallback stands, and the return of the connection fills it', async (t) => {
  const page = await openPage(t, browser, { expect: [/ERR_FAILED/] })
  let cut = true
  await page.route('**/fragment?*', (route) => (cut ? route.abort() : route.continue()))
  await page.goto(`${shop.origin}/cup.html`)
  await page.locator('plaudit-reviews[data-plaudit="failed"]').waitFor()
  const fallback = page.getByRole('link', { name: 'Read and write reviews' })
  assert.equal(await fallback.isVisible(), true)
  cut = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await ready(page)
  assert.equal(await fallback.isVisible(), false)
})

test('B1 E5 a server that is down: the review is kept, and stored by the next page after its return', async (t) => {
  const { page, part } = await opened(t, { expect: [down] })
  await server.stop()
  try {
    await send(part, 'Server down')
    await says(part, /kept on this device/)
  } finally {
    await server.start()
  }
  assert.deepEqual(await stored('Server down'), [])
  await page.reload()
  await until('the review to be stored', async () => (await stored('Server down')).length === 1)
  await until('the queue to be empty', async () => (await queue(page)) === null)
})

test('A18 E5 a server that is down from the start leaves the page as the merchant wrote it', async (t) => {
  const page = await openPage(t, browser, { expect: [down] })
  await server.stop()
  try {
    await page.goto(`${shop.origin}/cup.html`)
    assert.equal(await page.getByRole('link', { name: 'Read and write reviews' }).isVisible(), true)
  } finally {
    await server.start()
  }
})
