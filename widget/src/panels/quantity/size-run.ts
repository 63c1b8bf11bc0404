import { nextBreak, type OrderType, type PriceBreakdown, type SizeRun, sizesOf } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Format } from '../../localisation/format.js';
import { pairsInWords } from '../../localisation/quantities.js';
import { type OrderDraft, pairsAt, pairsOf } from '../../ordering/order-draft.js';

export interface SizeRunProps {
  readonly draft: OrderDraft;
  readonly type: OrderType;
  readonly sizeRun: SizeRun;
  readonly price: PriceBreakdown;
  readonly format: Format;
  /** Going on was tried with a number of pairs that the order type does not take. */
  readonly faulty: boolean;
  setPairs(size: number, width: string, pairs: number): void;
}

/** One design over a run of sizes: pairs per size and width. */
export function sizeRunTable(props: SizeRunProps): TemplateResult {
  const { sizeRun, format } = props;
  return html`<div class="size-run">
    <table>
      <caption class="eyebrow">
        ${msg('Pairs per size and width')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('EU')}</th>
          ${sizeRun.widths.map((width) => html`<th scope="col">${format.text(width.name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sizesOf(sizeRun).map((size) => row(props, size))}
      </tbody>
    </table>
  </div>`;
}

/** How far the run has come, in the foot of the page: what is missing, what a pair costs, what a few more would save. */
export function runSummary({ draft, type, price, format, faulty }: SizeRunProps): TemplateResult {
  const pairs = pairsOf(draft);
  return html`<div class="run-summary" aria-live="polite">
    <p class=${faulty ? 'fault' : ''} id="run-limits">${limits(type, pairs, format)}</p>
    ${
      pairs > 0
        ? html`<p class="sheet-sum figures">
            ${format.money(price.total)} <span class="muted small">${msg(str`${format.money(price.unit)} per pair`)}</span>
          </p>`
        : nothing
    }
    ${breakHint(type, pairs, format)}
  </div>`;
}

function row({ draft, sizeRun, format, faulty, setPairs }: SizeRunProps, size: number): TemplateResult {
  return html`<tr>
    <th scope="row" class="figures">${format.number(size)}</th>
    ${sizeRun.widths.map((width) => {
      const pairs = pairsAt(draft, size, width.id);
      return html`<td>
        <input
          type="text"
          inputmode="numeric"
          pattern="[0-9]*"
          autocomplete="off"
          maxlength="4"
          placeholder="0"
          aria-label=${msg(str`Pairs in EU ${format.number(size)}, ${format.text(width.name)}`)}
          aria-describedby=${faulty ? 'run-limits' : nothing}
          .value=${live(pairs === 0 ? '' : String(pairs))}
          @input=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            setPairs(size, width.id, Number(input.value.replace(/\D/g, '')));
          }}
        />
      </td>`;
    })}
  </tr>`;
}

/** How the number of pairs stands to what the order type takes. */
function limits({ minPairs, maxPairs }: OrderType, pairs: number, format: Format): string {
  const [said, least, most] = [pairsInWords(pairs, format), format.number(minPairs), format.number(maxPairs)];
  if (pairs < minPairs) {
    const missing = format.number(minPairs - pairs);
    return pairs === 0
      ? msg(str`Enter at least ${pairsInWords(minPairs, format)} in all, at most ${most}.`)
      : msg(str`${said} so far; ${missing} more to reach the minimum of ${least}.`);
  }
  return pairs > maxPairs ? msg(str`${said}; this order type takes at most ${most}.`) : msg(str`${said} in all.`);
}

function breakHint(type: OrderType, pairs: number, format: Format): unknown {
  const next = nextBreak(type, pairs);
  if (!next || pairs < type.minPairs) return nothing;
  return html`<p class="muted">
    ${msg(str`From ${pairsInWords(next.pairs, format)} on, ${format.permille(next.discountPermille)} off each pair.`)}
  </p>`;
}
