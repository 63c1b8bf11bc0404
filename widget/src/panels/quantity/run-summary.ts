import { type OrderType, type PriceBreakdown, unitPriceFor } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localisation/format.js';
import { pairsInWords } from '../../localisation/quantities.js';
import { type OrderDraft, pairsOf } from '../../ordering/order-draft.js';

export interface RunSummaryProps {
  readonly draft: OrderDraft;
  readonly type: OrderType;
  readonly price: PriceBreakdown;
  readonly format: Format;
  readonly faulty: boolean;
}

/** How far the run has come, in the foot of the page: what is missing, what it costs. */
export function runSummary({ draft, type, price, format, faulty }: RunSummaryProps): TemplateResult {
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
  </div>`;
}

/** The price of a pair from each break on, the one that holds now, what it saves, and what the next one takes. */
export function priceBreaks({ draft, type, price, format }: RunSummaryProps): TemplateResult | typeof nothing {
  if (type.breaks.length === 0) return nothing;
  const pairs = pairsOf(draft);
  const saved = savingOf(price);
  const list = price.unit + saved / Math.max(1, price.pairs);
  const reached = type.breaks.filter((entry) => entry.pairs <= pairs).at(-1);
  const next = type.breaks.find((entry) => entry.pairs > pairs);
  return html`<section class="price-breaks" aria-labelledby="breaks-heading">
    <h3 id="breaks-heading">${msg('Price per pair')}</h3>
    <ol class="figures">
      ${type.breaks.map(
        (entry) =>
          html`<li aria-current=${entry === reached ? 'true' : nothing}>
            <span class="small muted">${msg(str`from ${pairsInWords(entry.pairs, format)}`)}</span>
            <span>${format.money(unitPriceFor(type, entry.pairs, list))}</span>
            <span class="small muted">−${format.permille(entry.discountPermille)}</span>
          </li>`,
      )}
    </ol>
    ${saved > 0 ? html`<p class="small">${msg(str`Your quantity saves ${format.money(saved)}.`)}</p>` : nothing}
    ${
      next && pairs > 0
        ? html`<p class="small" id="next-break">
            ${msg(str`${pairsInWords(next.pairs - pairs, format)} more and each costs ${format.money(unitPriceFor(type, next.pairs, list))}.`)}
          </p>`
        : nothing
    }
  </section>`;
}

/** What the volume discount takes off the whole order. */
function savingOf({ lines }: PriceBreakdown): number {
  return -lines.reduce((sum, { code, amount }) => sum + (code === 'volume-discount' ? amount : 0), 0);
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
