// The loader: fills <plaudit-stars>, <plaudit-reviews> and <plaudit-share> with HTML from the server, one request for
// a product, and wakes the WASM module once a shopper wants to do something. Reading, sharing and copying never need it.

const BASE = new URL('.', import.meta.url).href
const BUILD = '__PLAUDIT_BUILD__'
const WIDGET = '__PLAUDIT_WIDGET__'
const QUEUE = 'plaudit:queue'
const BATCH = 50

const doc = document
// currentScript is null in modules. A bundle has no tag: then shop= stands on the elements.
const tag = [...doc.scripts].find((script) => script.src === import.meta.url)

// --- what to ask for -------------------------------------------------------------------------------------------------

const waiting = new Set()
const failed = new Set()

// One request for a product needs all of its elements: while the page is being parsed, wait for its end.
function want(element) {
  if (!waiting.size) {
    if (doc.readyState === 'loading') doc.addEventListener('readystatechange', ask, { once: true })
    else queueMicrotask(ask)
  }
  waiting.add(element)
}

function ask() {
  const products = new Map()
  for (const element of waiting) {
    const place = element.place()
    if (!place || element.filled(place.key)) continue
    if (!products.has(place.key)) products.set(place.key, { ...place, elements: [] })
    products.get(place.key).elements.push(element)
  }
  waiting.clear()
  const badges = new Map()
  for (const { shop, product, lang, elements } of products.values()) {
    const parts = [...new Set(elements.map((element) => element.kind))].sort().join()
    const language = lang && `lang=${lang}&`
    if (parts !== 'stars') get(`${shop}/products/${product}/fragment?${language}parts=${parts}`, elements)
    else {
      const at = shop + ' ' + lang
      if (!badges.has(at)) badges.set(at, { shop, lang, list: [] })
      badges.get(at).list.push({ product, elements })
    }
  }
  for (const { shop, lang, list } of badges.values()) {
    list.sort((a, b) => (a.product < b.product ? -1 : 1))
    while (list.length) {
      const some = list.splice(0, BATCH)
      const language = lang && `lang=${lang}`
      const elements = some.flatMap((entry) => entry.elements)
      if (some.length === 1) get(`${shop}/products/${some[0].product}/fragment?${language && language + '&'}parts=stars`, elements)
      else get(`${shop}/fragments?products=${some.map((entry) => entry.product)}&parts=stars${language && '&' + language}`, elements)
    }
  }
}

// XMLHttpRequest parses HTML itself: that works under Trusted Types too, where innerHTML is refused.
function get(path, elements) {
  const request = new XMLHttpRequest()
  request.open('GET', `${BASE}v1/shops/${path}`)
  request.responseType = 'document'
  request.onloadend = () => {
    const answer = request.status === 200 && request.response
    for (const element of elements) {
      if (answer) element.fill(answer)
      else element.fail()
    }
    if (!answer) console.warn(`plaudit: ${request.responseURL || BASE + path} did not answer (${request.status}); the page keeps what stands inside the elements`)
  }
  request.send()
}

const sheets = new Map()
function sheet(css) {
  if (!sheets.has(css)) {
    const made = new CSSStyleSheet()
    made.replaceSync(css)
    sheets.set(css, made)
  }
  return sheets.get(css)
}

// --- the module --------------------------------------------------------------------------------------------------------

let module, tries = 0
// A failed import may be remembered by the browser: each new try has an address of its own.
const load = () =>
  (module ??= import(`${BASE}assets/${WIDGET}${tries++ ? '?' + tries : ''}`)
    .then(async (loaded) => (await loaded.default(), loaded))
    .catch((error) => {
      module = null
      throw error
    }))

function queued() {
  try {
    return localStorage.getItem(QUEUE)
  } catch {
    return null
  }
}
const flush = () => queued() && load().then((loaded) => loaded.flush(), () => {})

// --- the elements ------------------------------------------------------------------------------------------------------

class Element extends HTMLElement {
  static observedAttributes = ['product', 'shop', 'lang']
  #key

  connectedCallback() {
    if (!this.dataset.plaudit) this.dataset.plaudit = 'waiting'
    want(this)
  }
  attributeChangedCallback() {
    if (this.isConnected) want(this)
  }
  disconnectedCallback() {
    // Moving an element takes it out and puts it back at once.
    queueMicrotask(() => this.isConnected || this.sleep())
  }

