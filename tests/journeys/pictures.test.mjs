// The storefront looks as it did when somebody last looked at it: a dozen pictures of what shoppers see most.
import { after, test } from 'node:test'
import { awake, desktop, openPage, phone, startBrowser, until, widget } from '../support/browser.mjs'
import { sameAs } from '../support/pictures.mjs'
import { startServer } from '../support/server.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })

const narrow = { ...phone, viewport: { width: 320, height: 640 } }
const wide = { viewport: { width: 1440, height: 900 } }

// What is written of each: the page, the element, how it is looked at, and what is done before.
const open = async (page) => {
  const part = widget(page)
  await awake(page, part)
  await part.open.click()
  await part.star(4).click()
}
const set = [
  ['reviews-wide-light', 'kettle-17', 'plaudit-reviews', { ...wide }],
  ['reviews-desktop-dark', 'kettle-17', 'plaudit-reviews', { ...desktop, colorScheme: 'dark' }],
  ['reviews-phone-light', 'kettle-17', 'plaudit-reviews', { ...phone }],
  ['reviews-narrow-dark', 'kettle-17', 'plaudit-reviews', { ...narrow, colorScheme: 'dark' }],
  ['reviews-phone-fa', 'fa', 'plaudit-reviews', { ...phone }],
  ['reviews-wide-fa-dark', 'fa', 'plaudit-reviews', { ...wide, colorScheme: 'dark' }],
  ['form-phone-light', 'kettle-17', 'plaudit-reviews', { ...phone }, open],
  ['form-desktop-fa', 'fa', 'plaudit-reviews', { ...desktop }, open],
  ['stars-desktop', 'kettle-17', 'plaudit-stars', { ...desktop }],
  ['share-phone-fa', 'fa', 'plaudit-share', { ...phone }],
  ['carousel-desktop', 'customers', 'plaudit-carousel', { ...desktop }],
  ['shop-desktop-dark', 'customers', 'plaudit-shop', { ...desktop, colorScheme: 'dark' }],
]

for (const [name, at, element, context, act] of set) {
  test(`A16 as it was looked at: ${name}`, async (t) => {
    const page = await openPage(t, browser, { ...context, reducedMotion: 'reduce' })
    await page.goto(`${server.shop}/demo/${at}.html`, { waitUntil: 'load' })
    const host = page.locator(element).first()
    await until(`${element} to be there`, () => host.evaluate((it) => it.dataset.plaudit === 'ready'))
    await act?.(page)
    await page.evaluate(() => document.fonts.ready)
    // The demo's reviews are some days old on any day, so what is written there is another date tomorrow.
    await host.evaluate((it) => it.shadowRoot.querySelectorAll('time').forEach((time) => (time.textContent = '—')))
    // Photos come when they come: their places are what is compared.
    await host.evaluate((it) => it.shadowRoot.querySelectorAll('img').forEach((image) => (image.style.visibility = 'hidden')))
    // The first screen of it: further down are more of the same reviews.
    const box = await host.boundingBox()
    const clip = { ...box, height: Math.min(box.height, context.viewport.height * 2) }
    const png = await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide', scale: 'css' })
    await sameAs(t, browser, name, png)
  })
}
