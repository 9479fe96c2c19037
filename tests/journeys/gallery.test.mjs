// A7, A17: the gallery and the form for photos in every look, for those who listen, press keys, swipe or set their own colours.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { clean, contrast } from '../support/axe.mjs'
import { awake, desktop, openPage, phone, ready, reviews, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { file, png } from '../support/files.mjs'
import { startServer } from '../support/server.mjs'
import { heard, listenTo, tree } from '../support/tree.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })

async function open(t, { path = 'kettle-17.html', ...context } = {}) {
  const page = await openPage(t, browser, context)
  await page.goto(`${server.shop}/demo/${path}`)
  await ready(page)
  const root = reviews(page)
  return { page, root, part: widget(page), dialog: root.locator('dialog.gallery'), status: root.locator('dialog.gallery [role=status]') }
}
async function openGallery(t, context) {
  const all = await open(t, context)
  await all.root.locator('.strip .photo').first().click()
  await all.dialog.waitFor()
  await until('the first photo', async () => (await all.status.innerText()) !== '')
  return all
}
const shown = (dialog) => dialog.locator('.frame:not([inert])')
const ours = ['plaudit-reviews']
const focusedPart = (page) => page.evaluate(() => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at?.getAttribute('part') ?? at?.className ?? at?.localName
})

for (const [look, context] of Object.entries({
  'en, light, desktop': { ...desktop, colorScheme: 'light' },
  'en, dark, phone': { ...phone, colorScheme: 'dark' },
  'fa, light, phone': { ...phone, colorScheme: 'light', path: 'fa.html' },
  'fa, dark, desktop': { ...desktop, colorScheme: 'dark', path: 'fa.html' },
})) {
  test(`A7 A17 axe: the gallery and the form for photos in every state, ${look}`, async (t) => {
    const { page, part, root, dialog, status } = await openGallery(t, context)
    await clean(page, 'the gallery', ours)
    const zoom = shown(dialog).locator('.zoom')
    await zoom.click()
    await clean(page, 'zoomed', ours)
    await zoom.click()
    await shown(dialog).locator('.report').click()
    await shown(dialog).locator('.ask').waitFor()
    await clean(page, 'reported', ours)
    assert.notEqual(await status.innerText(), '')
    await dialog.locator('[part=close]').click()
    await until('the gallery to close', async () => (await dialog.count()) === 0)
    await awake(page, part)
    await part.open.click()
    await clean(page, 'no photos yet', ours)
    await root.locator('#photo').setInputFiles([file('a.png', 'image/png', png()), file('b.jpg', 'image/jpeg', Buffer.from('none'))])
    await until('the upload', () => root.locator('[name=photo_id]').first().inputValue())
    await until('the fault', async () => (await root.locator('.tile .error').last().innerText()) !== '')
    await clean(page, 'one uploaded, one refused', ours)
    await root.locator('#photo').setInputFiles(Array.from({ length: 5 }, (_, at) => file(`${at}.png`, 'image/png', png(200, 150))))
    await until('the word that five are enough', async () => (await root.locator('#error-photo').innerText()) !== '')
    await clean(page, 'full', ours)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(wide <= 0, `${wide} px too wide`)
  })
}

