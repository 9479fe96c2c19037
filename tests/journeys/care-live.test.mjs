// An open inbox misses nothing, even when what it asks for after a change does not come.
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openPage, startBrowser } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

test('D2: a list that could not be fetched after a change is fetched again', async (t) => {
  const [server, browser] = [await startServer(t), await startBrowser(t)]
  const page = await openPage(t, browser, { expect: [/status of 503/] })
  await page.goto(`${server.origin}/inbox/login`)
  await page.getByLabel('E-mail').fill(server.email)
  await page.getByLabel('Password').fill(server.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${server.origin}/inbox`)

  const list = (url) => url.pathname === '/inbox'
  await page.route(list, (route) => route.fulfill({ status: 503, body: 'in a moment' }))
  const asked = page.waitForResponse((answer) => list(new URL(answer.url())))
  const title = 'Cracked when it came'
  await server.post('kettle-17', { id: randomUUID(), rating: 1, title, body: 'The lid is broken.', author: 'Ivo' })
  await asked
  await page.unroute(list)
  await page.locator('.line', { hasText: title }).waitFor({ timeout: 15_000 })
})
