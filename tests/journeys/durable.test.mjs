// What was acknowledged stays: through kill -9, through an orderly end, and with several processes on one database.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openPage, startBrowser, until } from '../support/browser.mjs'
import { newDatabase, withoutPostgres } from '../support/postgres.mjs'
import { reachable, setWebhook, startReceiver } from '../support/receiver.mjs'
import { startServer } from '../support/server.mjs'

const product = 'durable-1'
const fast = { PLAUDIT_SHOP_POSTS_PER_MINUTE: '100000', PLAUDIT_READS_PER_MINUTE: '100000', PLAUDIT_LOG: 'error' }
const engines = [
  ['SQLite', false, async () => undefined],
  ['PostgreSQL', withoutPostgres, newDatabase],
]

async function signIn(page, server) {
  await page.goto(`${server.origin}/inbox/login`)
  await page.getByLabel('E-mail').fill(server.email)
  await page.getByLabel('Password').fill(server.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${server.origin}/inbox`)
}

// Signs in as a browser would, and gives the cookie.
async function cookieOf(server) {
  const answer = await fetch(`${server.origin}/inbox/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: server.origin },
    body: new URLSearchParams({ email: server.email, password: server.password }),
  })
  assert.equal(answer.status, 303)
  return answer.headers.get('set-cookie').split(';')[0]
}

// The inbox's live stream: what has come of it, and the promise of its end.
async function listen(server) {
  const headers = { accept: 'text/event-stream', cookie: await cookieOf(server) }
  const answer = await fetch(`${server.origin}/inbox/live?shop=demo`, { headers })
  assert.equal(answer.headers.get('content-type'), 'text/event-stream')
  const stream = { text: '' }
  stream.end = (async () => {
    for await (const part of answer.body.pipeThrough(new TextDecoderStream())) stream.text += part
    return 'ended'
  })().catch(() => 'cut')
  return stream
}

async function listed(server) {
  const ids = []
  for (let cursor = ''; cursor !== null; ) {
    const page = await server.json(`/v1/shops/demo/products/${product}/reviews?limit=100&cursor=${cursor}`)
    ids.push(...page.reviews.map((review) => review.id))
    cursor = page.next_cursor ?? null
  }
  return ids
}

// Posts all reviews by 16 clients, each again and again until the server is gone; `on` hears of every answer.
async function burst(server, posts, on) {
  const queue = [...posts]
  await Promise.all(Array.from({ length: 16 }, async () => {
    for (let review; (review = queue.shift()); ) {
      const answer = await server.post(product, review).catch(() => null)
      if (!answer) return
      // Acknowledged is what a whole answer says, not its first line.
      const text = await answer.text().catch(() => null)
      if (text !== null) on(review, answer.status, text)
    }
  }))
}

for (const [engine, skip, database] of engines) {
  test(`G1 G2 nothing acknowledged is lost by kill -9, nothing is doubled: ${engine}`, { skip }, async (t) => {
    const server = await startServer(t, { env: fast, database: await database() })
    const posts = Array.from({ length: 400 }, (_, at) => ({ id: randomUUID(), rating: 1 + (at % 5), body: `Number ${at}` }))
    const acked = new Set()
    let killed
    await burst(server, posts, (review, status, text) => {
      assert.equal(status, 201, text)
      acked.add(review.id)
      if (acked.size === 150) killed = server.kill()
    })
    await killed
    assert.ok(acked.size >= 150 && acked.size < 400, `killed in the middle: ${acked.size} were acknowledged`)

    await server.start()
    const there = await listed(server)
    assert.equal(new Set(there).size, there.length, 'nobody twice')
    const missing = [...acked].filter((id) => !there.includes(id))
    assert.deepEqual(missing, [], 'acknowledged and lost')
    // What had no answer may be there or not, but at most one for each client.
    assert.ok(there.length <= acked.size + 16, `${there.length} of ${acked.size}`)
    const summary = () => server.json(`/v1/shops/demo/products/${product}/summary`)
    assert.equal((await summary()).count, there.length)

    const before = new Set(there)
    const told = new Map()
    await burst(server, posts, (review, status) => told.set(review.id, status))
    for (const { id } of posts) assert.equal(told.get(id), before.has(id) ? 200 : 201)
    assert.deepEqual((await listed(server)).sort(), posts.map((review) => review.id).sort())
    const { count, histogram } = await summary()
    assert.deepEqual([count, histogram], [400, [80, 80, 80, 80, 80]])
  })
}

