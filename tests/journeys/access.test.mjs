// A17: by keyboard alone, through the accessibility tree, with large targets, at 400 %, with wide text spacing, forced
// colours and on paper.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { contrast } from '../support/axe.mjs'
import { desktop, openPage, phone, ready, reviews, says, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const open = async (t, name, context) => {
  const page = await openPage(t, browser, context)
  await page.goto(`${server.shop}/demo/${name}.html`)
  await ready(page)
  return page
}

// What has the focus, through shadow roots: how it is called by the accessibility tree, its role, and whether one sees it.
const focus = (page) => page.evaluate(() => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  const shown = at.matches('input[type=radio]') ? at.parentElement : at
  const { outlineStyle, outlineWidth } = getComputedStyle(shown)
  const host = at.getRootNode().host
  return { tag: host ? host.localName : 'page', what: at.getAttribute('name') || at.getAttribute('part') || at.className || at.localName, seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 }
})

// Presses Tab until something of ours is reached; every stop on the way must be seen.
async function tab(page, tag, what, key = 'Tab') {
  const passed = []
  for (let steps = 0; steps < 150; steps++) {
    await page.keyboard.press(key)
    const at = await focus(page)
    if (at.tag !== 'page') assert.ok(at.seen, `the focus on ${at.tag} ${at.what} cannot be seen`)
    if (at.tag === tag && at.what === what) return passed
    passed.push(`${at.tag} ${at.what}`)
  }
  assert.fail(`no Tab leads to ${what} of ${tag}: ${passed.slice(-12)}`)
}

test('A17 the keyboard is enough: badge, share, filters, stars, writing, sending', async (t) => {
  const page = await open(t, 'kettle-17')
  await tab(page, 'plaudit-stars', 'badge')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'plaudit-reviews', 'the badge leads to the reviews')
  await page.keyboard.press('Tab')
  assert.equal((await focus(page)).tag, 'plaudit-reviews', 'and the next Tab into them')
  await tab(page, 'plaudit-share', 'share-copy', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await until('a word on copying', async () => /Link copied|kettle-17/.test(await page.locator('plaudit-share .said').innerText()))
  await tab(page, 'plaudit-reviews', 'write-button')
  const part = widget(page)
  await page.keyboard.press('Enter')
  await part.form.waitFor()
  await tab(page, 'plaudit-reviews', 'rating')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const chosen = await until('a choice', () => part.form.evaluate((form) => new FormData(form).get('rating')))
  assert.ok(Number(chosen) >= 2)
  await tab(page, 'plaudit-reviews', 'title')
  await page.keyboard.type('By keyboard alone')
  await tab(page, 'plaudit-reviews', 'body')
  await page.keyboard.type('Every step of this was made without a pointer.')
  await tab(page, 'plaudit-reviews', 'send')
  await page.keyboard.press('Enter')
  await says(part, /Thank you/)
  const { reviews: all } = await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=1')
  assert.equal(all[0].title, 'By keyboard alone')
})

test('A17 the first star means one, in either direction; arrows follow the direction of reading', async (t) => {
  for (const [name, left] of [['kettle-17', true], ['fa', false]]) {
    const page = await open(t, name)
    const part = widget(page)
    await part.open.click()
    await part.star(1).waitFor()
    const boxes = await part.root.locator('[name=rating]').evaluateAll((all) => all.map((it) => [it.value, it.getBoundingClientRect().x]))
    assert.deepEqual(boxes.map(([value]) => value), ['1', '2', '3', '4', '5'], name)
    assert.equal(boxes[0][1] < boxes[4][1], left, `${name}: one star is where reading begins`)
    // Half stars fill from where reading begins: the filled layer is mirrored with the rest.
    const mirrored = await part.root.locator('.stars g').first().getAttribute('transform')
    assert.equal(mirrored === null, left, `${name}: the picture runs with the text`)
  }
})

test('A17 the accessibility tree: names, roles, states, announcements', async (t) => {
  const page = await open(t, 'kettle-17')
  const root = reviews(page)
  await root.getByRole('group', { name: 'Customer reviews' }).waitFor()
  assert.match(await root.getByRole('img', { name: /out of 5 stars/ }).first().getAttribute('aria-label'), /^3\.\d out of 5 stars$/)
  assert.equal(await root.getByRole('article').count(), 10)
  await page.locator('plaudit-share').getByRole('group', { name: 'Share' }).waitFor()
  for (const name of ['Facebook', 'X', 'WhatsApp', 'E-mail']) await page.locator('plaudit-share').getByRole('link', { name, exact: true }).waitFor()
  await page.locator('plaudit-share').getByRole('button', { name: 'Copy link' }).waitFor()
  const part = widget(page)
  await part.open.click()
  await root.getByRole('group', { name: 'Your rating' }).waitFor()
  for (const name of ['1 star', '2 stars', '5 stars']) await root.getByRole('radio', { name, exact: true }).waitFor()
  await part.star(4).click()
  for (const name of [/^Title/, /^Your review/, /^Your name/, /^E-mail/]) await root.getByRole('textbox', { name }).waitFor()
  await part.field('email').fill('nobody')
  await root.getByRole('button', { name: 'Send review' }).click()
  await until('the fault', async () => (await part.error('email').innerText()) !== '')
  const email = root.getByRole('textbox', { name: /^E-mail/ })
  assert.equal(await email.getAttribute('aria-invalid'), 'true')
  const told = await email.evaluate((field) => field.getAttribute('aria-describedby').split(' ').map((id) => field.getRootNode().getElementById(id).textContent).join(' '))
  assert.match(told, /does not look like an e-mail address/)
  await until('the focus on the list of faults', () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.className === 'faults'))
  await root.locator('.faults').getByRole('link', { name: /^E-mail: / }).click()
  assert.equal((await focus(page)).what, 'email', 'its line leads to the field')
  assert.ok(await root.getByRole('status').count() >= 1, 'what happens is told')
})

