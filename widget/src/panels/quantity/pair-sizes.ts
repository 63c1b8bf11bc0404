import { convertSize, type Size, type SizeRun, sizesOf } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Format } from '../../localisation/format.js';
import type { Foot, OrderDraft } from '../../ordering/order-draft.js';

export interface PairSizesProps {
  readonly pair: OrderDraft['pair'];
  readonly sizeRun: SizeRun;
  readonly format: Format;
  chooseSize(foot: Foot, change: Partial<Size>): void;
  chooseSame(same: boolean): void;
}

/** Size and width of a made-to-order pair; the feet may differ. */
export function pairSizes(props: PairSizesProps): TemplateResult {
  const { pair, chooseSame } = props;
  return html`<div class="pair-sizes">
    <label class="tick">
      <input
        type="checkbox"
        .checked=${live(pair.same)}
        @change=${(event: Event) => chooseSame((event.target as HTMLInputElement).checked)}
      />
      <span>${msg('Both feet are the same size')}</span>
    </label>
    ${
      pair.same
        ? foot(props, 'left', msg('Both feet'))
        : html`${foot(props, 'left', msg('Left foot'))}${foot(props, 'right', msg('Right foot'))}`
    }
  </div>`;
}

function foot(props: PairSizesProps, side: Foot, name: string): TemplateResult {
  const { sizeRun, format, chooseSize, pair } = props;
  const { size, width } = pair[side];
  return html`<fieldset class="foot">
    <legend class="eyebrow">${name}</legend>
    <div class="tile-group" role="radiogroup" aria-label=${msg('Size (EU)')}>
      ${sizesOf(sizeRun).map((candidate) =>
        tile(`${side}-size`, format.number(candidate), candidate === size, () => chooseSize(side, { size: candidate })),
      )}
    </div>
    <p class="small muted figures">${equivalents(size, format)}</p>
    <div class="tile-group wide" role="radiogroup" aria-label=${msg('Width')}>
      ${sizeRun.widths.map((candidate) =>
        tile(`${side}-width`, format.text(candidate.name), candidate.id === width, () =>
          chooseSize(side, { width: candidate.id }),
        ),
      )}
    </div>
  </fieldset>`;
}

function tile(name: string, label: string, selected: boolean, choose: () => void): TemplateResult {
  return html`<label class="tile"
    ><input class="covering" type="radio" name=${name} .checked=${live(selected)} @change=${choose} /><span class="figures"
      >${label}</span
    ></label
  >`;
}

function equivalents(eu: number, format: Format): string {
  const uk = format.number(convertSize(eu, 'UK', 'men'));
  const men = format.number(convertSize(eu, 'US', 'men'));
  const women = format.number(convertSize(eu, 'US', 'women'));
  return msg(str`EU ${format.number(eu)} is UK ${uk}, US men ${men}, US women ${women}.`);
}
