// Questions and private messages in the inbox, beside the reviews: they come in by themselves, are filtered, answered and
// merged, and axe finds nothing in any of it.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { openPage, phone, startBrowser } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const axe = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function faultless(page) {
  await page.evaluate(axe)
  const found = await page.evaluate(async (runOnly) => {
    const { violations, passes } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
    return { faults: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`), passed: passes.length }
  }, runOnly)
  assert.ok(found.passed > 5, 'axe looked at something')
  assert.deepEqual(found.faults, [])
}

async function send(server, kind, body) {
  const answer = await fetch(`${server.origin}/v1/shops/demo/products/kettle-17/${kind}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), ...body }),
  })
  assert.equal(answer.status, 201)
  return answer.json()
}

async function signIn(page, server) {
  await page.goto(`${server.origin}/inbox/login`)
  await page.getByLabel('E-mail').fill(server.email)
  await page.getByLabel('Password').fill(server.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${server.origin}/inbox`)
}

const line = (page, text) => page.locator('.line', { hasText: text })
const questions = (server) => server.json('/v1/shops/demo/products/kettle-17/questions')

async function press(page, button, notice) {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('status').filter({ hasText: notice }).waitFor()
}

for (const [where, view] of [['a desktop', {}], ['a phone', phone]]) {
  test(`A8 D2 a question comes into the open inbox, is answered and merged, on ${where}`, async (t) => {
    const browser = await startBrowser(t)
    const server = await startServer(t)
    const page = await openPage(t, browser, view)
    await signIn(page, server)
    await page.goto(`${server.origin}/inbox?shop=demo&view=open&kind=question`)
    await send(server, 'questions', { body: 'Does it switch itself off when it boils?', author: 'Noor' })
    await line(page, 'switch itself off').waitFor()
    assert.equal(await line(page, 'switch itself off').locator('.kind').innerText(), 'Question')
    assert.equal(await line(page, 'switch itself off').locator('.due').count(), 1, 'somebody waits')
    await send(server, 'questions', { body: 'Will it turn itself off when the water boils?' })
    await line(page, 'turn itself off').waitFor()
    await faultless(page)

    await line(page, 'switch itself off').getByRole('link').click()
    await page.getByLabel('Answer in public').fill('It does, within seconds.')
    await press(page, 'Answer in public', 'Your answer is on the page.')
    await faultless(page)

    await page.goto(`${server.origin}/inbox?shop=demo&view=open&kind=question`)
    await line(page, 'turn itself off').getByRole('link').click()
    await page.getByText('Merge with the same question').click()
    await faultless(page)
    await page.getByLabel('The other question').selectOption({ label: 'Does it switch itself off when it boils?' })
    await press(page, 'Merge', 'Merged')
    await faultless(page)
    const [shown] = (await questions(server)).questions
    assert.equal(shown.answer.body, 'It does, within seconds.')
    assert.equal(shown.also_asked[0].body, 'Will it turn itself off when the water boils?')
    await press(page, 'Part from the other question', 'Parted')
    assert.equal((await questions(server)).questions.some((one) => one.body.startsWith('Will it turn')), true)
  })
}

test('B6 D2 a private message is read, answered by mail and closed, by keyboard alone', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  const page = await openPage(t, browser)
  await signIn(page, server)
  const secret = 'My parcel has not come for three weeks and nobody answers.'
  await send(server, 'messages', { body: secret, email: 'ann@mail.example', order_number: '2026-17' })
  await line(page, secret).waitFor()
  assert.equal(await line(page, secret).locator('.kind').innerText(), 'Private')
  await line(page, secret).getByRole('link').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Private message about' }).waitFor()
  await faultless(page)
  assert.equal(await page.locator('.mail a').getAttribute('href'), 'mailto:ann@mail.example')
  assert.equal(await page.getByText('2026-17').count(), 1)
  await page.getByRole('button', { name: 'I have answered by mail' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: 'The clock has stopped' }).waitFor()
  assert.equal(await page.locator('[data-due]').count(), 0)
  await faultless(page)
  // Nowhere on the shop's side.
  const shown = await fetch(`${server.origin}/shops/demo/products/kettle-17`)
  assert.equal((await shown.text()).includes(secret), false)
})
