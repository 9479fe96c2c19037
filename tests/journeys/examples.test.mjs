// A16, G9: every example of the documents stands on the examples page, letter by letter, and does there what it says.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { openPage, ready, startBrowser, until } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { startShop } from '../support/shop.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const shop = await startShop({ after }, server)

const documents = ['embed.md', 'theming.md', 'events.md', 'asking.md']
async function examples(name) {
  const text = await readFile(new URL(`../../www/docs/${name}`, import.meta.url), 'utf8')
  const all = [...text.matchAll(/^```(html|css|js)\n([^]*?)\n```$/gm)].map(([, kind, code]) => ({ name, kind, code }))
  // What has gaps cannot run as it stands; the last test fills one of them in.
  return all.filter(({ code }) => !code.includes('…'))
}
const all = (await Promise.all(documents.map(examples))).flat()

async function open(t) {
  const page = await openPage(t, browser)
  await page.goto(`${server.shop}/demo/examples.html`)
  await ready(page)
  return page
}

// The page that runs a piece of code.
async function live(page, code) {
  const shown = await page.locator('[data-live]').evaluateAll((all) => all.map((it) => [...it.querySelectorAll('[data-code]')].map((code) => code.textContent)))
  const section = page.locator('[data-live]').nth(shown.findIndex((codes) => codes.includes(code)))
  const frame = section.locator('iframe')
  await frame.scrollIntoViewIfNeeded()
  const content = await until('the frame', async () => (await frame.elementHandle()).contentFrame())
  await until('its elements', () => content.evaluate(() => {
    const elements = [...document.querySelectorAll('plaudit-stars, plaudit-share, plaudit-reviews, plaudit-questions')]
    return elements.length && elements.every((it) => it.dataset.plaudit === 'ready')
  }))
  return content
}

test('A16 G9 the examples page shows every example of the documents as it stands there', async (t) => {
  const page = await open(t)
  const shown = await page.locator('[data-live] [data-code]').evaluateAll((all) => all.map((it) => it.textContent))
  assert.ok(all.length >= 10, `${all.length} examples`)
  for (const { name, kind, code } of all) assert.ok(shown.includes(code), `${name}: this ${kind} is not on the page:\n${code}`)
  assert.equal(shown.length, all.length, 'and no other')
})

for (const { name, kind, code } of all.filter(({ kind }) => kind === 'html')) {
  test(`A1 A8 G9 ${name}: ${code.trim().split('\n')[0]} … fills itself`, async (t) => {
    const page = await open(t)
    const content = await live(page, code)
    const count = (text) => (text.match(/<plaudit-\w+/g) ?? []).length
    if (count(code)) assert.equal(await content.locator('[data-plaudit=ready]').count(), count(code))
    assert.ok(await content.locator('[data-plaudit=ready]').first().evaluate((it) => it.getBoundingClientRect().height > 10 && it.shadowRoot.textContent.trim().length > 5))
  })
}

for (const { code } of all.filter(({ kind }) => kind === 'css')) {
  test(`A16 theming.md: ${code.split('\n')[0]} … does what it says`, async (t) => {
    const page = await open(t)
    const content = await live(page, code)
    // Each rule is taken out and put back: the elements that it names look otherwise without it.
    const idle = await content.evaluate(() => {
      const sheet = [...document.styleSheets].find((it) => it.ownerNode.localName === 'style' && it.cssRules.length)
      const targets = (selector) => selector.split(',').flatMap((one) => {
        const [, host, part] = /^\s*(.*?)(?:::part\(([\w-]+)\))?\s*$/.exec(one)
        const hosts = [...document.querySelectorAll(host)]
        return part ? hosts.flatMap((it) => [...it.shadowRoot.querySelectorAll(`[part~="${part}"]`)]) : hosts
      })
      const look = (selector, names) => targets(selector).map((it) => names.map((name) => getComputedStyle(it).getPropertyValue(name)).join()).join(';')
      const idle = []
      for (let at = 0; at < sheet.cssRules.length; at++) {
        const { cssText, selectorText, style } = sheet.cssRules[at]
        const names = [...style]
        const before = look(selectorText, names)
        sheet.deleteRule(at)
        const after = look(selectorText, names)
        sheet.insertRule(cssText, at)
        if (!before || before === after) idle.push(selectorText + ' { ' + names + ' }')
      }
      return idle
    })
    // Of the ways to say that a page is dark, the later one of two for the same page wins.
    assert.deepEqual(idle, code.includes('color-scheme') ? [':root { color-scheme }'] : [])
    if (code.includes('--plaudit-star:')) assert.equal(await content.locator('plaudit-stars .on').first().evaluate((it) => getComputedStyle(it).fill), 'rgb(15, 118, 110)')
    if (code.includes('color-scheme')) {
      const [day, night] = await content.locator('plaudit-stars .on').evaluateAll((all) => all.map((it) => getComputedStyle(it).fill))
      assert.notEqual(day, night, 'stars follow a part of the page that is dark')
    }
  })
}

for (const { code } of all.filter(({ kind }) => kind === 'js')) {
  test(`G9 events.md: ${code.split('\n')[0]} … hears what happens`, async (t) => {
    const page = await open(t)
    const content = await live(page, code)
    await content.locator('plaudit-share [data-copy]').click()
    await until('the share', async () => /shared by copy/.test(await content.locator('#log').innerText()))
    const reviews = content.locator('plaudit-reviews')
    await reviews.evaluate((it) => it.write())
    await reviews.locator('.island [name=rating][value="5"]').click()
    await reviews.locator('.island .send').click()
    await until('the review', async () => /review [0-9a-f-]{36} of kettle-17 is published/.test(await content.locator('#log').innerText()))
  })
}

test('A18 embed.md: the example of an included fragment, with the answer in its gap', async (t) => {
  const text = await readFile(new URL('../../www/docs/embed.md', import.meta.url), 'utf8')
  const path = /^GET https:\/\/reviews\.shop\.example(\S+)$/m.exec(text)[1].replace('teapots', 'demo')
  const answer = await (await fetch(server.origin + path)).text()
  const code = /^```html\n(<plaudit-reviews product="kettle-17">\n  <template[^]*?)\n```$/m.exec(text)[1]
  const body = code.replace(/<template[^]*<\/template>/, () => answer)
  assert.notEqual(body, code)
  shop.pages['included-example.html'] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A shop</title><link rel="icon" href="data:,">${body}`
  const page = await openPage(t, browser, { javaScriptEnabled: false })
  await page.goto(`${shop.origin}/included-example.html`)
  assert.equal(await page.locator('plaudit-reviews .review').count(), 10)
})
