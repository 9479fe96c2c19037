// All sorts of shop pages: right to left, hostile styles, no JavaScript, single-page apps, late and many elements.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { awake, openPage, phone, ready, reviews, says, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const shop = await startShop({ after }, server)
const kettle = '<plaudit-reviews product="kettle-17"></plaudit-reviews>'

async function opened(t, name, { body, context, expect, ...head } = {}) {
  if (body !== undefined) shop.pages[name] = snippet(body, head)
  const page = await openPage(t, browser, { ...context, expect })
  await page.goto(body === undefined ? `${server.shop}/demo/${name}` : `${shop.origin}/${name}`)
  return page
}
const allReady = (page) => until('all elements', () => page.evaluate(() => {
  const all = [...document.querySelectorAll('plaudit-stars, plaudit-reviews, plaudit-share')]
  return all.length && all.every((it) => it.dataset.plaudit === 'ready')
}))
const stored = async (title, key = 'demo', product = 'kettle-17') =>
  (await server.json(`/v1/shops/${key}/products/${product}/reviews?limit=100`)).reviews.filter((review) => review.title === title)

// --- right to left --------------------------------------------------------------------------------------------------------

test('A15 A17 Persian: the rightmost star is one, digits and texts are Persian', async (t) => {
  const page = await opened(t, 'fa.html')
  await allReady(page)
  const part = widget(page)
  await part.open.click()
  const lefts = []
  for (let stars = 1; stars <= 5; stars++) lefts.push((await part.star(stars).boundingBox()).x)
  assert.deepEqual(lefts, lefts.toSorted((a, b) => b - a))
  assert.equal(await part.star(1).getAttribute('aria-label'), '۱ ستاره')
  await part.star(2).click()
  const filled = await part.root.locator('.rate svg').evaluateAll((all) => all.map((it) => getComputedStyle(it).strokeWidth && getComputedStyle(it).fill))
  assert.equal(filled[0], filled[1])
  assert.notEqual(filled[1], filled[2])
  await page.keyboard.press('ArrowRight')
  assert.match(await page.locator('plaudit-stars .badge').first().innerText(), /۳[٫,.]۹\s+۷۶ دیدگاه/)
  assert.doesNotMatch(await part.root.locator('.bars').innerText(), /[0-9]/)
  await part.field('title').fill('ارزش خرید دارد')
  await part.send.click()
  await says(part, /سپاس/)
  assert.equal(await part.root.locator('.review').first().locator('.title').evaluate((it) => getComputedStyle(it).direction), 'rtl')
})

// How many pixels of a row of stars are coloured, in its left and its right half.
async function halves(page, row) {
  const png = (await row.screenshot()).toString('base64')
  return page.evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const found = [0, 0]
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] - data[at + 2] > 80) found[(at / 4) % image.width < image.width / 2 ? 0 : 1]++
    }
    return found
  }, png)
}
test('A1 A15 part of the stars is filled from the side where reading begins', async (t) => {
  const page = await opened(t, 'half.html', {
    body: `<main>${['en', 'fa'].map((lang) => `<p lang="${lang}" dir="auto"><plaudit-stars product="half"></plaudit-stars></p>`).join('')}</main>`,
  })
  for (const rating of [1, 2]) {
    const { status } = await server.post('half', { id: `00000000-0000-4000-8000-00000000000${rating}`, rating })
    assert.equal(status, 201)
  }
  await until('one and a half stars', async () => {
    await page.reload()
    await allReady(page)
    return (await page.locator('plaudit-stars .stars').first().getAttribute('aria-label')).startsWith('1.5')
  })
  const [left, right] = await halves(page, page.locator('plaudit-stars .stars').first())
  const [mirroredLeft, mirroredRight] = await halves(page, page.locator('plaudit-stars .stars').last())
  assert.ok(left > 50 && right === 0, `${[left, right]}`)
  assert.ok(mirroredRight > 50 && mirroredLeft === 0, `${[mirroredLeft, mirroredRight]}`)
  assert.ok(Math.abs(left - mirroredRight) <= left / 10)
})

