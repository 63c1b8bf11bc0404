import type { Size } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Format } from '../../localisation/format.js';
import { sizeInWords, systemName } from '../../localisation/size-words.js';
import type { Foot, OrderDraft } from '../../ordering/order-draft.js';
import type { SizeNames } from '../../sizing/size-names.js';

export interface PairSizesProps {
  readonly pair: OrderDraft['pair'];
  readonly names: SizeNames;
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
    <div class="feet">
      ${
        pair.same
          ? foot(props, 'left', msg('Both feet'))
          : html`${foot(props, 'left', msg('Left foot'))}${foot(props, 'right', msg('Right foot'))}`
      }
    </div>
  </div>`;
}

function foot(props: PairSizesProps, side: Foot, name: string): TemplateResult {
  const { names, format, chooseSize, pair } = props;
  const { size, width } = pair[side];
  const { widths } = names.run;
  return html`<fieldset class="foot">
    <legend class="eyebrow">${name}</legend>
    <div class="tile-group" role="radiogroup" aria-label="${msg('Size')} (${systemName(names.system, names.scale)})">
      ${names
        .offered([size])
        .map((candidate) =>
          sizeTile(props, `${side}-size`, candidate, candidate === size, () => chooseSize(side, { size: candidate })),
        )}
    </div>
    <p class="small muted figures">${equivalents(size, names, format)}</p>
    ${
      widths.length > 1
        ? html`<div class="tile-group wide" role="radiogroup" aria-label=${msg('Width')}>
            ${widths.map((candidate) =>
              tile(`${side}-width`, format.text(candidate.name), candidate.id === width, () =>
                chooseSize(side, { width: candidate.id }),
              ),
            )}
          </div>`
        : nothing
    }
  </fieldset>`;
}

/** In another system than EU, the EU size stands small below: lasts have it stamped on, and papers say it. */
function sizeTile(
  { names, format }: PairSizesProps,
  group: string,
  eu: number,
  selected: boolean,
  choose: () => void,
): TemplateResult {
  if (names.system === 'EU') return tile(group, format.number(eu), selected, choose);
  const label = html`${format.number(names.numberOf(eu))}<span class="visually-hidden">, EU </span
    ><span class="tile-note">${format.number(eu)}</span>`;
  return tile(group, label, selected, choose);
}

function tile(name: string, label: unknown, selected: boolean, choose: () => void): TemplateResult {
  return html`<label class="tile"
    ><input class="covering" type="radio" name=${name} .checked=${live(selected)} @change=${choose} /><span class="figures"
      >${label}</span
    ></label
  >`;
}

/** The chosen size in the systems that are not shown. */
function equivalents(eu: number, names: SizeNames, format: Format): string {
  const own = sizeInWords(eu, names, format);
  const others = (['UK', 'US'] as const)
    .filter((system) => system !== names.system)
    .map((system) => `${systemName(system, names.scale)} ${format.number(names.in(system).numberOf(eu))}`);
  return [own, ...others].join(' · ');
}
