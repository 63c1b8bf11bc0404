import { element } from './elements.js';
import { words } from './words.js';

/**
 * The way to the payment page, by a link that opens nothing else. The address of this page goes along in the window's own
 * memory, so that whoever paid finds back.
 * @param {() => Promise<string | undefined>} getLink
 */
export function paying(getLink) {
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
  return element('div', { class: 'paying' }, button, trouble);
}

/**
 * Whether something may be due: all of it before production, or what a deposit has left.
 * @param {any} order
 */
export function mayBeDue({ status, quote }) {
  return status === 'pending-payment' || (Boolean(quote.deposit) && ['work-in-process', 'finished'].includes(status));
}
