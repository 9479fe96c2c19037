// A8, B2, B6: a shopper reads, searches and asks, votes and reports; a buyer answers; the private door beside the other;
// care merges and answers. By mouse, keyboard and without a connection.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, test } from 'node:test'
import { clean } from '../support/axe.mjs'
import { desktop, focused, openPage, phone, ready, settled, startBrowser, until } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'
import { weigh } from '../support/weigh.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const reserve = '<style>plaudit-questions:not(:defined), plaudit-questions[data-plaudit="waiting"] { display: block; min-block-size: 100svh }</style>'
const both = (product, more = '') => `<main><h1>A product</h1><plaudit-questions product="${product}"${more}><a href="#hosted">Questions</a></plaudit-questions><plaudit-reviews product="${product}"></plaudit-reviews></main>`
const shop = await startShop({ after }, server, {
  'en.html': snippet(both('kettle-17'), { head: reserve }),
  'fa.html': snippet(both('kettle-17'), { head: reserve, lang: 'fa" dir="rtl' }),
  'new.html': snippet(both('spoon-new'), { head: reserve }),
  'twice.html': snippet(both('fork-twice'), { head: reserve }),
  'offline.html': snippet(both('knife-offline'), { head: reserve }),
  'votes.html': snippet(both('lamp-oak'), { head: reserve }),
  'spa.html': snippet('<main><h1>A product</h1><div id="view"></div></main>', { head: reserve }),
})

async function open(t, name, context = {}) {
  const page = await openPage(t, browser, context)
  await page.goto(`${shop.origin}/${name}.html`)
  await ready(page, 'plaudit-questions')
  const root = page.locator('plaudit-questions')
  return {
    page, root,
    open: root.locator('[data-slot=ask] a, #ask > summary'),
    form: root.locator('#ask form'),
    field: (field) => root.locator(`#ask [name=${field}]`),
    said: root.locator('.letter > .said').first(),
    items: root.locator('.list .question'),
  }
}
const says = (part, pattern) => until(`the form to say ${pattern}`, async () => pattern.test(await part.said.innerText()))
const asked = async (product) => (await server.json(`/v1/shops/demo/products/${product}/questions?limit=100`)).questions

async function ask(part, body) {
  await part.open.click()
  await part.field('body').fill(body)
  await part.form.locator('.send').click()
}

test('A8 the list is read without the module, and nothing on the page moves', async (t) => {
  const { page, items, root } = await open(t, 'en')
  await settled(page)
  assert.ok(await items.count() > 5)
  assert.match(await items.first().innerText(), /Not answered yet|Shop/)
  assert.match(await root.locator('.order').innerText(), /In your language first/)
  assert.deepEqual(page.wasm(), [], 'reading needs no module')
  const shift = await page.evaluate(() => new Promise((done) => {
    let sum = 0
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => done(sum), 300)
  }))
  assert.equal(shift, 0)
  assert.equal(page.requests.filter((url) => url.includes('/fragment')).length, 1, 'one request for all elements of a product')
  assert.ok(await weigh(`${server.origin}/v1/shops/demo/products/kettle-17/fragment?lang=en&parts=questions`) < 8000)
})

test('A8 the first question is invited, asked, shown to its author at once, and told to the page', async (t) => {
  const part = await open(t, 'new')
  assert.match(await part.root.locator('.questions').innerText(), /No questions yet. Ask the first one/)
  await part.page.evaluate(() => document.addEventListener('plaudit-question-sent', (event) => (window.told = event.detail)))
  await ask(part, 'Does the spoon bend?')
  await says(part, /published, and the shop has been told/)
  await until('the question', async () => (await part.items.count()) === 1)
  assert.match(await part.items.innerText(), /Does the spoon bend\?\s+Anonymous/)
  const [question] = await asked('spoon-new')
  assert.deepEqual(await part.page.evaluate(() => window.told), { id: question.id, product: 'spoon-new', status: 'published' })
  assert.match(await focused(part.page), /button|SUMMARY|summary/i)
})

