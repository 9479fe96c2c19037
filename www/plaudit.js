// The loader: fills <plaudit-stars>, <plaudit-reviews> and the others with HTML from the server, one request for a
// product, and wakes the WASM module once a shopper wants to do something. Reading, sharing and copying never need it.
// What an element keeps lives in closures and in `states`: the size budget is tight, and only local names shrink.

const BASE = new URL('.', import.meta.url).href
const WIDGET = '__PLAUDIT_WIDGET__'
const QUEUE = 'plaudit:queue'
const BATCH = 100

const doc = document
// currentScript is null in modules. A bundle has no tag: then shop= stands on the elements.
const tag = [...doc.scripts].find((script) => script.src === import.meta.url)?.dataset ?? {}
const modified = (event) => event.ctrlKey || event.metaKey || event.shiftKey
const listen = (target, types, act, capture) => types.split(' ').forEach((type) => target.addEventListener(type, act, capture))
const tell = (host, name, detail) =>
  host.dispatchEvent(new CustomEvent('plaudit-' + name, { bubbles: true, composed: true, detail }))
const kindOf = (host) => host.localName.slice(8)

// --- what to ask for ---------------------------------------------------------------------------------------------------

// Of each element: `key`, what it shows or waits for; `life`, what its kind does.
const states = new WeakMap()
const wanted = new Set()
const into = (map, key, made) => map.get(key) ?? (map.set(key, made), made)
const mark = (host, state) => (host.dataset.plaudit = state)

// One request for a product needs all of its elements: while the page is being parsed, wait for its end.
function want(host) {
  if (!wanted.size) {
    if (doc.readyState === 'loading') listen(doc, 'readystatechange', ask)
    else queueMicrotask(ask)
  }
  wanted.add(host)
}

// Where an element's content comes from, or nothing and a word in the console.
function place(host) {
  const shop = host.getAttribute('shop') ?? tag.shop ?? ''
  // Share buttons belong to the page: they come along with its product, or alone. Stars, reviews and questions are of one
  // product; the rest may be about the whole shop. First letters tell them apart.
  const kind = kindOf(host)
  const from = kind === 'share' ? doc.querySelector('plaudit-reviews') : /^(st|r|q)/.test(kind) && host
  const product = host.getAttribute('product') ?? (from ? from.getAttribute('product') ?? '' : '-')
  const lang = (host.closest('[lang]') ?? doc.documentElement).lang.split('-')[0].toLowerCase()
  // What else the server does not take it refuses, with its reason in the console.
  const fine = /^[\w.~-]{1,128}$/
  const bad = !fine.test(shop) ? 'shop' : !fine.test(product) ? 'product' : /\W/.test(lang) && 'lang'
  if (!bad) return { shop, product, lang, key: [shop, product, lang].join() }
  console.error(`plaudit: no valid ${bad}= on`, host)
  mark(host, 'failed')
}

function ask() {
  const products = new Map(), badges = new Map()
  for (const host of wanted) {
    const at = host.isConnected && place(host)
    if (!at) continue
    const state = into(states, host, {})
    if (state.key === at.key) continue
    // A fragment that the shop's own server included is taken as it is.
    const included = !state.key && host.shadowRoot?.querySelector('.plaudit')
    // What another product's module holds goes with it.
    state.life?.sleep?.()
    state.key = at.key
    if (included) begin(host, state)
    else {
      mark(host, 'waiting')
      into(products, at.key, { ...at, hosts: [] }).hosts.push(host)
    }
  }
  wanted.clear()
  for (const { shop, product, lang, hosts } of products.values()) {
    const parts = [...new Set(hosts.map(kindOf))].sort().join()
    const language = lang && 'lang=' + lang
    if (parts === 'stars') into(badges, shop + language, { shop, language, list: [] }).list.push({ product, hosts })
    else get(`${shop}/products/${product}/fragment?${language && language + '&'}parts=` + parts, hosts)
  }
  for (const { shop, language, list } of badges.values()) {
    while (list.length) {
      const some = list.splice(0, BATCH)
      const names = some.map((entry) => entry.product).sort()
      get(`${shop}/fragments?products=${names}&parts=stars${language && '&' + language}`, some.flatMap((entry) => entry.hosts))
    }
  }
}

