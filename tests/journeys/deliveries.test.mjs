// Hundreds of events, two workers, one of them killed in the middle: each event arrives at least once, none is lost, and
// what comes twice has the id that it had before. And signatures, checked by libraries that are not ours.
import assert from 'node:assert/strict'
import { createPublicKey, randomUUID, verify } from 'node:crypto'
import { test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { until } from '../support/browser.mjs'
import { newDatabase, withoutPostgres } from '../support/postgres.mjs'
import { reachable, setWebhook, startReceiver } from '../support/receiver.mjs'
import { startServer } from '../support/server.mjs'

// 10,000 by hand; fewer in everyday runs.
const events = Number(process.env.PLAUDIT_DELIVERIES ?? 500)
const fast = {
  ...reachable,
  PLAUDIT_SHOP_POSTS_PER_MINUTE: '1000000',
  PLAUDIT_POSTS_PER_HOUR: '1000000',
  PLAUDIT_READS_PER_MINUTE: '1000000',
  PLAUDIT_LOG: 'error',
  PLAUDIT_SECRET_KEY: 'one key for all processes of this shop',
}

// Posts complaints by 16 clients, and gives the ids of those that were acknowledged.
async function complain(server, count) {
  const acknowledged = []
  let left = count
  const client = async () => {
    while (left-- > 0) {
      const review = { id: randomUUID(), rating: 1, body: `It broke, part ${left}.` }
      const { status } = await server.post('durable-1', review)
      if (status === 201) acknowledged.push(review.id)
    }
  }
  await Promise.all(Array.from({ length: 16 }, client))
  return acknowledged
}

const engines = [
  ['SQLite', false, async () => undefined],
  ['PostgreSQL', withoutPostgres, newDatabase],
]
for (const [engine, skip, database] of engines) {
  test(`D6 ${engine}: ${events} events through two workers, one killed in the middle`, { skip, timeout: 900_000 }, async (t) => {
    const one = await startServer(t, { env: fast, database: await database(), args: ['--unlimited'] })
    const two = await startServer(t, { env: fast, database: one.database, args: ['--unlimited'] })
    const receiver = await startReceiver(t)
    await setWebhook(one, receiver.url)
    const begun = Date.now()
    const [first, second] = await Promise.all([complain(one, events / 2), complain(two, events / 2)])
    const wanted = [...first, ...second]
    assert.equal(wanted.length, events)
    await until('a third of them to have come', () => receiver.calls.length >= events / 3, { within: 300_000 })
    await one.kill()
    const told = () => new Set(receiver.calls.map((call) => JSON.parse(call.body).data.review_id))
    // What the killed one held comes back after its lease of a minute.
    await until('every event at the receiver', () => receiver.calls.length >= events && told().size === events, { within: 600_000 })
    const seconds = (Date.now() - begun) / 1_000
    assert.deepEqual([...told()].sort(), wanted.sort())
    const ids = new Map()
    for (const { headers, body } of receiver.calls) {
      const id = headers['webhook-id']
      assert.ok(!ids.has(id) || ids.get(id) === body, 'one id, one message')
      ids.set(id, body)
    }
    assert.equal(ids.size, events, 'one event, one id, however often it came')
    t.diagnostic(`${engine}: ${events} events, ${receiver.calls.length} calls, ${Math.round(seconds)} s`)
  })
}

test('D6 signatures by both schemes, two keys during a change, tests and replays', async (t) => {
  const server = await startServer(t, { env: fast })
  const receiver = await startReceiver(t)
  const command = async (word, ...words) => (await server.command('webhook', word, 'demo', ...words)).stdout
  const shared = await command('add', receiver.url, '--name', 'shared')
  const paired = await command('add', receiver.url, '--pair', '--events', 'case.opened')
  const [, sharedId] = shared.match(/Webhook (\S+) was added/)
  const [, pairedId] = paired.match(/Webhook (\S+) was added/)
  const secret = shared.match(/whsec_\S+/)[0]
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(paired.match(/whpk_(\S+)/)[1], 'base64')])
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  // By the npm library, which knows v1 alone; and by OpenSSL, as the specification says.
  const byLibrary = (call, secret) => new Webhook(secret).verify(call.body, call.headers)
  const byOpenSsl = ({ headers, body }) =>
    headers['webhook-signature'].split(' ').some((one) => {
      const [version, signature] = one.split(',')
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
      return version === 'v1a' && verify(null, Buffer.from(signed), key, Buffer.from(signature, 'base64'))
    })

  assert.equal((await server.post('durable-1', { id: randomUUID(), rating: 1, body: 'It broke.' })).status, 201)
  const kinds = () => receiver.calls.map((call) => JSON.parse(call.body).type).sort()
  await until('all events', () => receiver.calls.length === 5)
  assert.deepEqual(kinds(), ['case.opened', 'case.opened', 'feedback.negative', 'review.created', 'review.published'])
  const isPaired = (call) => call.headers['webhook-signature'].startsWith('v1a,')
  assert.equal(receiver.calls.filter(isPaired).length, 1)
  for (const call of receiver.calls) {
    if (isPaired(call)) assert.ok(byOpenSsl(call) && !byOpenSsl({ ...call, body: call.body + ' ' }))
    else assert.ok(byLibrary(call, secret))
  }
  // One event, one id, at whichever endpoint.
  const opened = receiver.calls.filter((call) => JSON.parse(call.body).type === 'case.opened')
  assert.equal(opened[0].headers['webhook-id'], opened[1].headers['webhook-id'])

  const fresh = (await command('rotate', sharedId)).match(/whsec_\S+/)[0]
  assert.notEqual(fresh, secret)
  assert.match(await command('test', sharedId), /taken: 200/)
  const test = receiver.calls.at(-1)
  assert.equal(JSON.parse(test.body).type, 'test')
  assert.ok(byLibrary(test, secret) && byLibrary(test, fresh), 'both keys count')

  const before = receiver.calls.length
  assert.match(await command('replay', pairedId, '--event', opened[0].headers['webhook-id']), /again: 1\./)
  assert.match(await command('replay', sharedId, '--from', '2026-01-01T00:00'), /again: 4\./)
  await until('the replays', () => receiver.calls.length === before + 5)
  const ids = (calls) => new Set(calls.map((call) => call.headers['webhook-id']))
  assert.deepEqual(ids(receiver.calls.slice(before)), ids(receiver.calls.slice(0, 5)), 'with the ids that they had')

  const attempts = (await command('attempts', sharedId)).trim().split('\n')
  assert.equal(attempts.length, 8)
  assert.match(attempts[0], /\ttaken\t200\t\d+ ms\t[a-z.]+\tmsg_/)
  await command('remove', pairedId)
  const list = await command('list')
  assert.ok(list.includes(sharedId) && !list.includes(pairedId))
  await assert.rejects(command('add', receiver.url, '--events', 'case.oops'), /no kind of event/)
})
