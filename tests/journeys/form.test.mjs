// The whole review form: the shop's own questions, consent, a proof of work, the count of characters, what is said after
// sending. By mouse, finger and keyboard, in light, dark and Persian, and with the accessibility tree read.
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { clean } from '../support/axe.mjs'
import { awake, focused, gate, openPage, phone, ready, says, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const shop = await startShop({ after }, server)
const unprocessable = /status of 422/, wanted = /status of 428/, offline = /ERR_INTERNET_DISCONNECTED/

const toml = `
[[question]]
id = "fit"
text = { en = "How does it fit?", fa = "اندازه‌اش چطور است؟" }
[question.answer]
kind = "scale"
steps = 5
low = { en = "Too small", fa = "خیلی کوچک" }
middle = { en = "True to size", fa = "اندازه" }
high = { en = "Too large", fa = "خیلی بزرگ" }

[[question]]
id = "use"
text = { en = "What do you use it for?" }
[question.answer]
kind = "choice"
several = true
options = [{ value = "tea", text = { en = "Tea" } }, { value = "coffee", text = { en = "Coffee" } }]

[[question]]
id = "again"
text = { en = "Would you buy it again?" }
[question.answer]
kind = "yes_no"
`

// A shop with questions of every kind.
async function asking(key) {
  await server.command('shop', 'add', key, '--name', 'Asking', '--origin', shop.origin)
  const file = join(server.dir, `${key}.toml`)
  await writeFile(file, toml)
  await server.command('questions', 'import', key, file)
  for (const lang of ['en', 'fa']) {
    shop.pages[`${key}-${lang}.html`] = snippet('<plaudit-reviews product="cup"></plaudit-reviews>', { shop: key, lang: lang === 'fa' ? 'fa" dir="rtl' : lang })
  }
}
await asking('asking')

async function opened(t, { name = 'asking-en', ...context } = {}) {
  const page = await openPage(t, browser, context)
  await page.goto(`${shop.origin}/${name}.html`)
  await ready(page)
  const part = widget(page, 'cup')
  await awake(page, part)
  await part.open.click()
  page.posts = () => page.requests.filter((url) => url.endsWith('/reviews'))
  part.answer = (question, value) => part.root.locator(`[name="answer.${question}"][value="${value}"]`)
  return { page, part }
}
const stored = async (key = 'asking') => (await server.json(`/v1/shops/${key}/products/cup/reviews?limit=100`)).reviews

test('B3 the shop’s own questions: answered, sent, shown above the list and under the review', async (t) => {
  const { page, part } = await opened(t)
  assert.equal(await part.answer('fit', '').isVisible(), false, 'stars first')
  await part.star(4).click()
  assert.equal(await part.answer('again', '').isChecked(), true, 'no answer at first')
  await part.answer('fit', '3').check()
  await part.answer('use', 'tea').check()
  await part.answer('use', 'coffee').check()
  await part.answer('again', 'yes').check()
  await part.field('title').fill('Answered')
  await part.send.click()
  await says(part, /Your review is published.*change or delete it/)
  const [review] = (await stored()).filter(({ title }) => title === 'Answered')
  assert.deepEqual(review.answers, [['again', 'yes'], ['fit', '3'], ['use', 'coffee'], ['use', 'tea']].map(([question, value]) => ({ question, value })))
  assert.match(await part.root.locator('.review.own .answering').innerText(), /How does it fit\?\s+True to size[\s\S]+Tea, Coffee[\s\S]+Yes/)
  assert.equal(await part.answer('fit', '3').isChecked(), false, 'the next form begins empty')
  await page.reload()
  await ready(page)
  const needle = part.root.getByRole('img', { name: 'On average 3.0 of 5, from Too small to Too large' })
  await needle.waitFor()
  assert.match(await part.root.locator('.answers').innerText(), /What do you use it for\?[\s\S]+Tea[\s\S]+1/)
})

test('B3 a draft keeps the answers', async (t) => {
  const { page, part } = await opened(t)
  await part.star(3).click()
  await part.answer('fit', '5').check()
  await part.answer('use', 'tea').check()
  await page.reload()
  await ready(page)
  await part.open.click()
  await says(part, /We put back/)
  assert.equal(await part.answer('fit', '5').isChecked(), true)
  assert.equal(await part.answer('use', 'tea').isChecked(), true)
  assert.equal(await part.answer('use', 'coffee').isChecked(), false)
  // Put back to none, it is none.
  await part.answer('fit', '').check()
  await part.field('title').fill('Drafted')
  await part.send.click()
  await says(part, /published/)
  const [review] = (await stored()).filter(({ title }) => title === 'Drafted')
  assert.deepEqual(review.answers, [{ question: 'use', value: 'tea' }])
})

test('B3 one’s own answers are changed with the review', async (t) => {
  const { part } = await opened(t)
  await part.star(5).click()
  await part.answer('again', 'no').check()
  await part.field('title').fill('Changes')
  await part.send.click()
  await part.root.locator('[data-act=edit]').click()
  await says(part, /You are changing/)
  assert.equal(await part.answer('again', 'no').isChecked(), true)
  await part.answer('again', 'yes').check()
  await part.send.click()
  await until('the change', async () => (await stored()).some(({ title, answers }) => title === 'Changes' && answers?.[0]?.value === 'yes'))
})

test('B3 B1 A17 by keyboard alone, stars to send', async (t) => {
  const { page, part } = await opened(t)
  const keys = page.keyboard
  await part.star(1).focus()
  await keys.press('Space')
  await keys.press('ArrowRight')
  await keys.press('Tab')
  await keys.type('Keys only')
  await keys.press('Tab')
  await keys.press('Tab')
  assert.equal(await focused(page), 'photo')
  await keys.press('Tab')
  // A scale is one stop: what is chosen moves with the arrows.
  assert.equal(await focused(page), 'answer.fit')
  await keys.press('ArrowRight')
  await keys.press('Tab')
  assert.equal(await focused(page), 'answer.use')
  await keys.press('Space')
  await keys.press('Tab')
  await keys.press('Tab')
  assert.equal(await focused(page), 'answer.again')
  for (const stop of ['author', 'email']) {
    await keys.press('Tab')
    assert.equal(await focused(page), stop)
  }
  await keys.press('Enter')
  await says(part, /published/)
  const [review] = (await stored()).filter(({ title }) => title === 'Keys only')
  assert.equal(review.rating, 2)
  assert.deepEqual(review.answers.map(({ question }) => question), ['fit', 'use'])
})

test('A17 the accessibility tree of the form: names, roles, groups', async (t) => {
  const { part } = await opened(t)
  await part.star(4).click()
  const tree = await part.form.ariaSnapshot()
  for (const line of [
    /group "Your rating"/, /radio "1 star"/, /radio "4 stars" \[checked\]/, /textbox "Your review optional"/,
    /group "How does it fit\?"/, /radio "Too small"/, /radio "Step 2 of 5"/, /radio "True to size"/, /radio "No answer" \[checked\]/,
    /checkbox "Tea"/, /radio "Yes"/, /button "Send review"/,
  ]) assert.match(tree, line)
  assert.doesNotMatch(tree, /website/, 'the trap is not there for anyone')
  assert.doesNotMatch(tree, /button "Stop"/, 'nothing is to be stopped yet')
})

test('B1 how many characters are left is said near the limit alone', async (t) => {
  const { page, part } = await opened(t)
  await part.star(4).click()
  const left = part.root.locator('#left-title')
  await part.field('title').fill('x'.repeat(90))
  assert.equal(await left.innerText(), '')
  await part.field('title').fill('x'.repeat(105))
  await until('the count', async () => (await left.innerText()) === 'Characters left: 10')
  assert.equal(await left.getAttribute('aria-live'), 'polite')
  await page.keyboard.press('End')
  await page.keyboard.type('yyyy')
  assert.equal(await left.innerText(), 'Characters left: 10', 'not a word for each key')
  await part.field('title').fill('x'.repeat(123))
  await until('what is too many', async () => (await left.innerText()) === 'Characters too many: 3')
  await part.send.click()
  await until('the fault', async () => /too long/.test(await part.error('title').innerText()))
  assert.deepEqual(page.posts(), [])
})

test('B1 after publishing the page can be shared, whatever the stars', async (t) => {
  for (const stars of [1, 5]) {
    const { page, part } = await opened(t)
    const share = part.root.locator('[data-act=share]')
    assert.equal(await share.isVisible(), false)
    await page.evaluate(() => {
      navigator.share = undefined
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => (window.copied = text) } })
    })
    await part.star(stars).click()
    await part.send.click()
    await says(part, /published/)
    await share.click()
    await says(part, /Link copied/)
    assert.equal(await page.evaluate(() => window.copied), page.url())
  }
})

