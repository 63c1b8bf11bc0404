import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { permitted } from './permitted.js';

export interface TextEntryProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** The inside of a regular expression's class. */
  readonly characters: string;
  readonly price: unknown;
  /** Called when the text stands: on Enter or on leaving the field, so that undo takes back words, not letters. */
  choose(value: string): void;
}

/** A short text on the shoe, such as a monogram. */
export function textEntry({ id, label, value, maxLength, characters, price, choose }: TextEntryProps): TemplateResult {
  const clean = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const text = permitted(input.value, characters, maxLength);
    if (text !== input.value) input.value = text;
    return text;
  };
  return html`<div class="text-entry">
    <label class="eyebrow" for=${id}>${label}</label>
    <div class="text-entry-line">
      <input
        id=${id}
        type="text"
        part="input"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${id}-hint"
        .value=${live(value)}
        @input=${clean}
        @change=${(event: Event) => choose(clean(event))}
      />
      ${price}
    </div>
    <p class="small muted" id="${id}-hint">
      ${msg(str`Up to ${maxLength} characters. Leave it empty for none.`)}
    </p>
  </div>`;
}
