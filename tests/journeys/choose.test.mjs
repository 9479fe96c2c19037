// A shopper chooses among reviews, votes, reports, and changes or erases what was written before.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { awake, openPage, ready, reviews, says, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const shop = await startShop({ after }, server, {
  'hash.html': snippet('<main><plaudit-reviews product="kettle-17" hash></plaudit-reviews></main>'),
  'shelf.html': snippet('<main><plaudit-shop></plaudit-shop><plaudit-carousel></plaudit-carousel><plaudit-all></plaudit-all><plaudit-tab product="kettle-17"></plaudit-tab></main>'),
})

async function kettle(t, context = {}) {
  const page = await openPage(t, browser, context)
  await page.goto(`${server.shop}/demo/kettle-17.html`)
  await ready(page)
  return { page, part: widget(page), root: reviews(page) }
}
const list = (root) => root.locator('.list .review')
const stars = (root) => root.locator('.list .review > svg.stars').evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')))

test('A4 a bar of the histogram shows its reviews alone, and the choice can be taken back', async (t) => {
  const { page, root } = await kettle(t)
  await root.locator('.bars a').nth(4).click()
  await root.locator('.region .chip').first().waitFor()
  assert.deepEqual([...new Set(await stars(root))], ['1 out of 5 stars'])
  assert.match(await root.locator('.order').innerText(), /8 reviews fit\s+In your language first/)
  assert.ok(page.url().endsWith('/demo/kettle-17.html'))
  await root.locator('.region .chip').first().click()
  await until('all reviews', async () => (await list(root).count()) === 10)
})

test('A4 filters, order and search combine, say what each would leave, and keep what is typed', async (t) => {
  const { root } = await kettle(t)
  await root.locator('[part=tools-button]').click()
  await root.locator('select[name=sort]').selectOption('lowest')
  await until('the lowest first', async () => (await stars(root))[0] === '1 out of 5 stars')
  await root.locator('select[name=language]').selectOption('ru')
  await until('the chip', async () => /Русский/.test(await root.locator('.region .chips').innerText()))
  assert.match(await root.locator('select[name=stars]').innerText(), /5 stars \(\d+\)/)
  await root.locator('input[name=q]').fill('чайник')
  await root.locator('input[name=q]').press('Enter')
  await until('the search', async () => /чайник/.test(await root.locator('.region .chips').innerText()))
  assert.equal(await root.locator('input[name=q]').inputValue(), 'чайник')
  await root.locator('.clear').click()
  await until('all reviews', async () => (await list(root).count()) === 10)
  assert.equal(await root.locator('input[name=q]').inputValue(), '')
  assert.equal(await root.locator('input[name=q]').isVisible(), true)
})

test('A4 a view that was chosen stands in the page’s address where the merchant allows it', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(`${shop.origin}/hash.html`)
  await ready(page)
  await reviews(page).locator('.bars a').nth(4).click()
  await until('the address', () => /#plaudit\?.*stars=1/.test(page.url()))
  await page.reload()
  await ready(page)
  await until('the same view', async () => (await list(reviews(page)).count()) === 8)
})

test('A5 a helpful vote counts once and can be taken back', async (t) => {
  const { page, root } = await kettle(t)
  const vote = root.locator('.vote').nth(1)
  const id = await vote.getAttribute('value')
  const helpful = async () => (await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=100')).reviews.find((review) => review.id === id).helpful
  await vote.click()
  await until('the vote', async () => (await vote.getAttribute('aria-pressed')) === 'true')
  // Lists may be a second old.
  await until('the list to count it', async () => (await helpful()) === 1)
  assert.match(await vote.innerText(), /Helpful\s+1/)
  await page.reload()
  await ready(page)
  await vote.click()
  await until('the vote to be gone', async () => (await vote.getAttribute('aria-pressed')) === 'false')
  await until('the list to forget it', async () => (await helpful()) === 0)
})

test('E1 a report asks why, under the review, and says what happens next', async (t) => {
  const { root } = await kettle(t)
  const review = list(root).nth(2)
  await review.locator('.report').click()
  await review.locator('[name=reason][value=off_topic]').check()
  await review.getByRole('button', { name: 'Send report' }).click()
  await until('the word', async () => /A person will look at it/.test(await review.locator('[role=status]').innerText()))
})

test('B7 the author comes back, changes the review, and erases it', async (t) => {
  const { page, part, root } = await kettle(t)
  await part.open.click()
  await part.star(5).click()
  await part.field('title').fill('To be changed')
  await part.send.click()
  await says(part, /published/)
  await page.reload()
  await ready(page)
  await awake(page, part)
  const own = root.locator('.review.own')
  await own.getByRole('button', { name: 'Change' }).click()
  await says(part, /You are changing your review/)
  assert.equal(await part.field('title').inputValue(), 'To be changed')
  await part.star(2).click()
  await part.field('title').fill('Changed by its author')
  await part.send.click()
  await until('the change', async () => /Changed by its author/.test(await own.innerText()))
  const stored = async () => (await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=100')).reviews.filter((review) => /by its author/.test(review.title))
  assert.deepEqual((await stored()).map((review) => review.rating), [2])
  await own.getByRole('button', { name: 'Delete' }).click()
  await own.getByRole('button', { name: 'Delete it for good?' }).click()
  await says(part, /Your review is deleted/)
  assert.equal(await own.count(), 0)
  assert.deepEqual(await stored(), [])
})

test('A9 the shop’s rating, a carousel, all reviews and a tab stand on one page', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(`${shop.origin}/shelf.html`)
  await until('all four', async () => (await page.locator('[data-plaudit="ready"]').count()) === 4)
  assert.match(await page.locator('plaudit-shop .badge').innerText(), /Hearth & Hand\s+\d\.\d\s+\d+ reviews/)
  const carousel = page.locator('plaudit-carousel')
  assert.match(await carousel.locator('.what').innerText(), /A selection of reviews: the newest/)
  const at = () => carousel.locator('.slides').evaluate((it) => it.scrollLeft)
  assert.ok((await at()) < 20)
  await carousel.getByRole('button', { name: 'Next reviews' }).click()
  await until('the next slide', async () => (await at()) > 100)
  assert.equal(await page.locator('plaudit-all .list .review').count(), 10)
  assert.ok(await page.locator('plaudit-all .of a').count() > 5, 'each says of which product it is')
  await page.locator('plaudit-tab .tab').click()
  const dialog = page.locator('plaudit-tab dialog')
  await dialog.locator('.review').first().waitFor()
  await page.keyboard.press('Escape')
  await until('the dialog to close', async () => !(await dialog.isVisible()))
})
