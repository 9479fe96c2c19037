// A working day in the inbox by keyboard alone: open, answer, note, hand over, solve, take back, several at once, search, a
// view of one's own, the sheet of keys; and two people on one conversation.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openPage, startBrowser, until } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const words = { title: 'The lid leaks', body: 'Hot water runs over the handle. I want my money back.', author: 'Oleg' }
const inboxOf = (server) => `${server.origin}/inbox`
const says = (page, text) => page.getByRole('status').filter({ hasText: text }).first().waitFor()
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.closest('[data-id]')?.dataset.id)
const line = (page, id) => page.locator(`.line[data-id="${id}"]`)

async function addUser(server, email, name) {
  const { stdout } = await server.command('user', 'add', '--email', email, '--shop', 'demo', '--name', name)
  return { email, password: stdout.match(/shown only now: (\S+)/)[1] }
}

async function signIn(page, server, { email, password } = server) {
  await page.goto(`${inboxOf(server)}/login`)
  await page.getByLabel('E-mail').focus()
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(inboxOf(server))
}

// As somebody does who looks for it: line by line until it has the focus.
async function goTo(page, id) {
  for (let steps = 0; steps < 30; steps++) {
    if ((await focused(page)) === id) return
    await page.keyboard.press('j')
  }
  assert.fail(`j does not lead to ${id}`)
}

async function tabTo(page, what) {
  for (let steps = 0; steps < 60; steps++) {
    if (await what.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`no Tab leads to ${what}`)
}

test('D2 a working day by keyboard alone', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  await addUser(server, 'kit@hearth.example', 'Kit')
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()]
  for (const id of [first, second, third]) {
    assert.equal((await server.post('kettle-17', { id, rating: 1, ...words, title: `${words.title}, ${id.slice(0, 8)}` })).status, 201)
  }
  const page = await openPage(t, browser)
  await signIn(page, server)

  await t.test('D2 open, answer, note', async () => {
    await goTo(page, first)
    await page.keyboard.press('o')
    await page.waitForURL(`${inboxOf(server)}/cases/demo/${first}*`)
    await page.keyboard.press('r')
    assert.equal(await focused(page), 'answer')
    await page.keyboard.type('We are sorry. A new lid is on its way. j k e ?')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Your answer is on the page.')
    await page.keyboard.press('n')
    assert.equal(await focused(page), 'note')
    await page.keyboard.type('Third broken lid this week.')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Only colleagues see it.')
    assert.match(await page.locator('.history .answer').innerText(), /j k e \?/, 'keys in a text are text')
  })

  await t.test('D2 hand over, solve, take back', async () => {
    await page.keyboard.press('a')
    assert.equal(await focused(page), 'assignee')
    await page.keyboard.type('Kit')
    await tabTo(page, page.locator('.assign [value=assign]'))
    await page.keyboard.press('Enter')
    await says(page, 'Handed over.')
    assert.match(await page.locator('.facts').innerText(), /Kit/)
    await page.keyboard.press('s')
    await says(page, 'Solved.')
    await page.keyboard.press('z')
    await says(page, 'Taken back: 1.')
    assert.equal((await page.goto(`${inboxOf(server)}/cases/demo/${first}`)).status(), 200)
    assert.match(await page.locator('.history').innerText(), /opened it again/)
    await page.keyboard.press('u')
    await page.waitForURL(`${inboxOf(server)}?*`)
  })

  await t.test('D2 D12 several at once, and back', async () => {
    for (const [at, id] of [second, third].entries()) {
      await page.evaluate(() => document.activeElement.blur())
      await goTo(page, id)
      await page.keyboard.press('x')
      assert.equal(await page.locator('[data-say]').innerText(), `${at + 1} selected`)
    }
    await page.keyboard.press('e')
    await says(page, 'Done to 2.')
    assert.deepEqual([await line(page, second).count(), await line(page, third).count()], [0, 0])
    await page.keyboard.press('z')
    await says(page, 'Taken back: 2.')
    await line(page, second).waitFor()
    await line(page, third).waitFor()
  })

  await t.test('D2 search, a view of one’s own, the views by their numbers', async () => {
    await page.keyboard.press('/')
    assert.equal(await focused(page), 'text')
    await page.keyboard.type(second.slice(0, 8))
    await page.keyboard.press('Enter')
    await page.waitForURL(/text=/)
    await until('the one that was looked for', async () => (await page.locator('.line').count()) === 1)
    await page.evaluate(() => document.activeElement.blur())
    await tabTo(page, page.locator('.keep summary'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('That lid')
    await page.keyboard.press('Enter')
    await says(page, 'The view is kept.')
    assert.equal(await page.getByRole('link', { name: 'That lid' }).getAttribute('aria-current'), 'page')
    await page.keyboard.press('2')
    await page.waitForURL(/view=mine/)
  })

  await t.test('D2 the sheet says every key, and turns them off', async () => {
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keyboard' })
    await sheet.waitFor()
    assert.equal(await sheet.locator('dt').count(), 17)
    await tabTo(page, sheet.getByRole('button', { name: 'Turn single keys off' }))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    await page.keyboard.press('1')
    await page.keyboard.press('?')
    assert.equal(await sheet.isVisible(), false)
    assert.match(page.url(), /view=mine/, 'no key does anything')
  })
})

test('D2 two people on one conversation see each other, and nobody’s words are lost', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  const kit = await addUser(server, 'kit@hearth.example', 'Kit')
  const id = randomUUID()
  assert.equal((await server.post('kettle-17', { id, rating: 1, ...words })).status, 201)
  const address = `${inboxOf(server)}/cases/demo/${id}`
  const [one, other] = [await openPage(t, browser), await openPage(t, browser, { expect: [/status of 409/] })]
  await signIn(one, server)
  await signIn(other, server, kit)
  await one.goto(address)
  await other.goto(address)
  await one.locator('[data-people]', { hasText: 'Kit is looking at this too.' }).waitFor()
  await other.keyboard.press('r')
  await other.keyboard.type('Dear Oleg, ')
  await one.locator('[data-people]', { hasText: 'Kit is writing here just now.' }).waitFor({ timeout: 40_000 })
  await one.keyboard.press('r')
  await one.keyboard.type('A new lid is on its way.')
  await one.keyboard.press('Control+Enter')
  await says(one, 'Your answer is on the page.')
  await other.getByText('This conversation changed meanwhile.').waitFor()
  await other.keyboard.type('we are sorry.')
  await other.keyboard.press('Control+Enter')
  await other.getByRole('alert').filter({ hasText: 'A new lid is on its way.' }).waitFor()
  assert.equal(await other.getByLabel('Answer in public').inputValue(), 'Dear Oleg, we are sorry.')
  // A reload, a mistaken press: what was typed is there again.
  await other.goto(address)
  assert.equal(await other.getByLabel('Answer in public').inputValue(), 'Dear Oleg, we are sorry.')
})
