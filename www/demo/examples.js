// Runs each example in a page of its own, made of the very text that is shown; and shows what the elements of this page tell.
const tag = document.querySelector('script[data-shop]')
const { origin } = new URL(tag.src)
// The documents speak of a shop called teapots.
const here = (code) => code.replaceAll('https://reviews.shop.example', origin).replaceAll('teapots', tag.dataset.shop)
const loader = `<script type="module" async src="${tag.src}" data-shop="${tag.dataset.shop}"><\/script>`
const kettle = (kind, more = '') => `<p><plaudit-${kind} product="kettle-17"${more}></plaudit-${kind}></p>`
const bodies = {
  stars: kettle('stars'),
  share: kettle('share'),
  reviews: kettle('reviews'),
  shapes: kettle('stars', ' class="hearts"') + kettle('stars', ' class="dots"'),
  night: `${kettle('stars')}<div class="night">${kettle('stars')}</div>`,
}

for (const section of document.querySelectorAll('[data-live]')) {
  const code = (kind) => [...section.querySelectorAll(`[data-code=${kind}]`)].map((it) => here(it.textContent)).join('\n')
  const body = code('html') || section.dataset.with.split(' ').map((name) => bodies[name]).join('')
  const script = code('js')
  // What a script writes to the console is shown, too.
  const log = script && '<pre id="log" role="log"></pre><script>const log = console.log; console.log = (...words) => { log(...words); document.querySelector("#log").append(words.join(" ") + "\\n") }<\/script>'
  const frame = document.createElement('iframe')
  frame.title = section.querySelector('h2').textContent
  frame.loading = 'lazy'
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${frame.title}</title><link rel="stylesheet" href="frame.css"><link rel="canonical" href="https://shop.example/kettle">
${code('head') || loader}<style>${code('css')}</style></head><body>${body}${log}<script type="module">${script}<\/script></body></html>`
  section.append(frame)
}

// What the elements told this page, newest last.
const log = document.querySelector('#log')
const note = (name, detail) => log.append(`${name} ${JSON.stringify(detail)}\n`)
for (const name of ['ready', 'share', 'review-sent']) document.addEventListener('plaudit-' + name, (event) => note(event.type, event.detail))

for (const button of document.querySelectorAll('[data-call]')) {
  button.addEventListener('click', () => document.querySelector('plaudit-reviews')[button.dataset.call]())
}
