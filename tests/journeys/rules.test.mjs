// A rule from the first word to the case that it caught: written in the form, tried on what came in, switched on; a review
// from the shop's page is caught; an older version is put back. By mouse, by keyboard alone, on a phone and without script.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { awake, desktop, openPage, phone, says, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const shots = process.env.PLAUDIT_SHOTS

async function signIn(page, server) {
  await page.goto(`${server.origin}/inbox/login`)
  await page.locator('input[name=email]').fill(server.email)
  await page.locator('input[name=password]').fill(server.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/inbox(\?.*)?$/)
}

// No fault that axe finds, and nothing that has to be scrolled to the side.
async function sound(page, name) {
  await page.addScriptTag({ path: axe })
  const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [])
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${page.url()} is wider than the screen`)
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

const unfold = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))

test('D1 a rule is written, tried, switched on, catches a review, and an older version is put back', async (t) => {
  const server = await startServer(t)
  const browser = await startBrowser(t)
  const page = await openPage(t, browser, { ...desktop, bypassCSP: true, expect: [/422/] })
  await signIn(page, server)
  // Something to be caught by the dry run.
  const words = 'The kettle is fine, but the wobblegrip handle came loose.'
  assert.equal((await server.post('kettle-17', { id: randomUUID(), rating: 5, body: words })).status, 201)

  await page.goto(`${server.origin}/inbox/settings/demo/rules`)
  await page.getByText('Few stars').first().waitFor()
  await sound(page, 'list-desktop')
  await page.getByRole('link', { name: 'Add a rule' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  // Every fault names the rule and leads to its field.
  await page.getByRole('alert').getByRole('link', { name: /give it a name/ }).click()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'name')
  await sound(page, 'faults-desktop')
  await page.locator('#name').fill('Loose handles')
  await unfold(page)
  await page.locator('#words').fill('wobblegrip*\nloose handle')
  await page.locator('#priority').selectOption('high')
  await page.locator('#tags').fill('Handle')
  await page.getByLabel(/^Open a case/).check()
  await page.getByLabel('It is on').uncheck()
  await page.locator('#assign').selectOption('robin:')
  await sound(page, 'form-desktop')

  await page.getByRole('button', { name: 'Try it before saving' }).click()
  const tried = page.getByRole('status')
  await tried.getByText(/Looked at: [1-9]/).waitFor()
  await tried.getByRole('link', { name: /wobblegrip/ }).waitFor()
  assert.equal(await page.locator('#name').inputValue(), 'Loose handles', 'what was typed is there yet')
  await sound(page, 'tried-desktop')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor()
  // Off: nothing is caught.
  assert.equal((await server.post('kettle-17', { id: randomUUID(), rating: 5, body: 'My wobblegrip came off as well.' })).status, 201)
  await page.getByRole('button', { name: 'Switch on: Loose handles' }).click()
  await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor()

  // A shopper writes on the shop's page.
  const shop = await openPage(t, browser, desktop)
  await shop.goto(`${server.shop}/demo/kettle-17.html`)
  const form = widget(shop, 'kettle-17')
  await awake(shop, form)
  await form.open.click()
  await form.star(5).click()
  await form.field('body').fill('Nice to pour, yet the wobblegrips rattle every morning.')
  await form.send.click()
  await says(form, /Thank/)
  await page.goto(`${server.origin}/inbox?shop=demo&text=rattle`)
  await page.locator('.line', { hasText: 'rattle' }).getByRole('link').first().click()
  await page.waitForURL('**/cases/demo/**')
  const main = page.locator('main')
  await main.getByText(/ran the rule “Loose handles” \(version \d\)/).first().waitFor()
  await until('the tag and the priority', async () => /handle/.test(await main.innerText()) && /high/i.test(await main.innerText()))
  if (shots) await page.screenshot({ path: `${shots}/case-desktop.png`, fullPage: true })

  // It is taken back: first by one press after it was removed, then by the list of versions.
  await page.goto(`${server.origin}/inbox/settings/demo/rules`)
  await page.getByRole('button', { name: 'Remove: Loose handles' }).click()
  await page.getByRole('status').filter({ hasText: 'Removed.' }).waitFor()
  assert.equal(await page.getByRole('link', { name: 'Loose handles' }).count(), 0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: 'Loose handles' }).waitFor()
  await page.getByRole('button', { name: 'Put back: The rules of a new shop' }).click()
  await page.getByRole('status').filter({ hasText: 'in force again' }).waitFor()
  assert.equal(await page.getByRole('link', { name: 'Loose handles' }).count(), 0)
  await page.getByText('the rules of a new shop again').waitFor()
  await sound(page, 'versions-desktop')
})

test('D1 rules by keyboard alone, on a phone, in the dark, in Russian and Persian, and without script', async (t) => {
  const server = await startServer(t)
  const browser = await startBrowser(t)
  for (const [locale, dir] of [['ru-RU', 'ltr'], ['fa-IR', 'rtl']]) {
    const look = { ...phone, viewport: { width: 360, height: 780 }, colorScheme: 'dark', locale, bypassCSP: true }
    const page = await openPage(t, browser, look)
    await signIn(page, server)
    await page.goto(`${server.origin}/inbox/settings/demo/rules`)
    assert.equal(await page.evaluate(() => document.documentElement.dir), dir)
    await sound(page, `list-phone-${locale}`)
    await page.goto(`${server.origin}/inbox/settings/demo/rules/edit`)
    await unfold(page)
    await sound(page, `form-phone-${locale}`)
  }
  const page = await openPage(t, browser, { ...desktop, javaScriptEnabled: false })
  await signIn(page, server)
  await page.goto(`${server.origin}/inbox/settings/demo/rules`)
  const press = async (locator) => {
    await locator.focus()
    await page.keyboard.press('Enter')
  }
  await press(page.getByRole('button', { name: 'Down: Urgent' }))
  await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor()
  const names = await page.locator('ol.rules h2').allInnerTexts()
  assert.deepEqual(names.slice(0, 2), ['Few stars', 'Urgent'])
  await press(page.getByRole('button', { name: 'Switch off: Few stars' }))
  await page.locator('ol.rules li[data-on=false]').filter({ hasText: 'Few stars' }).waitFor()
  await press(page.getByRole('link', { name: 'Urgent' }))
  await page.locator('#name').fill('Most urgent')
  await press(page.getByRole('button', { name: 'Write it as text' }))
  await page.locator('#text').filter({ hasText: 'Most urgent' }).waitFor()
  await press(page.getByRole('button', { name: 'Save', exact: true }))
  await page.getByRole('link', { name: 'Most urgent' }).waitFor()
  await page.locator('#days').fill('90')
  await press(page.getByRole('button', { name: 'Try', exact: true }))
  await page.getByRole('status').getByText(/Days back: 90/).waitFor()
})
