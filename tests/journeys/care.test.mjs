// Customer care at work: a complaint comes in, is taken, answered and closed, and the shop's own system is told of it.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { desktop, openPage, phone, ready, reviews, startBrowser, until } from '../support/browser.mjs'
import { reachable, setWebhook, startReceiver } from '../support/receiver.mjs'
import { startServer } from '../support/server.mjs'

const product = 'kettle-17'
const complaint = {
  title: 'Leaks since the first day',
  body: 'The lid is broken and hot water runs over the handle. Pictures: https://pictures.example/lid. Nobody answers my e-mails, I want my money back.',
  author: 'Oleg',
}
const praise = { id: randomUUID(), rating: 5, title: 'A joy every morning', body: 'Beautiful, quick and quiet. I love it.', author: 'Mia' }
const note = 'Third broken lid this week, asked Ghent for a look at the batch.'
const answer = 'We are sorry, Oleg.\nA new lid is on its way, and the money comes back if you prefer.'

const inboxOf = (server) => `${server.origin}/inbox`
const line = (page, title) => page.locator('.line', { hasText: title })
const fact = (page, name) => page.locator('.facts dt', { hasText: name }).locator('xpath=following-sibling::dd[1]').innerText()
const count = async (page) => Number((await reviews(page).locator('.summary .count').innerText()).match(/\d+/)[0])

