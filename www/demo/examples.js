// What the elements told the page, newest last.
const log = document.querySelector('#log')
const note = (name, detail) => log.append(`${name} ${JSON.stringify(detail)}\n`)
for (const name of ['ready', 'share', 'review-sent']) document.addEventListener('plaudit-' + name, (event) => note(event.type, event.detail))
