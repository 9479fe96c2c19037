// The shop as a single-page app: two views, the History API, no framework.
// Every view makes its own <plaudit-...> elements and removes them when it goes.
import catalogue from './catalogue.js';

const main = document.querySelector('main');
const loader = document.querySelector('script[data-shop]');
const reviewsAt = `${new URL(loader.src).origin}/shops/${loader.dataset.shop}/products/`;
const byId = new Map(catalogue.map((p) => [p.id, p]));

const el = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
};
const picture = (p) => el('div', { class: 'pic' }, el('img', { src: `img/${p.id}.svg`, width: 800, height: 800, alt: p.alt }));
const to = (id) => (id ? `spa.html?p=${id}` : 'spa.html');

function list() {
  const cards = catalogue.map((p) => el('li', { class: 'card' },
    picture(p),
    el('h2', {}, el('a', { href: to(p.id) }, p.name)),
    el('p', { class: 'sub' }, p.sub),
    el('plaudit-stars', { product: p.id }),
    el('p', { class: 'cost' }, `€${p.price}`)));
  return {
    title: 'The one-page shop',
    nodes: [
      el('h1', { tabindex: -1 }, 'The shop'),
      el('p', { class: 'intro' }, 'The same twelve things, as a single-page app: no page is loaded when you go from one to another.'),
      el('ul', { class: 'cards' }, ...cards),
    ],
  };
}

function product(p) {
  const options = [1, 2, 3, 4, 5, 6].map((n) => el('option', {}, String(n)));
  const others = catalogue.filter((q) => q !== p);
  const next = others[catalogue.indexOf(p) % others.length];
  return {
    title: p.name,
    nodes: [
      el('p', { class: 'small' }, el('a', { href: to() }, 'All products')),
      el('div', { class: 'product' },
        el('div', { class: 'gallery' }, picture(p)),
        el('div', { class: 'box' },
          el('h1', { tabindex: -1 }, p.name),
          el('p', { class: 'sub' }, p.sub),
          el('plaudit-stars', { product: p.id }),
          el('p', { class: 'price' }, `€${p.price}`),
          el('p', { class: 'lede' }, p.lede),
          el('form', { class: 'buy', action: 'basket.html', 'data-buy': '' },
            el('input', { type: 'hidden', name: 'add', value: p.id }),
            el('label', { class: 'qty' }, 'Quantity ', el('select', { name: 'qty' }, ...options)),
            el('button', { class: 'btn', type: 'submit' }, 'Add to basket')),
          el('p', { class: 'added', role: 'status' }),
          el('plaudit-share', { product: p.id }),
          el('p', { class: 'small' }, p.text),
          el('p', {}, el('a', { href: to(next.id) }, `Next: ${next.name}`)))),
      el('section', { 'aria-labelledby': 'reviews' },
        el('h2', { id: 'reviews' }, 'Reviews'),
        el('p', { class: 'small' }, 'Demo shop. Reviews are made up.'),
        el('plaudit-reviews', { product: p.id }, el('a', { href: reviewsAt + p.id }, 'Read and write reviews'))),
    ],
  };
}

function show({ focus = true, top = true } = {}) {
  const p = byId.get(new URLSearchParams(location.search).get('p'));
  const view = p ? product(p) : list();
  document.title = `${view.title} · Hearth & Hand`;
  document.querySelector('link[rel=canonical]').href = new URL(to(p?.id), location.href).href;
  main.replaceChildren(...view.nodes);
  if (focus) main.querySelector('h1').focus({ preventScroll: true });
  if (top) scrollTo({ top: 0, behavior: 'instant' });
}

let shown = location.search;

// Going back returns to where the reader was, once the view is there again.
history.scrollRestoration = 'manual';
let saving;
addEventListener('scroll', () => {
  clearTimeout(saving);
  saving = setTimeout(() => history.replaceState({ y: scrollY }, ''), 120);
}, { passive: true });

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.pathname !== location.pathname || url.hash) return;
  event.preventDefault();
  clearTimeout(saving);
  history.replaceState({ y: scrollY }, '');
  history.pushState(null, '', url);
  shown = url.search;
  show();
});

addEventListener('popstate', (event) => {
  if (location.search === shown) return; // only the part after # has changed
  clearTimeout(saving);
  shown = location.search;
  show({ top: false });
  scrollTo({ top: event.state?.y ?? 0, behavior: 'instant' });
});

show({ focus: false, top: false });
if (history.state?.y) scrollTo({ top: history.state.y, behavior: 'instant' });
