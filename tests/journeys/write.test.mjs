// A shopper writes: by mouse, finger and keyboard; what is wrong is said, nothing is stored twice, nothing is lost.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { awake, focused, openPage, phone, ready, says, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const shop = await startShop({ after }, server)
const unprocessable = /status of 422/

async function kettle(t, { expect, ...context } = {}, product = 'kettle-17') {
  const page = await openPage(t, browser, { expect, ...context })
  await page.goto(`${server.shop}/demo/${product}.html`)
  await ready(page)
  page.posts = () => page.requests.filter((url) => url.endsWith('/reviews'))
  return { page, part: widget(page, product) }
}
const stored = async (title, product = 'kettle-17') =>
  (await server.json(`/v1/shops/demo/products/${product}/reviews?limit=100`)).reviews.filter((review) => review.title === title)
const sentEvent = (page) => page.evaluate(() => document.addEventListener('plaudit-review-sent', (event) => (window.sent = event.detail)))

async function fill(part, { stars = 4, title, body, author, email }) {
  await part.star(stars).click()
  for (const [name, text] of Object.entries({ title, body, author, email })) if (text) await part.field(name).fill(text)
}

test('B1 A17 a review by mouse: stored, shown at once, told to the page', async (t) => {
  const { page, part } = await kettle(t)
  await sentEvent(page)
  await part.open.click()
  await fill(part, { title: 'By mouse', body: 'Pours slowly, as promised.', author: 'Ada', email: 'ada@example.com' })
  await part.send.click()
  await says(part, /Your review is published/)
  const first = part.root.locator('.review').first()
  await first.locator('.title').waitFor()
  assert.match(await first.innerText(), /Your review\s+Ada[\s\S]+By mouse\s+Pours slowly, as promised\./)
  assert.equal(await first.locator('svg.stars').getAttribute('aria-label'), '4 out of 5 stars')
  const [review, ...more] = await stored('By mouse')
  assert.deepEqual(more, [])
  assert.equal(review.rating, 4)
  assert.ok(!JSON.stringify(review).includes('ada@'), 'the address is never shown')
  assert.deepEqual(await page.evaluate(() => window.sent), { id: review.id, product: 'kettle-17', status: 'published' })
  assert.equal(await part.form.isVisible(), false, 'the form folds')
  assert.equal(await focused(page), 'button')
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('plaudit')).join()), 'plaudit:mine:demo:kettle-17')
})

test('B1 A17 a review by touch', async (t) => {
  const { part } = await kettle(t, phone)
  await part.open.tap()
  await part.star(2).tap()
  await part.field('title').tap()
  await part.field('title').fill('By touch')
  await part.send.tap()
  await says(part, /Your review is published/)
  assert.deepEqual((await stored('By touch')).map((review) => review.rating), [2])
})

test('B1 A17 a review by keyboard alone', async (t) => {
  const { page, part } = await kettle(t)
  const keys = page.keyboard
  for (let tabs = 0; !(await part.open.evaluate((it) => it.getRootNode().activeElement === it)); tabs++) {
    assert.ok(tabs < 60, 'the write button is never reached')
    await keys.press('Tab')
  }
  await keys.press('Enter')
  await part.form.waitFor()
  await keys.press('Tab')
  assert.equal(await focused(page), 'rating')
  await keys.press('Space')
  for (let times = 0; times < 4; times++) await keys.press('ArrowRight')
  await keys.press('ArrowLeft')
  await keys.press('Tab')
  await keys.type('By keyboard')
  await keys.press('Tab')
  await keys.type('Two lines,')
  await keys.press('Enter')
  await keys.type('one review.')
  await keys.press('Tab')
  await keys.type('Kay')
  await keys.press('Enter')
  await says(part, /Your review is published/)
  const [review] = await stored('By keyboard')
  assert.deepEqual([review.rating, review.body, review.author], [4, 'Two lines,\none review.', 'Kay'])
  assert.equal(await focused(page), 'button')
})

