// A7: shoppers look at photos, and bring their own.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { clean } from '../support/axe.mjs'
import { awake, openPage, phone, ready, reviews, says, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })

async function open(t, { path = 'kettle-17.html', product = 'kettle-17', ...context } = {}) {
  const page = await openPage(t, browser, context)
  await page.goto(`${server.shop}/demo/${path}`)
  await ready(page)
  return { page, part: widget(page, product), root: reviews(page, product) }
}

// A picture that Chromium drew: the left half red, so that one sees which way it stands.
const picture = (page, width = 1200, height = 900, type = 'image/png') => page.evaluate(async ([width, height, type]) => {
  const canvas = new OffscreenCanvas(width, height), brush = canvas.getContext('2d')
  brush.fillStyle = '#888'
  brush.fillRect(0, 0, width, height)
  brush.fillStyle = '#c22'
  brush.fillRect(0, 0, width / 2, height)
  return [...new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())]
}, [width, height, type]).then((bytes) => Buffer.from(bytes))

const shown = (dialog) => dialog.locator('.frame:not([inert])')

test('A7 a photo opens in the gallery, which turns by keys, closes by Escape and gives the focus back', async (t) => {
  const { page, root } = await open(t)
  const first = root.locator('.strip .photo').first()
  await first.focus()
  await page.keyboard.press('Enter')
  const dialog = root.locator('dialog.gallery')
  await dialog.waitFor()
  await until('one photo in sight', async () => (await shown(dialog).count()) === 1)
  const all = await dialog.locator('.frame').count()
  assert.ok(all >= 4, `${all} photos`)
  const heard = dialog.locator('[role=status]')
  assert.match(await heard.innerText(), /^Photo 1 of/)
  await page.keyboard.press('ArrowRight')
  await until('the second', async () => /^Photo 2 of/.test(await heard.innerText()))
  await page.keyboard.press('End')
  await until('the last', async () => (await heard.innerText()).startsWith(`Photo ${all} of`))
  await page.keyboard.press('ArrowRight')
  await until('the first again', async () => /^Photo 1 of/.test(await heard.innerText()))
  await clean(page, 'the gallery')
  const inside = () => page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.closest('dialog') ? 'inside' : at === document.body ? 'page' : at?.className
  })
  for (let times = 0; times < 8; times++) {
    await page.keyboard.press('Tab')
    assert.notEqual(await inside(), 'vote', 'the focus stays in the dialog')
  }
  await page.keyboard.press('Escape')
  await until('the gallery to close', async () => (await dialog.count()) === 0)
  assert.equal(await inside(), 'photo')
})

test('A7 in Persian the arrows are mirrored', async (t) => {
  const { page, root } = await open(t, { path: 'fa.html' })
  await root.locator('.strip .photo').first().click()
  const heard = root.locator('dialog.gallery [role=status]')
  await until('the first', async () => /^عکس ۱ از/.test(await heard.innerText()))
  await page.keyboard.press('ArrowLeft')
  await until('the second', async () => /^عکس ۲ از/.test(await heard.innerText()))
  await page.keyboard.press('ArrowRight')
  await until('the first again', async () => /^عکس ۱ از/.test(await heard.innerText()))
})

test('A7 a photo is zoomed, and reported by itself', async (t) => {
  const { root } = await open(t, phone)
  await root.locator('.strip .photo').first().click()
  const frame = shown(root.locator('dialog.gallery'))
  const zoom = frame.locator('.zoom')
  await zoom.click()
  assert.equal(await zoom.getAttribute('aria-pressed'), 'true')
  assert.ok(await frame.locator('.pane').evaluate((pane) => pane.scrollWidth > pane.clientWidth * 2))
  await zoom.click()
  assert.equal(await zoom.getAttribute('aria-pressed'), 'false')
  await frame.locator('.report').click()
  await frame.locator('[name=reason][value=fake]').check()
  await frame.getByRole('button', { name: 'Send report' }).click()
  await until('the word', async () => /A person will look at it/.test(await frame.locator('figcaption [role=status]').innerText()))
})

test('A7 photos are chosen, described, put in order, taken away and sent', async (t) => {
  const { page, part, root } = await open(t)
  await awake(page, part)
  await part.open.click()
  await part.star(5).click()
  const file = root.locator('#photo')
  const bytes = await picture(page)
  await file.setInputFiles(['one', 'two', 'three'].map((name) => ({ name: `${name}.png`, mimeType: 'image/png', buffer: bytes })))
  const tiles = root.locator('.tile')
  const ids = () => root.locator('[name=photo_id]').evaluateAll((all) => all.map((it) => it.value))
  await until('three uploads', async () => (await ids()).filter(Boolean).length === 3)
  await tiles.nth(0).locator('[name=photo_alt]').fill('Red on the left')
  await tiles.nth(0).locator('[data-do=later]').press('Enter')
  assert.equal(await tiles.nth(1).locator('[name=photo_alt]').inputValue(), 'Red on the left')
  assert.equal(await tiles.nth(1).getAttribute('aria-label'), 'Photo 2')
  await tiles.nth(2).locator('[data-do=remove]').click()
  await clean(page, 'a form with photos')
  // What was chosen outlives a reload.
  await page.reload()
  await ready(page)
  await awake(page, part)
  await part.open.click()
  await until('two tiles', async () => (await tiles.count()) === 2)
  assert.equal(await tiles.nth(1).locator('[name=photo_alt]').inputValue(), 'Red on the left')
  await part.field('title').fill('With pictures')
  await part.send.click()
  await says(part, /published/)
  assert.equal(await tiles.count(), 0)
  const stored = async () => (await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=100')).reviews.find((review) => review.title === 'With pictures')
  await until('the review', stored)
  assert.deepEqual((await stored()).photos.map((photo) => photo.alt), ['', 'Red on the left'])
  await until('the photos on the card', async () => (await root.locator('.review.own .photo img').count()) === 2)
})

test('A7 what is no picture is refused by itself, and a lost connection is tried again', async (t) => {
  const { page, part, root } = await open(t, { expect: [/ERR_INTERNET_DISCONNECTED/] })
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
  const file = root.locator('#photo'), tiles = root.locator('.tile')
  await file.setInputFiles([{ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') }, { name: 'empty.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) }])
  await until('both refused', async () => (await tiles.locator('.error', { hasText: 'not a picture' }).count()) === 2)
  await tiles.first().locator('[data-do=remove]').click()
  await tiles.first().locator('[data-do=remove]').click()
  const bytes = await picture(page, 300, 200)
  await page.context().setOffline(true)
  await file.setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: bytes })
  await until('the word', async () => /connection was lost/.test(await tiles.first().innerText()))
  await part.send.click()
  await until('the reason', async () => /were not uploaded/.test(await root.locator('.told').innerText()))
  await page.context().setOffline(false)
  await tiles.first().locator('[data-do=again]').click()
  await until('the upload', () => root.locator('[name=photo_id]').first().inputValue())
  await file.setInputFiles(Array.from({ length: 6 }, (_, at) => ({ name: `${at}.png`, mimeType: 'image/png', buffer: bytes })))
  await until('five', async () => (await tiles.count()) === 5)
  assert.match(await root.locator('#error-photo').innerText(), /five photos/)
  assert.equal(await file.isDisabled(), true)
})