// --- a proof of work ---------------------------------------------------------------------------------------------------

const guarded = await startServer({ after }, { env: { PLAUDIT_POSTS_BEFORE_CHALLENGE: '1' } })
const guardedShop = await startShop({ after }, guarded, { 'cup.html': snippet('<plaudit-reviews product="cup"></plaudit-reviews>') })

async function suspected(t, context = {}) {
  // The first review of an hour is free.
  await guarded.post('other', { id: crypto.randomUUID(), rating: 3 })
  const page = await openPage(t, browser, { expect: [wanted], ...context })
  await page.goto(`${guardedShop.origin}/cup.html`)
  await ready(page)
  const part = widget(page, 'cup')
  await awake(page, part)
  await part.open.click()
  page.posts = () => page.requests.filter((url) => url.endsWith('/reviews'))
  return { page, part }
}

test('B1 on suspicion the device does a sum, and the review is stored once', async (t) => {
  const { page, part } = await suspected(t)
  await part.star(2).click()
  await part.field('title').fill('Proven')
  await part.send.dblclick()
  await says(part, /published/)
  assert.equal(page.posts().length, 2, 'asked once, answered once')
  const { reviews } = await guarded.json('/v1/shops/demo/products/cup/reviews')
  assert.equal(reviews.filter(({ title }) => title === 'Proven').length, 1)
})

