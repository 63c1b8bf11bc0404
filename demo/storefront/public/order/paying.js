import { element } from './elements.js';
import { fill, money, words } from './words.js';

/**
 * The way to the payment page, by a link that opens nothing else. The address of this page goes along in the window's own
 * memory, so that whoever paid finds back.
 * @param {{ amount: number, purpose: keyof typeof words.due }} due
 * @param {string} currency
 * @param {() => Promise<string | undefined>} getLink
 */
export function paying({ amount, purpose }, currency, getLink) {
  const trouble = element('p', { role: 'alert', class: 'trouble' });
  const button = element('button', { type: 'button', class: 'firm', click: go }, words.pay);
  async function go() {
    if (button.hasAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    trouble.textContent = '';
    try {
      const link = await getLink();
      if (link) {
        sessionStorage.setItem('order-page', location.href);
        location.assign(link);
        return;
      }
      trouble.textContent = words.nothingToPay;
    } catch {
      trouble.textContent = words.trouble;
    }
    button.removeAttribute('aria-busy');
  }
  // Whoever comes back by the browser's own button finds the page as it was left.
  window.addEventListener('pageshow', () => button.removeAttribute('aria-busy'));
  const what = element('p', { class: 'due' }, fill(words.due[purpose], { amount: money(amount, currency) }));
  return element('div', { class: 'paying' }, what, button, trouble);
}

/**
 * Whether something is due: all of it before production, what a deposit has left, what a change has added, or what a bank took back.
 * @param {any} order
 */
export function isDue({ status, payment }) {
  return status !== 'cancelled' && payment.due.amount > 0;
}
