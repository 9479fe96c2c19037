// The module wakes on intent, late or never: what the shopper did meanwhile is not lost.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { awake, focused, gate, openPage, phone, ready, says, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const wasm = /\.wasm/

// A product page whose module does not come before `release` is called.
async function asleep(t, { expect, name = 'kettle-17.html', held = wasm, ...context } = {}) {
  const page = await openPage(t, browser, { expect, ...context })
  const release = await gate(page, held)
  await page.goto(`${server.shop}/demo/${name}`, { waitUntil: 'commit' })
  page.posts = () => page.requests.filter((url) => /\/reviews(\?|$)/.test(url))
  return { page, part: widget(page), release }
}
const stored = async (title) =>
  (await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=100')).reviews.filter((review) => review.title === title)
const hydrated = (page) => until('a draft to be kept', () => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('plaudit:draft'))))

test('A17 the form opens at once while the module is on its way', async (t) => {
  const { page, part, release } = await asleep(t)
  await ready(page)
  await part.open.click()
  await part.form.waitFor()
  await part.star(3).click()
  release()
  await part.field('title').pressSequentially('a')
  await hydrated(page)
  assert.equal(await part.form.isVisible(), true, 'and stays open')
})

test('A17 a button that is held down while its form comes opens it', async (t) => {
  const { page, part, release } = await asleep(t, { held: '**/fragment?*parts=more*' })
  await ready(page)
  await part.open.hover()
  await page.mouse.down()
  release()
  await part.form.waitFor()
  await page.mouse.up()
  assert.equal(await part.form.isVisible(), true)
})

for (const name of ['kettle-17.html', 'included.html']) {
  test(`B1 typing across the wake-up keeps text and caret: ${name}`, async (t) => {
    const { page, part, release } = await asleep(t, { name })
    await ready(page)
    await part.open.click()
    await part.star(2).click()
    await part.field('body').pressSequentially('The lid is loose')
    for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('a bit ')
    release()
    await hydrated(page)
    await page.keyboard.type('too ')
    assert.equal(await part.field('body').inputValue(), 'The lid is a bit too loose')
    assert.equal(await part.star(2).isChecked(), true)
    assert.equal(await focused(page), 'body')
    await until('the draft to have it', () => page.evaluate(() => JSON.stringify(localStorage).includes('The lid is a bit too loose')))
  })
}

test('B1 Send before the module is there is done once it is, and stored once', async (t) => {
  const { page, part, release } = await asleep(t)
  await ready(page)
  await part.open.click()
  await part.star(5).click()
  await part.field('title').fill('Early bird')
  await part.send.click()
  await part.send.click()
  await part.form.and(page.locator('[data-busy]')).waitFor()
  assert.deepEqual(page.posts(), [])
  release()
  await says(part, /published/)
  await settled(page)
  assert.equal((await stored('Early bird')).length, 1)
  assert.equal(page.posts().length, 1)
  assert.equal(await part.form.getAttribute('data-busy'), null)
})

test('A3 "show more" before the module is there is done once it is', async (t) => {
  const { page, part, release } = await asleep(t)
  await ready(page)
  await part.root.locator('.more').click()
  await part.root.locator('.more[data-busy]').waitFor()
  release()
  await until('twenty reviews', async () => (await part.root.locator('.review').count()) === 20)
  assert.ok(page.url().endsWith('/demo/kettle-17.html'))
})

test('B1 A15 an open composition of an input method is not broken by the wake-up', async (t) => {
  const { page, part, release } = await asleep(t)
  await ready(page)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').click()
  const keys = await page.context().newCDPSession(page)
  const compose = (text) => keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await page.keyboard.type('Tra ')
  await compose('vie')
  await page.evaluate(() => document.querySelector('plaudit-reviews').shadowRoot.addEventListener('compositionend', () => (window.ended = true)))
  const came = page.waitForResponse(wasm)
  release()
  await (await came).finished()
  await settled(page)
  await compose('viê')
  assert.equal(await page.evaluate(() => window.ended), undefined, 'the composition goes on')
  await keys.send('Input.insertText', { text: 'việt' })
  await hydrated(page)
  assert.equal(await part.field('title').inputValue(), 'Tra việt')
})

test('A18 a finger that scrolls loads no module, one that taps does', async (t) => {
  const { page, part, release } = await asleep(t, phone)
  await ready(page)
  await part.root.evaluate((it) => it.scrollIntoView())
  const touch = await page.context().newCDPSession(page)
  const at = (type, y) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: 180, y }] })
  const before = await page.evaluate(() => scrollY)
  await at('touchStart', 600)
  for (let y = 580; y >= 200; y -= 20) await at('touchMove', y)
  await at('touchEnd')
  await until('the page to scroll', async () => (await page.evaluate(() => scrollY)) > before + 100)
  let last
  await until('the scroll to end', async () => last === (last = await page.evaluate(() => new Promise((done) => setTimeout(() => done(scrollY), 50)))))
  assert.deepEqual(page.wasm(), [])
  await part.open.tap()
  await until('the module to be asked for', () => page.wasm().length)
  release()
})

