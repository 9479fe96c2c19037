// Hearth & Hand: the basket. Kept in this browser only; nothing can be ordered.
const KEY = 'hearth-basket';
const read = () => {
  try { return JSON.parse(localStorage.getItem(KEY)) ?? {}; } catch { return {}; }
};
const write = (basket) => {
  try { localStorage.setItem(KEY, JSON.stringify(basket)); } catch { /* private window */ }
};
const fa = document.documentElement.lang === 'fa';
const number = new Intl.NumberFormat(fa ? 'fa' : 'en');

function count() {
  const n = Object.values(read()).reduce((a, b) => a + b, 0);
  for (const b of document.querySelectorAll('[data-basket-count]')) {
    b.textContent = number.format(n);
    b.hidden = n === 0;
  }
}

function add(id, qty) {
  const basket = read();
  basket[id] = Math.min(99, (basket[id] ?? 0) + (Number(qty) || 1));
  write(basket);
  count();
}

document.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-buy]');
  if (!form) return;
  event.preventDefault();
  const data = new FormData(form);
  add(data.get('add'), data.get('qty'));
  const link = document.createElement('a');
  link.href = 'basket.html';
  link.textContent = fa ? 'دیدن سبد خرید' : 'See the basket';
  form.parentElement.querySelector('.added')?.replaceChildren(fa ? 'به سبد شما افزوده شد. ' : 'Added to your basket. ', link);
});

const place = document.querySelector('[data-basket-lines]');
if (place) {
  const { default: catalogue } = await import('./catalogue.js');
  const byId = new Map(catalogue.map((p) => [p.id, p]));
  const asked = new URLSearchParams(location.search);
  if (byId.has(asked.get('add'))) {
    add(asked.get('add'), asked.get('qty'));
    history.replaceState(null, '', location.pathname);
  }
  const el = (tag, props, ...children) => {
    const node = Object.assign(document.createElement(tag), props);
    node.append(...children);
    return node;
  };
  const show = () => {
    const rows = Object.entries(read()).filter(([id, n]) => byId.has(id) && n > 0);
    document.querySelector('[data-empty]').hidden = rows.length > 0;
    if (!rows.length) return place.replaceChildren();
    let sum = 0;
    const list = el('ul', { className: 'lines' });
    for (const [id, n] of rows) {
      const p = byId.get(id);
      sum += p.price * n;
      const drop = el('button', { type: 'button' }, 'Take out', el('span', { className: 'sr' }, ` ${p.name}`));
      drop.addEventListener('click', () => {
        const basket = read();
        delete basket[id];
        write(basket);
        count();
        show();
        document.querySelector('h1').tabIndex = -1;
        document.querySelector('h1').focus();
      });
      list.append(el('li', {},
        el('div', { className: 'pic' }, el('img', { src: `img/${id}.svg`, width: 800, height: 800, alt: p.alt })),
        el('div', {}, el('h2', {}, el('a', { href: `${id}.html` }, p.name)), el('p', { className: 'small' }, `${n} × €${p.price} `), drop),
        el('p', { className: 'cost' }, `€${p.price * n}`)));
    }
    place.replaceChildren(list, el('p', { className: 'sum' }, el('span', {}, 'Total'), el('span', {}, `€${number.format(sum)}`)));
  };
  show();
  addEventListener('pageshow', show);
}

count();
addEventListener('pageshow', count);
addEventListener('storage', count);
