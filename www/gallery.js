// The gallery: photos in full, over the page. The server draws it; this asks for it, opens it at the photo that was pressed
// and turns it. It is loaded with the first photo that somebody presses.

// XMLHttpRequest parses HTML itself, under Trusted Types too.
const html = (url) =>
  new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('GET', url)
    request.responseType = 'document'
    request.timeout = 15e3
    request.onloadend = () => done(request.status === 200 && request.response)
    request.send()
  })

export async function look(link, wrapper) {
  const { dataset, lang } = wrapper
  const page = await html(`${dataset.api}/fragment?parts=gallery&lang=${lang}&${link.closest('[data-of]').dataset.of}`)
  const found = page && page.querySelector('dialog')
  // The photo itself is always there to look at.
  if (!found) return location.assign(link.href)
  if (!wrapper.isConnected || wrapper.querySelector('.gallery')) return
  const dialog = document.importNode(found, true)
  const find = (selector) => dialog.querySelector(selector)
  const row = find('.frames'), frames = [...row.children], rtl = wrapper.dir === 'rtl'
  let at = -1, aim = 0, timer

  // What is beside the photo in sight is neither read nor reached by Tab.
  const arrive = () => {
    const now = Math.min(frames.length - 1, Math.round(Math.abs(row.scrollLeft) / row.clientWidth))
    if (now === at) return
    const had = frames[at]?.contains(dialog.getRootNode().activeElement)
    at = aim = now
    for (const frame of frames) {
      frame.inert = frame !== frames[at]
      zoom(frame.querySelector('.zoom'), false)
    }
    const button = frames[at].querySelector('.zoom')
    if (had) button.focus({ preventScroll: true })
    find('.heard').textContent = frames[at].querySelector('.at').textContent + '. ' + button.ariaLabel.split(': ').slice(1).join(': ')
  }
  const go = (to, behavior) => {
    aim = (to + frames.length) % frames.length
    row.scrollTo({ left: aim * row.clientWidth * (rtl ? -1 : 1), behavior })
  }
  const zoom = (button, on) => {
    button.ariaPressed = on
    const img = button.firstChild, pane = button.parentNode
    img.sizes = on ? '200vw' : '100vw'
    pane.scrollTo((pane.scrollWidth - pane.clientWidth) / 2, (pane.scrollHeight - pane.clientHeight) / 2)
  }

  row.onscroll = () => {
    clearTimeout(timer)
    timer = setTimeout(arrive, 99)
  }
  dialog.onclick = ({ target }) => {
    const turn = target.closest('[data-turn]'), button = target.closest('.zoom')
    if (turn) go(aim + +turn.dataset.turn)
    else if (button) zoom(button, button.ariaPressed !== 'true')
    else if (target === dialog || target.localName === 'figure') dialog.close()
  }
  dialog.onkeydown = (event) => {
    const { key, target } = event
    const to = { ArrowLeft: aim + (rtl ? 1 : -1), ArrowRight: aim + (rtl ? -1 : 1), Home: 0, End: -1 }[key]
    // Arrows move within a form, and within a photo that is larger than the screen.
    if (to === undefined || target.localName === 'input' || target.ariaPressed === 'true') return
    event.preventDefault()
    event.stopPropagation()
    go(to)
  }
  // The browser has given the focus back by then.
  dialog.onclose = () => dialog.remove()
  wrapper.append(dialog)
  dialog.showModal()
  const id = /(\w+)-\d+\.\w+$/.exec(link.pathname)?.[1]
  go(Math.max(0, frames.findIndex((frame) => frame.id === 'photo-' + id)), 'instant')
  arrive()
  frames[at].querySelector('.zoom').focus({ preventScroll: true })
  // A phone that is turned keeps its photo.
  new ResizeObserver(() => go(aim, 'instant')).observe(row)
}
