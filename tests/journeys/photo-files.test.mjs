// A7: whatever file a shopper picks, the form says what became of it, nothing that was written is lost, and the review goes out.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { awake, openPage, ready, reviews, says, startBrowser, until, widget } from '../support/browser.mjs'
import { apng, bomb, file, gif, heavyFiles, isOurs, jpeg, middle, png, polyglot, truncated } from '../support/files.mjs'
import { startServer } from '../support/server.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const { large, noise } = await heavyFiles({ after })
const cmyk = jpeg([255, 60, 60, 255])

async function open(t) {
  const page = await openPage(t, browser)
  await page.goto(`${server.shop}/demo/kettle-17.html`)
  await ready(page)
  const part = widget(page), root = reviews(page)
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
  const words = wordsOf()
  await part.field('body').fill(words)
  return { page, part, root, words, input: root.locator('#photo'), tiles: root.locator('.tile') }
}
// So short that they are no repeat of each other.
let count = 0
const wordsOf = () => `Not lost: ${++count}`
const stored = async (title) => (await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=100')).reviews.find((review) => review.title === title)

test('A7 rare kinds of pictures are taken in: CMYK, animated, with a page inside, with 50 MB behind', async (t) => {
  const { page, part, root, input, tiles } = await open(t)
  await input.setInputFiles([
    file('print.jpg', 'image/jpeg', cmyk), file('moves.gif', 'image/gif', gif()), file('moves.png', 'image/png', apng()),
    file('page.jpg', 'image/jpeg', polyglot()),
  ])
  const ids = () => root.locator('[name=photo_id]').evaluateAll((all) => all.map((it) => it.value).filter(Boolean).length)
  await until('four uploads', async () => (await ids()) === 4)
  await input.setInputFiles(large)
  await until('the large one', async () => (await ids()) === 5)
  assert.equal(await tiles.locator('.error:not(:empty)').count(), 0)
  await part.field('title').fill('Rare kinds')
  await part.send.click()
  await says(part, /published/)
  const { photos } = await until('the review', () => stored('Rare kinds'))
  assert.equal(photos.length, 5)
  const all = await Promise.all(photos.map(isOurs))
  const [red, green, blue] = await middle(page, all[0])
  assert.ok(red > 230 && Math.abs(green - 60) < 15 && Math.abs(blue - 60) < 15, `the colour of the print: ${[red, green, blue]}`)
  const frame = await middle(page, all[2])
  assert.ok(frame[0] > 150 && frame[2] < 80, `the first frame: ${frame}`)
  assert.equal(await page.evaluate(() => window.hacked), undefined)
})

for (const [what, picture, word] of [
  ['a bomb of 30 000 × 30 000 points', () => file('bomb.png', 'image/png', bomb()), /damaged or too large/],
  ['half a picture', () => file('half.png', 'image/png', truncated()), /damaged or too large/],
  ['50 MB of noise', () => noise, /not a picture that can be read/],
  ['a page that is called a picture', () => file('page.jpg', 'image/jpeg', Buffer.from('<!doctype html><script>window.hacked = true</script>')), /not a picture that can be read/],
  ['a drawing with a script', () => file('drawing.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked = true"></svg>')), /not a picture that can be read/],
]) {
  test(`A7 ${what}: it is said, the page lives on, the review goes out without`, async (t) => {
    const { page, part, root, words, input, tiles } = await open(t)
    await input.setInputFiles(picture())
    await until('the reason', async () => word.test(await tiles.first().locator('.error').innerText()))
    assert.equal(await tiles.first().locator('.error').getAttribute('role'), 'alert')
    // A good one beside it is not touched by that.
    await input.setInputFiles(file('fine.png', 'image/png', png()))
    await until('the good one', () => root.locator('[name=photo_id]').last().inputValue())
    assert.equal(await part.field('body').inputValue(), words)
    const title = `Beside ${what}`
    await part.field('title').fill(title)
    await part.send.click()
    await until('the question', async () => /were not uploaded/.test(await root.locator('.told').innerText()))
    await part.send.click()
    await says(part, /published/)
    const review = await until('the review', () => stored(title))
    assert.equal(review.body, words)
    assert.equal(review.photos.length, 1)
    assert.equal(await page.evaluate(() => window.hacked), undefined)
  })
}
