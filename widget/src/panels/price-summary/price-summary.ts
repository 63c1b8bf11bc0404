import type { PriceBreakdown, Quote, QuoteDeposit } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShippingOption } from '../../commerce/store.js';
import type { Format } from '../../localisation/format.js';
import { pairsInWords } from '../../localisation/quantities.js';

export interface PriceSummaryProps {
  readonly price: PriceBreakdown;
  readonly quote?: Quote;
  readonly shipping?: ShippingOption;
  readonly format: Format;
}

/** What the order costs, line by line; shipping and tax once the store has worked them out. */
export function priceSummary({ price, quote, shipping, format }: PriceSummaryProps): TemplateResult {
  return html`<dl class="price-summary figures" part="price-summary">
    ${goodsLines(price, quote, format)}
    ${
      quote
        ? html`${price.pairs > 1 || quote.goods !== quote.total ? amount(pairsInWords(price.pairs, format), format.money(quote.goods - feeOf(quote)), 'sum') : nothing}
            ${feeOf(quote) > 0 ? amount(msg('Stamp development'), format.money(feeOf(quote))) : nothing}
            ${amount(msg('Shipping'), shipping?.toBeAgreed ? msg('To be agreed') : format.money(quote.shipping))}
            ${quote.taxIncluded ? nothing : amount(msg('Tax'), format.money(quote.tax))}
            ${amount(msg('Total'), format.money(quote.total), 'total')}
            ${quote.deposit ? depositLines(quote, quote.deposit, format) : nothing}`
        : amount(msg('Total before shipping and tax'), format.money(price.total), 'total')
    }
  </dl>
  ${
    quote?.taxIncluded && quote.tax > 0
      ? html`<p class="small muted figures">${msg(str`The total includes ${format.money(quote.tax)} of tax.`)}</p>`
      : nothing
  }`;
}

/** Our own words for the goods, unless the store counts otherwise: then its own lines, so that the sums agree. */
function goodsLines(price: PriceBreakdown, quote: Quote | undefined, format: Format): unknown {
  const pairs = price.pairs;
  if (quote && quote.goods - feeOf(quote) !== price.total) {
    return quote.lines
      .filter(({ code }) => code !== 'stamp')
      .map((line) => amount(line.label, format.money(line.amount, quote.currency)));
  }
  return price.lines.map((line) =>
    amount(
      line.code === 'volume-discount' ? msg('Volume discount') : format.text(line.label),
      pairs === 1 ? format.money(line.amount) : `${format.money(line.unitAmount)} × ${pairs}`,
    ),
  );
}

/** What a stamp's development costs, once for all pairs. */
function feeOf({ lines }: Quote): number {
  return lines.reduce((sum, { code, amount }) => sum + (code === 'stamp' ? amount : 0), 0);
}

/** What is paid before production starts, and what before shipping. */
function depositLines({ total }: Quote, { permille, amount: deposit }: QuoteDeposit, format: Format): unknown {
  const share = format.permille(permille);
  return [
    amount(msg(str`Deposit to start production, ${share}`), format.money(deposit)),
    amount(msg('Balance before shipping'), format.money(total - deposit)),
  ];
}

function amount(label: string, value: string, kind?: 'sum' | 'total'): TemplateResult {
  return html`<div class=${kind ?? nothing}><dt>${label}</dt><dd>${value}</dd></div>`;
}