test('A8 pressed twice, and after an answer was lost, a question is stored once', async (t) => {
  const part = await open(t, 'twice', { expect: [/ERR_FAILED|net::/] })
  await part.open.click()
  await part.field('body').fill('Is the fork heavy?')
  // The server stores it, and its answer is lost on the way.
  let lost = 0
  await part.page.route('**/products/fork-twice/questions', async (route) => {
    if (route.request().method() !== 'POST' || lost++) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await part.form.locator('.send').click()
  await says(part, /You are offline/)
  assert.equal(await part.field('body').inputValue(), 'Is the fork heavy?', 'what was typed stays')
  await part.form.locator('.send').dblclick()
  await says(part, /published/)
  assert.equal((await asked('fork-twice')).length, 1)
})

test('A8 similar questions are shown while one is typed', async (t) => {
  const part = await open(t, 'en')
  await part.open.click()
  await part.field('body').pressSequentially('how long is the cor', { delay: 5 })
  const alike = part.root.locator('.alike li')
  await until('the similar one', async () => (await alike.count()) > 0)
  assert.match(await part.root.locator('.alike').innerText(), /Asked before. Is your answer here\?/)
  await alike.first().locator('summary').click()
  assert.match(await alike.first().innerText(), /70 cm/)
  await part.field('body').fill('')
  await until('none', async () => (await alike.count()) === 0)
})

test('A8 search finds, says when nothing fits, and keeps the place', async (t) => {
  const part = await open(t, 'en')
  await part.root.locator('[part=tools-button]').click()
  const search = part.root.locator('input[name=q]')
  await search.fill('descaler')
  await search.press('Enter')
  await until('one question', async () => (await part.items.count()) === 1)
  await search.fill('warranty')
  await search.press('Enter')
  await until('nothing', async () => /No question fits. Ask yours/.test(await part.root.locator('.order').innerText()))
  await part.root.locator('.clear').click()
  await until('all', async () => (await part.items.count()) > 5)
  await part.root.locator('select[name=sort]').selectOption('helpful')
  await until('the order', async () => /Most helpful first/.test(await part.root.locator('.order').innerText()))
})

test('A8 without a connection the question waits and goes out, and a draft comes back without its address', async (t) => {
  const part = await open(t, 'offline', { expect: [/INTERNET_DISCONNECTED/] })
  await part.open.click()
  await part.field('body').fill('Is the knife sharp?')
  await part.field('email').fill('ann@mail.example')
  await until('the draft', () => part.page.evaluate(() => Object.keys(localStorage).some((key) => localStorage[key].includes('Is the knife sharp?'))))
  assert.equal(await part.page.evaluate(() => JSON.stringify(localStorage).includes('ann@mail.example')), false)
  await part.page.reload()
  await ready(part.page, 'plaudit-questions')
  await part.open.click()
  await until('the draft to be back', async () => (await part.field('body').inputValue()) === 'Is the knife sharp?')
  await says(part, /We put back what you had written/)
  await part.page.context().setOffline(true)
  await part.form.locator('.send').click()
  await says(part, /You are offline/)
  await part.page.context().setOffline(false)
  await says(part, /published/)
  assert.equal((await asked('knife-offline')).length, 1)
})

test('A8 faults are said at their fields, which take the focus', async (t) => {
  const part = await open(t, 'en', { expect: [/status of 422/] })
  await part.open.click()
  await part.field('email').fill('nobody')
  await part.form.locator('.send').click()
  await until('the fault', async () => /Please fill in this field/.test(await part.form.locator('#ask-body-error').innerText()))
  assert.match(await part.form.locator('#ask-email-error').innerText(), /does not look like an e-mail/)
  assert.equal(await focused(part.page), 'body')
  await part.field('body').fill('Now?')
  await until('the blame to go', async () => (await part.form.locator('#ask-body-error').innerText()) === '')
})

test('A8 a vote counts and is taken back; a report asks why', async (t) => {
  const { items } = await open(t, 'votes')
  const vote = items.first().locator('.vote').last()
  await vote.click()
  await until('the vote', async () => (await vote.getAttribute('aria-pressed')) === 'true')
  assert.match(await vote.innerText(), /Helpful\s+1/)
  await vote.click()
  await until('the vote to be gone', async () => (await vote.getAttribute('aria-pressed')) === 'false')
  await items.first().locator('.report').click()
  await items.first().locator('[name=reason][value=off_topic]').check()
  await items.first().getByRole('button', { name: 'Send report' }).click()
  await until('the word', async () => /A person will look at it/.test(await items.first().locator('.said').innerText()))
})

test('B2 a buyer with a token of the shop answers; nobody else sees the button', async (t) => {
  const { stdout } = await server.command('shop', 'purchase-key', 'demo')
  const part = (text) => Buffer.from(text).toString('base64url')
  const text = `${part('{"alg":"HS256","typ":"JWT"}')}.${part(JSON.stringify({ product: 'lamp-oak', order: '17', exp: Math.floor(Date.now() / 1000) + 600 }))}`
  const token = `${text}.${createHmac('sha256', stdout.trim()).update(text).digest('base64url')}`
  shop.pages['buyer.html'] = snippet(both('lamp-oak', ` purchase="${token}"`), { head: reserve })
  const stranger = await open(t, 'votes')
  assert.equal(await stranger.root.locator('.reply').first().isVisible(), false)
  const { items } = await open(t, 'buyer')
  const question = items.first()
  await question.getByRole('button', { name: 'Answer this question' }).click()
  await question.locator('textarea').fill('Mine came with a warm one.')
  await question.locator('[name=author]').fill('Wim')
  await question.getByRole('button', { name: 'Send answer' }).click()
  await until('the word', async () => /Your answer is shown/.test(await question.locator('.said').innerText()))
  assert.match(await question.innerText(), /Mine came with a warm one/)
  await until('the list', async () => (await asked('lamp-oak')).some((one) => one.replies?.some((reply) => reply.body === 'Mine came with a warm one.')))
})

test('B6 two doors of one size stand side by side; private words reach the shop alone', async (t) => {
  const page = await openPage(t, browser, { ...phone, expect: [/status of 422/] })
  await page.goto(`${shop.origin}/en.html`)
  await ready(page)
  const root = page.locator('plaudit-reviews')
  const alike = async () => {
    const look = (it) => { const style = getComputedStyle(it); return [style.fontSize, style.fontWeight, style.color, style.backgroundColor, style.borderTopColor, style.minBlockSize].join() }
    const doors = ['write-button', 'private-button'].map((part) => root.locator(`[part=${part}]`))
    for (const door of doors) assert.ok(await door.isVisible())
    // What the pointer lies on has a look of its own.
    await page.mouse.move(0, 0)
    return (await doors[0].evaluate(look)) === (await doors[1].evaluate(look))
  }
  assert.ok(await alike())
  await page.evaluate(() => document.addEventListener('plaudit-message-sent', (event) => (window.told = event.detail)))
  await root.locator('[part=private-button]').click()
  const form = root.locator('#private form')
  await form.waitFor()
  assert.match(await form.innerText(), /Only the shop reads this/)
  await form.locator('[name=body]').fill('Where is zanzibar?')
  await form.locator('.send').click()
  await until('the fault', async () => /Please fill in this field/.test(await form.locator('#private-email-error').innerText()))
  await form.locator('[name=email]').fill('ann@mail.example')
  await form.locator('.send').click()
  const said = root.locator('.letter > .said')
  await until('the word', async () => /has reached the shop, and nobody else sees it/.test(await said.innerText()))
  assert.match((await page.evaluate(() => window.told)).id, /^[0-9a-f-]{36}$/)
  assert.ok(!JSON.stringify(await asked('kettle-17')).includes('zanzibar'))
  await until('both doors to look alike again', alike)
})

test('A8 everything is done by keyboard, and the tree names it', async (t) => {
  const part = await open(t, 'new')
  const { page } = part
  await part.open.focus()
  await page.keyboard.press('Enter')
  await part.field('body').waitFor()
  await part.open.press('Tab')
  await until('the field', async () => (await focused(page)) === 'body')
  await page.keyboard.type('Can it be engraved?')
  await until('the module', async () => (await part.page.evaluate(() => JSON.stringify(localStorage))).includes('engraved'))
  for (const name of ['author', 'email']) {
    await page.keyboard.press('Tab')
    await until(name, async () => (await focused(page)) === name)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await says(part, /published/)
  await part.page.getByRole('group', { name: 'Questions and answers' }).getByRole('article').filter({ hasText: 'engraved' }).waitFor()
  assert.equal(await part.said.getAttribute('role'), 'status')
})

test('A18 an element that a script puts in works, and goes without a trace', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(`${shop.origin}/spa.html`)
  for (const product of ['kettle-17', 'mug-set-4']) {
    await page.evaluate((product) => (document.querySelector('#view').innerHTML = `<plaudit-questions product="${product}"></plaudit-questions>`), product)
    await ready(page, 'plaudit-questions')
    await page.locator('plaudit-questions').evaluate((host) => host.write())
    await page.locator('plaudit-questions #ask form').waitFor()
  }
  await page.evaluate(() => document.querySelector('#view').replaceChildren())
})

for (const [look, name, context] of [
  ['light, desktop', 'en', { ...desktop, colorScheme: 'light' }],
  ['dark, phone', 'en', { ...phone, colorScheme: 'dark' }],
  ['light, phone', 'fa', { ...phone, colorScheme: 'light' }],
  ['dark, desktop', 'fa', { ...desktop, colorScheme: 'dark' }],
]) {
  test(`A17 axe: questions and both doors, every state, ${name}, ${look}`, async (t) => {
    const part = await open(t, name, { ...context, expect: [/status of 422/] })
    const ours = [['plaudit-questions'], ['plaudit-reviews']]
    await part.page.addStyleTag({ content: ':root { color-scheme: light dark }' })
    await clean(part.page, 'as it comes', ours)
    await part.open.click()
    await part.form.waitFor()
    await part.field('body').fill(name === 'fa' ? 'آیا داخل کتری پلاستیک دارد' : 'how long is the cord')
    await until('a similar one', async () => (await part.root.locator('.alike li').count()) > 0)
    await part.root.locator('.alike summary').first().click()
    await clean(part.page, 'asking', ours)
    await part.field('email').fill('nobody')
    await part.form.locator('.send').click()
    await until('a fault', async () => (await part.form.locator('#ask-email-error').innerText()) !== '')
    await clean(part.page, 'faults', ours)
    await part.root.locator('[part=tools-button]').click()
    await part.root.locator('.report').first().click()
    await part.root.locator('.ask').waitFor()
    await clean(part.page, 'search and report', ours)
    const door = part.page.locator('plaudit-reviews [part=private-button]')
    await door.click()
    await part.page.locator('plaudit-reviews #private form').waitFor()
    await clean(part.page, 'the private door', ours)
    const wide = await part.page.evaluate(() => document.documentElement.scrollWidth - Math.min(innerWidth, screen.width))
    assert.ok(wide <= 0, `${wide} px too wide`)
  })
}

test('A8 B6 without script: the pages, their faults, and axe', async (t) => {
  const page = await openPage(t, browser, { expect: [/status of 422/] })
  await page.goto(`${server.origin}/shops/demo/products/mug-set-4/questions?lang=en`)
  await clean(page, 'hosted questions')
  await page.locator('#ask > summary').click()
  await page.locator('#ask [name=body]').fill('Do they stack?')
  await page.locator('#ask [name=email]').fill('nobody')
  await page.locator('#ask .send').click()
  await clean(page, 'hosted questions, faults')
  await page.locator('#ask [name=email]').fill('')
  await page.locator('#ask .send').click()
  await page.waitForURL('**/questions?lang=en&sent=published#ask')
  assert.match(await page.locator('.question').first().innerText(), /Do they stack\?/)
  await page.goto(`${server.origin}/shops/demo/products/mug-set-4/private?lang=en`)
  await clean(page, 'hosted private')
})

test('A8 care merges duplicates and answers in public from the inbox', async (t) => {
  const ids = ['0b1f7d52-6a6c-4c55-9a57-0000000000a1', '0b1f7d52-6a6c-4c55-9a57-0000000000a2']
  for (const [at, body] of ['Is the board oiled?', 'Does the board come oiled already?'].entries()) {
    const sent = await fetch(`${server.origin}/v1/shops/demo/products/board-walnut/questions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: ids[at], body }) })
    assert.equal(sent.status, 201)
  }
  const page = await openPage(t, browser)
  await page.goto(`${server.origin}/inbox/cases/demo/${ids[1]}`)
  await page.locator('[name=email]').fill(server.email)
  await page.locator('[name=password]').fill(server.password)
  await page.locator('[name=password]').press('Enter')
  await page.waitForURL('**/inbox/**')
  await page.goto(`${server.origin}/inbox/cases/demo/${ids[1]}`)
  await page.locator('details.merge > summary').click()
  await page.locator('#into').selectOption({ label: 'Is the board oiled?' })
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByText('Merged: shoppers read it under the other question now.').waitFor()
  await page.locator('.merged a').click()
  await page.locator('#answer').fill('It is, with walnut oil.')
  await page.getByRole('button', { name: 'Answer in public' }).click()
  await page.getByText('Your answer is on the page.').waitFor()
  await until('the page', async () => {
    const [only, ...rest] = await asked('board-walnut')
    return !rest.length && only.answer?.body === 'It is, with walnut oil.' && only.also_asked[0].id === ids[1]
  })
})