for (const [lang, words] of Object.entries({ ru: /отзыв/, kk: /пікір/, vi: /đánh giá|nhận xét/, el: /κριτικ|αξιολογ/, 'pt-BR': /reviews/ })) {
  test(`A15 the page's language is the widget's: ${lang}`, async (t) => {
    const page = await opened(t, `${lang}.html`, { lang, body: `<plaudit-stars product="kettle-17"></plaudit-stars>${kettle}` })
    await allReady(page)
    assert.match(await page.locator('plaudit-stars .count').innerText(), words)
    assert.equal(await reviews(page).locator('.plaudit').getAttribute('lang'), lang === 'pt-BR' ? 'en' : lang)
  })
}

// --- hostile styles ---------------------------------------------------------------------------------------------------------

for (const [device, context] of Object.entries({ desktop: {}, phone })) {
  test(`A16 A18 hostile styles of the page leave the widget usable, ${device}`, async (t) => {
    const page = await opened(t, 'hostile.html', { context })
    await allReady(page)
    const part = widget(page)
    const style = (locator, names) => locator.evaluate((it, names) => {
      const all = getComputedStyle(it)
      return Object.fromEntries(names.map((name) => [name, all[name]]))
    }, names)
    const { fontSize, ...rest } = await style(part.root.locator('.review .body').first(), [
      'fontSize', 'display', 'visibility', 'textTransform', 'textIndent', 'fontStyle', 'letterSpacing', 'textShadow', 'userSelect', 'transform', 'opacity', 'wordBreak',
    ])
    assert.ok(parseFloat(fontSize) >= 14, fontSize)
    assert.deepEqual(rest, {
      display: 'block', visibility: 'visible', textTransform: 'none', textIndent: '0px', fontStyle: 'normal', letterSpacing: 'normal',
      textShadow: 'none', userSelect: 'auto', transform: 'none', opacity: '1', wordBreak: 'normal',
    })
    await part.open.click()
    await part.star(3).click()
    await part.field('title').fill(`Survived on ${device}`)
    assert.ok((await part.field('title').boundingBox()).width > 200)
    await part.send.click()
    await says(part, /published/)
    assert.equal((await stored(`Survived on ${device}`)).length, 1)
    assert.equal(await page.locator('plaudit-stars .stars').first().isVisible(), true)
    assert.equal(await page.locator('plaudit-share [data-copy]').isVisible(), true)
  })
}

// --- without JavaScript ------------------------------------------------------------------------------------------------------

test('A18 JavaScript off: an included page reads and writes, faults keep the typed text', async (t) => {
  const page = await opened(t, 'nojs.html', { context: { javaScriptEnabled: false }, expect: [/status of 422/] })
  const part = widget(page)
  assert.equal(await part.root.locator('.review').count(), 10)
  assert.match(await page.locator('plaudit-stars .badge').innerText(), /\d\d reviews/)
  await part.open.click()
  await part.star(3).click()
  await part.field('title').fill('Plain HTML')
  await part.field('body').fill('Typed <b>without</b> & "script"')
  await part.field('email').fill('nobody')
  await part.send.click()
  await page.waitForURL(`${server.origin}/shops/demo/products/kettle-17/reviews**`)
  assert.match(await page.locator('#error-email').innerText(), /e-mail/)
  assert.equal(await page.locator('.island [name=title]').inputValue(), 'Plain HTML')
  assert.equal(await page.locator('.island [name=body]').inputValue(), 'Typed <b>without</b> & "script"')
  await page.locator('.island [name=email]').fill('')
  assert.equal(await page.locator('.island [name=rating][value="3"]').isChecked(), true)
  await page.locator('.island .send').click()
  await page.waitForURL(`${server.origin}/shops/demo/reviews/**`)
  assert.match(await page.locator('.said').innerText(), /Your review is published/)
  assert.equal((await stored('Plain HTML'))[0].body, 'Typed <b>without</b> & "script"')
  await page.reload()
  assert.equal((await stored('Plain HTML')).length, 1)
})

