// Puts one theme after the other onto the same elements. `#cards/dark/fa` in the address chooses.
const form = document.querySelector('#choice')
const stage = document.querySelector('#stage')
const link = document.querySelector('#theme')
const source = document.querySelector('#source')
const names = ['theme', 'scheme', 'lang']

async function show() {
  const { theme, scheme, lang } = Object.fromEntries(new FormData(form))
  link.disabled = theme === 'none'
  if (theme !== 'none') link.href = `themes/${theme}.css`
  source.textContent = theme === 'none' ? 'No theme: the elements follow the page.' : await (await fetch(`themes/${theme}.css`)).text()
  stage.className = `stage ${scheme}`
  if (stage.lang === lang) return
  stage.lang = lang
  stage.dir = lang === 'fa' ? 'rtl' : 'ltr'
  // Elements look around for their language when they are put in.
  for (const old of stage.querySelectorAll('plaudit-stars, plaudit-share, plaudit-reviews, plaudit-questions')) {
    const fresh = document.createElement(old.localName)
    fresh.setAttribute('product', old.getAttribute('product'))
    old.replaceWith(fresh)
  }
}

function read() {
  const asked = location.hash.slice(1).split('/')
  for (const [index, name] of names.entries()) {
    const field = asked[index] && form.querySelector(`[name=${name}][value="${CSS.escape(asked[index])}"]`)
    if (field) field.checked = true
  }
  show()
}

stage.lang = 'en'
form.addEventListener('change', () => {
  const chosen = new FormData(form)
  history.replaceState(null, '', '#' + names.map((name) => chosen.get(name)).join('/'))
  show()
})
addEventListener('hashchange', read)
read()