async function fillIn(page, server, password = server.password) {
  await page.getByLabel('E-mail').fill(server.email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function signIn(page, server) {
  await page.goto(`${inboxOf(server)}/login`)
  await fillIn(page, server)
  await page.waitForURL(inboxOf(server))
}

async function press(page, button, notice) {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('status').filter({ hasText: notice }).waitFor()
}

async function openProduct(page, server) {
  await page.goto(`${server.shop}/demo/${product}.html`)
  await ready(page)
  await reviews(page).locator('.review').first().waitFor()
}

// As a shopper does it, in the widget.
async function write(page, { rating, title, body, author }) {
  const widget = reviews(page)
  await widget.locator('[part=write-button]').click()
  await widget.locator('.rate label').nth(rating - 1).click()
  for (const [name, text] of Object.entries({ title, body, author })) await widget.locator(`.island [name=${name}]`).fill(text)
  await widget.getByRole('button', { name: 'Send review' }).click()
  await widget.locator('.review', { hasText: title }).waitFor()
}

// The proof that the documentation asks receivers for, by the library that they would use.
function proven(secret, call) {
  const hook = new Webhook(secret)
  assert.throws(() => hook.verify(`${call.body} `, call.headers), 'a changed body must not pass')
  return hook.verify(call.body, call.headers)
}

test('A6 D2 D3 D6 E1 a complaint comes into the open inbox, is answered in public, and the shop’s own system is told', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t, { env: reachable })
  const receiver = await startReceiver(t, [500])
  const secret = await setWebhook(server, receiver.url)
  const care = await openPage(t, browser)
  const shopper = await openPage(t, browser, phone)
  await signIn(care, server)
  await care.evaluate(() => (window.since = 'the beginning'))
  const waiting = async () => Number(await care.locator('.tabs a', { hasText: 'Unhappy' }).locator('.count').innerText())
  const before = await waiting()

  await t.test('D3 praise comes in by itself and starts no clock', async () => {
    assert.equal((await server.post(product, praise)).status, 201)
    await line(care, praise.title).waitFor()
    assert.equal(await line(care, praise.title).locator('.due').count(), 0)
    assert.equal(await waiting(), before)
  })

  await t.test('D2 D3 a complaint comes in without a reload, before everyone who can wait, with half an hour to answer', async () => {
    await openProduct(shopper, server)
    const from = Date.now()
    await write(shopper, { ...complaint, rating: 1 })
    await line(care, complaint.title).waitFor()
    // What was overdue before is still due sooner; of the others it is the first.
    const inTime = care.locator('.line', { has: care.locator('.due:not([data-state=late])') })
    assert.match(await inTime.first().innerText(), new RegExp(complaint.title))
    const row = await care.locator('.line').evaluateAll((lines) => lines.map((line) => line.matches('.waiting.unhappy')))
    assert.deepEqual(row, [...row].sort((a, b) => b - a), 'whoever waits unhappily stands above all others')
    const due = Number(await line(care, complaint.title).locator('.due').getAttribute('data-due'))
    assert.ok(due >= from + 30 * 60e3 && due <= Date.now() + 30 * 60e3, `due at ${new Date(due).toISOString()}`)
    assert.match(await line(care, complaint.title).locator('.due').innerText(), /due in (29|30) min/)
    await until('the number of the unhappy', async () => (await waiting()) === before + 1)
    assert.match(await care.title(), new RegExp(`^\\(${before + 1}\\) `))
    assert.equal(await care.locator('[data-say]').innerText(), `New conversation: ${complaint.title}`)
    assert.equal(await care.evaluate(() => window.since), 'the beginning', 'the page was not loaded again')
  })

  await t.test('D2 C1 the case shows the words, the verdict and the clock', async () => {
    await line(care, complaint.title).getByRole('link').click()
    await care.waitForURL(`${inboxOf(server)}/cases/demo/*`)
    assert.equal(await care.getByRole('heading', { level: 1 }).innerText(), complaint.title)
    assert.match(await care.locator('.beside .chips .feeling').innerText(), /^Unhappy, (fairly )?sure$/)
    const chips = await care.locator('.beside .chips li').allInnerTexts()
    for (const chip of ['Defects', 'Refund and return', 'English']) assert.ok(chips.includes(chip), `${chip} in ${chips}`)
    assert.match(await fact(care, 'Confidence'), /^\d+ %$/)
    assert.equal(await fact(care, 'With'), 'nobody yet')
    assert.match(await care.locator('.review .due').innerText(), /due in \d+ min/)
  })

  await t.test('E1 the link is taken out with a mark, the complaint stays, care sees what was written', async () => {
    const shown = await care.locator('.review > .words').innerText()
    assert.doesNotMatch(shown, /pictures\.example/)
    assert.match(shown, /hot water runs over the handle.*\[…\].*money back/s)
    await care.getByText('As it was written').click()
    assert.match(await care.locator('.original .words').innerText(), /https:\/\/pictures\.example\/lid/)
    const own = reviews(shopper).locator('.review', { hasText: complaint.title })
    assert.doesNotMatch(await own.innerText(), /pictures\.example/)
  })

  await t.test('D2 D3 A6 taken, noted, answered: the answer is public, the note is not', async () => {
    await press(care, 'I take it', 'Handed over.')
    assert.match(await fact(care, 'With'), /^Robin/)
    await care.getByLabel('Note for colleagues').fill(note)
    await press(care, 'Save note', 'Only colleagues see it.')
    await care.getByLabel('Answer in public').fill(answer)
    await press(care, 'Answer in public', 'Your answer is on the page.')
    assert.equal(await care.locator('.beside .due').count(), 0, 'the clock stands')
    assert.match(await fact(care, 'Status'), /^Answered after (under 1|\d+) min$/)
    const history = (await care.locator('.history li').allInnerTexts()).filter((line) => !line.includes('ran the rule'))
    for (const [at, part] of ['published it', 'took it', note, 'We are sorry'].entries()) {
      assert.ok(history[at]?.includes(part), `${part} at ${at} of ${history}`)
    }
    assert.equal(await care.locator('.changed').isVisible(), false, 'one’s own changes are no news')

    await openProduct(shopper, server)
    const own = reviews(shopper).locator('.review', { hasText: complaint.title })
    assert.equal(await own.locator('.answer .body').innerText(), answer)
    assert.match(await own.locator('.answer .author').innerText(), /Hearth & Hand/)
    for (const path of [`reviews?limit=100`, 'fragment?lang=en&parts=reviews,share,stars', 'fragment?parts=list&lang=en', '']) {
      const base = path ? `${server.origin}/v1/shops` : `${server.origin}/shops`
      const text = await (await fetch(`${base}/demo/products/${product}${path && `/${path}`}`)).text()
      assert.ok(text.includes('A new lid is on its way'), `the answer is in ${path}`)
      assert.ok(!text.includes('asked Ghent'), `the note is not in ${path}`)
    }
  })

  await t.test('D2 closed: it leaves the open ones, and stands among all', async () => {
    await press(care, 'Close: nothing is left to do', 'Closed.')
    const [, id] = new URL(care.url()).pathname.match(/demo\/(.+)/)
    for (const [view, there] of [['open', 0], ['unhappy', 0], ['mine', 0], ['all', 1]]) {
      await care.goto(`${inboxOf(server)}?view=${view}`)
      assert.equal(await care.locator(`.line[data-id="${id}"]`).count(), there, view)
    }
  })

  await t.test('E1 hiding takes a reason, counts no more, tells the author, and can be undone', async () => {
    const stars = await count(shopper)
    await care.goto(`${inboxOf(server)}/cases/demo/${praise.id}`)
    await care.locator('.hide summary').click()
    await care.locator('.beside').getByRole('button', { name: 'Hide', exact: true }).click()
    assert.equal(await care.getByLabel('Reason').evaluate((field) => field.matches(':invalid')), true, 'no reason, no hiding')
    await care.getByLabel('Reason').selectOption('off_topic')
    await press(care, 'Hide', 'It is hidden.')
    assert.equal(await care.locator('.review .unshown').innerText(), 'Hidden: Not about this product or purchase')
    assert.match(await care.locator('.history li').last().innerText(), /^Robin.* hid it: Not about this product/)
    await openProduct(shopper, server)
    assert.equal(await reviews(shopper).locator('.review', { hasText: praise.title }).count(), 0)
    assert.equal(await count(shopper), stars - 1)
    const told = await server.post(product, praise)
    assert.equal(told.status, 200)
    const { status, hide_reason: reason } = await told.json()
    assert.deepEqual([status, reason], ['hidden', 'off_topic'])

    await press(care, 'Publish', 'It is on the page.')
    await openProduct(shopper, server)
    assert.equal(await reviews(shopper).locator('.review', { hasText: praise.title }).count(), 1)
    assert.equal(await count(shopper), stars)
  })

  await t.test('D6 the receiver that failed once is called again with the same event, signed anew', async () => {
    await until('the second delivery', () => receiver.calls.length >= 2, { within: 20_000 })
    const [failed, taken] = receiver.calls
    assert.deepEqual([failed.status, taken.status], [500, 200])
    assert.equal(taken.headers['webhook-id'], failed.headers['webhook-id'])
    assert.ok(taken.at - failed.at >= 4_000, `after ${taken.at - failed.at} ms`)
    const events = receiver.calls.map((call) => proven(secret, call))
    assert.deepEqual(events[1], events[0])
    const { type, data } = events[0]
    assert.deepEqual([type, data.rating, data.sentiment, data.title], ['case.opened', 1, 'negative', complaint.title])
    assert.ok(Date.parse(data.first_reply_due) > Date.now(), data.first_reply_due)
    assert.doesNotMatch(taken.body, /pictures\.example/)
    await care.goto(data.admin_url)
    assert.equal(await care.getByRole('heading', { level: 1 }).innerText(), complaint.title)
    assert.equal(receiver.calls.length, 2, 'praise calls nobody, and what was taken is not sent again')
  })
})

