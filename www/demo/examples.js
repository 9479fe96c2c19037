// What the elements told the page, newest last.
const log = document.querySelector('#log')
const note = (name, detail) => log.append(`${name} ${JSON.stringify(detail)}\n`)
for (const name of ['ready', 'share', 'review-sent']) document.addEventListener('plaudit-' + name, (event) => note(event.type, event.detail))

for (const button of document.querySelectorAll('[data-call]')) {
  button.addEventListener('click', () => document.querySelector('plaudit-reviews')[button.dataset.call]())
}