test('D2 G1 an open inbox page survives a restart, and shows what came meanwhile', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  const page = await openPage(t, browser, { expect: [/net::ERR_/] })
  await signIn(page, server)
  await page.evaluate(() => (window.since = 'the beginning'))
  const stream = await listen(server)
  const [first, second] = ['Before the end', 'After the start'].map((title) => ({ id: randomUUID(), rating: 1, title }))
  assert.equal((await server.post(product, first)).status, 201)
  await page.locator('.line', { hasText: first.title }).waitFor()

  const [password, started] = [server.password, Date.now()]
  await server.stop()
  assert.ok(Date.now() - started < 5_000, `open streams held it for ${Date.now() - started} ms`)
  assert.equal(await stream.end, 'ended')
  await page.getByText('Connection lost, reconnecting.').waitFor()

  await server.start()
  assert.equal(server.password, password, 'the demo login stays')
  assert.deepEqual(await listed(server), [first.id])
  assert.equal((await server.post(product, first)).status, 200)
  assert.equal((await server.post(product, second)).status, 201)
  await page.locator('.line', { hasText: second.title }).waitFor()
  await page.getByText('Connection lost, reconnecting.').waitFor({ state: 'hidden' })
  assert.equal(await page.evaluate(() => window.since), 'the beginning')
})

test('D6 G1 a webhook that waits for its second attempt survives kill -9', async (t) => {
  const server = await startServer(t, { env: reachable })
  const receiver = await startReceiver(t, [503])
  await setWebhook(server, receiver.url)
  assert.equal((await server.post(product, { id: randomUUID(), rating: 1 })).status, 201)
  await until('the first attempt to be written down', () => server.log.includes('job put off'))
  await server.kill()
  await server.start()
  await until('the second attempt', () => receiver.calls.length === 2, { within: 90_000 })
  const [first, second] = receiver.calls
  assert.deepEqual([second.headers['webhook-id'], second.body], [first.headers['webhook-id'], first.body])
})

test('G2 two processes on one PostgreSQL see each other, and a webhook goes out once', { skip: withoutPostgres }, async (t) => {
  const browser = await startBrowser(t)
  const env = { ...fast, ...reachable, PLAUDIT_SECRET_KEY: 'one key for all processes of this shop' }
  const database = await newDatabase()
  const [one, two] = [await startServer(t, { env, database }), await startServer(t, { env, database })]
  assert.equal(one.password, two.password)
  const { count } = await one.json('/v1/shops/demo/products/kettle-17/summary')
  assert.equal((await two.json('/v1/shops/demo/products/kettle-17/summary')).count, count)
  const receiver = await startReceiver(t)
  await setWebhook(one, receiver.url)

  const care = await openPage(t, browser)
  await signIn(care, two)
  const stream = await listen(two)
  const complaint = { id: randomUUID(), rating: 1, title: 'Posted to the first process', body: 'It is broken.' }
  assert.equal((await one.post(product, complaint)).status, 201)
  await care.locator('.line', { hasText: complaint.title }).waitFor()
  assert.match(stream.text, /event: change/)
  assert.equal((await two.post(product, complaint)).status, 200, 'the other process knows the id')
  const address = `/v1/shops/demo/products/${product}/summary`
  assert.equal((await two.json(address)).count, 1)

  // The session of one is a session of the other; so is what is done in it.
  await care.goto(`${one.origin}/inbox/cases/demo/${complaint.id}`)
  await care.getByRole('button', { name: 'I take it' }).click()
  await care.getByText('Handed over.').waitFor()
  assert.equal((await two.json(address)).count, 1)
  await care.locator('.hide summary').click()
  await care.getByLabel('Reason').selectOption('off_topic')
  await care.locator('.beside').getByRole('button', { name: 'Hide', exact: true }).click()
  await care.getByText('Hidden: Not about this product or purchase').first().waitFor()
  assert.equal((await one.json(address)).count, 0)
  await until('the hidden review to be gone from the other process', async () => (await two.json(address)).count === 0, { within: 5_000 })

  const more = Array.from({ length: 20 }, (_, at) => ({ id: randomUUID(), rating: 1, body: `Bad ${at}` }))
  await Promise.all(more.map((review, at) => (at % 2 ? one : two).post(product, review)))
  const wanted = [complaint, ...more].map((review) => review.id).sort()
  const told = () => receiver.calls.map((call) => JSON.parse(call.body).data.review_id).sort()
  await until('every case at the receiver', () => new Set(told()).size === wanted.length)
  // Whatever a worker still holds is finished before its process ends.
  await care.close()
  await Promise.all([one.stop(), two.stop()])
  assert.deepEqual(told(), wanted, 'each exactly once')
  assert.equal(new Set(receiver.calls.map((call) => call.headers['webhook-id'])).size, wanted.length)
})
