// A7: the same files on the page without script: everything comes to the server as it is, and the form comes back with its words.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openPage, startBrowser, until } from '../support/browser.mjs'
import { apng, bomb, file, gif, heavyFiles, isOurs, jpeg, middle, polyglot, truncated } from '../support/files.mjs'
import { startServer } from '../support/server.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const { large, noise } = await heavyFiles({ after })
const cmyk = jpeg([255, 60, 60, 255])
const stored = async (title) => (await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=100')).reviews.find((review) => review.title === title)

// So short that they are no repeat of each other.
let count = 0
async function plain(t, expect) {
  const page = await openPage(t, browser, { javaScriptEnabled: false, expect })
  await page.goto(`${server.origin}/shops/demo/products/kettle-17?lang=en`)
  await page.locator('.island summary').click()
  await page.locator('.island [name=rating][value="4"]').click()
  const words = `Not lost: ${++count}`
  await page.locator('.island [name=body]').fill(words)
  return { page, words, input: page.locator('#photo'), field: (name) => page.locator(`.island [name=${name}]`), send: page.locator('.island .send') }
}

test('A7 without script rare kinds are taken in by the server alone', async (t) => {
  const { page, input, field, send } = await plain(t)
  await input.setInputFiles([file('print.jpg', 'image/jpeg', cmyk), file('moves.png', 'image/png', apng()), file('page.jpg', 'text/html', polyglot())])
  await field('title').fill('Rare kinds, plainly')
  await send.click()
  await page.waitForURL('**/shops/demo/reviews/**')
  const { photos } = await until('the review', () => stored('Rare kinds, plainly'))
  assert.equal(photos.length, 3)
  const all = await Promise.all(photos.map(isOurs))
  const elsewhere = await openPage(t, browser)
  const [red, green, blue] = await middle(elsewhere, all[0])
  assert.ok(red > 230 && Math.abs(green - 60) < 15 && Math.abs(blue - 60) < 15, `the colour of the print: ${[red, green, blue]}`)
  assert.ok((await middle(elsewhere, all[1]))[0] > 150)
})

for (const [what, picture, word] of [
  ['a bomb', () => file('bomb.png', 'image/png', bomb()), /damaged or too large/],
  ['half a picture', () => file('half.png', 'image/png', truncated()), /damaged or too large/],
  ['an animation', () => file('moves.gif', 'image/gif', gif()), /not a picture that can be read/],
  ['50 MB behind a picture', () => large, /damaged or too large/],
  ['50 MB of noise', () => noise, /damaged or too large/],
]) {
  test(`A7 without script, ${what}: the form comes back with its words, and goes out without`, async (t) => {
    const { page, words, input, field, send } = await plain(t, [/status of 422/])
    await input.setInputFiles([picture()])
    const title = `Plainly beside ${what}`
    await field('title').fill(title)
    await send.click()
    await page.locator('#error-photo', { hasText: word }).waitFor()
    assert.equal(await field('body').inputValue(), words)
    assert.equal(await field('rating').and(page.locator('[value="4"]')).isChecked(), true)
    assert.equal(await input.getAttribute('aria-invalid'), 'true')
    await send.click()
    await page.waitForURL('**/shops/demo/reviews/**')
    const review = await until('the review', () => stored(title))
    assert.equal(review.body, words)
    assert.equal(review.photos, undefined)
    // The server answers as before.
    assert.equal((await fetch(`${server.origin}/healthz`)).status, 200)
  })
}
