// A8, A18: questions on difficult pages: strict policies with and without WASM, Trusted Types, resets and hostile styles.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openPage, phone, ready, startBrowser, until } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'
import { snippet, startShop } from '../support/shop.mjs'

const server = await startServer({ after })
const browser = await startBrowser({ after })

// A page without anything inline, as its policy wants it.
const strict = (body) => snippet(body).replace(/<style>[^]*?<\/style>/, '<link rel="stylesheet" href="reserve.css">').replace('href="data:,"', 'href="icon.svg"')
const policy = (wasm) => `default-src 'none'; script-src ${server.origin}${wasm}; style-src 'self'; img-src 'self' ${server.origin}; connect-src ${server.origin}; base-uri 'none'; form-action ${server.origin}; require-trusted-types-for 'script'; trusted-types 'none'`
const both = (product) => `<main><h1>A product</h1><plaudit-questions product="${product}"></plaudit-questions><plaudit-reviews product="${product}"></plaudit-reviews></main>`

// Resets as shops have them: each takes away what browsers give.
const resets = {
  'Tailwind’s': `*,::before,::after{box-sizing:border-box;border:0 solid #e5e7eb}button,input,optgroup,select,textarea{font:inherit;color:inherit;background:transparent;margin:0;padding:0;border-radius:0}h1,h2,h3,h4{font-size:inherit;font-weight:inherit}ol,ul,menu{list-style:none;margin:0;padding:0}img,svg,video,canvas{display:block;vertical-align:middle;max-width:100%;height:auto}[hidden]{display:none}a{color:inherit;text-decoration:inherit}summary{display:list-item}dialog{padding:0}`,
  'Meyer’s': `html,body,div,span,h1,h2,h3,p,a,article,footer,header,nav,section,ul,li,form,label,fieldset,legend,dialog{margin:0;padding:0;border:0;font-size:100%;font:inherit;vertical-align:baseline}ol,ul{list-style:none}:focus{outline:0}`,
  'everything unset': `*{all:unset!important}html,body,main,h1,plaudit-questions,plaudit-reviews{display:block!important}head,style,script,title,meta,link{display:none!important}`,
  'old and loud': `html{font-size:8px}*{letter-spacing:.3em!important;text-transform:uppercase!important;line-height:4!important;text-align:right!important;float:left;transition:all 3s!important}input,textarea,button,summary,form,label,dialog{display:none!important}svg{width:100%!important;height:900px!important}::part(button){opacity:0}`,
}

const shop = await startShop({ after }, server, {
  'reserve.css': 'plaudit-questions:not(:defined), plaudit-questions[data-plaudit="waiting"], plaudit-reviews:not(:defined), plaudit-reviews[data-plaudit="waiting"] { display: block; min-block-size: 100svh }',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'strict.html': { text: strict(both('carafe-glass')), policy: policy('') },
  'strict-wasm.html': { text: strict(both('lamp-oak')), policy: policy(" 'wasm-unsafe-eval'") },
  ...Object.fromEntries(Object.entries(resets).map(([, css], at) => [`reset-${at}.html`, snippet(both('kettle-17'), { head: `<style>${css}</style>` })])),
})

async function open(t, name, context) {
  const page = await openPage(t, browser, context)
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`))
  })
  await page.goto(`${shop.origin}/${name}.html`)
  await ready(page, 'plaudit-questions')
  const root = page.locator('plaudit-questions')
  return {
    page, root,
    open: root.locator('[data-slot=ask] a, #ask > summary'),
    field: (field) => root.locator(`#ask [name=${field}]`),
    send: root.locator('#ask .send'),
    said: root.locator('.letter > .said').first(),
    items: root.locator('.list .question'),
  }
}
const asked = async (product) => (await server.json(`/v1/shops/demo/products/${product}/questions?limit=100`)).questions

