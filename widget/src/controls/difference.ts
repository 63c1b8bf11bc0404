import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Format } from '../localisation/format.js';

/** What a choice adds to or takes off the price; nothing where it costs the same. */
export function difference(amount: number, format: Format, id?: string): unknown {
  return amount === 0
    ? nothing
    : html`<span class="difference figures" id=${ifDefined(id)}>${format.difference(amount)}</span>`;
}