// XMLHttpRequest parses HTML itself: that works under Trusted Types too, where innerHTML is refused. Gives the answer and
// its rules, or nothing: whoever else answers, such as a proxy, has no rules for us.
const html = (path) =>
  new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('GET', BASE + 'v1/shops/' + path)
    request.responseType = 'document'
    request.timeout = 15e3
    request.onloadend = () => {
      const css = request.status === 200 && request.response?.querySelector('[data-css]')
      const sheet = new CSSStyleSheet()
      if (css) sheet.replaceSync(css.content.textContent)
      else console.warn('plaudit:', path, request.status)
      done(css && { page: request.response, sheet })
    }
    request.send()
  })

const get = async (path, hosts) => {
  const answer = await html(path)
  for (const host of hosts) fill(host, answer)
}

function fill(host, answer) {
  const state = states.get(host), at = place(host)
  // Taken out meanwhile: it asks again when it comes back.
  if (!host.isConnected) return (state.key = null)
  if (at?.key !== state.key) return
  const found = answer && answer.page.querySelector(`[data-root=${kindOf(host)}][data-product="${at.product}"]`)
  if (!found) {
    state.key = null
    return mark(host, 'failed')
  }
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [answer.sheet]
  root.replaceChildren(...doc.importNode(found, true).childNodes)
  begin(host, state)
}

function begin(host, state) {
  mark(host, 'ready')
  state.life ??= (kinds[kindOf(host)] ?? woken)(host, host.shadowRoot, state)
  state.life.ready?.()
  tell(host, 'ready', { product: host.getAttribute('product') })
}

// --- the module ----------------------------------------------------------------------------------------------------------

// An answer names the module of its own build: after an upgrade an old page still finds the old module.
const modules = new Map()
let tries = 0
function load(name) {
  if (!modules.has(name)) {
    // A failed import may be remembered by the browser: each new try has an address of its own.
    const made = import(`${BASE}assets/${name}${tries ? '?' + tries : ''}`)
    modules.set(name, made)
    made.catch(() => (tries++, modules.delete(name)))
  }
  return modules.get(name)
}

async function flush() {
  try {
    // Storage may be forbidden; then nothing waits in it.
    if (navigator.onLine && localStorage.getItem(QUEUE)) (await load(WIDGET)).send()
  } catch {}
}

// --- the elements --------------------------------------------------------------------------------------------------------

const kinds = {
  stars(host, root) {
    listen(root, 'click', (event) => {
      const there = doc.querySelector(`plaudit-reviews[product="${host.getAttribute('product')}"]`)
      if (!there) return
      event.preventDefault()
      // Whether it glides is for the page's own scroll-behavior to say.
      there.scrollIntoView()
      // Not the element itself: what cannot be tabbed to takes all that is inside it out of the order, too.
      const inside = there.shadowRoot?.querySelector('.reviews') ?? there
      inside.tabIndex = -1
      inside.focus({ preventScroll: true })
    })
    return {}
  },

  share(host, root) {
    let url, title
    // The page's address, which only the page knows; it may change in a single-page shop.
    const ready = () => {
      const meta = (name) => doc.querySelector(`[property="og:${name}"]`)?.content || ''
      url = host.getAttribute('url') ?? doc.querySelector('link[rel=canonical]')?.href ?? location.href
      title = meta('title') || doc.title
      const values = { u: url, t: title, i: meta('image'), q: '?&'[+url.includes('?')] }
      for (const link of root.querySelectorAll('[data-share]')) {
        link.href = link.dataset.share.replace(/\{([utiq])\}/g, (_, name) => encodeURIComponent(values[name]))
      }
      root.querySelector('[data-native]').hidden = !navigator.share
    }
    listen(root, 'click', async (event) => {
      ready()
      const pressed = event.target.closest('a,button')
      if (!pressed) return
      const { copied, failed, native } = pressed.dataset
      tell(host, 'share', { network: pressed.className })
      // To change one's mind is no error.
      if (native === '') navigator.share({ title, url }).catch(() => {})
      if (!copied) return
      // Refused, or a page without TLS: then the address is shown, to be copied by hand.
      const done = await navigator.clipboard?.writeText(url).then(() => copied, () => {})
      root.querySelector('.said').textContent = done ?? failed + ' ' + url
    })
    return { ready }
  },

  shop: () => ({}),
}