test('B1 A17 faults are said beside their fields and in a list that has the focus, nothing is sent', async (t) => {
  const { page, part } = await kettle(t)
  await part.open.click()
  assert.equal(await part.send.isVisible(), false, 'stars first')
  // A draft may have words without stars.
  await part.star(3).click()
  await part.field('email').fill('nobody')
  await part.star(3).evaluate((star) => (star.checked = false))
  await part.send.click()
  await until('the faults', async () => (await part.error('rating').innerText()) === 'Please choose one to five stars')
  assert.match(await part.error('email').innerText(), /does not look like an e-mail address/)
  assert.equal(await part.field('email').getAttribute('aria-invalid'), 'true')
  // The list above takes the focus, and each of its lines leads to a field.
  await until('the focus on the list', async () => (await focused(page)) === 'faults')
  assert.match(await part.root.locator('.faults').innerText(), /not sent yet[\s\S]+Your rating: Please choose[\s\S]+E-mail: This does not look/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.equal(await focused(page), 'rating')
  const ids = (await part.field('email').getAttribute('aria-describedby')).split(' ')
  assert.ok(ids.includes('error-email'))
  await part.star(5).click()
  await until('the fault to go', async () => (await part.error('rating').textContent()) === '')
  assert.match(await part.error('email').innerText(), /e-mail/, 'the other one is still there')
  await part.send.click()
  await until('the focus on the list again', async () => (await focused(page)) === 'faults')
  await part.root.locator('.faults a').click()
  assert.equal(await focused(page), 'email')
  await part.field('email').fill('')
  await part.field('title').fill('Mended')
  assert.deepEqual(page.posts(), [])
  await part.send.click()
  await says(part, /published/)
  assert.equal((await stored('Mended')).length, 1)
})

test('B1 what the server finds wrong is said beside its field, and the text stays', async (t) => {
  const { page, part } = await kettle(t, { expect: [unprocessable] })
  await part.open.click()
  // The client counts 120 signs; composed (NFC), as the server stores them, they are 240.
  const title = '\u0958'.repeat(120)
  await fill(part, { title, body: 'kept' })
  await part.send.click()
  await until('the fault', async () => /too long/.test(await part.error('title').innerText()))
  assert.equal(page.posts().length, 1)
  await until('the focus on the list', async () => (await focused(page)) === 'faults')
  assert.equal(await part.field('title').inputValue(), title)
  assert.equal(await part.field('body').inputValue(), 'kept')
})

test('B1 pressed twice it is stored once', async (t) => {
  const { page, part } = await kettle(t)
  await part.open.click()
  await fill(part, { title: 'Twice' })
  await part.send.dblclick()
  await says(part, /published/)
  await settled(page)
  assert.equal((await stored('Twice')).length, 1)
  assert.equal(page.posts().length, 1)
  assert.equal(await part.review('Twice').count(), 1)
})

test('B1 a second review after the first is another one', async (t) => {
  const { part } = await kettle(t)
  for (const title of ['Before', 'Afterwards']) {
    await part.open.click()
    await part.field('title').waitFor({ state: 'attached' })
    assert.equal(await part.field('title').inputValue(), '', 'the form is empty again')
    await fill(part, { title })
    await part.send.click()
    await until(title, async () => (await part.review(title).count()) === 1)
  }
  assert.equal((await stored('Before')).length + (await stored('Afterwards')).length, 2)
})

test('B1 E3 a shop that holds all says so, whatever the stars', async (t) => {
  await server.command('shop', 'add', 'careful', '--name', 'Careful', '--origin', shop.origin, '--moderation', 'hold_all')
  shop.pages['careful.html'] = snippet('<plaudit-reviews product="cup"></plaudit-reviews>', { shop: 'careful' })
  const page = await openPage(t, browser)
  await page.goto(`${shop.origin}/careful.html`)
  await ready(page)
  const part = widget(page, 'cup')
  await sentEvent(page)
  for (const stars of [1, 5]) {
    await part.open.click()
    await fill(part, { stars, title: `Held ${stars}` })
    await part.send.click()
    await part.review(`Held ${stars}`).waitFor()
    await says(part, /A person will look/)
    assert.equal(await part.review(`Held ${stars}`).locator('.mark').innerText(), 'Waiting for a check')
    assert.equal((await page.evaluate(() => window.sent)).status, 'held')
  }
  assert.deepEqual((await server.json('/v1/shops/careful/products/cup/reviews')).reviews, [])
})

test('B1 a hidden review says why, to its author alone', async (t) => {
  const { page, part } = await kettle(t)
  await sentEvent(page)
  await part.open.click()
  await fill(part, { body: 'https://casino.example/win' })
  await part.send.click()
  await says(part, /not shown because of its content.*not because of its stars/)
  assert.equal(await part.root.locator('.review.own .mark').innerText(), 'Not shown to others')
  const { id, status } = await page.evaluate(() => window.sent)
  assert.equal(status, 'hidden')
  const { reviews } = await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=100')
  assert.ok(!reviews.some((review) => review.id === id))
})

test('B1 a link in a complaint is taken out, the complaint stays', async (t) => {
  const { part } = await kettle(t)
  await part.open.click()
  await fill(part, { stars: 1, title: 'Lid came off', body: 'Photos at https://pics.example/lid of the lid in my tea.' })
  await part.send.click()
  await says(part, /published/)
  assert.equal(await part.review('Lid came off').locator('.body').innerText(), 'Photos at […] of the lid in my tea.')
  assert.equal((await stored('Lid came off'))[0].body, 'Photos at […] of the lid in my tea.')
})

test('B1 a draft outlives the page, without the e-mail address, for its product alone', async (t) => {
  const { page, part } = await kettle(t)
  await awake(page, part)
  await part.open.click()
  await fill(part, { stars: 3, title: 'Half a', body: 'sentence is ke', author: 'Dee', email: 'dee@example.com' })
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  assert.match(kept, /sentence is ke/)
  assert.doesNotMatch(kept, /dee@|example\.com/)
  await page.reload()
  await ready(page)
  await part.open.click()
  await says(part, /We put back what you had written/)
  assert.equal(await part.field('body').inputValue(), 'sentence is ke')
  assert.equal(await part.field('title').inputValue(), 'Half a')
  assert.equal(await part.field('email').inputValue(), '')
  assert.equal(await part.star(3).isChecked(), true)
  await page.goto(`${server.shop}/demo/mug-set-4.html`)
  await ready(page)
  const mug = widget(page, 'mug-set-4')
  await awake(page, mug)
  assert.equal(await mug.field('body').inputValue(), '')
  await page.goto(`${server.shop}/demo/kettle-17.html`)
  await ready(page)
  await part.open.click()
  await says(part, /We put back/)
  await part.send.click()
  await says(part, /published/)
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /sentence/)
})

