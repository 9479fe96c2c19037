// An owner connects the shop's systems: a webhook that is tried out, a case that goes to another system, and what is said
// when a receiver is gone. On a desktop and on a phone, with nothing that axe finds.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { clean } from '../support/axe.mjs'
import { desktop, openPage, startBrowser, until } from '../support/browser.mjs'
import { reachable, startReceiver } from '../support/receiver.mjs'
import { startServer } from '../support/server.mjs'

const shots = process.env.PLAUDIT_SHOTS

async function signIn(page, server) {
  await page.goto(`${server.origin}/inbox/login`)
  await page.locator('input[name=email]').fill(server.email)
  await page.locator('input[name=password]').fill(server.password)
  await page.locator('input[name=password]').press('Enter')
  await page.waitForURL(`${server.origin}/inbox`)
}

// Nothing for axe, nothing wider than the screen; a picture of it where one is wanted.
async function sound(page, name) {
  await clean(page, name)
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= Math.min(innerWidth, screen.width)), `${name} is wider than the screen`)
  if (!shots) return
  await mkdir(shots, { recursive: true })
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

const narrow = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true }
for (const [device, settings] of [['desktop', desktop], ['phone', { ...narrow, colorScheme: 'dark' }]]) {
  test(`D6 D7 connections on a ${device}`, async (t) => {
    const server = await startServer(t, { env: reachable })
    const receiver = await startReceiver(t)
    const browser = await startBrowser(t)
    const page = await openPage(t, browser, { ...settings, bypassCSP: true, expect: [/422/] })
    await signIn(page, server)
    await page.goto(`${server.origin}/inbox/settings/demo/outlets`)
    await page.getByText('Nothing is connected yet.').waitFor()
    await sound(page, `${device}-empty`)

    await page.getByRole('link', { name: 'Webhook' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Care desk')
    await page.getByLabel('Address', { exact: true }).fill('http://10.0.0.1/hook')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('alert').getByText(/a private address/).waitFor()
    await sound(page, `${device}-refused`)
    await page.getByLabel('Address', { exact: true }).fill(receiver.url)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'It is on.' }).waitFor()
    const secret = await page.getByText(/^whsec_/).innerText()
    await sound(page, `${device}-added`)

    await page.getByRole('button', { name: 'Send a test' }).click()
    await page.getByRole('status').filter({ hasText: 'The test was taken.' }).waitFor()
    assert.equal(new Webhook(secret).verify(receiver.calls[0].body, receiver.calls[0].headers).type, 'test')

    assert.equal((await server.post('kettle-17', { id: randomUUID(), rating: 1, body: 'It broke.' })).status, 201)
    await until('the events', () => receiver.calls.length === 5)
    await until('the list of attempts', async () => {
      await page.goto(page.url())
      return (await page.getByRole('button', { name: 'Send again' }).count()) === 4
    })
    await sound(page, `${device}-attempts`)
    await page.getByRole('button', { name: 'Send again' }).first().click()
    await page.getByRole('status').filter({ hasText: 'On its way again: 1' }).waitFor()
    await until('it to come again', () => receiver.calls.length === 6)

    await page.goto(`${server.origin}/inbox/settings/demo/outlets/new?kind=zendesk`)
    await page.getByLabel('Address', { exact: true }).fill(receiver.url)
    await page.getByLabel('Email', { exact: true }).fill('aru@shop.example')
    await page.getByLabel('API token').fill('tok-s3cret')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'It is on.' }).waitFor()
    await page.getByRole('button', { name: 'Show the calls' }).click()
    await page.getByText('Basic ***').waitFor()
    assert.ok(!(await page.content()).includes('tok-s3cret'))
    await sound(page, `${device}-calls`)

    await page.goto(`${server.origin}/inbox/settings/demo/outlets/new?kind=template&preset=telegram`)
    await sound(page, `${device}-template`)
    await page.goto(`${server.origin}/inbox/settings/demo/outlets`)
    await sound(page, `${device}-list`)
  })
}

test('D6 a receiver that is gone is said to the owner on every page, also without script and in Persian', async (t) => {
  const server = await startServer(t, { env: reachable })
  const receiver = await startReceiver(t, [410])
  const browser = await startBrowser(t)
  const page = await openPage(t, browser, { ...narrow, locale: 'fa-IR', javaScriptEnabled: false })
  await signIn(page, server)
  await page.goto(`${server.origin}/inbox/settings/demo/outlets/new?kind=webhook`)
  await page.locator('#url').fill(receiver.url)
  await page.locator('button[value=save]').click()
  await page.getByText(/^whsec_/).waitFor()
  assert.equal((await server.post('kettle-17', { id: randomUUID(), rating: 5, body: 'It holds.' })).status, 201)
  await until('it to be switched off', async () => {
    await page.goto(`${server.origin}/inbox`)
    return (await page.locator('.trouble').count()) === 1
  })
  if (shots) await page.screenshot({ path: `${shots}/gone.png`, fullPage: true })
  await page.locator('.trouble a').click()
  await page.getByText(/410/).first().waitFor()
  if (shots) await page.screenshot({ path: `${shots}/gone-why.png`, fullPage: true })
})