test('A8 A18 under Trusted Types and a policy that lets WASM in: asking, faults, similar ones, search, votes, reports', async (t) => {
  const part = await open(t, 'strict-wasm', { expect: [/status of 422/] })
  await part.open.click()
  await part.field('email').fill('nobody')
  await part.send.click()
  await until('the fault', async () => /e-mail/.test(await part.root.locator('#ask-email-error').innerText()))
  await part.field('email').fill('')
  await part.field('body').fill('Is the lamp under Trusted Types?')
  await part.send.click()
  await until('the word', async () => /published/.test(await part.said.innerText()))
  await until('the question in the list', async () => /Trusted Types/.test(await part.items.first().innerText()))
  await part.open.click()
  await part.field('body').pressSequentially('lamp under trusted', { delay: 5 })
  await until('the similar one', async () => (await part.root.locator('.alike li').count()) > 0)
  await part.root.locator('[part=tools-button]').click()
  await part.root.locator('input[name=q]').fill('zanzibar')
  await part.root.locator('input[name=q]').press('Enter')
  await until('nothing found', async () => /No question fits/.test(await part.root.locator('.order').innerText()))
  await part.root.locator('.clear').click()
  await until('all', async () => (await part.items.count()) > 0)
  const vote = part.items.first().locator('.vote').last()
  await vote.click()
  await until('the vote', async () => (await vote.getAttribute('aria-pressed')) === 'true')
  await part.items.first().locator('.report').click()
  await part.items.first().locator('[name=reason][value=off_topic]').check()
  await part.items.first().getByRole('button', { name: 'Send report' }).click()
  await until('the word on the report', async () => /A person will look at it/.test(await part.items.first().locator('.said').innerText()))
  const door = part.page.locator('plaudit-reviews [part=private-button]')
  await door.click()
  await part.page.locator('plaudit-reviews #private form').waitFor()
  assert.equal((await asked('lamp-oak')).filter(({ body }) => body.includes('Trusted Types')).length, 1)
  assert.deepEqual(await part.page.evaluate(() => window.violations), [])
  assert.notEqual(await part.items.first().evaluate((it) => getComputedStyle(it).paddingBlockStart), '0px', 'styled')
})

test('A8 A18 a policy without WASM: reading works, Ask leads to the hosted page with what was typed', async (t) => {
  const part = await open(t, 'strict')
  await part.open.click()
  await part.field('body').fill('Is the carafe strict?')
  await part.send.click()
  await part.page.waitForURL(`${server.origin}/shops/demo/products/carafe-glass/questions?**sent=published**`)
  assert.match(await part.page.locator('.question').first().innerText(), /Is the carafe strict\?/)
  assert.equal((await asked('carafe-glass')).filter(({ body }) => body === 'Is the carafe strict?').length, 1)
})

// Each in words of its own: the same again would wait for a person.
const words = [
  ['Does the whistle sing?', 'May it stand on gas?'], ['Who made the walnut handle?', 'Where is it repaired?'],
  ['Is there a larger one planned?', 'What does the parcel weigh?'], ['Would it fit a camper van?', 'Can children lift the full one?'],
]
for (const [at, name] of Object.keys(resets).entries()) {
  for (const [device, context, body] of [['desktop', {}, words[at][0]], ['phone', phone, words[at][1]]]) {
    test(`A8 A16 A18 ${name} reset leaves questions and both doors usable, ${device}`, async (t) => {
      const part = await open(t, `reset-${at}`, context)
      const first = part.items.first()
      assert.ok(await first.isVisible())
      const look = await first.locator('.title').evaluate((it) => {
        const { fontSize, textTransform, letterSpacing, display, visibility, opacity, cssFloat } = getComputedStyle(it)
        return { size: parseFloat(fontSize), rest: { textTransform, letterSpacing, display, visibility, opacity, cssFloat } }
      })
      assert.ok(look.size >= 12, `${look.size} px`)
      assert.deepEqual(look.rest, { textTransform: 'none', letterSpacing: 'normal', display: 'block', visibility: 'visible', opacity: '1', cssFloat: 'none' })
      await part.open.click()
      await part.field('body').fill(body)
      const box = await part.field('body').boundingBox()
      // A page that itself floats is as wide as what is in it.
      assert.ok(box.width > 100 && box.height > 40, `${box.width} × ${box.height}`)
      await part.send.click()
      await until('the word', async () => /published/.test(await part.said.innerText()))
      assert.equal((await asked('kettle-17')).filter((one) => one.body === body).length, 1)
      for (const door of ['write-button', 'private-button']) {
        const { width, height } = await part.page.locator(`plaudit-reviews [part=${door}]`).boundingBox()
        assert.ok(width > 40 && height >= 24, `${door}: ${width} × ${height}`)
      }
      const stars = await part.page.locator('plaudit-reviews .stars').first().boundingBox()
      assert.ok(stars.width > 40 && stars.height < 60, `stars: ${stars.width} × ${stars.height}`)
      const wide = await part.page.evaluate(() => document.querySelector('plaudit-questions').scrollWidth - document.querySelector('plaudit-questions').clientWidth)
      assert.ok(wide <= 1, `${wide} px too wide`)
    })
  }
}
