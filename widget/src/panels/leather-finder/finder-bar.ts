import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../design-system/icons.js';
import { setProperties } from '../../design-system/set-properties.js';
import { colorName } from '../../localisation/color-names.js';
import type { ColorFamily } from '../../materials/color-family.js';

export interface FinderBarProps {
  readonly query: string;
  readonly family: ColorFamily | undefined;
  /** The families that there are colours of. */
  readonly families: readonly ColorFamily[];
  /** On small screens it is there when it is asked for. */
  readonly open: boolean;
  search(change: { readonly query?: string; readonly family?: ColorFamily | undefined }): void;
}

/** What stands for a family of colours. */
const SAMPLES: Readonly<Record<ColorFamily, string>> = {
  black: '#17161a',
  grey: '#7b7b7e',
  white: '#f2efe8',
  beige: '#cbb38c',
  tan: '#9a5d2c',
  brown: '#46291a',
  red: '#5c1b22',
  green: '#2f4434',
  blue: '#253458',
  purple: '#47305b',
};

/** A field to search leathers in, and the colours to look for. Escape empties it. */
export function finderBar({ query, family, families, open, search }: FinderBarProps): TemplateResult {
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.stopPropagation();
    search({ query: '' });
  };
  return html`<div class="finder-bar" role="search" aria-label=${msg('Find a leather')} ?data-open=${open}>
    <div class="finder-line">
      ${icon('search')}
      <input
        class="finder-field"
        type="search"
        part="input"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="60"
        aria-label=${msg('Search names, types and colours')}
        placeholder=${msg('Search: cognac, blue suede …')}
        .value=${live(query)}
        @input=${(event: Event) => search({ query: (event.target as HTMLInputElement).value })}
        @keydown=${onEscape}
      />
      ${
        query
          ? html`<button class="icon-button finder-clear" aria-label=${msg('Clear the search')} @click=${(event: Event) => clear(event, search)}>
              ${icon('cross')}
            </button>`
          : nothing
      }
    </div>
    <div class="finder-colours" role="group" data-dense aria-label=${msg('Colours')}>
      ${families.map(
        (each) =>
          html`<button
            class="finder-colour"
            title=${colorName(each)}
            aria-label=${colorName(each)}
            aria-pressed=${String(each === family)}
            @click=${() => search({ family: each === family ? undefined : each })}
          >
            <span ${setProperties({ '--swatch': SAMPLES[each] })}></span>
          </button>`,
      )}
    </div>
  </div>`;
}

/** The button goes with the words: the focus goes back to where they were. */
function clear(event: Event, search: FinderBarProps['search']): void {
  const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
  search({ query: '' });
  field?.focus();
}