test('B1 a draft of more than seven days is gone', async (t) => {
  const { page, part } = await kettle(t, {}, 'lamp-oak')
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').fill('Stale')
  const age = (days) => page.evaluate((days) => {
    const key = Object.keys(localStorage).find((key) => key.startsWith('plaudit:draft'))
    const draft = JSON.parse(localStorage[key])
    localStorage[key] = JSON.stringify({ ...draft, at: draft.at - days * 86_400_000 })
  }, days)
  await age(6.9)
  await page.reload()
  await ready(page)
  await awake(page, part)
  assert.equal(await part.field('title').inputValue(), 'Stale')
  await age(7.1)
  await page.reload()
  await ready(page)
  await part.open.click()
  await until('the module', () => page.evaluate(() => !JSON.stringify(localStorage).includes('Stale')))
  assert.equal(await part.field('title').inputValue(), '')
})

test('B1 A18 a page without storage, such as a sandboxed frame, can write too', async (t) => {
  shop.pages['inner.html'] = snippet('<plaudit-reviews product="kettle-17"></plaudit-reviews>')
  shop.pages['sandbox.html'] = '<link rel="icon" href="data:,"><iframe sandbox="allow-scripts allow-forms" src="inner.html" width="900" height="900"></iframe>'
  const page = await openPage(t, browser)
  await page.goto(`${shop.origin}/sandbox.html`)
  const frame = page.frameLocator('iframe')
  const part = widget(frame)
  await part.open.click()
  await fill(part, { title: 'No storage' })
  await part.send.click()
  await says(part, /published/)
  assert.equal((await stored('No storage')).length, 1)
})
