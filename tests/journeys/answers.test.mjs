// B10, D4, D5, D9, D11, E1: an answer reaches the shopper by mail, who replies by its link; answers by themselves; ways out and
// thanks in the widget; a hidden review that is looked at again.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { after, test } from 'node:test'
import { clean } from '../support/axe.mjs'
import { desktop, openPage, phone, ready, says, startBrowser, until, widget } from '../support/browser.mjs'
import { startMailbox } from '../support/mailbox.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const shots = process.env.PLAUDIT_SHOTS
const mailbox = await startMailbox({ after })
const server = await startServer({ after }, { env: mailbox.env })
const browser = await startBrowser({ after })
const reviews = (product) => `<main><h1>A product</h1><plaudit-reviews product="${product}"></plaudit-reviews></main>`
const shop = await startShop({ after }, server, {
  'happy.html': snippet(reviews('spoon-happy')),
  'sad.html': snippet(reviews('spoon-sad')),
  'fa.html': snippet(reviews('spoon-fa'), { lang: 'fa" dir="rtl' }),
})

const post = async (path, body) => {
  const response = await fetch(`${server.origin}/v1/shops/demo/products/${path}`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  })
  assert.equal(response.status, 201, await response.clone().text())
  return response.json().catch(() => ({}))
}

async function signIn(page) {
  await page.goto(`${server.origin}/inbox/login`)
  await page.locator('input[name=email]').fill(server.email)
  await page.locator('input[name=password]').fill(server.password)
  await page.locator('input[name=password]').press('Enter')
  await page.waitForURL(`${server.origin}/inbox`)
}