test('A18 the hosted page without JavaScript: all reviews page by page, and the form once', async (t) => {
  const page = await openPage(t, browser, { javaScriptEnabled: false })
  await page.goto(`${server.origin}/shops/demo/products/mug-set-4?lang=en`)
  const seen = new Set()
  for (let pages = 1; ; pages++) {
    for (const id of await page.locator('.review').evaluateAll((all) => all.map((it) => it.id))) seen.add(id)
    if (!(await page.locator('.more').isVisible())) break
    await page.locator('.more').click()
    assert.ok(pages < 10)
  }
  assert.ok(seen.size >= 46, `${seen.size}`)
  await page.getByRole('link', { name: 'Back to the newest reviews' }).click()
  await page.locator('.island summary').click()
  await page.locator('.island [name=rating][value="5"]').click()
  await page.locator('.island [name=title]').fill('Hosted')
  await page.locator('.island .send').click()
  await page.waitForURL('**/shops/demo/reviews/**')
  await page.reload()
  assert.equal((await stored('Hosted', 'demo', 'mug-set-4')).length, 1)
})

// --- pages that change --------------------------------------------------------------------------------------------------------

test('A18 a single-page shop: elements come and go with the views, back and forward too', async (t) => {
  const page = await opened(t, 'spa.html')
  await allReady(page)
  assert.equal(await page.locator('plaudit-stars[data-plaudit="ready"]').count(), 12)
  const first = await page.locator('main h2 a').first().innerText()
  await page.locator('main h2 a').first().click()
  await allReady(page)
  const part = widget(page, 'kettle-17')
  assert.equal(await part.root.locator('.review').count(), 10, first)
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').fill('Half a thought')
  await page.locator('main a', { hasText: 'Next:' }).click()
  await allReady(page)
  const next = await page.locator('plaudit-reviews').getAttribute('product')
  assert.notEqual(next, 'kettle-17')
  const links = await page.locator('plaudit-share a').evaluateAll((all) => all.map((it) => it.href))
  assert.ok(links.every((link) => link.includes(encodeURIComponent(`p=${next}`))), `${links}`)
  await page.evaluate(() => history.back())
  await reviews(page, 'kettle-17').waitFor()
  await allReady(page)
  await part.open.click()
  await says(part, /We put back/)
  assert.equal(await part.field('title').inputValue(), 'Half a thought')
  await page.evaluate(() => history.forward())
  await reviews(page, next).waitFor()
  await allReady(page)
})

test('A18 leaving for another page and coming back keeps the draft', async (t) => {
  const page = await opened(t, 'kettle-17.html')
  await allReady(page)
  const part = widget(page)
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
  await part.field('body').fill('Back soon')
  await page.locator('.cards a').first().click()
  await page.waitForURL('**/grinder-hand.html')
  await page.goBack()
  await allReady(page)
  await part.open.hover()
  await until('the draft', async () => (await part.field('body').inputValue()) === 'Back soon')
})

test('A18 the loader twice, from two addresses, works as one', async (t) => {
  const page = await opened(t, 'twice.html', {
    body: kettle, head: '<script type="module" async src="{{plaudit}}/plaudit.js?twice" data-shop="demo"></script>',
  })
  await allReady(page)
  assert.equal(page.requests.filter((url) => url.includes('/fragment')).length, 1)
  const part = widget(page)
  await part.open.click()
  await part.star(4).click()
  await part.field('title').fill('Loaded twice')
  await part.send.click()
  await says(part, /published/)
  assert.equal((await stored('Loaded twice')).length, 1)
})

test('A18 elements that come late, wrong attributes, and a product that changes', async (t) => {
  const page = await opened(t, 'late.html', {
    body: '<main></main><plaudit-reviews product="no spaces please">Still here</plaudit-reviews>', expect: [/no valid product= on/],
  })
  await page.locator('plaudit-reviews[data-plaudit="failed"]').waitFor()
  assert.equal(await page.getByText('Still here').isVisible(), true)
  await page.evaluate(() => (document.querySelector('main').innerHTML = '<plaudit-reviews product="kettle-17"></plaudit-reviews>'))
  const part = widget(page)
  await part.review(/./).first().waitFor()
  await awake(page, part)
  await page.evaluate(() => document.querySelector('main plaudit-reviews').setAttribute('product', 'mug-set-4'))
  await until('the mugs', async () => /4\d reviews/.test(await reviews(page, 'mug-set-4').locator('.summary .count').innerText()))
  const mugs = widget(page, 'mug-set-4')
  await mugs.open.click()
  await mugs.star(5).click()
  await mugs.field('title').fill('Changed over')
  await mugs.send.click()
  await says(mugs, /published/)
  assert.equal((await stored('Changed over', 'demo', 'mug-set-4')).length, 1)
  assert.equal((await stored('Changed over')).length, 0)
  await page.evaluate(() => document.querySelector('[data-plaudit="failed"]').setAttribute('product', 'lamp-oak'))
  await reviews(page, 'lamp-oak').locator('.review').first().waitFor()
})

