import type { OrderType, SizeRun } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { setProperties } from '../../design-system/set-properties.js';
import type { Format } from '../../localisation/format.js';
import { pairsInWords } from '../../localisation/quantities.js';
import { sizeInWords, systemName } from '../../localisation/size-words.js';
import { type OrderDraft, pairsAt } from '../../ordering/order-draft.js';
import { chosenSizes } from '../../ordering/sizing.js';
import type { SizeNames } from '../../sizing/size-names.js';
import { plainDigits } from '../../sizing/typed-number.js';
import { moveInGrid } from './grid-keys.js';

export interface SizeRunProps {
  readonly draft: OrderDraft;
  readonly type: OrderType;
  readonly names: SizeNames;
  readonly format: Format;
  /** Going on was tried with a number of pairs that the order type does not take. */
  readonly faulty: boolean;
  setPairs(size: number, width: string, pairs: number): void;
  /** A table was pasted with the focus in this cell. */
  paste(text: string, from: { readonly size: number; readonly width: string }): void;
  undo(): void;
  redo(): void;
}

/** One design over a run of sizes: pairs per size and width. Arrow keys and Enter go from cell to cell. */
export function sizeRunTable(props: SizeRunProps): TemplateResult {
  const { names, format, draft } = props;
  const { widths } = names.run;
  const sizes = names.offered(chosenSizes(draft));
  const system = systemName(names.system, names.scale);
  const sum = (cells: readonly (readonly [number, string])[]) =>
    cells.reduce((pairs, [size, width]) => pairs + pairsAt(draft, size, width), 0);
  const total = sum(sizes.flatMap((size) => widths.map(({ id }) => [size, id] as const)));
  return html`<div class="size-run" @keydown=${(event: KeyboardEvent) => keys(event, props)} @paste=${(event: ClipboardEvent) => pasted(event, props)}>
    <div class="size-run-scroll">
      <table ${setProperties({ '--columns': String(widths.length) })}>
        <caption class="visually-hidden">
          ${msg('Pairs per size and width')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${system}</th>
            ${widths.map((width) => html`<th scope="col">${format.text(width.name)}</th>`)}
            <th scope="col" class="sum">${msg('Sum')}</th>
          </tr>
        </thead>
        <tbody>
          ${sizes.map((size, row) => sizeRow(props, size, row, sum(widths.map(({ id }) => [size, id] as const))))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${msg('Sum')}</th>
            ${widths.map(
              ({ id }) =>
                html`<td class="sum figures">${figure(sum(sizes.map((size) => [size, id] as const)), format)}</td>`,
            )}
            <td class="sum figures">${format.number(total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
    ${cellFaults(props, sizes)}
  </div>`;
}

function sizeRow(props: SizeRunProps, size: number, row: number, sum: number): TemplateResult {
  const { names, format } = props;
  return html`<tr ?data-filled=${sum > 0}>
    <th scope="row" class="figures">
      ${format.number(names.numberOf(size))}${
        names.system === 'EU'
          ? nothing
          : html`<span class="visually-hidden">, EU </span><span class="tile-note">${format.number(size)}</span>`
      }
    </th>
    ${names.run.widths.map((width, column) => cell(props, size, width, row, column))}
    <td class="sum figures">${figure(sum, format)}</td>
  </tr>`;
}

function cell(
  { draft, names, format, faulty, type, setPairs }: SizeRunProps,
  size: number,
  width: SizeRun['widths'][number],
  row: number,
  column: number,
): TemplateResult {
  const pairs = pairsAt(draft, size, width.id);
  const tooMany = pairs > type.maxPairs;
  return html`<td>
    <input
      type="text"
      inputmode="numeric"
      pattern="[0-9]*"
      autocomplete="off"
      enterkeyhint="next"
      maxlength="4"
      placeholder="0"
      data-row=${row}
      data-column=${column}
      data-size=${size}
      data-width=${width.id}
      aria-label=${msg(str`Pairs in ${sizeInWords(size, names, format)}, ${format.text(width.name)}`)}
      aria-invalid=${tooMany ? 'true' : nothing}
      aria-describedby=${tooMany ? 'cell-faults' : faulty ? 'run-limits' : nothing}
      .value=${live(pairs === 0 ? '' : String(pairs))}
      @beforeinput=${onlyDigits}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      @input=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        setPairs(size, width.id, Number(plainDigits(input.value).replace(/\D/g, '')));
      }}
    />
  </td>`;
}

/** Which cells have more pairs than the whole order may have. */
function cellFaults({ draft, names, format, type }: SizeRunProps, sizes: readonly number[]): unknown {
  const faulty = sizes.flatMap((size) =>
    names.run.widths.filter(({ id }) => pairsAt(draft, size, id) > type.maxPairs).map((width) => ({ size, width })),
  );
  if (faulty.length === 0) return nothing;
  return html`<div role="alert"><ul class="fault small" id="cell-faults">
    ${faulty.map(
      ({ size, width }) =>
        html`<li>
          ${msg(str`${sizeInWords(size, names, format)}, ${format.text(width.name)}: at most ${pairsInWords(type.maxPairs, format)}.`)}
        </li>`,
    )}
  </ul></div>`;
}

/** Letters do nothing, rather than something that nobody meant. */
function onlyDigits(event: InputEvent): void {
  if (event.data && /\D/.test(plainDigits(event.data))) event.preventDefault();
}

/** Sums of nothing stand back. */
function figure(sum: number, format: Format): unknown {
  return sum === 0 ? html`<span class="nothing">0</span>` : format.number(sum);
}

function keys(event: KeyboardEvent, { undo, redo }: SizeRunProps): void {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z') {
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  } else if (event.ctrlKey && event.key.toLowerCase() === 'y') {
    event.preventDefault();
    redo();
  } else moveInGrid(event);
}

/** More than one cell is placed by us; a single number the browser puts where the cursor is. */
function pasted(event: ClipboardEvent, { paste }: SizeRunProps): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const { size, width } = (event.target as HTMLElement).dataset;
  if (/^\s*\d*\s*$/.test(text) || !size || !width) return;
  event.preventDefault();
  paste(text, { size: Number(size), width });
}
