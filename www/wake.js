// The way of the module into a page. It is appended to the glue that wasm-bindgen writes, whose names `__wbg_init`, `wake`
// and `flush` it uses: what only intent needs must not weigh on pages that nobody touches.

// What photos need comes when a photo is pressed, or chosen.
const GALLERY = '__PLAUDIT_GALLERY__', PICK = '__PLAUDIT_PICK__'

// Wakes the module for one element. `asked` brings what only writing and choosing need, where the page does not have it yet;
// `pressed` holds what was pressed meanwhile; `state` is what the loader knows of the element.
export async function rouse(host, root, asked, pressed, state, load) {
  const wrapper = root.querySelector('.plaudit')
  if (asked) {
    const { page, sheet } = (await asked) || {}
    if (!page) throw new TypeError('no answer')
    root.adoptedStyleSheets.push(sheet)
    // A press that is under way ends on the element on which it began, or it would be lost; half a second is a long one.
    for (let times = 0; times < 30 && root.querySelector('[data-slot] :active'); times++) await new Promise((done) => setTimeout(done, 16))
    // A longer one counts as done.
    const held = root.querySelector('[data-slot] :active')
    if (held) pressed.add(held)
    // The form comes with the name of the module that knows it: after an upgrade it may be another one than this.
    wrapper.dataset.widget = page.querySelector('[data-widget]').dataset.widget
    const state = page.querySelector('[data-state]')
    if (state) root.append(document.importNode(state, true))
    for (const slot of root.querySelectorAll('[data-slot]')) {
      slot.replaceWith(document.importNode(page.querySelector(`[data-fill=${slot.dataset.slot}]`), true))
    }
    // What was pressed before it was there has a line of the same part in its place, which unfolds it.
    for (const it of pressed) {
      if (it.isConnected) continue
      pressed.delete(it)
      const line = root.querySelector(`[part="${it.getAttribute('part')}"]`)
      line?.focus()
      line?.click()
    }
  }
  const name = wrapper.dataset.widget
  if (!import.meta.url.includes(name)) return (await load(name)).rouse(host, root, null, pressed, state, load)
  await __wbg_init()
  // An input method that is in the middle of a word must not lose its field.
  while (state.composing) await new Promise((done) => root.addEventListener('compositionend', done, { once: true }))
  if (!wrapper.isConnected) return
  for (const it of pressed) it.toggleAttribute('data-busy', false)
  const form = root.querySelector('[data-state]')
  const about = form && JSON.parse(form.content.textContent)
  const awake = wake(wrapper, host, about)
  wrapper.addEventListener('click', (event) => {
    const link = event.target.closest('[data-act=look]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    load(GALLERY).then(({ look }) => look(link, wrapper)).catch(() => location.assign(link.href))
  })
  const field = wrapper.querySelector('[data-photos]')
  if (field) {
    const input = field.querySelector('[type=file]'), review = field.closest('form'), [shop] = about.api.split('/products/')
    // One line for all photos is for pages without script.
    field.querySelector('.plain')?.remove()
    // Photos of a review that its author changes.
    let own
    const listen = (how) => {
      input[how]('change', start)
      review[how]('photos', start)
    }
    // Once: from then on the field is the other module's.
    const start = (event) => {
      listen('removeEventListener')
      own = event?.detail ?? own
      load(PICK).then(({ pick }) => pick(field, about.key, shop + '/photos', wrapper.lang, own), () => {
        const told = field.querySelector('.told')
        told.textContent = told.dataset.lost
        input.value = ''
        listen('addEventListener')
      })
    }
    listen('addEventListener')
    review.addEventListener('reset', () => (own = null))
    if (input.files.length || stored(about.key)) start()
  }
  const typed = root.querySelector('.rate :checked, .field :is(input, textarea):not(:placeholder-shown)')
  typed?.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  return awake
}

// Whether photos of an earlier visit wait for this form. Storage may be forbidden.
function stored(key) {
  try {
    return localStorage.getItem('plaudit:photos:' + key)
  } catch {}
}

// Sends what was written while there was no connection.
export async function send() {
  await __wbg_init()
  flush()
}
