// A18: shops that swap pages without loading them: Turbo, htmx, a router of views such as Astro's, a single-page app. The
// elements come and go with the pages; what was being written is kept; nothing is asked twice and nothing stays behind.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { awake, openPage, ready, says, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const library = (path) => readFile(new URL(`../node_modules/${path}`, import.meta.url), 'utf8')

// What Astro's <ClientRouter /> does with a page: https://docs.astro.build/en/guides/view-transitions/
const router = `
addEventListener('click', async (event) => {
  const link = event.composedPath()[0].closest?.('a[href^="astro-"]')
  if (!link) return
  event.preventDefault()
  await visit(link.href)
  history.pushState({}, '', link.href)
})
addEventListener('popstate', () => visit(location.href))
async function visit(href) {
  const next = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html')
  await document.startViewTransition(() => {
    for (const kept of document.querySelectorAll('[data-astro-transition-persist]')) {
      next.querySelector('[data-astro-transition-persist="' + kept.dataset.astroTransitionPersist + '"]')?.replaceWith(kept)
    }
    document.title = next.title
    document.body.replaceWith(next.body)
  }).updateCallbackDone
}`

const elements = (product, more = '') => `<plaudit-stars product="${product}"></plaudit-stars><plaudit-share product="${product}"></plaudit-share>
<plaudit-questions product="${product}"></plaudit-questions><plaudit-reviews product="${product}"${more}></plaudit-reviews>`
const products = ['kettle-17', 'mug-set-4']
// The same two products as each kind of shop links them.
const pages = Object.fromEntries(products.flatMap((product, at) => {
  const other = products[1 - at]
  return [
    [`turbo-${product}.html`, snippet(`<h1>${product}</h1><a id="other" href="turbo-${other}.html">The other</a>${elements(product)}`, { head: '<script type="module" src="turbo.js"></script>' })],
    [`htmx-${product}.html`, snippet(`<h1>htmx</h1><div id="view" hx-history-elt>${part(product, other)}</div>`, { head: '<script src="htmx.js"></script>' })],
    [`part-${product}.html`, part(product, other)],
    [`astro-${product}.html`, snippet(`<h1>${product}</h1><a id="other" href="astro-${other}.html">The other</a>${elements(product)}`, { head: '<script type="module" src="router.js"></script>' })],
    [`astro-kept-${product}.html`, snippet(`<h1>${product}</h1><a id="other" href="astro-kept-${other}.html">The other</a><div data-astro-transition-persist="all"><plaudit-reviews product="lamp-oak"></plaudit-reviews></div>`, { head: '<script type="module" src="router.js"></script>' })],
  ]
}))
function part(product, other) {
  return `<a id="other" href="htmx-${other}.html" hx-get="part-${other}.html" hx-target="#view" hx-push-url="htmx-${other}.html">The other</a>${elements(product)}`
}
pages['turbo.js'] = await library('@hotwired/turbo/dist/turbo.es2017-esm.js')
pages['htmx.js'] = await library('htmx.org/dist/htmx.min.js')
pages['router.js'] = router
const shop = await startShop({ after }, server, pages)

const all = ['stars', 'share', 'questions', 'reviews']
const allOf = (page, product) => until(`all elements of ${product}`, () => page.evaluate(([product, all]) =>
  all.every((kind) => document.querySelector(`plaudit-${kind}[product="${product}"]`)?.dataset.plaudit === 'ready' && document.querySelectorAll(`plaudit-${kind}`).length === 1), [product, all]))
const asked = (page, product) => page.requests.filter((url) => url.includes(`/products/${product}/fragment`) && !/parts=(more|alike)/.test(url)).length
const questions = (page) => {
  const root = page.locator('plaudit-questions')
  return { root, open: root.locator('[data-slot=ask] a, #ask > summary'), body: root.locator('#ask [name=body]'), send: root.locator('#ask .send'), said: root.locator('#ask ~ .said, .letter > .said').first() }
}