test('A18 a product that nobody knows invites the first review', async (t) => {
  const page = await opened(t, 'new.html', { body: '<div style="width:12rem"><plaudit-stars product="brand-new"></plaudit-stars></div><plaudit-reviews product="brand-new"></plaudit-reviews>' })
  await allReady(page)
  assert.match(await reviews(page, 'brand-new').locator('.reviews').innerText(), /Be the first/)
  assert.ok((await page.locator('plaudit-stars').boundingBox()).width <= 192, 'the badge keeps within its column')
})

test('A18 two shops on one page', async (t) => {
  await server.command('shop', 'add', 'second', '--name', 'Second', '--origin', shop.origin)
  const page = await opened(t, 'two.html', {
    body: `${kettle}<plaudit-reviews shop="second" product="kettle-17"></plaudit-reviews><plaudit-stars shop="second" product="kettle-17"></plaudit-stars>`,
  })
  await allReady(page)
  const second = page.locator('plaudit-reviews[shop=second]')
  assert.equal(await second.locator('.review').count(), 0)
  await second.locator('[part=write-button]').click()
  await second.locator('.island [name=rating][value="4"]').click()
  await second.locator('.island [name=title]').fill('For the second')
  await second.locator('.island .send').click()
  await until('thanks', async () => /published/.test(await second.locator('.island > .said').innerText()))
  assert.equal((await stored('For the second', 'second')).length, 1)
  assert.equal((await stored('For the second')).length, 0)
})

test('A18 put in and taken out a hundred times, nothing grows', async (t) => {
  const page = await opened(t, 'grow.html', { body: '<main></main>' })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const measure = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await cdp.send('Performance.getMetrics')
    const of = (name) => metrics.find((metric) => metric.name === name).value
    const memory = await page.evaluate(async () => (await (await import(window.widgetUrl)).default()).memory.buffer.byteLength)
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), memory }
  }
  const rounds = (times) => page.evaluate(async (times) => {
    const main = document.querySelector('main')
    for (let round = 0; round < times; round++) {
      main.innerHTML = '<plaudit-stars product="kettle-17"></plaudit-stars><plaudit-share product="kettle-17"></plaudit-share><plaudit-reviews product="kettle-17"></plaudit-reviews>'
      const it = main.querySelector('plaudit-reviews')
      await new Promise((done) => it.addEventListener('plaudit-ready', done, { once: true }))
      window.widgetUrl ??= new URL(`assets/${it.shadowRoot.querySelector('.plaudit').dataset.widget}`, document.querySelector('script[data-shop]').src).href
      localStorage.clear()
      // Each time it wakes, and shows that it is awake by keeping a draft.
      it.shadowRoot.querySelector('.reviews').dispatchEvent(new Event('focusin', { bubbles: true, composed: true }))
      while (!localStorage.length) {
        it.shadowRoot.querySelector('.island form')?.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
        await new Promise((done) => setTimeout(done))
      }
      main.replaceChildren()
      await new Promise((done) => setTimeout(done))
    }
  }, times)
  await until('the loader', () => page.evaluate(() => !!customElements.get('plaudit-reviews')))
  await rounds(20)
  const before = await measure()
  await rounds(100)
  const now = await measure()
  assert.equal(now.memory, before.memory, JSON.stringify({ before, now }))
  // The last one may still be held by what it waited for; a hundred would be tens of thousands.
  assert.ok(now.nodes <= before.nodes + 4000 && now.listeners <= before.listeners + 20, JSON.stringify({ before, now }))
})
