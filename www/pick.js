// Photos in the form: made smaller here, uploaded one by one, each with its progress, its words and its place. The server
// drew all texts. It is loaded with the first photo that somebody chooses, or where some wait from an earlier visit.

// As many as the server takes for a review, and in its largest width.
const MOST = 5, SIDE = 1600
// The server keeps what no review has for a day.
const KEEP = 23 * 36e5

export function pick(field, name, url, lang, own) {
  const find = (selector) => field.querySelector(selector)
  const input = find('[type=file]'), list = find('.tiles'), told = find('.told'), error = find('#error-photo')
  const form = field.closest('form'), key = 'plaudit:photos:' + name
  // Of each tile: what is sent, the request that sends it, its id once it is there.
  const states = new WeakMap()
  const tiles = () => [...list.children]
  const parts = (tile) => ({ words: tile.querySelector('[name=photo_alt]'), id: tile.querySelector('[type=hidden]'), bar: tile.querySelector('progress'), wrong: tile.querySelector('.error'), again: tile.querySelector('[data-do=again]') })
  const word = (which) => told.dataset[which]
  let waiting, warned

  const keep = () => {
    // A review that was sent is no draft.
    if (field.dataset.photos) return
    const list = tiles().map((tile) => ({ id: parts(tile).id.value, alt: parts(tile).words.value, view: states.get(tile).view })).filter(({ id }) => id)
    try {
      if (list.length) localStorage.setItem(key, JSON.stringify({ at: Date.now(), list }))
      else localStorage.removeItem(key)
    } catch {}
  }

  // After any change: numbers, which way a photo may go, whether there is room, and a form that waits.
  const settle = () => {
    const all = tiles()
    all.forEach((tile, at) => {
      tile.ariaLabel = states.get(tile).name.replace('#', (at + 1).toLocaleString(lang))
      tile.querySelector('[data-do=earlier]').hidden = !at
      tile.querySelector('[data-do=later]').hidden = at === all.length - 1
    })
    input.disabled = all.length >= MOST
    keep()
    if (waiting && !all.some((tile) => states.get(tile).busy)) {
      const button = waiting
      waiting = null
      told.textContent = ''
      form.requestSubmit(button)
    }
  }

  // What begins like a picture is a broken one, or one that is too large for the browser.
  const why = async (file) => {
    const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer().catch(() => new ArrayBuffer()))
    return [0xff, 0x89, 0x52, 0x47].includes(first) ? 'damaged' : 'kind'
  }

  const fail = (tile, why) => {
    const { bar, wrong, again } = parts(tile), state = states.get(tile)
    state.busy = false
    bar.hidden = true
    wrong.textContent = word(why)
    again.hidden = !state.blob
    settle()
  }

  const send = (tile) => {
    const { id, bar, wrong, again } = parts(tile), state = states.get(tile)
    state.busy = true
    id.value = wrong.textContent = ''
    again.hidden = !(bar.hidden = false)
    const request = (state.request = new XMLHttpRequest())
    request.open('POST', url)
    request.responseType = 'json'
    request.timeout = 18e4
    request.upload.onprogress = ({ loaded, total }) => (bar.value = loaded / total)
    request.onloadend = () => {
      const { status, response } = request
      if (!tile.isConnected || state.request !== request) return
      if (!response?.id) return fail(tile, { 413: 'damaged', 415: 'kind', 422: 'damaged', 429: 'many' }[status] ?? 'lost')
      state.busy = false
      id.value = response.id
      bar.hidden = true
      told.textContent = tile.ariaLabel + ': ' + word('done')
      settle()
    }
    request.send(state.blob)
  }

  const make = (alt = '') => {
    const tile = document.importNode(find('template').content.firstElementChild, true)
    states.set(tile, { name: tile.ariaLabel })
    parts(tile).words.value = alt
    list.append(tile)
    return tile
  }

  // The middle of a picture, as a square. A canvas, since a strict policy lets no picture of the page's own show.
  const show = (tile, picture) => {
    const canvas = tile.querySelector('canvas'), { width, height } = picture, side = Math.min(width, height)
    canvas.getContext('2d').drawImage(picture, (width - side) / 2, (height - side) / 2, side, side, 0, 0, 192, 192)
    return canvas
  }

  const add = async (file) => {
    const tile = make(), state = states.get(tile)
    state.busy = true
    settle()
    try {
      // Turned as the camera said.
      const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
      const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height))
      const canvas = document.createElement('canvas'), brush = canvas.getContext('2d')
      canvas.width = Math.max(1, picture.width * scale)
      canvas.height = Math.max(1, picture.height * scale)
      // What shines through would become black.
      brush.fillStyle = '#fff'
      brush.fillRect(0, 0, canvas.width, canvas.height)
      brush.imageSmoothingQuality = 'high'
      brush.drawImage(picture, 0, 0, canvas.width, canvas.height)
      state.view = show(tile, picture).toDataURL('image/jpeg', 0.6)
      picture.close()
      state.blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85))
    } catch {}
    if (!tile.isConnected) return
    if (state.blob) send(tile)
    else fail(tile, await why(file))
  }

  const chosen = async () => {
    const files = [...input.files], room = MOST - list.children.length
    input.value = ''
    warned = false
    error.textContent = files.length > room ? word('most') : ''
    // One after the other: each picture takes its memory.
    for (const file of files.slice(0, room)) await add(file)
  }

  const restore = async () => {
    try {
      const { at, list } = JSON.parse(localStorage.getItem(key))
      if (Date.now() - at > KEEP) return localStorage.removeItem(key)
      for (const { id, alt, view } of list.slice(0, MOST)) {
        const tile = make(alt)
        parts(tile).id.value = id
        parts(tile).bar.hidden = true
        states.get(tile).view = view
        const bytes = Uint8Array.from(atob(view.split(',')[1]), (sign) => sign.charCodeAt())
        show(tile, await createImageBitmap(new Blob([bytes])))
      }
      settle()
    } catch {}
  }

  const clear = () => {
    for (const tile of tiles()) {
      tile.remove()
      states.get(tile).request?.abort()
    }
    warned = waiting = null
    told.textContent = error.textContent = ''
  }

  // The author changes a review: its photos stand here in place of those that were chosen for a new one. The module sends
  // them along once the field says whose they are.
  const change = ({ photos = [], url, token }) => {
    clear()
    field.dataset.photos = 'own'
    for (const { id, alt } of photos) {
      const tile = make(alt)
      parts(tile).id.value = id
      parts(tile).bar.hidden = true
      fetch(`${url}/photos/${id}`, { headers: { authorization: 'Bearer ' + token } })
        .then((answer) => answer.blob())
        .then(createImageBitmap)
        .then((picture) => show(tile, picture))
        // Its words and its number are there.
        .catch(() => {})
    }
    settle()
  }

  input.addEventListener('change', chosen)
  form.addEventListener('photos', ({ detail }) => change(detail))
  list.addEventListener('input', keep)
  list.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-do]'), tile = button?.closest('.tile'), which = button?.dataset.do
    if (!tile) return
    if (which === 'again') send(tile)
    if (which === 'remove') {
      states.get(tile).request?.abort()
      const next = tile.nextElementSibling ?? tile.previousElementSibling
      tile.remove()
      settle()
      ;(next?.querySelector('[data-do=remove]') ?? input).focus()
    }
    if (which === 'earlier' || which === 'later') {
      if (which === 'earlier') tile.previousElementSibling.before(tile)
      else tile.nextElementSibling.after(tile)
      settle()
      // At the end of the row its button is gone: the other one is there.
      ;(button.hidden ? tile.querySelector('[data-do=earlier]:not([hidden]), [data-do=later]:not([hidden])') : button).focus()
      told.textContent = tile.ariaLabel
    }
  })
  // A review goes with its photos: while some are on their way it waits, and without those that failed it goes at the second press.
  form.addEventListener('submit', (event) => {
    const bad = tiles().filter((tile) => !parts(tile).id.value), busy = bad.some((tile) => states.get(tile).busy)
    if (!busy && (!bad.length || warned)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (busy) waiting = event.submitter
    else {
      warned = true
      bad[0].querySelector('[data-do]:not([hidden])').focus()
    }
    told.textContent = word(busy ? 'wait' : 'missing')
  }, true)
  // The server no longer has them: those that are still here are sent again.
  form.addEventListener('unclaimed', () => {
    for (const tile of tiles()) {
      if (states.get(tile).blob) send(tile)
      else tile.remove()
    }
    settle()
  })
  form.addEventListener('reset', () => {
    clear()
    field.dataset.photos = ''
    settle()
  })
  if (own) change(own)
  return input.files.length ? chosen() : own || restore()
}