test('B1 A17 a sum says what it is, can be stopped, and nothing is lost', async (t) => {
  const { page, part } = await suspected(t, { reducedMotion: 'reduce' })
  // A challenge of the real server, with a number that is not to be found: it lasts until it is stopped.
  await page.route('**/reviews', async (route) => {
    const response = await route.fetch()
    if (response.status() !== 428) return route.fulfill({ response })
    const problem = await response.json()
    problem.challenge.challenge = '0'.repeat(64)
    problem.challenge.maxnumber = 4_000_000_000
    await route.fulfill({ response, json: problem })
  })
  await part.star(5).click()
  await part.field('title').fill('Stopped')
  await part.send.click()
  await says(part, /your device solves a small sum/)
  assert.equal(await part.send.getAttribute('aria-disabled'), 'true')
  await clean(page, 'a sum is done', ['plaudit-reviews'])
  await part.root.getByRole('button', { name: 'Stop' }).click()
  await says(part, /Nothing was sent/)
  assert.equal(await part.field('title').inputValue(), 'Stopped')
  await page.unroute('**/reviews')
  await part.send.click()
  await says(part, /published/)
})

// --- consent, in the words of its owner --------------------------------------------------------------------------------

async function owner(t, expect = []) {
  const page = await openPage(t, browser, { bypassCSP: true, expect })
  await page.goto(`${server.origin}/inbox/login`)
  await page.getByLabel('E-mail').fill(server.email)
  await page.getByLabel('Password').fill(server.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${server.origin}/inbox`)
  return page
}
const sound = async (page, state) => {
  await clean(page, state)
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= Math.min(innerWidth, screen.width)), `${page.url()} is wider than the screen`)
}

test('B5 an owner writes both boxes, sees them, takes them back; a shopper is asked, and nothing is ticked', async (t) => {
  const admin = await owner(t)
  await admin.goto(`${server.origin}/inbox/settings/demo/form`)
  await sound(admin, 'the form’s settings')
  await admin.locator('#consent-en').fill('I agree that the shop keeps my review.')
  await admin.locator('#marketing-en').fill('Send me news.')
  await admin.getByRole('button', { name: 'Preview' }).click()
  const preview = admin.locator('.preview')
  await preview.getByText('I agree that the shop keeps my review.').waitFor()
  await sound(admin, 'with a preview')
  await admin.getByRole('button', { name: 'Save' }).click()
  await admin.getByRole('status').filter({ hasText: 'Saved.' }).waitFor()

  const page = await openPage(t, browser, { expect: [] })
  shop.pages['consent.html'] = snippet('<plaudit-reviews product="consented"></plaudit-reviews>')
  await until('the shop to be read anew', async () => (await (await fetch(`${server.origin}/v1/shops/demo/products/consented/fragment?parts=more`)).text()).includes('I agree'))
  await page.goto(`${shop.origin}/consent.html`)
  await ready(page)
  const part = widget(page, 'consented')
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
  const [consent, news] = [part.field('consent'), part.field('marketing')]
  assert.deepEqual([await consent.isChecked(), await news.isChecked()], [false, false])
  assert.equal(await news.isVisible(), false, 'news need an address')
  await part.field('email').fill('ann@example.com')
  assert.equal(await news.isVisible(), true)
  await part.send.click()
  await until('the fault', async () => /Without this consent/.test(await part.error('consent').innerText()))
  await clean(page, 'consent is missing', ['plaudit-reviews'])
  await part.root.locator('.faults a').click()
  assert.equal(await focused(page), 'consent')
  await page.keyboard.press('Space')
  await until('the fault to go', async () => (await part.error('consent').textContent()) === '')
  await part.send.click()
  await says(part, /published/)

  await admin.getByRole('button', { name: 'Undo' }).click()
  await admin.getByRole('status').filter({ hasText: 'as it was before' }).waitFor()
  assert.equal(await admin.locator('#consent-en').inputValue(), '')
})

test('B3 an owner adds a question, looks at it, moves it, asks no longer and takes that back', async (t) => {
  const admin = await owner(t, [/422/])
  const base = `${server.origin}/inbox/settings/demo/questions`
  await admin.goto(base)
  await sound(admin, 'no questions yet')
  await admin.getByRole('link', { name: 'Add a question' }).click()
  await sound(admin, 'a new question')
  await admin.getByLabel('Name in the API').fill('grip')
  await admin.locator('#text-en').fill('How is the grip?')
  await admin.getByRole('button', { name: 'Save' }).click()
  await admin.getByRole('alert').getByRole('link', { name: /Low end/ }).click()
  assert.equal(await admin.evaluate(() => document.activeElement.id), 'low-en')
  await sound(admin, 'with faults')
  await admin.locator('#low-en').fill('Slippery')
  await admin.locator('#high-en').fill('Firm')
  await admin.getByRole('button', { name: 'Preview' }).click()
  await admin.locator('.preview').getByText('How is the grip?').waitFor()
  await sound(admin, 'a preview')
  await admin.getByRole('button', { name: 'Save' }).click()
  await admin.getByRole('status').filter({ hasText: 'Saved: How is the grip?' }).waitFor()
  await admin.getByRole('button', { name: 'Ask no longer: How is the grip?' }).click()
  await admin.getByRole('status').filter({ hasText: 'Its answers stay.' }).waitFor()
  await sound(admin, 'asked no longer')
  await admin.getByRole('button', { name: 'Undo' }).click()
  await admin.getByRole('status').filter({ hasText: 'Asked again' }).waitFor()
})

// --- every state, every look -------------------------------------------------------------------------------------------

const looks = [
  ['light, desktop', 'asking-en', { colorScheme: 'light' }, /Thank you/],
  ['dark, phone', 'asking-en', { ...phone, colorScheme: 'dark' }, /Thank you/],
  ['Persian, light, phone', 'asking-fa', { ...phone, colorScheme: 'light' }, /سپاس/],
  ['Persian, dark, desktop', 'asking-fa', { colorScheme: 'dark' }, /سپاس/],
]
for (const [look, name, context, thanks] of looks) {
  test(`A17 axe in every state of the form: ${look}`, async (t) => {
    const { page, part } = await opened(t, { name, ...context, expect: [offline] })
    const ours = ['plaudit-reviews']
    await clean(page, 'empty', ours)
    await part.star(4).click()
    await clean(page, 'unfolded', ours)
    await part.answer('fit', '4').check()
    await part.answer('use', 'tea').check()
    await part.field('email').fill('nobody')
    await part.field('title').fill('x'.repeat(118))
    await part.send.click()
    await until('the fault', async () => (await part.error('email').innerText()) !== '')
    await clean(page, 'faults', ours)
    await part.field('email').fill('')
    await part.field('title').fill(`Looked at: ${look}`)
    const open = await gate(page, '**/reviews')
    await part.send.click()
    await until('it to be on its way', async () => (await part.send.getAttribute('aria-disabled')) === 'true')
    await clean(page, 'sending', ours)
    open()
    await says(part, thanks)
    await clean(page, 'sent', ours)
    await page.context().setOffline(true)
    await part.open.click()
    await part.star(2).click()
    await part.send.click()
    await until('it to be kept', async () => (await page.evaluate(() => localStorage.getItem('plaudit:queue'))) !== null)
    await settled(page)
    await clean(page, 'kept', ours)
    await page.context().setOffline(false)
    await until('it to be sent', async () => (await page.evaluate(() => localStorage.getItem('plaudit:queue'))) === null)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= Math.min(innerWidth, screen.width)), 'nothing is wider than the screen')
  })
}