  // Where its content comes from, or nothing and a word in the console.
  place() {
    const shop = this.getAttribute('shop') ?? tag?.dataset.shop
    const product = this.getAttribute('product')
    const lang = (this.closest('[lang]')?.lang ?? '').split('-')[0].toLowerCase()
    const bad = !/^[a-z0-9-]{1,40}$/.test(shop) ? 'shop' : !/^[\w.~-]{1,128}$/.test(product) ? 'product' : !/^[a-z]*$/.test(lang) ? 'lang' : ''
    if (!bad) return { shop, product, lang, key: `${shop} ${product} ${lang}` }
    console.error(`plaudit: <${this.localName}> has no valid ${bad}=, got`, { shop, product, lang }[bad], this)
    this.dataset.plaudit = 'failed'
  }

  // Whether it shows this already. A fragment that the shop's own server included is taken as it is.
  filled(key) {
    if (this.#key === key) return true
    const included = !this.#key && this.shadowRoot?.querySelector('[data-build]')
    if (this.#key) this.sleep(true)
    this.#key = key
    if (included) this.begin()
    return included
  }

  fill(answer) {
    const { product, key } = this.place() ?? {}
    const found = [...answer.querySelectorAll('[data-root=' + this.kind)].find((root) => root.dataset.product === product)
    if (!found || key !== this.#key || !this.isConnected) return this.sleep(true)
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet(answer.querySelector('[data-css]').content.textContent)]
    root.replaceChildren(...doc.importNode(found, true).childNodes)
    this.begin()
  }

  fail() {
    this.dataset.plaudit = 'failed'
    this.#key = null
    failed.add(this)
  }

  begin() {
    failed.delete(this)
    this.dataset.plaudit = 'ready'
    if (!this.started) this.start(this.shadowRoot)
    this.started = true
    this.ready?.(this.shadowRoot)
    this.tell('ready', { product: this.getAttribute('product') })
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent('plaudit-' + name, { bubbles: true, composed: true, detail }))
  }

  sleep(again) {
    failed.delete(this)
    if (again || this.awake) {
      this.#key = null
      this.shadowRoot?.replaceChildren()
    }
    if (again && this.isConnected) this.dataset.plaudit = 'waiting'
  }
}

class Stars extends Element {
  kind = 'stars'
  start(root) {
    root.addEventListener('click', (event) => {
      const product = CSS.escape(this.getAttribute('product'))
      const there = doc.querySelector(`plaudit-reviews[product="${product}"]`)
      if (!there || modified(event)) return
      event.preventDefault()
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      there.scrollIntoView({ behavior: still ? 'auto' : 'smooth' })
      there.tabIndex = -1
      there.focus({ preventScroll: true })
    })
  }
}
const modified = (event) => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

class Share extends Element {
  kind = 'share'
  start(root) {
    root.addEventListener('click', (event) => this.press(event.target.closest('a, button')))
    for (const type of ['pointerover', 'focusin']) root.addEventListener(type, () => this.ready(root))
  }
  // The page's address, which only the page knows; it may change in a single-page shop.
  page() {
    const meta = (name) => doc.querySelector(`meta[property="og:${name}"]`)?.content ?? ''
    const canonical = doc.querySelector('link[rel=canonical]')?.href
    return { u: this.getAttribute('url') ?? canonical ?? location.href, t: meta('title') || doc.title, i: meta('image') }
  }
  ready(root) {
    const page = this.page()
    for (const link of root.querySelectorAll('[data-share]')) {
      link.href = link.dataset.share.replace(/\{([uti])\}/g, (_, name) => encodeURIComponent(page[name]))
    }
    if (navigator.share) root.querySelector('[data-native]').hidden = false
  }
  async press(pressed) {
    if (!pressed) return
    const { u, t } = this.page(), root = this.shadowRoot
    this.tell('share', { network: pressed.className || ('copy' in pressed.dataset ? 'copy' : 'native') })
    // To change one's mind is no error.
    if ('native' in pressed.dataset) return navigator.share({ title: t, url: u }).catch(() => {})
    if (!('copy' in pressed.dataset)) return
    let done = await navigator.clipboard?.writeText(u).then(() => true, () => false)
    if (!done) {
      const field = doc.createElement('textarea')
      field.value = u
      root.append(field)
      field.select()
      done = doc.execCommand('copy')
      field.remove()
      pressed.focus()
    }
    root.querySelector('.said').textContent = done ? pressed.dataset.copied : `${pressed.dataset.failed} ${u}`
  }
}

class Reviews extends Element {
  kind = 'reviews'
  later = []

