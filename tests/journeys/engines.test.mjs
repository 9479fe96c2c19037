// G11: what works in Chromium works in Firefox and WebKit: read, wake, write a review, copy the link.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { until } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { startFirefox, startWebkit, withoutFirefox, withoutWebkit } from '../support/webdriver.mjs'

const engines = { Firefox: [startFirefox, withoutFirefox], WebKit: [startWebkit, withoutWebkit] }

for (const [name, [start, skip]] of Object.entries(engines)) {
  test(`G11 ${name}: read, wake, write, share`, { skip }, async (t) => {
    const server = await startServer(t)
    const browser = await start(t)
    // One element inside a root of ours, by a selector.
    const find = (tag, selector) => until(`${selector} in ${tag}`, () =>
      browser.run((tag, selector) => {
        const found = document.querySelector(tag)?.shadowRoot?.querySelector(selector)
        return found?.checkVisibility() ? found : null
      }, tag, selector))
    const text = async (tag, selector) => (await browser.run((tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector)?.textContent ?? '', tag, selector)).trim()

    await browser.go(`${server.shop}/demo/kettle-17.html`)
    await until('the badge', async () => /3\.\d\s*76 reviews/.test(await text('plaudit-stars', '.badge')))
    assert.equal(await browser.run(() => document.querySelector('plaudit-reviews').shadowRoot.querySelectorAll('.review').length), 10)
    const sizes = await browser.run(() => {
      const box = (selector) => document.querySelector('plaudit-reviews').shadowRoot.querySelector(selector).getBoundingClientRect()
      return { star: box('.stars').width, review: box('.review').width }
    })
    assert.ok(sizes.star > 60 && sizes.review > 300, `our rules hold: ${JSON.stringify(sizes)}`)

    await browser.click(await find('plaudit-reviews', '[part=write-button]'))
    await browser.click(await find('plaudit-reviews', '[name=rating][value="4"]'))
    await browser.type(await find('plaudit-reviews', '[name=title]'), `Written in ${name}`)
    await browser.type(await find('plaudit-reviews', '.island [name=body]'), 'It boils quickly and pours well, in any browser.')
    await browser.click(await find('plaudit-reviews', '.island .send'))
    await until('the thanks', async () => /Thank you/.test(await text('plaudit-reviews', '.island > .said')))
    const { reviews } = await server.json('/v1/shops/demo/products/kettle-17/reviews?limit=1')
    assert.deepEqual([reviews[0].title, reviews[0].rating], [`Written in ${name}`, 4])

    await browser.click(await find('plaudit-share', '[data-copy]'))
    // Where the clipboard is refused the address is shown instead, to be copied by hand.
    await until('a word on copying', async () => /Link copied|kettle-17/.test(await text('plaudit-share', '.said')))
    assert.match(await browser.run((link) => link.href, await find('plaudit-share', 'a.facebook')), /sharer\.php\?u=http.*kettle-17/)
  })
}
