// The inbox for everyone: axe-core finds nothing in any view and state, and a keyboard is enough.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { openPage, phone, startBrowser } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const looks = [[390, 844], [1280, 900]].flatMap(([width, height]) => ['light', 'dark'].map((colorScheme) => ({ width, height, colorScheme })))
const complaint = {
  id: randomUUID(), rating: 1, title: 'Leaks since the first day', author: 'Oleg', email: 'oleg@mail.example',
  body: 'I burnt my hand. Pictures: https://pictures.example/lid. Nobody answers, I want my money back.',
}

// The page as it stands, on telephone and desk, by day and by night.
async function check(page, state) {
  // By the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  for (const { width, height, colorScheme } of looks) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = await page.evaluate(async (tags) => {
      const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
      const wide = document.documentElement.scrollWidth - Math.min(innerWidth, screen.width)
      return [...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)), ...(wide > 0 ? [`${wide} px too wide`] : [])]
    }, tags)
    assert.deepEqual(found, [], `${state}, ${width} px, ${colorScheme}`)
  }
}

async function signIn(page, server, { email, password } = server) {
  await page.goto(`${server.origin}/inbox/login`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${server.origin}/inbox`)
}

async function addUser(server, email, ...words) {
  const { stdout } = await server.command('user', 'add', '--email', email, ...words)
  return { email, password: stdout.match(/shown only now: (\S+)/)[1] }
}

// Presses a key until `what` has the focus, and sees to it that the focus can be seen at every step.
async function tabTo(page, what) {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const at = document.activeElement
      const drawn = [null, '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(at, part)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })
      return at === document.body || drawn ? '' : at.outerHTML
    })
    assert.equal(seen, '', 'the focus cannot be seen')
    if (await what.evaluate((element) => element === document.activeElement)) return
  }
  assert.fail(`no Tab leads to ${what}`)
}

test('D2 axe finds nothing in the pages to sign in, and in what goes wrong there', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t, { env: { PLAUDIT_LOGINS_PER_MINUTE: '2' } })
  const page = await openPage(t, browser, { expect: [/status of 422/, /status of 429/] })
  await page.goto(`${server.origin}/inbox/login`)
  await check(page, 'login')
  for (const said of ['not right', 'not right', 'Too many attempts']) {
    await page.getByLabel('E-mail').fill(server.email)
    await page.getByLabel('Password').fill('wrong, and long enough')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').filter({ hasText: said }).waitFor()
    if (said !== 'not right') await check(page, said)
    else await page.getByRole('alert').evaluate((alert) => alert.remove())
  }
  const nobody = await openPage(t, browser, { expect: [/status of 401/, /status of 403/, /status of 404/] })
  // A form of our own page, but of nobody; a form of another page; an address of nothing.
  for (const [where, action, said] of [
    [`${server.origin}/inbox/login`, '/inbox/logout', 'You are not signed in'],
    [`${server.shop}/demo/nojs.html`, `${server.origin}/inbox/login`, 'This form was not taken'],
  ]) {
    await nobody.goto(where)
    await nobody.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action })
      document.body.append(form)
      form.submit()
    }, action)
    await nobody.getByRole('heading', { name: said }).waitFor()
    await check(nobody, said)
  }
  await nobody.goto(`${server.origin}/inbox/assets/nothing.css`)
  await nobody.getByRole('heading', { name: 'There is no such page' }).waitFor()
  await check(nobody, 'not found')
})

test('D2 axe finds nothing in the list: every view, full and empty', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  await server.command('shop', 'add', 'empty', '--name', 'A second shop with quite a long name, as some shops have')
  await server.command('user', 'add', '--email', server.email, '--shop', 'empty')
  await server.command('shop', 'set', 'demo', '--moderation', 'hold_all')
  const held = await server.post('lamp-oak', complaint)
  assert.equal((await held.json()).status, 'held')
  const page = await openPage(t, browser)
  await signIn(page, server)
  for (const [shop, views] of [['demo', ['open', 'unhappy', 'mine', 'unpublished', 'all', 'due', 'all&stars=1', 'all&text=zeppelin', 'all&after=0.0']], ['empty', ['open', 'unhappy', 'unpublished', 'all']]]) {
    for (const view of views) {
      await page.goto(`${server.origin}/inbox?shop=${shop}&view=${view}`)
      assert.equal(await page.locator('.empty').count() === 0, shop === 'demo' && !/mine|zeppelin|after/.test(view), view)
      await check(page, `${shop} ${view}`)
    }
  }
  await page.evaluate(() => document.querySelectorAll('.wire').forEach((line) => (line.hidden = false)))
  await check(page, 'connection lost, signed out')
})

test('D2 axe finds nothing in a case: open, wrong, overtaken, answered, hidden, closed, read-only', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  assert.equal((await server.post('lamp-oak', complaint)).status, 201)
  const address = `${server.origin}/inbox/cases/demo/${complaint.id}`
  const page = await openPage(t, browser, { expect: [/status of 422/, /status of 409/, /status of 404/] })
  await signIn(page, server)
  const press = async (name, said, root = page) => {
    await root.getByRole('button', { name, exact: true }).click()
    await root.getByText(said).first().waitFor()
  }
  await page.goto(address)
  for (const fold of await page.locator('details').all()) await fold.evaluate((fold) => (fold.open = true))
  await check(page, 'open')
  await page.getByLabel('Answer in public').fill('  ')
  await press('Answer in public', 'Write the text first.')
  await check(page, 'an empty answer')
  await page.getByLabel('Note for colleagues').fill('x'.repeat(5_004))
  await press('Save note', '4 characters are more than fit')
  await check(page, 'a note that is too long')
  await page.goto(address)
  await page.locator('.hide summary').click()
  await page.getByLabel('Reason').evaluate((field) => (field.required = false))
  await press('Hide', 'Choose one of the reasons.')
  await check(page, 'no reason')

  // A colleague is faster.
  const kit = await addUser(server, 'kit@hearth.example', '--shop', 'demo', '--name', 'Kit')
  const colleague = await openPage(t, browser)
  await signIn(colleague, server, kit)
  await page.goto(address)
  await page.getByLabel('Answer in public').fill('We are sorry, Oleg.')
  await colleague.goto(address)
  await press('I take it', 'Handed over.', colleague)
  await page.getByText('This conversation changed meanwhile.').waitFor()
  await page.getByText('Or send what you typed').waitFor()
  await check(page, 'changed meanwhile')
  await press('Answer in public', 'This changed while you were at it')
  assert.equal(await page.getByLabel('Answer in public').inputValue(), 'We are sorry, Oleg.', 'nothing typed is lost')
  await check(page, 'overtaken')
  await press('Answer in public', 'Your answer is on the page')
  await page.getByLabel('Note for colleagues').fill('Kit had it, I answered.')
  await press('Save note', 'Your note is saved.')
  await check(page, 'answered')
  await page.locator('.hide summary').click()
  await page.getByLabel('Reason').selectOption('fake')
  await press('Hide', 'Hidden: Not from a real shopper')
  await press('Close: nothing is left to do', 'Closed.')
  await check(page, 'hidden and closed')
  await page.goto(`${server.origin}/inbox/cases/demo/${randomUUID()}`)
  await check(page, 'no such case')

  const guest = await addUser(server, 'guest@hearth.example', '--shop', 'demo', '--role', 'read-only')
  const reader = await openPage(t, browser)
  await signIn(reader, server, guest)
  await reader.goto(address)
  assert.equal(await reader.locator('.beside form').count(), 0, 'whoever only reads is shown no forms')
  await check(reader, 'read-only')
})

test('D2 axe finds nothing in people, invitations, one’s own account, the second step, the sheet of keys', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  const page = await openPage(t, browser, { expect: [/status of 422/] })
  await signIn(page, server)
  await page.goto(`${server.origin}/inbox/people/demo`)
  await check(page, 'people')
  await page.getByLabel('E-mail').fill('new@hearth.example')
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  const link = await page.locator('.notice code').innerText()
  await check(page, 'an invitation')
  await page.getByLabel('E-mail').fill(server.email)
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await page.getByRole('alert').waitFor()
  await check(page, 'a member already')
  const guest = await openPage(t, browser, { expect: [/status of 404/] })
  await guest.goto(link.replace(/^.*(?=\/inbox\/)/, server.origin))
  await guest.getByRole('heading', { name: 'Join' }).waitFor()
  await check(guest, 'where it leads')
  await guest.goto(`${server.origin}/inbox/pass/nothing`)
  await check(guest, 'a link that is over')
  await page.goto(`${server.origin}/inbox/account`)
  await check(page, 'account')
  await page.getByRole('button', { name: 'Set it up' }).click()
  await page.getByRole('img', { name: 'Square code to scan' }).waitFor()
  await check(page, 'a second step on offer')
  await page.goto(`${server.origin}/inbox`)
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await check(page, 'keys')
})

test('D2 the keyboard is enough: sign in, open the first case, answer it', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  await server.post('kettle-17', { id: randomUUID(), rating: 1, title: 'The lid leaks', body: 'Water everywhere, on day two.' })
  const page = await openPage(t, browser)
  await page.goto(`${server.origin}/inbox/login`)
  await tabTo(page, page.getByLabel('E-mail'))
  await page.keyboard.type(server.email)
  await tabTo(page, page.getByLabel('Password'))
  await page.keyboard.type(server.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.origin}/inbox`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main', 'the first Tab offers to skip the bar')
  const first = page.locator('.line h3 a').first()
  const title = await first.innerText()
  await tabTo(page, first)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.origin}/inbox/cases/demo/*`)
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), title)
  await tabTo(page, page.getByRole('link', { name: 'Skip to the conversation' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Answer in public'))
  await page.keyboard.type('Thank you, we look into it.')
  await tabTo(page, page.getByRole('button', { name: 'Answer in public' }))
  await page.keyboard.press('Enter')
  await page.getByText('Your answer is on the page.').waitFor()
  assert.match(await page.locator('.history .answer').innerText(), /Thank you, we look into it\./)
  // The way back, and out of a fold.
  await tabTo(page, page.getByRole('link', { name: 'Skip to the conversation' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.locator('.hide summary'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Reason'))
})
