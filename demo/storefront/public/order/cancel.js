import { element } from './elements.js';
import { words } from './words.js';

/**
 * Asks before it cancels.
 * @param {() => Promise<void>} cancel
 */
export function cancelling(cancel) {
  const trouble = element('p', { role: 'alert', class: 'trouble' });
  const dialog = /** @type {HTMLDialogElement} */ (
    element(
      'dialog',
      { 'aria-labelledby': 'cancel-title' },
      element('h2', { id: 'cancel-title' }, words.cancel),
      element('p', {}, words.cancelAsk),
      trouble,
      element(
        'div',
        { class: 'choices' },
        element('button', { type: 'button', class: 'plain', click: () => dialog.close() }, words.cancelNo),
        element('button', { type: 'button', class: 'firm', click: yes }, words.cancelYes),
      ),
    )
  );
  async function yes() {
    trouble.textContent = '';
    try {
      await cancel();
      dialog.close();
    } catch {
      trouble.textContent = words.trouble;
    }
  }
  const button = element('button', { type: 'button', class: 'plain', click: () => dialog.showModal() }, words.cancel);
  return element('div', { class: 'cancel' }, button, dialog);
}
