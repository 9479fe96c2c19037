// axe-core finds nothing against WCAG 2.2 A and AA in any state of the widget, in light and dark, on phone and desktop.
import { after, test } from 'node:test'
import { clean } from '../support/axe.mjs'
import { awake, desktop, openPage, phone, ready, says, settled, startBrowser, until, widget } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })
const shop = await startShop({ after }, server)
await server.command('shop', 'add', 'careful', '--name', 'Careful', '--origin', shop.origin, '--moderation', 'hold_all')

const looks = {
  'light, desktop': { ...desktop, colorScheme: 'light' },
  'dark, desktop': { ...desktop, colorScheme: 'dark' },
  'light, phone': { ...phone, colorScheme: 'light' },
  'dark, phone': { ...phone, colorScheme: 'dark' },
}

const ours = ['plaudit-stars', 'plaudit-share', 'plaudit-reviews']
for (const [name, within] of [
  ['kettle-17'], ['index'], ['many'], ['included'], ['nojs'], ['spa'], ['fa'], ['strict-csp'], ['strict-csp-wasm'], ['basket'], ['customers'], ['questions'], ['soap-olive'], ['hostile', [ours]],
]) {
  test(`A17 axe: ${name}.html as it comes`, async (t) => {
    for (const look of ['light, desktop', 'dark, phone']) {
      const page = await openPage(t, browser, looks[look])
      await page.goto(`${server.shop}/demo/${name}.html`, { waitUntil: 'load' })
      if (!['nojs', 'basket'].includes(name)) {
        await until('all elements', () => page.evaluate(() => [...document.querySelectorAll('plaudit-stars, plaudit-reviews, plaudit-share, plaudit-shop, plaudit-carousel, plaudit-all, plaudit-tab, plaudit-questions')].every((it) => it.dataset.plaudit === 'ready')))
      }
      await clean(page, `${name}, ${look}`, within?.flat())
    }
  })
}

for (const [look, context] of Object.entries(looks)) {
  for (const [name, thanks] of [['kettle-17', /Thank you/], ['fa', /سپاس/]]) {
    // Right to left changes neither colours nor sizes: two looks of it are enough.
    if (name === 'fa' && !['light, phone', 'dark, desktop'].includes(look)) continue
    test(`A17 axe: ${name}.html, every state of the form, ${look}`, async (t) => {
      const page = await openPage(t, browser, { ...context, expect: [/INTERNET_DISCONNECTED/] })
      await page.goto(`${server.shop}/demo/${name}.html`)
      await ready(page)
      const part = widget(page)
      await awake(page, part)
      await part.open.click()
      await clean(page, 'open', ours)
      await part.star(4).click()
      await part.field('email').fill('nobody')
      await part.send.click()
      await until('the fault', async () => (await part.error('email').innerText()) !== '')
      await clean(page, 'faults', ours)
      await part.field('email').fill('')
      await part.field('title').fill(`Looked at: ${look}`)
      await clean(page, 'filled', ours)
      await part.send.click()
      await says(part, thanks)
      await clean(page, 'sent', ours)
      await page.locator('plaudit-share [data-copy]').click()
      await part.root.locator('.more').click()
      await until('more', async () => (await part.root.locator('.review').count()) > 15)
      await clean(page, 'more reviews, link copied', ours)
      await page.context().setOffline(true)
      await part.open.click()
      await part.star(1).click()
      await part.send.click()
      await part.root.locator('.review.own').first().waitFor()
      await clean(page, 'kept', ours)
    })
  }

  test(`A17 axe: held, hidden, the hosted page and its faults, ${look}`, async (t) => {
    shop.pages['careful.html'] = snippet('<main><h1>A cup</h1><plaudit-reviews product="cup"></plaudit-reviews></main>', { shop: 'careful', head: '<meta name="color-scheme" content="light dark">' })
    const page = await openPage(t, browser, { ...context, expect: [/status of 422/] })
    await page.goto(`${shop.origin}/careful.html`)
    await ready(page)
    await clean(page, 'no reviews')
    const part = widget(page, 'cup')
    await part.open.click()
    await part.star(2).click()
    await part.send.click()
    await part.root.locator('.review.own').waitFor()
    await clean(page, 'held')
    await page.goto(`${server.origin}/shops/demo/products/kettle-17`)
    await clean(page, 'hosted')
    await page.locator('.island summary').click()
    await clean(page, 'hosted, open')
    await page.locator('.island [name=rating][value="3"]').click()
    await page.locator('.island [name=email]').fill('nobody')
    await page.locator('.island .send').click()
    await page.waitForURL('**/reviews?**')
    await clean(page, 'hosted, faults')
    await page.locator('.island [name=email]').fill('')
    await page.locator('.island [name=body]').fill(`https://casino.example/${look.replace(', ', '-')}`)
    await page.locator('.island .send').click()
    await page.waitForURL('**/shops/demo/reviews/**')
    await settled(page)
    await clean(page, 'hosted, hidden')
  })
}