test('A17 targets are 24 px at least, on touch screens 44 high', async (t) => {
  for (const [context, least] of [[desktop, 24], [phone, 44]]) {
    for (const name of ['kettle-17', 'fa']) {
      const page = await open(t, name, context)
      const part = widget(page)
      await part.open.click()
      await part.star(5).click()
      await part.send.waitFor()
      await settled(page)
      const small = await page.evaluate((least) => {
        const all = [...document.querySelectorAll('plaudit-reviews, plaudit-share, plaudit-stars')].flatMap((host) => [...host.shadowRoot.querySelectorAll('a, button, summary, input, textarea, select')])
        // A box that a label holds is as large as the label. Links within a line of text are excepted (2.5.8).
        const target = (it) => it.closest('label') ?? it
        const shown = all.filter((it) => it.checkVisibility({ visibilityProperty: true }) && it.type !== 'hidden' && it.tabIndex >= 0 && !it.matches('p.honest a, .by a, .badge, .of a'))
        return shown.map((it) => [target(it), target(it).getBoundingClientRect()]).filter(([, { width, height }]) => width && (height < least - 0.5 || width < 23.5))
          .map(([it, { width, height }]) => `${it.localName}.${it.className} ${Math.round(width)} x ${Math.round(height)}`)
      }, least)
      assert.deepEqual([...new Set(small)], [], `${name}, at least ${least}`)
    }
  }
})

const spacing = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'

test('A17 zoom of 400 % and wide text spacing: nothing is cut off, nothing is wider than the page', async (t) => {
  for (const name of ['kettle-17', 'fa']) {
    for (const wide of [false, true]) {
      const page = await open(t, name, { viewport: { width: 320, height: 256 } })
      const part = widget(page)
      await part.open.click()
      await part.star(5).click()
      await part.send.waitFor()
      if (wide) {
        // As a visitor's tool does it: into every root.
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(css)
          for (const host of document.querySelectorAll('plaudit-reviews, plaudit-share, plaudit-stars')) host.shadowRoot.adoptedStyleSheets.push(sheet)
        }, spacing)
      }
      await settled(page)
      const found = await page.evaluate(() => {
        const all = [...document.querySelectorAll('plaudit-reviews, plaudit-share')].flatMap((host) => [...host.shadowRoot.querySelectorAll('p, a, button, label, legend, summary, span, h3')])
        const cut = all.filter((it) => it.checkVisibility() && !it.matches('.long, .share span') && ['hidden', 'clip'].includes(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1)
        return { cut: cut.map((it) => it.outerHTML.slice(0, 120)), wide: document.documentElement.scrollWidth - Math.min(innerWidth, screen.width) }
      })
      assert.deepEqual(found, { cut: [], wide: Math.min(found.wide, 0) }, `${name}, spacing: ${wide}`)
    }
  }
})

test('A17 forced colours: stars, bars and choices can be told apart', async (t) => {
  const page = await open(t, 'kettle-17', { forcedColors: 'active' })
  const root = reviews(page)
  const fill = (selector) => root.locator(selector).first().evaluate((it) => getComputedStyle(it).fill)
  const [on, off] = [await fill('.stars .on'), await fill('.stars .off')]
  assert.notEqual(on, off)
  assert.ok(await contrast(root.locator('.stars .on').first(), 'fill') >= 3, 'stars stand out')
  const part = widget(page)
  await part.open.click()
  await part.star(3).click()
  const chosen = await root.locator('.rate svg').evaluateAll((all) => all.map((it) => getComputedStyle(it).fill))
  assert.equal(new Set(chosen.slice(0, 3)).size, 1)
  assert.notEqual(chosen[2], chosen[3], 'the choice is seen')
})

test('A17 reduced motion and paper', async (t) => {
  const page = await open(t, 'kettle-17', { reducedMotion: 'reduce' })
  const moving = await page.evaluate(() => [...document.querySelectorAll('plaudit-reviews, plaudit-share, plaudit-stars')].flatMap((host) => [...host.shadowRoot.querySelectorAll('*')])
    .filter((it) => getComputedStyle(it).transitionDuration.split(', ').some((time) => parseFloat(time) > 0)).map((it) => it.className))
  assert.deepEqual(moving, [], 'nothing moves')
  await page.emulateMedia({ media: 'print' })
  const root = reviews(page)
  assert.ok(await root.locator('.review').first().isVisible(), 'reviews are printed')
  assert.ok(!(await root.locator('.more').isVisible()) && !(await root.locator('[part=write-button]').first().isVisible()), 'buttons are not')
})
