import type { InvoiceTax } from '../../modules/invoice/types';

/** An amount with the tax in it, by rate. Minor units. */
export type Taxed = { amount: number; taxes: readonly InvoiceTax[] };

/** The tax in a part of an amount: as much of each rate as of the whole, rounded to the minor unit. */
export function shareTaxes(whole: Taxed, amount: number): InvoiceTax[] {
  if (whole.amount === 0) return [];
  const share = (value: number) => Math.round((value * amount) / whole.amount);
  const taxes = whole.taxes.map((tax) => ({ rate: tax.rate, net: share(tax.net), amount: share(tax.amount) }));
  const [only, another] = taxes;
  // With one rate over everything, net and tax are the amount.
  const covered = whole.taxes.reduce((sum, tax) => sum + tax.net + tax.amount, 0) === whole.amount;
  if (only && !another && covered) only.net = amount - only.amount;
  return taxes;
}

/** What is left of taxes when others are taken off, by rate. */
export function subtractTaxes(from: readonly InvoiceTax[], off: readonly InvoiceTax[]): InvoiceTax[] {
  return addTaxes(
    from,
    off.map(({ rate, net, amount }) => ({ rate, net: -net, amount: -amount })),
  );
}

export function addTaxes(...many: (readonly InvoiceTax[])[]): InvoiceTax[] {
  const byRate = new Map<number, InvoiceTax>();
  for (const { rate, net, amount } of many.flat()) {
    const known = byRate.get(rate) ?? { rate, net: 0, amount: 0 };
    byRate.set(rate, { rate, net: known.net + net, amount: known.amount + amount });
  }
  return [...byRate.values()].filter(({ net, amount }) => net !== 0 || amount !== 0);
}

export function taxOf(taxes: readonly InvoiceTax[]): number {
  return taxes.reduce((sum, { amount }) => sum + amount, 0);
}
