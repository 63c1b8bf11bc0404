import { html, nothing } from 'lit';
import type { Format } from '../localisation/format.js';

/** What a choice adds to or takes off the price; nothing where it costs the same. */
export function difference(amount: number, format: Format): unknown {
  return amount === 0 ? nothing : html`<span class="difference figures">${format.difference(amount)}</span>`;
}
