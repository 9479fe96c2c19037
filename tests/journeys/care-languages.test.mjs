// Complaints are understood in all six languages, whatever the stars say.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { openPage, startBrowser } from '../support/browser.mjs'
import { startServer } from '../support/server.mjs'

const bin = process.env.PLAUDIT_BIN ?? new URL('../../target/debug/plaudit', import.meta.url).pathname

// Made up for this test: language, its name in the inbox, a complaint, praise.
const voices = [
  ['en', 'English', 'It stopped working after a week and nobody answers my letters. I want a refund.', 'Works perfectly, arrived early, very happy with it.'],
  ['ru', 'Russian', 'Через неделю перестал работать, на письма никто не отвечает. Верните деньги.', 'Отличный чайник, пришёл раньше срока, очень доволен.'],
  ['fa', 'Persian', 'بعد از یک هفته خراب شد و هیچ‌کس جواب نمی‌دهد. پولم را پس بدهید.', 'کتری عالی است، زود رسید و خیلی راضی هستم.'],
  ['kk', 'Kazakh', 'Бір аптадан кейін бұзылып қалды, ешкім жауап бермейді. Ақшамды қайтарыңыз.', 'Өте жақсы шәйнек, тез жеткізді, қатты ұнады, рақмет.'],
  ['vi', 'Vietnamese', 'Dùng một tuần đã hỏng, nhắn tin không ai trả lời. Tôi muốn hoàn tiền.', 'Ấm rất tốt, giao hàng nhanh, tôi rất hài lòng.'],
  ['el', 'Greek', 'Χάλασε σε μία εβδομάδα και κανείς δεν απαντά. Θέλω τα χρήματά μου πίσω.', 'Εξαιρετικός βραστήρας, ήρθε γρήγορα, είμαι πολύ ευχαριστημένος.'],
]

const classify = async (input) => {
  const child = promisify(execFile)(bin, ['classify'])
  child.child.stdin.end(input)
  return (await child).stdout
}

test('C1 D3 a complaint with three stars is an unhappy conversation in each of the six languages, praise is none', async (t) => {
  const browser = await startBrowser(t)
  const server = await startServer(t)
  const page = await openPage(t, browser)
  await page.goto(`${server.origin}/inbox/login`)
  await page.getByLabel('E-mail').fill(server.email)
  await page.getByLabel('Password').fill(server.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${server.origin}/inbox`)
  for (const [code, name, complaint, praise] of voices) {
    await t.test(`C1 ${code}`, async () => {
      const [sad, glad] = [randomUUID(), randomUUID()]
      // The page's language is not told: the words alone decide.
      for (const [id, rating, body] of [[sad, 3, complaint], [glad, 5, praise]]) {
        const answer = await server.post('lamp-oak', { id, rating, body })
        assert.equal(answer.status, 201)
        const { language, status } = await answer.json()
        assert.deepEqual([language, status], [code, 'published'], body)
      }
      await page.goto(`${server.origin}/inbox?view=unhappy`)
      const line = page.locator(`.line[data-id="${sad}"]`)
      assert.match(await line.locator('.feeling').innerText(), /^Unhappy, (fairly )?sure$/)
      assert.match(await line.locator('.due').innerText(), /^due in (29|30) min$/)
      assert.ok((await line.locator('.chips li').allInnerTexts()).includes(name))
      assert.equal(await line.getByRole('link').getAttribute('lang'), code)
      assert.equal(await page.locator(`.line[data-id="${glad}"]`).count(), 0, praise)
    })
  }
})

test('C1 classify says label, confidence, language and topics of each line', async () => {
  const lines = ['', ...voices.flatMap(([, , complaint, praise]) => [complaint, praise]), '', '   ', 'Ужасно, lid is broken\r', 'last without an end']
  const out = await classify(lines.join('\n'))
  const answers = out.split('\n')
  assert.equal(answers.pop(), '', 'every line ends')
  assert.equal(answers.length, lines.length, out)
  const fields = answers.map((answer) => answer.split('\t'))
  for (const [at, answer] of fields.entries()) {
    assert.equal(answer.length, 4, `${lines[at]} -> ${answers[at]}`)
    const [label, confidence, language, topics] = answer
    assert.match(label, /^(positive|neutral|negative)$/)
    assert.match(confidence, /^(0\.\d\d|1\.00)$/)
    assert.match(language, /^(en|ru|fa|kk|vi|el|und)$/)
    assert.match(topics, /^([a-z_]+(,[a-z_]+)*)?$/)
  }
  for (const at of [0, 13, 14]) assert.equal(answers[at], 'neutral\t0.00\tund\t', 'an empty line has an answer too')
  for (const [at, [code]] of voices.entries()) {
    const [sad, glad] = fields.slice(1 + 2 * at, 3 + 2 * at)
    assert.deepEqual([sad[0], sad[2]], ['negative', code])
    assert.ok(sad[3].split(',').includes('refund'), `${code}: ${sad[3]}`)
    assert.deepEqual([glad[0], glad[2]], ['positive', code])
  }
  assert.equal(await classify(''), '', 'no line, no answer')
})
