import { type Quote, toMinor } from '@cordwainer/contract';
import type { InvoiceTax } from '../../modules/invoice/types';

/** A line of the Medusa order with the rates that were applied to it. Amounts in major units. */
export type TaxedLine = { amount: number; included: boolean; rates: readonly number[] };

/**
 * The quote's tax by rate, as an invoice must show it. The rates are the Medusa order's, the tax that they add up to is
 * the quote's, which the customer agreed to: what rounding each rate alone would lose or add goes to the largest.
 */
export function taxesOf(lines: readonly TaxedLine[], quote: Pick<Quote, 'currency' | 'tax' | 'total'>): InvoiceTax[] {
  const byRate = new Map<number, { net: number; amount: number }>();
  for (const { amount, included, rates } of lines) {
    const net = included ? amount / (1 + rates.reduce((sum, rate) => sum + rate, 0) / 100) : amount;
    for (const rate of rates) {
      const known = byRate.get(rate) ?? { net: 0, amount: 0 };
      byRate.set(rate, { net: known.net + net, amount: known.amount + (net * rate) / 100 });
    }
  }
  const taxes = [...byRate]
    .map(([rate, { net, amount }]) => ({
      rate,
      net: toMinor(net, quote.currency),
      amount: toMinor(amount, quote.currency),
    }))
    .sort((a, b) => b.amount - a.amount);
  const [largest, another] = taxes;
  if (!largest) return [];
  largest.amount += quote.tax - taxes.reduce((sum, { amount }) => sum + amount, 0);
  // With one rate over everything, net and tax are the total.
  if (!another && lines.every(({ rates }) => rates.length > 0)) largest.net = quote.total - quote.tax;
  return taxes;
}