  start(root) {
    for (const type of ['click', 'compositionstart', 'compositionend', 'submit', 'pointerover', 'focusin', 'input']) {
      root.addEventListener(type, (event) => this.notice(event), true)
    }
  }

  ready(root) {
    // Fields filled or focused before this script ran, and merchants who opted in to more.
    if (this.typed(root).length || root.activeElement) this.wake()
    else if (tag?.dataset.wake === 'idle') (window.requestIdleCallback ?? setTimeout)(() => this.wake())
  }

  // Until the module is there: what needs it is stopped and done again afterwards; the rest goes its way.
  notice(event) {
    if (event.type.startsWith('composition')) {
      this.composing = event.type === 'compositionstart'
      if (!this.composing) this.composed?.()
    }
    // A finger that scrolls also "points".
    if (this.awake || this.dead || (event.type === 'pointerover' && event.pointerType === 'touch')) return
    // composedPath() is empty once the handler has returned.
    const target = event.composedPath()[0]
    const press = event.type === 'click' && !modified(event) && target.closest?.('[data-act]')
    if (event.type === 'submit' || press) {
      event.preventDefault()
      event.stopImmediatePropagation()
      const it = press || target
      it.setAttribute('aria-busy', 'true')
      if (!this.later.some((other) => other.it === it)) this.later.push({ it, submitter: event.submitter })
    }
    this.wake()
  }

  async wake() {
    if (this.waking || this.awake || this.dead) return
    this.waking = true
    const root = this.shadowRoot
    try {
      const loaded = await load()
      if (this.composing) await new Promise((done) => (this.composed = done))
      const wrapper = root.querySelector('[data-build]')
      if (wrapper && this.isConnected) {
        const state = () => JSON.parse(root.querySelector('[data-state]').content.textContent)
        const typed = this.typed(root), focused = root.activeElement?.name, caret = root.activeElement?.selectionEnd
        for (const { it } of this.later) it.removeAttribute('aria-busy')
        const start = (fresh) => (this.awake = loaded.wake(wrapper, this, state(), fresh))
        try {
          start(wrapper.dataset.build !== BUILD)
        } catch (error) {
          console.warn('plaudit: drawn anew,', error)
          start(true)
        }
        this.retype(root, typed, focused, caret)
      }
      this.replay((it, submitter) => (it.requestSubmit ? it.requestSubmit(submitter) : it.click()))
    } catch (error) {
      if (navigator.onLine) {
        // No WASM on this page, or no module: links and forms lead to the hosted page.
        console.warn('plaudit: links and forms lead to the hosted page,', error)
        this.dead = true
        this.replay((it) => (it.submit ? it.submit() : it.click()))
      }
    }
    this.waking = false
  }

  replay(act) {
    for (const { it, submitter } of this.later.splice(0)) {
      it.removeAttribute('aria-busy')
      // Drawn anew, there is another element in its place.
      const same = it.isConnected ? it : this.shadowRoot.querySelector(it.localName === 'form' ? 'form' : '[data-act]')
      if (same) act(same, submitter?.isConnected ? submitter : null)
    }
  }

  typed(root) {
    return [...root.querySelectorAll('[name]')]
      .filter((field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked)
      .map(({ name, value, checked }) => ({ name, value, checked }))
  }

  retype(root, typed, focused, caret) {
    let last
    for (const { name, value, checked } of typed) {
      const field = [...root.querySelectorAll(`[name=${name}]`)].find((field) => !checked || field.value === value)
      if (!field) continue
      if (checked) field.checked = true
      else if (field.value !== value) field.value = value
      last = field
    }
    for (const type of ['input', 'change']) last?.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    const field = focused && root.activeElement?.name !== focused && root.querySelector(`[name=${focused}]`)
    if (!field) return
    field.focus()
    // Only some kinds of field have a caret to set.
    setTimeout(() => caret != null && field.setSelectionRange(caret, caret))
  }

  sleep(again) {
    super.sleep(again)
    try {
      this.awake?.free()
    } catch (error) {
      console.warn('plaudit:', error)
    }
    this.awake = this.dead = null
    this.later = []
  }
}

for (const [name, made] of [['stars', Stars], ['reviews', Reviews], ['share', Share]]) {
  // Loaded twice from two addresses, the first one stays.
  if (!customElements.get('plaudit-' + name)) customElements.define('plaudit-' + name, made)
}

addEventListener('online', () => {
  for (const element of [...failed]) want(element)
  for (const element of doc.querySelectorAll('plaudit-reviews')) if (element.later?.length) element.wake()
  flush()
})
if (navigator.onLine) flush()
