// B7, A7: the author comes back to a review that was sent, and changes its photos: some go, some come, with other words and in
// another order. By the widget, and on the author's page without script.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { clean } from '../support/axe.mjs'
import { awake, openPage, phone, ready, reviews, says, startBrowser, until, widget } from '../support/browser.mjs'
import { file, png } from '../support/files.mjs'
import { startServer } from '../support/server.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const stored = async (id) => (await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=100')).reviews.find((review) => review.id === id)
const pictures = (...names) => names.map((name, at) => file(`${name}.png`, 'image/png', png(300 + at, 200)))

// A review with three photos, written in this browser; gives it as it is stored.
async function written(page, part, root, title) {
  await page.evaluate(() => document.addEventListener('plaudit-review-sent', (event) => (window.sent = event.detail)))
  await awake(page, part)
  await part.open.click()
  await part.star(5).click()
  await part.field('title').fill(title)
  await root.locator('#photo').setInputFiles(pictures('a', 'b', 'c'))
  await until('three uploads', async () => (await root.locator('[name=photo_id]').evaluateAll((all) => all.filter((it) => it.value).length)) === 3)
  for (const [at, words] of ['One', 'Two', 'Three'].entries()) await root.locator('[name=photo_alt]').nth(at).fill(words)
  await part.send.click()
  await says(part, /published/)
  const { id } = await page.evaluate(() => window.sent)
  return until('the review', () => stored(id))
}

test('B7 A7 the author changes the photos of a review: away, new, other words, another order', async (t) => {
  const page = await openPage(t, browser, phone)
  await page.goto(`${server.shop}/demo/kettle-17.html`)
  await ready(page)
  const part = widget(page), root = reviews(page), tiles = root.locator('.tile')
  const before = await written(page, part, root, 'With three photos')
  assert.deepEqual(before.photos.map(({ alt }) => alt), ['One', 'Two', 'Three'])
  await page.reload()
  await ready(page)
  await awake(page, part)
  await root.locator('.own [data-act=edit]').click()
  await says(part, /You are changing your review/)
  await until('its photos', async () => (await tiles.count()) === 3)
  // Each is seen: the canvas is no longer empty.
  await until('their pictures', () => tiles.evaluateAll((all) => all.every((tile) => tile.querySelector('canvas').getContext('2d').getImageData(96, 96, 1, 1).data[3] === 255)))
  assert.deepEqual(await tiles.locator('[name=photo_alt]').evaluateAll((all) => all.map((it) => it.value)), ['One', 'Two', 'Three'])
  await clean(page, 'changing photos', ['plaudit-reviews'])
  assert.equal(await page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('plaudit:photos:'))), false, 'what was sent is no draft')
  await tiles.nth(1).locator('[data-do=remove]').click()
  await tiles.nth(1).locator('[data-do=earlier]').click()
  await tiles.nth(1).locator('[name=photo_alt]').fill('One, from above')
  await root.locator('#photo').setInputFiles(pictures('d'))
  await until('the new one', () => root.locator('[name=photo_id]').nth(2).inputValue())
  await part.send.click()
  await says(part, /published/)
  const now = await until('the change', async () => {
    const review = await stored(before.id)
    return review.photos.length === 3 && review.photos[0].alt === 'Three' && review
  })
  assert.deepEqual(now.photos.map(({ alt }) => alt), ['Three', 'One, from above', ''])
  assert.deepEqual(now.photos.slice(0, 2).map(({ id }) => id), [before.photos[2].id, before.photos[0].id])
  await until('the one that went to be gone', async () => (await fetch(before.photos[1].url)).status === 404)
  assert.equal((await fetch(now.photos[2].url)).status, 200)
  // The next review begins without them.
  await part.open.click()
  assert.equal(await tiles.count(), 0)
})

test('B7 A7 who changes words alone loses no photo, also where the photos cannot be loaded', async (t) => {
  const page = await openPage(t, browser, { expect: [/ERR_FAILED/] })
  await page.goto(`${server.shop}/demo/kettle-17.html`)
  await ready(page)
  const part = widget(page), root = reviews(page)
  const before = await written(page, part, root, 'Words will change')
  await page.reload()
  await ready(page)
  await awake(page, part)
  await page.route(/assets\/pick-/, (route) => route.abort())
  await root.locator('.own [data-act=edit]').click()
  await says(part, /You are changing your review/)
  await until('the word', async () => /connection was lost/.test(await root.locator('.upload .told').innerText()))
  await part.field('title').fill('Words have changed')
  await part.send.click()
  const now = await until('the change', async () => {
    const review = await stored(before.id)
    return review.title === 'Words have changed' && review
  })
  assert.deepEqual(now.photos.map(({ id }) => id), before.photos.map(({ id }) => id))
})

test('B7 A7 on the author’s page without script photos are seen, kept or let go, described and added', async (t) => {
  const id = crypto.randomUUID()
  const upload = async (width) => (await server.json('/v1/shops/demo/photos', { method: 'POST', body: png(width, 200) })).id
  const photos = [{ id: await upload(301), alt: 'The spout' }, { id: await upload(302), alt: '' }]
  const answer = await server.post('kettle-17', { id, rating: 4, title: 'Without script', photos })
  const { edit_token: token } = await answer.json()
  const address = `${server.origin}/shops/demo/reviews/${id}?token=${token}&lang=en`
  // axe is a script: it looks at the same page where scripts may run.
  const looked = await openPage(t, browser, { colorScheme: 'dark' })
  await looked.goto(address)
  await looked.locator('.island summary').click()
  await clean(looked, 'the author’s page')
  const page = await openPage(t, browser, { javaScriptEnabled: false, expect: [/status of 422/] })
  await page.goto(address)
  await page.locator('.island summary').click()
  const tiles = page.locator('.tile')
  assert.equal(await tiles.count(), 2)
  for (const tile of await tiles.all()) {
    await tile.scrollIntoViewIfNeeded()
    await until('its picture', () => tile.locator('img').evaluate((it) => it.complete && it.naturalWidth > 0))
  }
  await tiles.nth(1).getByRole('checkbox', { name: 'Keep this photo' }).uncheck()
  await tiles.nth(0).getByRole('textbox').fill('The spout, seen from the left')
  await page.locator('#photo').setInputFiles([file('no.jpg', 'image/jpeg', Buffer.from('no picture'))])
  await page.locator('.island .send').click()
  await page.locator('#error-photo', { hasText: 'not a picture' }).waitFor()
  assert.equal(await tiles.count(), 1, 'what was let go stays so')
  assert.equal(await tiles.nth(0).getByRole('textbox').inputValue(), 'The spout, seen from the left')
  assert.equal((await stored(id)).photos.length, 2, 'nothing is changed yet')
  await page.locator('#photo').setInputFiles(pictures('new'))
  await page.locator('.island .send').click()
  await page.waitForURL('**sent=1')
  const now = await until('the change', async () => {
    const review = await stored(id)
    return review.photos[0].alt !== 'The spout' && review
  })
  assert.deepEqual(now.photos.map(({ alt }) => alt), ['The spout, seen from the left', ''])
  assert.equal(now.photos[0].id, photos[0].id)
  assert.notEqual(now.photos[1].id, photos[1].id)
})
