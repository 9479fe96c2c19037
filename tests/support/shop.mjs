// A shop on an origin of its own: the demo pages, and pages that a test makes up. It stays up while Plaudit is down.
import { createServer } from 'node:http'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

const demo = new URL('../../www/demo/', import.meta.url)
const kinds = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

// The CSS line of the documented snippet.
const reserve = `<style>
plaudit-reviews:not(:defined), plaudit-reviews[data-plaudit="waiting"] { display: block; min-block-size: 100svh }
plaudit-stars { display: inline-block; min-block-size: 1.5em; min-inline-size: 11em }
plaudit-share { display: block; min-block-size: 3.25rem }
</style>`

// A page with the documented snippet around `body`.
export const snippet = (body, { lang = 'en', head = '', loader = 'plaudit.js', shop = '{{shop}}' } = {}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>A shop</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">${reserve}${head}
<script type="module" async src="{{plaudit}}/${loader}" data-shop="${shop}"></script></head><body>${body}</body></html>`

// `pages` maps names to HTML, to a function of the request's URL, or to `{ text, policy }` for a page under a policy; others
// come from www/demo. `{{include …}}` is the business of the real demo shop.
export async function startShop(t, server, pages = {}) {
  const http = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://shop')
    const name = url.pathname.slice(1)
    try {
      const made = pages[name]
      const page = typeof made === 'function' ? await made(url) : made ?? await readFile(new URL(name, demo), 'utf8')
      const text = page.text ?? page
      if (page.policy) response.setHeader('content-security-policy', page.policy)
      response.setHeader('content-type', kinds[extname(name)] ?? 'text/html; charset=utf-8')
      response.end(text.replaceAll('{{plaudit}}', server.origin).replaceAll('{{shop}}', 'demo'))
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  t.after(() => {
    http.close()
    http.closeAllConnections()
  })
  return { origin: `http://127.0.0.1:${http.address().port}`, pages }
}