test('B1 A18 what was typed before the loader ran is kept', async (t) => {
  const { page, part, release } = await asleep(t, { name: 'included.html', held: '**/plaudit.js' })
  await part.open.click()
  await part.star(3).click()
  await part.field('author').fill('Early')
  await part.field('body').pressSequentially('Typed into plain HTML')
  assert.deepEqual(page.wasm(), [])
  release()
  await hydrated(page)
  assert.equal(await part.field('body').inputValue(), 'Typed into plain HTML')
  assert.equal(await part.field('author').inputValue(), 'Early')
  assert.equal(await part.star(3).isChecked(), true)
  assert.equal(await focused(page), 'body')
  await part.send.click()
  await says(part, /published/)
})

test('A18 B1 a module that does not come: Send leads to the hosted page, with the review stored', async (t) => {
  const { page, part } = await asleep(t, { expect: [/ERR_FAILED.*wasm/], held: '**/nothing' })
  await page.route(wasm, (route) => route.abort())
  await ready(page)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').fill('No module today')
  await part.send.click()
  await page.waitForURL(`${server.origin}/shops/demo/reviews/**`)
  assert.match(await page.locator('.said').innerText(), /Your review is published/)
  assert.equal((await stored('No module today')).length, 1)
})

test('A18 B1 without even the glue, the button leads to the form on the hosted page', async (t) => {
  const { page, part } = await asleep(t, { expect: [/ERR_FAILED.*widget/], held: '**/nothing' })
  await page.route(/assets\/widget-/, (route) => route.abort())
  await ready(page)
  await part.open.click()
  await page.waitForURL(`${server.origin}/shops/demo/products/kettle-17?lang=en#write`)
  assert.equal(await page.locator('.island summary').isVisible(), true)
})

test('A18 B1 a module that comes at the second try is used', async (t) => {
  const { page, part } = await asleep(t, { expect: [/ERR_FAILED/], held: '**/nothing' })
  let down = true
  await page.route(wasm, (route) => (down ? ((down = false), route.abort()) : route.continue()))
  await ready(page)
  await part.open.hover()
  await until('the first try', () => !down)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').fill('Second try')
  await part.send.click()
  await until('the review to be stored', async () => (await stored('Second try')).length === 1)
})

test('A18 after an upgrade the form comes with the module that knows it', async (t) => {
  const page = await openPage(t, browser)
  // The first answer is of an older build, which names a module that is still there under another address.
  await page.route('**/fragment?*parts=reviews*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(/data-widget="[^"]+"/, 'data-widget="widget-0000000000.js"') })
  })
  await page.route('**/assets/widget-0000000000.js', async (route) => {
    const name = /widget-\w+\.js/.exec(await (await route.fetch({ url: `${server.origin}/plaudit.js` })).text())[0]
    const response = await route.fetch({ url: `${server.origin}/assets/${name}` })
    await route.fulfill({ response })
  })
  await page.goto(`${server.shop}/demo/kettle-17.html`)
  await ready(page)
  const part = widget(page)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').fill('Two builds')
  await part.send.click()
  await says(part, /published/)
  assert.equal((await stored('Two builds')).length, 1)
  assert.ok(page.requests.some((url) => /assets\/widget-(?!0000000000)\w+\.js/.test(url)), 'the module of the form itself was asked for')
})

test('A18 WASM refused by the policy: reading works, Send leads to the hosted page', async (t) => {
  const { page, part } = await asleep(t, { name: 'strict-csp.html', held: '**/nothing' })
  await ready(page)
  assert.equal(await part.root.locator('.review').count(), 10)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').fill('Strict')
  await part.send.click()
  await page.waitForURL(`${server.origin}/shops/demo/reviews/**`)
  assert.match(await page.locator('.said').innerText(), /published/)
  assert.equal((await stored('Strict')).length, 1)
})

test('A18 under Trusted Types and a strict policy that lets WASM in, everything works', async (t) => {
  const { page, part } = await asleep(t, { expect: [/status of 422/], name: 'strict-csp-wasm.html', held: '**/nothing' })
  await page.evaluate(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective))
  })
  await ready(page)
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').fill('\u0958'.repeat(120))
  await part.send.click()
  await until('the fault', async () => (await part.error('title').innerText()) !== '')
  await part.field('title').fill('Trusted')
  await part.send.click()
  await says(part, /published/)
  await part.root.locator('.more').click()
  await until('more reviews', async () => (await part.root.locator('.review').count()) > 15)
  await page.locator('plaudit-share [data-copy]').click()
  assert.equal((await stored('Trusted')).length, 1)
  assert.deepEqual(await page.evaluate(() => window.violations), [])
  assert.equal(await part.root.locator('.review').first().evaluate((it) => getComputedStyle(it).paddingTop !== '0px'), true, 'styled')
})
