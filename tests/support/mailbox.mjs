// A mail server on a port of its own (RFC 5321), without encryption as for a server on the same machine: keeps what it takes.
import { once } from 'node:events'
import { createServer } from 'node:net'

// The text part of a message, decoded.
function text(message) {
  const boundary = message.match(/boundary="([^"]+)"/)[1]
  const [head, ...body] = message.split(`--${boundary}`)[1].split('\r\n\r\n')
  const packed = body.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(packed.replace(/\s/g, ''), 'base64').toString()
  if (!/quoted-printable/i.test(head)) return packed
  const joined = packed.replaceAll('=\r\n', '')
  return Buffer.from(joined.replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16))), 'latin1').toString()
}

export async function startMailbox(t) {
  const letters = []
  const server = createServer((socket) => {
    let letter = {}, buffer = '', inData = false
    const say = (line) => socket.write(`${line}\r\n`)
    say('220 localhost ready')
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1')
      for (;;) {
        const end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n')
        if (end < 0) return
        const part = buffer.slice(0, end)
        buffer = buffer.slice(end + (inData ? 5 : 2))
        if (inData) {
          inData = false
          const message = Buffer.from(part, 'latin1').toString()
          letters.push({ ...letter, message, text: text(message), automatic: /^Auto-Submitted: auto-/im.test(message) })
          letter = {}
          say('250 taken')
        } else if (/^EHLO/i.test(part)) say('250-localhost\r\n250 8BITMIME')
        else if (/^MAIL/i.test(part)) { letter.from = part.match(/<(.*?)>/)[1]; say('250 ok') }
        else if (/^RCPT/i.test(part)) { letter.to = part.match(/<(.*?)>/)[1]; say('250 ok') }
        else if (/^DATA/i.test(part)) { inData = true; say('354 go on') }
        else if (/^QUIT/i.test(part)) { say('221 bye'); socket.end() }
        else say('250 ok')
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const env = {
    PLAUDIT_MAIL_HOST: '127.0.0.1', PLAUDIT_MAIL_PORT: String(server.address().port), PLAUDIT_MAIL_TLS: 'none',
    PLAUDIT_MAIL_FROM: 'Care <care@shop.example>',
  }
  // The first link of a letter to a page of ours.
  const link = (letter, within) => letter.text.split(/\s+/).find((word) => word.startsWith('http') && word.includes(within))
  return { env, letters, link }
}
