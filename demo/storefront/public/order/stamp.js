import { element, facts, section } from './elements.js';
import { Refused } from './store.js';
import { fill, words } from './words.js';

/**
 * Where the stamp stands that is engraved in these shoes; where its artwork was refused, why, and a way to send another.
 * @param {any} order
 * @param {(file: File) => Promise<void>} replace
 */
export function stamp({ stamp: made }, replace) {
  if (!made) return undefined;
  const state = words.stampState[/** @type {keyof typeof words.stampState} */ (made.status)] ?? made.status;
  return section(
    words.stamp,
    facts([
      [words.stampName, made.name],
      [words.stampSize, fill(words.stampMm, made)],
      [words.stampStands, state],
      ...(made.rejected ? [/** @type {const} */ ([words.stampRejected, made.rejected])] : []),
    ]),
    made.status === 'rejected' && made.requested && uploading(replace),
  );
}

/** @param {(file: File) => Promise<void>} replace */
function uploading(replace) {
  const trouble = element('p', { role: 'alert', class: 'trouble' });
  const input = /** @type {HTMLInputElement} */ (
    element('input', { type: 'file', id: 'stamp-artwork', accept: '.svg,.png,.pdf', change: send })
  );
  async function send() {
    const file = input.files?.[0];
    if (!file) return;
    trouble.textContent = '';
    input.disabled = true;
    try {
      await replace(file);
    } catch (error) {
      trouble.textContent = error instanceof Refused ? (words.stampUnfit ?? error.message) : words.trouble;
      input.disabled = false;
      input.value = '';
    }
  }
  return element('p', {}, element('label', { for: 'stamp-artwork' }, words.stampUpload), ' ', input, trouble);
}
