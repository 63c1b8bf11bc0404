import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Format } from '../../localisation/format.js';
import type { Offer } from '../../session/offers.js';
import { difference } from '../difference.js';
import { offerRadio, type RadioHandlers } from '../radio.js';

export interface ChoiceListProps extends RadioHandlers {
  /** Unique on the screen; groups the radio buttons. */
  readonly name: string;
  /** Read aloud before the choices. */
  readonly label: string;
  readonly labelShown?: boolean;
  readonly offers: readonly Offer[];
  readonly format: Format;
  /** Two narrow columns without descriptions, for long lists of short names. */
  readonly compact?: boolean;
}

/** Choices in words, of which one holds. */
export function choiceList(props: ChoiceListProps): TemplateResult {
  const { name, label, labelShown, offers, compact } = props;
  return html`<fieldset class="choice-list" ?data-compact=${compact}>
    <legend class=${labelShown ? 'eyebrow' : 'visually-hidden'}>${label}</legend>
    <div class="choices">
      ${repeat(
        offers,
        (offer) => offer.value,
        (offer, at) => choice(props, offer, `${name}-${at}`),
      )}
    </div>
    ${compact ? reasons(props) : nothing}
  </fieldset>`;
}

/** Below the tiles, which have no room for sentences. */
function reasons({ name, offers, format }: ChoiceListProps): unknown {
  return offers.map((offer, at) =>
    offer.because
      ? html`<p class="choice-reason" id="${name}-${at}-note">
          <span>${format.text(offer.name)}:</span> ${format.text(offer.because)}
        </p>`
      : nothing,
  );
}

function choice(props: ChoiceListProps, offer: Offer, id: string): TemplateResult {
  const { format, compact } = props;
  const note = offer.because ?? (compact ? undefined : offer.description);
  return html`<label class="choice" part="choice" ?data-forbidden=${!offer.allowed}>
    ${offerRadio(props.name, offer, id, props)}
    <span class="choice-mark" aria-hidden="true"></span>
    <span class="choice-words">
      <span class="choice-name" id="${id}-name">${format.text(offer.name)}</span>
      ${note && !compact ? html`<span class="choice-note" id="${id}-note">${format.text(note)}</span>` : nothing}
    </span>
    ${offer.selected || !offer.allowed ? nothing : difference(offer.difference, format, `${id}-difference`)}
  </label>`;
}