// Everything that the module can wake: lists, carousels, tabs, questions.
function woken(host, root, state) {
  let awake, dead, waking, later = new Set()
  const busy = (it, yes) => it.toggleAttribute('data-busy', yes)
  // Empty fields show their placeholder, which is a space.
  const typed = () => root.querySelector('.rate :checked,.field :is(input,textarea):not(:placeholder-shown)')

  // Done again once the module is there, or left to the hosted page where it never will be.
  const replay = (send) => {
    for (const it of [...later]) {
      later.delete(it)
      busy(it, false)
      it[it.localName === 'form' ? send : 'click']()
    }
  }

  const wake = async () => {
    if (waking || awake || dead) return
    waking = 1
    try {
      const { more, widget } = root.querySelector('.plaudit').dataset
      const module = load(widget)
      const answer = root.querySelector('[data-slot]') && html(more)
      awake = await (await module).rouse(host, root, answer, later, state, load)
      replay('requestSubmit')
    } catch (error) {
      console.warn('plaudit:', error)
      // Without a connection what was pressed waits for it. Without WASM links and forms lead to the hosted page.
      if (navigator.onLine) {
        dead = 1
        replay('submit')
      }
    }
    waking = 0
  }

  // Until the module is there: what needs it is stopped and done again afterwards; the rest goes its way.
  listen(root, 'click compositionstart compositionend submit pointerover focusin input', (event) => {
    const { type } = event
    if (/^comp/.test(type)) state.composing = type === 'compositionstart'
    // A finger that scrolls also "points".
    if (awake || dead || (type === 'pointerover' && event.pointerType === 'touch')) return
    // composedPath() is empty once the handler has returned.
    const target = event.composedPath()[0]
    const press = type === 'click' && !modified(event) && target.closest?.('[data-act]:not(form)')
    if (press || type === 'submit') {
      event.preventDefault()
      event.stopImmediatePropagation()
      // What a button submits is done again by pressing the button.
      const it = press || event.submitter?.closest('[data-act]') || target
      busy(it, true)
      later.add(it)
    }
    wake()
  }, true)

  return {
    ready() {
      // Also what was filled or focused before this script ran, and merchants who opted in to more.
      if (typed() || root.activeElement || later.size || /^#pla/.test(location.hash)) wake()
      else if (tag.wake === 'idle' || host.hasAttribute('autoplay')) setTimeout(wake, 999)
    },
    sleep() {
      if (awake || dead) {
        try {
          awake?.free()
        } catch {}
        awake = dead = state.key = null
        later.clear()
        root.replaceChildren()
      }
    },
  }
}

for (const kind of ['stars', 'share', 'shop', 'reviews', 'all', 'carousel', 'tab', 'questions']) {
  // Loaded twice from two addresses, the first one stays.
  if (customElements.get('plaudit-' + kind)) continue
  customElements.define('plaudit-' + kind, class extends HTMLElement {
    static observedAttributes = ['product', 'shop', 'lang']
    connectedCallback() {
      if (!this.dataset.plaudit) mark(this, 'waiting')
      want(this)
    }
    attributeChangedCallback() {
      if (this.isConnected) want(this)
    }
    // Asks the server again; what was being written stays in its draft.
    refresh() {
      this.shadowRoot?.replaceChildren()
      into(states, this, {}).key = null
      want(this)
    }
    // Opens the form, as if its button was pressed.
    write() {
      this.shadowRoot?.querySelector('[data-act=fill],summary')?.click()
    }
    disconnectedCallback() {
      // Moving an element takes it out and puts it back at once.
      queueMicrotask(() => this.isConnected || states.get(this)?.life?.sleep?.())
    }
  })
}

listen(window, 'online', () => {
  for (const host of doc.querySelectorAll('[data-plaudit]')) {
    if (host.dataset.plaudit === 'failed') want(host)
    states.get(host)?.life?.ready?.()
  }
  flush()
})
flush()