test('A7 A17 who listens: one dialog and nothing behind it, each photo named, each turn told once, the focus given back', async (t) => {
  const { page, root, dialog, status } = await open(t)
  const link = root.locator('.strip .photo').first()
  const name = await link.locator('img').getAttribute('alt')
  await root.getByRole('list', { name: 'Photos of shoppers' }).getByRole('link', { name }).first().waitFor()
  await link.focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor()
  await until('the first', async () => /^Photo 1 of/.test(await status.innerText()))
  const nodes = await tree(page)
  const named = (role) => nodes.filter((node) => node.role === role).map((node) => node.name)
  assert.equal(named('dialog').length, 1)
  assert.match(named('dialog')[0], /Photos/)
  assert.deepEqual(named('article'), [], 'nothing behind it is read')
  assert.deepEqual(named('heading'), [])
  assert.deepEqual(nodes.filter(({ role, name }) => ['button', 'link', 'image', 'figure'].includes(role) && role !== 'figure' && !name), [], 'all have names')
  assert.equal(named('button').filter((name) => name.startsWith('Zoom')).length, 1, 'photos out of sight are not read')
  for (const wanted of ['Close', 'Previous photo', 'Next photo']) assert.ok(named('button').includes(wanted), `${wanted}: ${named('button')}`)
  assert.match(named('image').join(), /out of 5 stars/, 'the stars of its review')
  const zoom = nodes.find(({ role, name }) => role === 'button' && name.startsWith('Zoom'))
  assert.equal(zoom.pressed, 'false')
  assert.match(zoom.name, new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), 'the words of its author name it')
  await listenTo(status)
  for (const key of ['ArrowRight', 'ArrowRight', 'Home']) {
    const before = await status.innerText()
    await page.keyboard.press(key)
    await until('the turn', async () => (await status.innerText()) !== before)
  }
  assert.deepEqual((await heard(page)).map((text) => text.match(/^Photo \d+/)[0]), ['Photo 2', 'Photo 3', 'Photo 1'])
  await page.keyboard.press('Escape')
  await until('the gallery to close', async () => (await dialog.count()) === 0)
  assert.equal(await link.evaluate((it) => it.getRootNode().activeElement === it), true)
  assert.ok((await tree(page)).some(({ role }) => role === 'article'), 'the page is read again')
})

test('A7 A17 by keyboard alone: zoom, walk within the photo, turn, report, close', async (t) => {
  for (const [path, on] of [['kettle-17.html', 'ArrowRight'], ['fa.html', 'ArrowLeft']]) {
    const { page, root, dialog, status } = await open(t, { path })
    await root.locator('.strip .photo').first().focus()
    await page.keyboard.press('Enter')
    await dialog.waitFor()
    await until('the focus on the photo', async () => (await focusedPart(page)) === 'zoom')
    await page.keyboard.press('Enter')
    const frame = shown(dialog), pane = frame.locator('.pane')
    assert.equal(await frame.locator('.zoom').getAttribute('aria-pressed'), 'true')
    const first = await status.innerText()
    const place = () => pane.evaluate((it) => it.scrollLeft)
    const before = await place()
    await page.keyboard.press('ArrowRight')
    await until('the photo to move', async () => (await place()) > before)
    assert.equal(await status.innerText(), first, `${path}: the same photo`)
    await page.keyboard.press('Enter')
    assert.equal(await frame.locator('.zoom').getAttribute('aria-pressed'), 'false')
    await page.keyboard.press(on)
    await until('the next photo', async () => (await status.innerText()) !== first)
    await until('the focus on it', async () => (await shown(dialog).locator('.zoom').evaluate((it) => it.getRootNode().activeElement === it)))
    // Tab goes round within the dialog: photo, report, back, on, close.
    const stops = []
    for (let times = 0; times < 12; times++) {
      await page.keyboard.press('Tab')
      const { inside, seen } = await page.evaluate(() => {
        let at = document.activeElement
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
        return { inside: at === document.body || !!at.closest('dialog'), seen: at === document.body || parseFloat(getComputedStyle(at).outlineWidth) >= 2 }
      })
      assert.ok(inside, 'the focus stays in the dialog')
      assert.ok(seen, `${await focusedPart(page)}: the focus is seen`)
      stops.push(await focusedPart(page))
    }
    for (const part of ['zoom', 'report', 'previous', 'next', 'close']) assert.ok(stops.includes(part), `${path}: Tab leads to ${part}: ${stops}`)
    await page.keyboard.press('Escape')
    await until('the gallery to close', async () => (await dialog.count()) === 0)
    assert.equal(await focusedPart(page), 'photo')
  }
})

test('A7 a finger swipes to the next photo, also from right to left pages', async (t) => {
  for (const [path, from, to] of [['kettle-17.html', 340, 40], ['fa.html', 40, 340]]) {
    const { page, dialog, status } = await openGallery(t, { ...phone, path })
    const first = await status.innerText()
    const touch = await page.context().newCDPSession(page)
    const at = (type, x) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 260 }] })
    await at('touchStart', from)
    for (let step = 1; step <= 10; step++) await at('touchMove', from + ((to - from) * step) / 10)
    await at('touchEnd')
    await until('the next photo', async () => (await status.innerText()) !== first)
    const box = await shown(dialog).boundingBox()
    await until('it to come to rest', async () => Math.abs((await shown(dialog).boundingBox()).x) < 1)
    assert.ok(box.width > 300)
    // A wipe within the words of a photo turns nothing, and the page behind stays where it is.
    assert.equal(await dialog.locator('.frame:not([inert])').count(), 1)
  }
})

