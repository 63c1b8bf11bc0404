import { findSwatch } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design-system/icons.js';
import { setProperties } from '../../design-system/set-properties.js';
import type { Format } from '../../localisation/format.js';
import { partsInWords } from '../../localisation/part-words.js';
import type { Reading } from '../../session/reading.js';
import type { Spread, SpreadOffer } from '../../session/spread.js';
import type { Step } from '../../session/steps.js';
import { leftInWords, namesOf, wornInWords } from './words.js';

export interface ElsewhereProps {
  readonly reading: Reading;
  readonly step: Step;
  readonly format: Format;
  /** The other parts that wear the same now. */
  readonly alike: readonly Step[];
  readonly together: boolean;
  readonly offers: readonly SpreadOffer[];
  /** There is a part to copy from. */
  readonly copyable: boolean;
  changeTogether(together: boolean): void;
  spread(spread: Spread): void;
  copy(): void;
}

/** What the leather of one part has to do with the other parts: it changes with them, goes on them, or comes from them. */
export function elsewhere(props: ElsewhereProps): TemplateResult | typeof nothing {
  const { alike, offers, copyable, copy } = props;
  if (alike.length === 0 && offers.length === 0 && !copyable) return nothing;
  return html`<section class="elsewhere" aria-labelledby="elsewhere-heading">
    <h3 id="elsewhere-heading">${msg('With other parts')}</h3>
    ${alike.length > 0 ? together(props) : nothing}
    ${offers.map((offer) => spreadButton(props, offer))}
    ${
      copyable
        ? html`<button class="elsewhere-way" data-way="copy" @click=${copy}>
            <span class="elsewhere-sign">${icon('copy')}</span>
            <span class="elsewhere-words">
              <span class="elsewhere-name">${msg('Copy from another part')}</span>
              <span class="elsewhere-note">${msg('Point at it on the shoe, or pick it from a list.')}</span>
            </span>
          </button>`
        : nothing
    }
  </section>`;
}

function together({ reading, alike, together: on, format, changeTogether }: ElsewhereProps): TemplateResult {
  return html`<label class="elsewhere-way elsewhere-together">
    <span class="elsewhere-sign elsewhere-tick">
      <input
        class="covering"
        type="checkbox"
        aria-labelledby="together-name"
        aria-describedby="together-note"
        .checked=${on}
        @change=${(event: Event) => changeTogether((event.target as HTMLInputElement).checked)}
      />
      <span class="elsewhere-box">${icon('check')}</span>
    </span>
    <span class="elsewhere-words">
      <span class="elsewhere-name" id="together-name">
        ${msg(str`Change all in this leather together: ${partsInWords(alike.length + 1, format)}`)}
      </span>
      <span class="elsewhere-note" id="together-note">
        ${msg(
          str`Also: ${namesOf(
            reading,
            alike.map(({ key }) => key),
            format,
          )}`,
        )}
      </span>
    </span>
  </label>`;
}

function spreadButton({ reading, step, format, spread }: ElsewhereProps, offer: SpreadOffer): TemplateResult {
  const { worn, changed, left } = offer;
  const value = worn ?? reading.resolved.choices[step.key] ?? '';
  const color = findSwatch(reading.resolved.catalog, value)?.swatch.color ?? '#000000';
  const count = partsInWords(changed.length, format);
  return html`<button class="elsewhere-way" data-way="spread" @click=${() => spread(offer)}>
    <span class="elsewhere-sign" ?data-all=${!worn}><span class="dot" ${setProperties({ '--swatch': color })}></span></span>
    <span class="elsewhere-words">
      <span class="elsewhere-name">
        ${
          worn
            ? msg(str`Use it for all in ${wornInWords(reading, worn, format)}: ${count}`)
            : msg(str`Use it for every part that can have it: ${count}`)
        }
      </span>
      <span class="elsewhere-note">
        ${namesOf(reading, changed, format)}${left.length > 0 ? html`<br />${leftInWords(reading, left, format)}` : nothing}
      </span>
    </span>
  </button>`;
}
