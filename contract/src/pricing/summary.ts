import type { Currency, MinorUnits } from '../money/money.js';
import type { Quote } from '../order/schema.js';

/**
 * What a buyer pays for, in the few sums a payment page shows. Minor units. Manufacturing, customisation, shipping and
 * the tax on top add up to the total, whatever the currency and whether prices contain tax.
 */
export interface CostSummary {
  readonly currency: Currency;
  readonly pairs: number;
  /** Making the shoes: everything in the price of the goods that is not customisation, volume discount taken off. */
  readonly manufacturing: MinorUnits;
  /** What makes them the customer's own beyond the model: stamps, monograms. */
  readonly customisation: MinorUnits;
  readonly shipping: MinorUnits;
  /** All tax that is in the total. */
  readonly tax: MinorUnits;
  /** The part of the tax that comes on top of the other sums: all of it, or none where prices contain it. */
  readonly taxOnTop: MinorUnits;
  readonly total: MinorUnits;
}

/** Lines of a quote that are not for making the shoe as such. */
const CUSTOMISATION: readonly string[] = ['stamp', 'personalisation'];

/** The sums of a quote. The volume discount counts as manufacturing: it is for making many of one. */
export function summarise({ currency, pairs, lines, goods, shipping, tax, total }: Quote): CostSummary {
  const customisation = sum(lines.filter(({ code }) => CUSTOMISATION.includes(code)).map(({ amount }) => amount));
  return {
    currency,
    pairs,
    manufacturing: goods - customisation,
    customisation,
    shipping,
    tax,
    // Not by `taxIncluded`: prices may contain their tax where shipping does not.
    taxOnTop: total - goods - shipping,
    total,
  };
}

/**
 * What several orders come to together.
 *
 * @throws Error without any, or where their currencies differ: such sums mean nothing
 */
export function addSummaries(summaries: readonly CostSummary[]): CostSummary {
  const [first] = summaries;
  if (!first) throw new Error('There is nothing to add up');
  if (summaries.some(({ currency }) => currency !== first.currency)) throw new Error('The currencies differ');
  const all = (part: Exclude<keyof CostSummary, 'currency'>) => sum(summaries.map((summary) => summary[part]));
  return {
    currency: first.currency,
    pairs: all('pairs'),
    manufacturing: all('manufacturing'),
    customisation: all('customisation'),
    shipping: all('shipping'),
    tax: all('tax'),
    taxOnTop: all('taxOnTop'),
    total: all('total'),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
