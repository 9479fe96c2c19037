// A16: the ready looks are legible by WCAG 2.2 on light and dark pages, and the preview measures what a merchant makes.
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { after, test } from 'node:test'
import { clean, contrast } from '../support/axe.mjs'
import { openPage, phone, ready, reviews, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const themes = (await readdir(new URL('../../www/themes/', import.meta.url))).map((name) => name.replace('.css', ''))
const ours = [['plaudit-stars'], ['plaudit-share'], ['plaudit-reviews'], ['plaudit-questions']]

test('A16 there are the six looks, each in the gallery', async (t) => {
  assert.deepEqual(themes.sort(), ['bold', 'cards', 'compact', 'dark', 'editorial', 'minimal'])
  const page = await openPage(t, browser)
  await page.goto(`${server.shop}/demo/themes.html`)
  const shown = await page.locator('[name=theme]').evaluateAll((all) => all.map((it) => it.value))
  assert.deepEqual(shown.filter((name) => name !== 'none').sort(), themes)
})

for (const theme of themes) {
  for (const scheme of ['light', 'dark']) {
    test(`A16 A17 ${theme}, ${scheme}: text, stars, edges and buttons stand out, nothing is wider than the page`, async (t) => {
      const page = await openPage(t, browser, { ...(scheme === 'dark' ? phone : {}), colorScheme: scheme })
      const language = scheme === 'dark' ? 'fa' : 'en'
      const sheet = page.waitForResponse((answer) => answer.url().endsWith(`themes/${theme}.css`))
      await page.goto(`${server.shop}/demo/themes.html#${theme}/${scheme}/${language}`)
      await sheet
      await ready(page)
      await until('the theme', () => page.evaluate((theme) => [...document.styleSheets].some((sheet) => sheet.href?.endsWith(`${theme}.css`)), theme))
      const part = widget(page)
      await part.open.click()
      await part.star(4).click()
      await part.send.waitFor()
      await settled(page)
      await clean(page, `${theme}, ${scheme}`, ours)
      const root = reviews(page)
      for (const [what, locator, property] of [
        ['stars', root.locator('.on').first(), 'fill'],
        ['stars of the badge', page.locator('plaudit-stars .on').first(), 'fill'],
        ['edge of a field', root.locator('.field input').first(), 'borderTopColor'],
        ['edge of a star to choose', root.locator('.rate svg').last(), 'stroke'],
      ]) {
        const ratio = await contrast(locator, property)
        assert.ok(ratio >= 3, `${what}: ${ratio.toFixed(2)} to 1`)
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - Math.min(innerWidth, screen.width))
      assert.ok(wide <= 0, `${wide} px too wide`)
    })
  }
}

test('A16 the preview measures contrast, warns, and gives the rules', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(`${server.shop}/demo/preview.html`)
  await ready(page)
  await clean(page, 'preview')
  assert.equal(await page.locator('.ratios .low').count(), 0, 'it begins well')
  await page.getByLabel('Stars and bars', { exact: true }).fill('#ffd54f')
  const low = page.locator('.ratios .low')
  assert.match(await low.innerText(), /Stars\s+1\.4\d : 1, needs 3 : 1/)
  assert.equal(await reviews(page).locator('.on').first().evaluate((it) => getComputedStyle(it).fill), 'rgb(255, 213, 79)')
  assert.match(await page.locator('#css').innerText(), /--plaudit-star: #ffd54f;/)
  await clean(page, 'preview, a warning')
  await page.getByLabel('Stars and bars', { exact: true }).fill('red; } body { display: none')
  assert.ok(!(await page.locator('#css').innerText()).includes('display'), 'what is no colour goes nowhere')
  await page.getByRole('button', { name: 'Start again' }).click()
  await until('the warning to go', async () => (await low.count()) === 0)
})

test('A16 the examples page is clean and hears what its elements tell', async (t) => {
  const page = await openPage(t, browser)
  await page.goto(`${server.shop}/demo/examples.html`)
  await until('all elements', () => page.evaluate(() => [...document.querySelectorAll('plaudit-stars, plaudit-reviews, plaudit-share')].every((it) => it.dataset.plaudit === 'ready')))
  await clean(page, 'examples')
  await page.locator('plaudit-share .copy').click()
  await until('the event', async () => /plaudit-share {"network":"copy"}/.test(await page.locator('#log').innerText()))
})
