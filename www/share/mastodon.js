// Remembers in this browser alone where a shopper is at home, and goes there by itself the next time. Without it, the
// form asks each time. Coming back shows the form, so that another server can be chosen.
const KEY = 'plaudit:mastodon'
const form = document.querySelector('form')
const field = form.elements.instance

try {
  const known = localStorage.getItem(KEY)
  form.addEventListener('submit', () => localStorage.setItem(KEY, field.value))
  if (known && !field.value) {
    field.value = known
    if (performance.getEntriesByType('navigation')[0]?.type === 'navigate') form.requestSubmit()
  }
} catch {
  // Storage is forbidden here: then nothing is remembered.
}
