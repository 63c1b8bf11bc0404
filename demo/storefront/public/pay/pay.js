import '../house.js';
import { language, locale } from '../language.js';

/** The order that the buyer came from: its page's address is for this window alone, and never part of a link to pay. */
const FROM = 'order-page';

const words = {
  en: { title: 'Payment', paid: 'Paid' },
  de: { title: 'Bezahlen', paid: 'Bezahlt' },
  es: { title: 'Pago', paid: 'Pagado' },
  fr: { title: 'Paiement', paid: 'Payé' },
  ar: { title: 'الدفع', paid: 'مدفوع' },
};

const payment = /** @type {HTMLElement} */ (document.getElementById('payment'));
const spoken = words[language];

/** @type {HTMLElement} */ (document.getElementById('title')).textContent = spoken.title;
name(spoken.title);
payment.setAttribute('locale', locale);
const from = sessionStorage.getItem(FROM);
if (from) payment.setAttribute('order-url', from);

// The token stands behind the #, which browsers keep to themselves.
window.addEventListener('hashchange', open);
open();

payment.addEventListener('payment-state', (event) => {
  const { state, orders } = /** @type {CustomEvent<{ state: string, orders: string[] }>} */ (event).detail;
  name([state === 'paid' ? spoken.paid : spoken.title, ...orders].join(' '));
});

function open() {
  payment.setAttribute('token', location.hash.slice(1));
}

/** @param {string} title */
function name(title) {
  document.title = `${title} · ${payment.dataset.brand}`;
}