test('A7 a phone that is turned keeps its photo, and two quick presses go two photos on', async (t) => {
  const { page, dialog, status } = await openGallery(t, phone)
  const next = dialog.locator('[part=next]')
  await next.click()
  await next.click()
  await until('the third', async () => /^Photo 3 of/.test(await status.innerText()))
  await page.setViewportSize({ width: 844, height: 390 })
  await settled(page)
  await until('the same photo over the whole screen', async () => Math.abs((await shown(dialog).boundingBox()).x) < 1)
  assert.match(await status.innerText(), /^Photo 3 of/)
  const picture = await shown(dialog).locator('.zoom img').boundingBox()
  assert.ok(picture.height > 100, `the photo is still seen: ${picture.height} px`)
})

test('A17 forced colours: the buttons of the gallery and what was chosen can be told apart', async (t) => {
  const { page, part, root, dialog } = await openGallery(t, { forcedColors: 'active' })
  for (const name of ['close', 'previous', 'next']) {
    const button = dialog.locator(`[part=${name}]`)
    assert.ok(await contrast(button, 'color') >= 4.5, name)
    assert.ok(await button.evaluate((it) => parseFloat(getComputedStyle(it).borderTopWidth) >= 1), `${name} has an edge`)
  }
  await page.keyboard.press('Escape')
  await awake(page, part)
  await part.open.click()
  await root.locator('#photo').setInputFiles(file('a.png', 'image/png', png()))
  await until('the upload', () => root.locator('[name=photo_id]').first().inputValue())
  const tile = root.locator('.tile')
  assert.ok(await tile.evaluate((it) => parseFloat(getComputedStyle(it).borderTopWidth) >= 1), 'a photo has an edge')
  assert.ok(await contrast(tile.locator('[data-do=remove]'), 'color') >= 4.5)
})

test('A7 A17 who listens to the form: photos are numbered groups with names, progress, faults and words told', async (t) => {
  const { page, part, root } = await open(t)
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
  await listenTo(root.locator('.upload .told'))
  await root.locator('#photo').setInputFiles([file('a.png', 'image/png', png()), file('b.png', 'image/png', png(300, 300))])
  await until('both', async () => (await root.locator('[name=photo_id]').evaluateAll((all) => all.filter((it) => it.value).length)) === 2)
  assert.deepEqual((await heard(page)).filter(Boolean).sort(), ['Photo 1: Uploaded', 'Photo 2: Uploaded'])
  const nodes = await tree(page)
  assert.deepEqual(nodes.filter(({ role, name }) => role === 'group' && /^Photo \d/.test(name)).map(({ name }) => name).sort(), ['Photo 1', 'Photo 2'])
  assert.equal(nodes.filter(({ role, name }) => role === 'textbox' && /^What does it show\? A few words/.test(name)).length, 2)
  assert.equal(nodes.filter(({ role, name }) => role === 'button' && name === 'Remove').length, 2)
  // Heard as words, not as one: the browser leaves out a space that stands by itself.
  const names = nodes.filter(({ role }) => role === 'textbox').map(({ name }) => name)
  for (const name of ['Title optional', 'Your review optional', 'Your name optional', 'E-mail optional']) assert.ok(names.includes(name), `${name}: ${names}`)
  const choose = nodes.find(({ role, name }) => role === 'button' && /^Photos /.test(name))
  assert.match(choose?.description ?? '', /Up to five/)
  // By keyboard: the second is moved forward, then both are taken away, and the focus is never lost.
  await root.locator('[data-do=earlier]').last().focus()
  await page.keyboard.press('Enter')
  assert.equal(await root.locator('.told').innerText(), 'Photo 1')
  for (let left = 2; left; left--) {
    await root.locator('[data-do=remove]').first().focus()
    await page.keyboard.press('Enter')
  }
  assert.equal(await root.locator('.tile').count(), 0)
  assert.equal(await root.locator('#photo').evaluate((it) => it.getRootNode().activeElement === it), true)
})