test('D2 G7 a wrong password is refused, and signing out ends it everywhere', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  const page = await openPage(t, browser, { expect: [/status of 422/] })
  assert.equal((await server.post(product, praise)).status, 201)
  const address = `${inboxOf(server)}/cases/demo/${praise.id}`
  await page.goto(address)
  await fillIn(page, server, 'not the password')
  await page.getByRole('alert').filter({ hasText: 'not right' }).waitFor()
  assert.equal(await page.getByLabel('E-mail').inputValue(), server.email, 'the address need not be typed again')
  assert.deepEqual(await page.context().cookies(), [])
  await fillIn(page, server)
  await page.waitForURL(address)
  const [cookie] = await page.context().cookies()
  assert.deepEqual([cookie.httpOnly, cookie.secure, cookie.sameSite], [true, true, 'Lax'])

  const other = await page.context().newPage()
  await other.goto(inboxOf(server))
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(`${inboxOf(server)}/login`)
  await page.goBack()
  await page.waitForURL(`${inboxOf(server)}/login?to=*`)
  await page.goto(inboxOf(server))
  assert.equal(page.url(), `${inboxOf(server)}/login`)
  const stolen = await fetch(inboxOf(server), { headers: { cookie: `${cookie.name}=${cookie.value}` }, redirect: 'manual' })
  assert.deepEqual([stolen.status, stolen.headers.get('location')], [303, '/inbox/login'])
  await server.post(product, { id: randomUUID(), rating: 4 })
  await other.getByText('You have been signed out.').waitFor()
})

test('D2 the inbox works without JavaScript', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  assert.equal((await server.post(product, { id: randomUUID(), rating: 2, ...complaint })).status, 201)
  for (const [device, words] of [[desktop, 'A new lid is on its way.'], [phone, 'It should be with you by Friday.']]) {
    const page = await openPage(t, browser, { ...device, javaScriptEnabled: false })
    await signIn(page, server)
    await page.getByRole('link', { name: 'All', exact: true }).click()
    await line(page, complaint.title).getByRole('link').click()
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), complaint.title)
    await page.getByLabel('Answer in public').fill(words)
    await press(page, 'Answer in public', 'Your answer is on the page.')
    const [review] = (await server.json(`/v1/shops/demo/products/${product}/reviews?limit=1`)).reviews
    assert.equal(review.answer.body, words)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(`${inboxOf(server)}/login`)
  }
})
