import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { setProperties } from '../../design-system/set-properties.js';
import type { Format } from '../../localisation/format.js';
import type { SwatchOffer } from '../../session/offers.js';
import { difference } from '../difference.js';
import { offerRadio, type RadioHandlers } from '../radio.js';
import { finishOf } from './finish.js';

export interface SwatchGridProps extends RadioHandlers {
  /** Groups the radio buttons; several grids may be one group. */
  readonly name: string;
  /** Unique on the screen; the name unless told otherwise. */
  readonly id?: string;
  readonly label: string;
  /** In rows on small screens, too, where several grids stand below each other. */
  readonly wrapped?: boolean;
  readonly offers: readonly SwatchOffer[];
  readonly format: Format;
  /** A second line below the name: what it is of, where a grid shows several materials. */
  detail?(offer: SwatchOffer): string;
}

/** Colours of a material, each with its name. */
export function swatchGrid(props: SwatchGridProps): TemplateResult {
  return html`<fieldset class="swatch-grid" ?data-wrapped=${props.wrapped}>
    <legend class="eyebrow">${props.label}</legend>
    <div class="swatches">
      ${repeat(
        props.offers,
        (offer) => offer.value,
        (offer, at) => swatch(props, offer, `${props.id ?? props.name}-${at}`),
      )}
    </div>
  </fieldset>`;
}

function swatch(props: SwatchGridProps, offer: SwatchOffer, id: string): TemplateResult {
  const { format, detail } = props;
  return html`<label class="swatch" part="swatch" ?data-forbidden=${!offer.allowed}>
    ${offerRadio(props.name, offer, id, props)}
    <span
      class="swatch-chip"
      part="swatch-chip"
      data-finish=${finishOf(offer.kind)}
      ${setProperties({ '--swatch': offer.color })}
    ></span>
    <span class="swatch-name" id="${id}-name">
      ${format.text(offer.name)}${detail ? html`<span class="swatch-detail">${detail(offer)}</span>` : nothing}
    </span>
    ${offer.selected || !offer.allowed ? nothing : difference(offer.difference, format, `${id}-difference`)}
    ${offer.because ? html`<span class="visually-hidden" id="${id}-note">${format.text(offer.because)}</span>` : nothing}
  </label>`;
}
