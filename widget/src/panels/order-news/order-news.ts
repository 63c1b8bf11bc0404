import type { Catalog } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { lostParts } from '../../keeping/messages.js';
import type { Format } from '../../localisation/format.js';
import type { News } from '../../ordering/order-state.js';
import { type Said, storeWords } from './store-words.js';

export interface OrderNewsProps {
  readonly news: News | undefined;
  readonly catalog: Catalog;
  readonly format: Format;
}

/** Why the buyer is on this page again, and what to do here. */
export function orderNews({ news, catalog, format }: OrderNewsProps): TemplateResult | typeof nothing {
  if (!news) return nothing;
  return html`<p class="notice danger" part="news" role="alert">${inWords(news, catalog, format)}</p>`;
}

function inWords(news: News, catalog: Catalog, format: Format): string {
  switch (news.kind) {
    case 'renewed': {
      const lost = lostParts(catalog, news.lost, format);
      const renewed = msg('This is the current collection, with your design and everything you entered.');
      return lost ? `${renewed} ${lost}` : renewed;
    }
    case 'stamp-gone':
      return msg('This stamp is not available any more. Choose another, or none.');
    case 'stamp-exists':
      return msg(
        'A stamp of this artwork, in this place and size, is being made already and charged for once. Choose it once it is ready, or change one of them.',
      );
    case 'shipping-gone':
      return msg('This way of shipping is no longer offered for your order. Choose another.');
    case 'country-gone':
      return msg('We can’t ship this order to this country. Choose another.');
    case 'quantity':
      return sizeFault(news, format);
  }
}

/** The store's own words need some before them; those by its code are a sentence. */
function sizeFault(news: Said, format: Format): string {
  const said = storeWords(news, format.locale);
  return said === news.message ? msg(str`The workshop can’t take these sizes: ${said}`) : said;
}