// Nothing for axe, nothing wider than the screen; a picture of it where one is wanted.
async function sound(page, name) {
  await clean(page, name)
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is wider than the screen`)
  if (!shots) return
  await mkdir(shots, { recursive: true })
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

async function setUp(t) {
  const page = await openPage(t, browser, { ...desktop, bypassCSP: true, expect: [/422/] })
  await signIn(page)
  await page.goto(`${server.origin}/inbox/settings/demo/answers`)
  await page.locator('[name=on]').check()
  await page.locator('details.answer > summary').first().click()
  await page.locator('#automatic-0-name').fill('Price')
  await page.locator('#automatic-0-words').fill('price*, how much')
  await page.locator('#automatic-0-delay').fill('0')
  await page.locator('#automatic-0-text-en').fill('Dear {name}, see {coupon}.')
  await page.locator('#quick-0-name').fill('Sorry')
  await page.locator('#quick-0-text-en').fill('Dear {name}, we are sorry about the {product}.')
  await page.locator('#ways-return-url').fill('https://shop.example/returns')
  await page.locator('#ways-call-text-en').fill('Tell us your number, and we call back.')
  await page.locator('#thanks-en').fill('Thank you for sharing your thoughts!')
  await page.locator('button[value=save]').click()
  await page.getByRole('alert').getByText(/\{coupon\} is no placeholder here/).waitFor()
  await sound(page, 'settings-refused')
  await page.locator('#automatic-0-text-en').fill('Dear {name}, see {link}.')
  await page.locator('button[value=preview]').click()
  await page.getByText('Dear Ann, we are sorry about the Kettle.').waitFor()
  await sound(page, 'settings-preview')
  await page.locator('button[value=save]').click()
  await page.getByRole('status').getByText('Saved.').waitFor()
  return page
}

test('D4 D5 D9 D11 a shop gets its answers ready, and they are said', async (t) => {
  const page = await setUp(t)
  const id = randomUUID()
  await post('kettle-17/questions', { id, body: 'What is the price of a new lid?', author: 'Bo' })
  const asked = () => server.json('/v1/shops/demo/products/kettle-17/questions?limit=100')
  const found = await until('the automatic answer', async () => (await asked()).questions.find((one) => one.id === id && one.answer))
  assert.match(found.answer.body, /^Dear Bo, see http/)
  assert.equal(found.answer.automatic, true)
  await page.goto(`${server.origin}/inbox/cases/demo/${id}`)
  await page.getByText(/Dear Bo, see http/).first().waitFor()
  await sound(page, 'automatic-in-inbox')

  // Unhappy: ways out beside the message that the review is published. Happy: thanks alone. Both in the widget.
  for (const [name, stars, body, product] of [['sad', 1, 'The lid leaks and it is broken.', 'spoon-sad'], ['happy', 5, 'It is lovely, I use it daily.', 'spoon-happy']]) {
    const shopper = await openPage(t, browser, phone)
    await shopper.goto(`${shop.origin}/${name}.html`)
    await ready(shopper)
    const part = widget(shopper, product)
    await part.open.click()
    await part.star(stars).check({ force: true })
    await part.field('body').fill(body)
    await part.send.click()
    await says(part, /Your review is published/)
    await part.root.locator('.thanks').getByText('Thank you for sharing your thoughts!').waitFor()
    const ways = part.root.locator('.ways')
    assert.equal(await ways.count(), name === 'sad' ? 1 : 0)
    if (name === 'sad') {
      assert.equal(await ways.getByRole('link', { name: 'Return it' }).getAttribute('href'), 'https://shop.example/returns')
      assert.match(await ways.innerText(), /Tell us your number/)
    }
    await sound(shopper, `widget-${name}`)
    const shown = await server.json(`/v1/shops/demo/products/${product}/reviews`)
    assert.equal(shown.reviews.length, 1, 'published alike')
  }
})

test('B10 a private answer goes out by mail, and the reply comes back into the inbox', async (t) => {
  const id = randomUUID()
  await post('kettle-17/messages', { id, body: 'درِ کتری چکه می‌کند، چه کار کنم؟', email: 'ada@mail.example', language: 'fa' })
  const care = await openPage(t, browser, desktop)
  await signIn(care)
  await care.goto(`${server.origin}/inbox/cases/demo/${id}`)
  await care.locator('[name=alone]').fill('یک درِ نو برایتان می‌فرستیم.')
  await care.locator('button[value=alone]').click()
  await care.getByText('یک درِ نو برایتان می‌فرستیم.').first().waitFor()
  const letter = await until('the mail', () => mailbox.letters.find((one) => one.to === 'ada@mail.example'))
  assert.ok(letter.automatic, 'no machine answers it')
  assert.match(letter.text, /یک درِ نو/)

  const shopper = await openPage(t, browser, { ...phone, javaScriptEnabled: false, bypassCSP: true })
  await shopper.goto(mailbox.link(letter, '/talk/'))
  assert.equal(await shopper.locator('html').getAttribute('dir'), 'rtl')
  await shopper.getByText('یک درِ نو برایتان می‌فرستیم.').waitFor()
  if (shots) await shopper.screenshot({ path: `${shots}/talk-fa.png`, fullPage: true })
  await shopper.locator('textarea[name=body]').fill('سپاس! کی می‌رسد؟')
  await shopper.locator('form.reply button').click()
  await shopper.locator('.said[role=status]').waitFor()
  if (shots) await shopper.screenshot({ path: `${shots}/talk-fa-sent.png`, fullPage: true })
  assert.deepEqual(await shopper.context().cookies(), [], 'no cookie')
  await care.goto(`${server.origin}/inbox/cases/demo/${id}`)
  await care.getByText('سپاس! کی می‌رسد؟').first().waitFor()

  const light = await openPage(t, browser, { ...desktop, bypassCSP: true })
  await light.goto(mailbox.link(letter, '/talk/').replace('lang=fa', 'lang=en'))
  await sound(light, 'talk-en')
  const wrong = await openPage(t, browser, { ...phone, bypassCSP: true, expect: [/404/] })
  await wrong.goto(`${server.origin}/shops/demo/talk/v1.x?lang=en`)
  await wrong.getByText('This link does not work any more').waitFor()
  await sound(wrong, 'talk-gone')
})

test('B10 E1 an address is asked once; a hidden review says why, and one press brings it to a person', async (t) => {
  const shopper = await openPage(t, browser, { ...phone, bypassCSP: true })
  await shopper.goto(`${shop.origin}/fa.html`)
  await ready(shopper)
  const part = widget(shopper, 'spoon-fa')
  await part.open.click()
  await part.star(2).check({ force: true })
  await part.field('body').fill('درِ کتری چکه می‌کند و کسی پاسخ نمی‌دهد.')
  await part.field('email').fill('bo@mail.example')
  await part.send.click()
  await part.root.locator('.review.own').waitFor()
  const asked = await until('the question', () => mailbox.letters.find((one) => one.to === 'bo@mail.example'))
  const reader = await openPage(t, browser, { ...phone, javaScriptEnabled: false })
  await reader.goto(mailbox.link(asked, '/contact/'))
  await reader.locator('form button').click()
  await reader.locator('.said').waitFor()
  if (shots) await reader.screenshot({ path: `${shots}/contact-done.png`, fullPage: true })

  const { reviews: [review] } = await server.json('/v1/shops/demo/products/spoon-fa/reviews')
  const care = await openPage(t, browser, desktop)
  await signIn(care)
  await care.goto(`${server.origin}/inbox/cases/demo/${review.id}`)
  await care.locator('details.hide > summary').click()
  await care.locator('#reason').selectOption('off_topic')
  await care.locator('button[value=hide]').click()
  const told = await until('the mail to the author', () => mailbox.letters.filter((one) => one.to === 'bo@mail.example')[1])
  assert.ok(mailbox.link(told, '/reviews/'))

  // In the browser that it was written in, above the list.
  await shopper.reload()
  await ready(shopper)
  await part.open.hover()
  const own = part.root.locator('.review.own')
  await own.locator('.why').first().waitFor()
  await own.locator('[data-act=appeal]').click()
  await until('the appeal to be taken', async () => (await own.locator('[data-act=appeal]').count()) === 0)
  if (shots) await shopper.screenshot({ path: `${shots}/appealed-fa.png`, fullPage: true })
  await care.goto(`${server.origin}/inbox?view=look`)
  await care.locator(`a[href*="${review.id}"]`).first().waitFor()
  // By the link of the mail it is the same.
  await reader.goto(mailbox.link(told, '/reviews/'))
  assert.equal(await reader.locator('.appeal').count(), 0)
  if (shots) await reader.screenshot({ path: `${shots}/author-fa.png`, fullPage: true })
})
