import '../house.js';
import { cancelling } from './cancel.js';
import { parcels, price, sizes, specification } from './details.js';
import { element } from './elements.js';
import { papers } from './papers.js';
import { isDue, paying } from './paying.js';
import { progress } from './progress.js';
import { stamp } from './stamp.js';
import { Store } from './store.js';
import { date, fill, translate, words } from './words.js';

const page = /** @type {HTMLElement} */ (document.getElementById('order'));
const shop = /** @type {{ medusaUrl: string, publishableKey: string }} */ (/** @type {unknown} */ (page.dataset));

document.title = `${words.title} · ${page.dataset.brand}`;
// The token stands behind the #, which browsers keep to themselves.
window.addEventListener('hashchange', show);
await show();

async function show() {
  const token = location.hash.slice(1);
  const store = new Store(shop, token);
  page.setAttribute('aria-busy', 'true');
  page.replaceChildren(element('p', { class: 'notice' }, words.loading));
  try {
    const order = token && (await store.order());
    page.replaceChildren(...(order ? content(order, store) : [message(words.missing, words.missingHint)]));
    document.title = order ? `${fill(words.number, order)} · ${page.dataset.brand}` : words.missing;
  } catch {
    const again = element('button', { type: 'button', class: 'plain', click: show }, words.retry);
    page.replaceChildren(message(words.failed, words.failedHint, again));
  }
  page.removeAttribute('aria-busy');
}

/**
 * @param {any} order
 * @param {Store} store
 */
function content(order, store) {
  const cancellable = order.cancellable ?? order.status === 'pending-payment';
  const list = order.parcels ?? [];
  return [
    element(
      'div',
      { class: 'lead' },
      picture(order, store),
      element(
        'div',
        { class: 'what' },
        element('p', { class: 'eyebrow' }, fill(words.number, order)),
        element('h1', {}, element('bdi', {}, model(order))),
        element('p', { class: 'standing' }, words.status[/** @type {keyof typeof words.status} */ (order.status)]),
        order.status === 'work-in-process' &&
          order.expected_finish_at &&
          element('p', { class: 'expected' }, fill(words.expected, { date: date(order.expected_finish_at) })),
        isDue(order) && paying(order.payment.due, order.currency, () => store.payLink()),
        cancellable && cancelling(() => store.cancel().then(show)),
      ),
    ),
    ...(order.status === 'cancelled' ? [] : [progress(order)]),
    element(
      'div',
      { class: 'parts' },
      element('div', {}, specification(order.specification)),
      element(
        'div',
        {},
        ...(list.length > 0 ? [parcels(list)] : []),
        stamp(order, (file) => store.replaceArtwork(file).then(show)),
        sizes(order.quantity),
        price(order.quote),
        papers(order.number, order.documents ?? ['specification'], (kind) => store.paper(kind)),
      ),
    ),
  ];
}

/**
 * Its place is kept while it is drawn, so that nothing jumps; where there is none, the words take it.
 * @param {any} order
 * @param {Store} store
 */
function picture(order, store) {
  const image = element('img', { alt: fill(words.picture, { model: model(order) }), width: '960', height: '600' });
  const frame = element('figure', { class: 'picture' });
  store
    .picture()
    .then((blob) => {
      if (!blob) return frame.remove();
      image.setAttribute('src', URL.createObjectURL(blob));
      frame.append(image);
    })
    .catch(() => frame.remove());
  return frame;
}

/** What the model is called in the page's language. @param {any} order */
function model({ specification, model_name }) {
  const style = specification.find((/** @type {{ id: string }} */ line) => line.id === 'style');
  return style ? translate(style.value) : model_name;
}

/**
 * @param {string} title
 * @param {string} hint
 * @param {Node} [more]
 */
function message(title, hint, more) {
  return element('div', { class: 'message' }, element('h1', {}, title), element('p', {}, hint), more);
}