for (const kind of ['turbo', 'htmx', 'astro']) {
  test(`A18 A8 ${kind}: pages come and go, what is being written is kept, what is sent is stored once`, async (t) => {
    const page = await openPage(t, browser)
    await page.goto(`${shop.origin}/${kind}-kettle-17.html`)
    await page.evaluate(() => (window.same = true))
    await allOf(page, 'kettle-17')
    const reviews = widget(page, 'kettle-17')
    await awake(page, reviews)
    await reviews.open.click()
    await reviews.star(3).click()
    await reviews.field('title').fill('Half a thought')
    const asking = questions(page)
    await asking.open.click()
    await asking.body.fill('A question that is not finished')
    await until('the draft of the question', () => page.evaluate(() => JSON.stringify(localStorage).includes('not finished')))

    await page.locator('#other').click()
    await allOf(page, 'mug-set-4')
    assert.equal(await page.evaluate(() => window.same), true, 'the page was not loaded anew')
    assert.ok(page.url().endsWith(`${kind}-mug-set-4.html`))
    assert.equal(asked(page, 'mug-set-4'), 1, 'one request for all elements of the new page')
    const links = await page.locator('plaudit-share a').evaluateAll((all) => all.map((it) => decodeURIComponent(it.href)))
    assert.ok(links.some((link) => link.includes(`${kind}-mug-set-4.html`)), 'what is shared is the new page')
    const there = questions(page)
    await there.open.click()
    await there.body.fill(`Do these mugs stack, asked by way of ${kind}?`)
    await there.send.click()
    await until('the word', async () => /published/.test(await there.said.innerText()))
    const stored = (await server.json('/v1/shops/demo/products/mug-set-4/questions?limit=100')).questions
    assert.equal(stored.filter(({ body }) => body.includes(`by way of ${kind}?`)).length, 1)

    await page.goBack()
    await allOf(page, 'kettle-17')
    assert.equal(await page.evaluate(() => window.same), true, 'nor on the way back')
    await reviews.open.click()
    await until('the review to be back', async () => (await reviews.field('title').inputValue()) === 'Half a thought')
    assert.equal(await reviews.star(3).isChecked(), true)
    await asking.open.click()
    await until('the question to be back', async () => (await asking.body.inputValue()) === 'A question that is not finished')
    // Photos and their gallery live there, too.
    await page.locator('plaudit-reviews .strip .photo').first().click()
    await page.locator('plaudit-reviews dialog.gallery').waitFor()
    await page.keyboard.press('Escape')
    await reviews.field('title').fill(`Sent by way of ${kind}`)
    await reviews.send.click()
    await says(reviews, /published/)
    const sent = (await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=100')).reviews
    assert.equal(sent.filter(({ title }) => title === `Sent by way of ${kind}`).length, 1)
  })
}

test('A18 an element that a router carries over to the next page goes on living: words, module and all', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(`${shop.origin}/astro-kept-kettle-17.html`)
  await ready(page)
  const part = widget(page, 'lamp-oak')
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').fill('Carried over')
  const before = page.requests.length
  await page.locator('#other').click()
  await page.locator('h1', { hasText: 'mug-set-4' }).waitFor()
  await settled(page)
  assert.equal(await part.field('title').inputValue(), 'Carried over')
  assert.equal(await part.form.isVisible(), true, 'the form is still open')
  assert.deepEqual(page.requests.slice(before).filter((url) => url.startsWith(server.origin)), [], 'nothing is asked anew')
  await part.send.click()
  await says(part, /published/)
})

test('A18 a gallery or a dialog that is open when its page goes leaves nothing behind', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(`${shop.origin}/astro-kettle-17.html`)
  await allOf(page, 'kettle-17')
  await page.locator('plaudit-reviews .strip .photo').first().click()
  await page.locator('plaudit-reviews dialog.gallery').waitFor()
  await page.evaluate(() => history.pushState({}, '', 'astro-mug-set-4.html'))
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
  await allOf(page, 'mug-set-4')
  assert.equal(await page.locator('dialog').count(), 0)
  assert.equal(await page.evaluate(() => document.querySelector(':modal')), null)
  await page.locator('plaudit-reviews .bars a').first().click()
  await page.locator('plaudit-reviews .region .chip').first().waitFor()
})
