import type { ResolvedDesign } from '@cordwainer/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../design-system/icons.js';
import type { Format } from '../../localisation/format.js';
import type { ViewName } from '../../scene/scene-port.js';
import type { Offer } from '../../session/offers.js';
import { thumbnail } from '../../thumbnails/thumbnail.js';
import { difference } from '../difference.js';
import { offerRadio, type RadioHandlers } from '../radio.js';

export interface PictureChoicesProps extends RadioHandlers {
  /** Unique on the screen; groups the radio buttons. */
  readonly name: string;
  /** Read aloud before the choices. */
  readonly label: string;
  readonly offers: readonly Offer[];
  readonly format: Format;
  /** From where the shoe is seen; a second picture stands below the first. */
  readonly views: readonly ViewName[];
  /** Only the front half, twice as large: for toes and welts. */
  readonly near?: boolean;
  /** The shoe as it would be. */
  look(value: string): ResolvedDesign | undefined;
  /** What it costs, where that is said instead of what it adds. */
  price?(value: string): string | undefined;
}

/** Size of a picture in CSS px at the size of a card. */
const SIZES: Readonly<Partial<Record<ViewName, readonly [width: number, height: number]>>> = {
  top: [300, 120],
  sole: [300, 120],
  side: [300, 160],
};
const USUAL = [300, 214] as const;

/** Choices that are better seen than read, of which one holds: cards with a picture of the shoe as it would be. */
export function pictureChoices(props: PictureChoicesProps): TemplateResult {
  return html`<fieldset class="picture-choices">
    <legend class="visually-hidden">${props.label}</legend>
    <div class="picture-cards" ?data-near=${props.near}>
      ${repeat(
        props.offers,
        (offer) => offer.value,
        (offer, at) => card(props, offer, `${props.name}-${at}`),
      )}
    </div>
  </fieldset>`;
}

function card(props: PictureChoicesProps, offer: Offer, id: string): TemplateResult {
  const { format, look, price } = props;
  const note = offer.because ?? offer.description;
  const cost = price?.(offer.value);
  return html`<label class="picture-card" part="choice" ?data-forbidden=${!offer.allowed}>
    ${offerRadio(props.name, offer, id, props)}
    <span class="picture-plate">
      ${props.views.map((view) => thumbnail(look(offer.value), { view, ...sizeOf(view, props.near) }))}
      <span class="picture-mark">${icon('check')}</span>
    </span>
    <span class="picture-name choice-name" id="${id}-name">${format.text(offer.name)}</span>
    ${note ? html`<span class="picture-note" id="${id}-note">${format.text(note)}</span>` : nothing}
    ${
      cost
        ? html`<span class="difference figures" id="${id}-difference">${cost}</span>`
        : offer.selected || !offer.allowed
          ? nothing
          : difference(offer.difference, format, `${id}-difference`)
    }
  </label>`;
}

function sizeOf(view: ViewName, near = false): { width: number; height: number } {
  const [width, height] = SIZES[view] ?? USUAL;
  return near ? { width: width * 2, height: height * 2 } : { width, height };
}
