// A merchant changes tokens, sees the widget and the contrast by WCAG 2.2, and takes the rules along.
const colours = [
  ['--plaudit-page', 'What is behind it', '#ffffff'],
  ['--plaudit-text', 'Text', '#25211c'],
  ['--plaudit-muted', 'Counts, dates, hints', '#5f584f'],
  ['--plaudit-star', 'Stars and bars', '#b45309'],
  ['--plaudit-star-off', 'Empty stars', '#d9d4cc'],
  ['--plaudit-line', 'Thin lines', '#e2dbd0'],
  ['--plaudit-edge', 'Edges of fields', '#857b6e'],
  ['--plaudit-accent', 'The main button', '#1f4a3c'],
  ['--plaudit-on-accent', 'Its text', '#ffffff'],
  ['--plaudit-error', 'Errors', '#b3261e'],
]
const sizes = [
  ['--plaudit-radius', 'Roundness', '.5em'],
  ['--plaudit-font-size', 'Font size', '1rem'],
  ['--plaudit-font', 'Font', 'inherit'],
]
// What must stand out against what, and by how much (1.4.3, 1.4.11).
const pairs = [
  ['Text', '--plaudit-text', '--plaudit-page', 4.5],
  ['Counts, dates, hints', '--plaudit-muted', '--plaudit-page', 4.5],
  ['Stars', '--plaudit-star', '--plaudit-page', 3],
  ['Edges of fields', '--plaudit-edge', '--plaudit-page', 3],
  ['Text on the main button', '--plaudit-on-accent', '--plaudit-accent', 4.5],
  ['The main button', '--plaudit-accent', '--plaudit-page', 3],
  ['Errors', '--plaudit-error', '--plaudit-page', 4.5],
]

const form = document.querySelector('#tokens')
const stage = document.querySelector('#stage')
const rows = document.querySelector('#rows')
const make = (tag, props, ...inside) => {
  const made = Object.assign(document.createElement(tag), props)
  made.append(...inside)
  return made
}

for (const [name, label, value] of colours) {
  const id = name.slice(10)
  const text = make('input', { name, id, value, defaultValue: value, spellcheck: false, autocomplete: 'off' })
  const dab = make('input', { type: 'color', value, defaultValue: value })
  dab.setAttribute('aria-label', `${label}: choose`)
  dab.addEventListener('input', () => (text.value = dab.value))
  text.addEventListener('input', () => /^#[0-9a-f]{6}$/i.test(text.value) && (dab.value = text.value))
  rows.append(make('div', { className: 'row' }, make('label', { htmlFor: id, textContent: label }), dab, text))
}
for (const [name, label, value] of sizes) {
  const id = name.slice(10)
  rows.append(make('div', { className: 'row wide' }, make('label', { htmlFor: id, textContent: label }), make('input', { name, id, value, defaultValue: value, spellcheck: false, autocomplete: 'off' })))
}

// Any colour of CSS as the browser paints it.
const brush = make('canvas', { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
function paint(colour) {
  brush.clearRect(0, 0, 1, 1)
  brush.fillStyle = colour
  brush.fillRect(0, 0, 1, 1)
  return [...brush.getImageData(0, 0, 1, 1).data]
}
const light = ([r, g, b]) => {
  const [R, G, B] = [r, g, b].map((part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * R + 0.7152 * G + 0.0722 * B
}
const ratio = (one, other) => {
  const [dark, bright] = [light(paint(one)), light(paint(other))].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

function show() {
  const values = Object.fromEntries(new FormData(form))
  const fits = ([name, , value]) => [name, CSS.supports(name === '--plaudit-font' ? 'font-family' : name.includes('-font-') || name.endsWith('radius') ? 'inline-size' : 'color', values[name]) ? values[name] : value]
  const good = Object.fromEntries([...colours, ...sizes].map(fits))
  stage.style.background = good['--plaudit-page']
  stage.style.color = good['--plaudit-text']
  for (const [name, value] of Object.entries(good)) if (name !== '--plaudit-page') stage.style.setProperty(name, value)
  document.querySelector('#ratios').replaceChildren(...pairs.map(([what, one, other, least]) => {
    const found = ratio(good[one], good[other])
    const low = found < least
    const words = `${(Math.floor(found * 100) / 100).toFixed(2)} : 1${low ? `, needs ${least} : 1` : ''}`
    return make('li', { className: low ? 'low' : '' }, make('span', { textContent: what }), make('span', { textContent: words }))
  }))
  const lines = Object.entries(good).filter(([name, value]) => name !== '--plaudit-page' && value !== 'inherit').map(([name, value]) => `  ${name}: ${value};`)
  document.querySelector('#css').textContent = `plaudit-reviews, plaudit-stars, plaudit-share {\n${lines.join('\n')}\n}`
}

form.addEventListener('input', show)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(show))
document.querySelector('#take').addEventListener('click', async () => {
  const said = document.querySelector('#said')
  try {
    await navigator.clipboard.writeText(document.querySelector('#css').textContent)
    said.textContent = 'Copied.'
  } catch {
    getSelection().selectAllChildren(document.querySelector('#css'))
    said.textContent = 'Copying was refused: the rules are marked, press Ctrl and C.'
  }
})
show()
