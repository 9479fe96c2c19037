// A shopper reads: stars, reviews and share buttons, without WASM.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPage, ready, reviews, startBrowser } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

test('A1 A3 A10 a product page shows everything in one request and no WASM', async (t) => {
  const server = await startServer(t)
  const page = await openPage(t, await startBrowser(t))
  await page.goto(`${server.shop}/demo/kettle-17.html`)
  await ready(page)
  await reviews(page).locator('.review').first().waitFor()
  assert.equal(await reviews(page).locator('.review').count(), 10)
  assert.match(await page.locator('plaudit-stars .badge').first().innerText(), /3\.\d\s+76 reviews/)
  const ours = page.requests.filter((url) => url.startsWith(server.origin))
  assert.equal(ours.length, 2, `loader and one fragment, got ${ours}`)
  assert.deepEqual(page.wasm(), [])
  await page.locator('plaudit-stars .badge').first().click()
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'plaudit-reviews')
})
