// An owner at work: a list of products is imported after a look at what it would change, two products share reviews, the
// storefront is saved, and the tag on the shop's page is found live.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { openPage, phone, startBrowser } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const list = ['id;name;gtin;parent', 'kettle-17;Kettle No. 17;;', 'kettle-blue;Kettle, blue;4006381333931;kettle-17', 'mug;Mug;12;', ''].join('\r\n')

async function signIn(page, server) {
  await page.goto(`${server.origin}/inbox/login`)
  await page.getByLabel('E-mail').fill(server.email)
  await page.getByLabel('Password').fill(server.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${server.origin}/inbox`)
}

// No fault that axe finds, and nothing that has to be scrolled to the side.
async function sound(page) {
  await page.addScriptTag({ path: axe })
  const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [])
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= Math.min(innerWidth, screen.width)), `${page.url()} is wider than the screen`)
}

test('A20 a list is imported on the settings page, and the tag is found live', async (t) => {
  const server = await startServer(t, { env: { PLAUDIT_ALLOW_PRIVATE_TARGETS: '127.0.0.0/8' } })
  const browser = await startBrowser(t)
  for (const device of [{}, { ...phone, viewport: { width: 360, height: 780 } }]) {
    const page = await openPage(t, browser, { ...device, bypassCSP: true, expect: [/422/] })
    await signIn(page, server)
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.waitForURL(/settings\/demo\/storefront$/)
    await sound(page)

    // A fault keeps what was typed, and leads to its field.
    await page.getByLabel('Reviews on the first page').fill('500')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('alert').getByRole('link', { name: /Reviews on the first page/ }).click()
    assert.equal(await page.evaluate(() => document.activeElement.id), 'page_size')
    await sound(page)
    await page.getByLabel('Reviews on the first page').fill('12')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor()

    await page.getByRole('link', { name: 'Products' }).click()
    await sound(page)
    await page.getByRole('link', { name: 'Import' }).click()
    await page.locator('#file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
    await page.getByRole('button', { name: 'Show what would change' }).click()
    await page.getByRole('heading', { name: /What would change/ }).waitFor()
    assert.match(await page.locator('main').innerText(), /semicolons/)
    assert.match(await page.getByRole('region', { name: 'Rows that cannot be taken' }).innerText(), /4\s+gtin/)
    await sound(page)
    if (device.viewport) break // What follows was done by the first device.
    await page.getByLabel('Leave the faulty rows out and take the others').check()
    await page.getByRole('button', { name: /^Import: \d+/ }).click()
    await page.getByRole('status').filter({ hasText: 'Imported, new or changed: ' }).waitFor()

    // The variant shares the reviews of its product, until that is undone.
    const reviews = async (id) => (await server.json(`/v1/shops/demo/products/${id}/summary`)).count
    assert.ok((await reviews('kettle-17')) > 0)
    assert.equal(await reviews('kettle-blue'), await reviews('kettle-17'))
    await page.getByLabel('Search by name, variant, id or GTIN').fill('4006381333931')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Kettle, blue' }).click()
    await sound(page)
    await page.getByRole('button', { name: /^Share no longer/ }).click()
    await page.getByRole('status').filter({ hasText: 'its own reviews again' }).waitFor()
    assert.equal(await reviews('kettle-blue'), 0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('status').filter({ hasText: 'share reviews again' }).waitFor()
    assert.equal(await reviews('kettle-blue'), await reviews('kettle-17'))

    await page.getByRole('navigation').getByRole('link', { name: 'Is my tag live?' }).click()
    await page.getByLabel('Address of a page of the shop').fill(`${server.shop}/demo/kettle-17.html`)
    await page.getByRole('button', { name: 'Look at the page' }).click()
    await page.getByRole('heading', { name: 'Your tag is live.' }).waitFor()
    await sound(page)
    await page.getByLabel('Address of a page of the shop').fill(`${server.origin}/`)
    await page.getByRole('button', { name: 'Look at the page' }).click()
    await page.getByRole('heading', { name: 'Shoppers see nothing' }).waitFor()
    assert.match(await page.locator('pre').first().innerText(), /<script type="module" async src=/)
    await sound(page)
  }
  const { stdout } = await server.command('check-tag', `${server.shop}/demo/kettle-17.html`, '--shop', 'demo').catch((error) => error)
  assert.match(stdout, /kettle-17\.html/)
})
