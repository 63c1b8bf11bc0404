import { element, section } from './elements.js';
import { fill, words } from './words.js';

/**
 * The papers to download. By script, for the store wants to know whose storefront asks, which a plain link can't say.
 * @param {string} number of the order
 * @param {readonly ('specification' | 'invoice')[]} kinds
 * @param {(kind: string) => Promise<Blob>} fetchPaper
 */
export function papers(number, kinds, fetchPaper) {
  const trouble = element('p', { role: 'alert', class: 'trouble' });
  const buttons = kinds.map((kind) => {
    const button = element('button', { type: 'button', class: 'paper', click: save }, label(kind));
    async function save() {
      button.setAttribute('aria-busy', 'true');
      trouble.textContent = '';
      try {
        download(await fetchPaper(kind), `${number}-${kind}.pdf`);
      } catch {
        trouble.textContent = words.trouble;
      }
      button.removeAttribute('aria-busy');
    }
    return button;
  });
  return section(words.papers, ...buttons, trouble);
}

/** @param {'specification' | 'invoice'} kind */
function label(kind) {
  return fill(words.download, { paper: words.paper[kind] ?? kind });
}

/**
 * @param {Blob} content
 * @param {string} name
 */
function download(content, name) {
  const url = URL.createObjectURL(content);
  element('a', { href: url, download: name }).click();
  // The browser has begun to save it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
