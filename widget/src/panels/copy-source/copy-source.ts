import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { setProperties } from '../../design-system/set-properties.js';
import type { Format } from '../../localisation/format.js';
import { stepName } from '../../localisation/words.js';
import type { CopySource, CopySources } from '../../session/copying.js';
import type { Offer } from '../../session/offers.js';
import type { Reading } from '../../session/reading.js';
import type { Step } from '../../session/steps.js';
import { namesOf, wornInWords } from '../elsewhere/words.js';

export interface CopySourceProps extends CopySources {
  readonly reading: Reading;
  /** The part that will wear it. */
  readonly step: Step;
  readonly format: Format;
  take(offer: Offer): void;
  /** The pointer or the focus is on a part, or no longer. */
  point(zone: string | null): void;
  cancel(): void;
}

/** From which part to take the leather: pointing at the shoe does the same. */
export function copySource(props: CopySourceProps): TemplateResult {
  const { reading, step, sources, unfit, format, cancel } = props;
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };
  return html`<section class="copy-source" aria-labelledby="copy-heading" @keydown=${onEscape}>
    <div class="copy-head">
      <h3 id="copy-heading" tabindex="-1">${msg(str`Copy to: ${stepName(step, format)}`)}</h3>
      <button class="link" @click=${cancel}>${msg('Cancel')}</button>
    </div>
    <p class="small muted">${msg('Point at a part of the shoe, or pick what it wears here.')}</p>
    <ul>
      ${repeat(
        sources,
        ({ value }) => value,
        (source) => html`<li>${sourceButton(props, source)}</li>`,
      )}
    </ul>
    ${
      unfit.length > 0
        ? html`<p class="small muted">
            ${msg(
              str`What these wear is not offered here: ${namesOf(
                reading,
                unfit.map(({ key }) => key),
                format,
              )}.`,
            )}
          </p>`
        : nothing
    }
  </section>`;
}

function sourceButton(props: CopySourceProps, { value, color, from, offer }: CopySource): TemplateResult {
  const { reading, format, take, point } = props;
  const zone = from[0]?.zone ?? null;
  return html`<button
    class="elsewhere-way"
    data-way="source"
    ?data-forbidden=${!offer.allowed}
    aria-disabled=${offer.allowed ? nothing : 'true'}
    @click=${() => take(offer)}
    @pointerenter=${() => point(zone)}
    @pointerleave=${() => point(null)}
    @focus=${() => point(zone)}
    @blur=${() => point(null)}
  >
    <span class="elsewhere-sign"><span class="dot" ${setProperties({ '--swatch': color })}></span></span>
    <span class="elsewhere-words">
      <span class="elsewhere-name">${wornInWords(reading, value, format)}</span>
      <span class="elsewhere-note">
        ${namesOf(
          reading,
          from.map(({ key }) => key),
          format,
        )}${offer.because ? html`<br />${format.text(offer.because)}` : nothing}
      </span>
    </span>
  </button>`;
}
