import { findSwatch, indexOf, must } from '../catalog/lookup.js';
import type { OrderType } from '../catalog/schema.js';
import type { ResolvedDesign } from '../design/resolve.js';
import { InvalidInputError } from '../issues/issues.js';
import type { Currency, MinorUnits, Prices } from '../money/money.js';
import { countPairs } from '../order/quantity.js';
import type { Quantity } from '../order/schema.js';
import { joinTexts, type Text } from '../text/text.js';

export interface PriceLine {
  /** What it is for. `personalisation`: what somebody writes on the shoe, a monogram; options are what it is made of. */
  readonly code: 'style' | 'construction' | 'sole' | 'option' | 'personalisation' | 'zone' | 'volume-discount';
  /** Id of what is charged: a style's, a sole's, `option:ID`, `zone:ID`, an order type's. */
  readonly ref: string;
  readonly label: Text;
  /** Minor units for one pair; negative for a discount. */
  readonly unitAmount: MinorUnits;
  readonly quantity: number;
  /** `unitAmount * quantity`. */
  readonly amount: MinorUnits;
}

export interface PriceBreakdown {
  readonly currency: Currency;
  readonly pairs: number;
  /** Price of one pair, the sum of the lines' `unitAmount`. */
  readonly unit: MinorUnits;
  readonly lines: readonly PriceLine[];
  /** The sum of the lines' `amount`, which is also `unit * pairs`. */
  readonly total: MinorUnits;
}

/**
 * Prices the goods of an order, without shipping and tax. Every line is rounded once, to the minor unit of one pair,
 * and multiplied afterwards: lines, pairs and total always agree, whatever the currency's digits.
 *
 * @throws InvalidInputError where the catalog has no prices in the currency
 */
export function price(resolved: ResolvedDesign, quantity: Quantity, currency: Currency): PriceBreakdown {
  const { catalog } = resolved;
  if (!catalog.currencies.includes(currency)) {
    throw new InvalidInputError('Price', [
      { path: 'currency', code: 'unknown-currency', message: `must be one of ${catalog.currencies.join(', ')}` },
    ]);
  }
  const pairs = countPairs(quantity);
  const perPair = [
    ...modelLines(resolved, currency),
    ...optionLines(resolved, currency),
    ...zoneLines(resolved, currency),
  ];
  const list = sum(perPair.map((line) => line.unitAmount));
  const type = must(indexOf(catalog).orderTypes, quantity.type, 'order type');
  const lines = [...perPair, ...discountLine(type, pairs, list)].map((line) => ({
    ...line,
    quantity: pairs,
    amount: line.unitAmount * pairs,
  }));
  const unit = sum(lines.map((line) => line.unitAmount));
  return { currency, pairs, unit, lines, total: unit * pairs };
}

/** The first break that so many pairs do not reach yet, to tell people what a few more would save. */
export function nextBreak(
  type: OrderType,
  pairs: number,
): { readonly pairs: number; readonly discountPermille: number } | undefined {
  return type.breaks.filter((entry) => entry.pairs > pairs).sort((a, b) => a.pairs - b.pairs)[0];
}

/** What a pair costs that costs `list` without any break, in an order of so many pairs. */
export function unitPriceFor(type: OrderType, pairs: number, list: MinorUnits): MinorUnits {
  const reached = type.breaks.filter((entry) => entry.pairs <= pairs);
  const permille = Math.max(0, ...reached.map((entry) => entry.discountPermille));
  return list - Math.round((list * permille) / 1000);
}

type UnitLine = Omit<PriceLine, 'quantity' | 'amount'>;

function modelLines({ catalog, style, choices }: ResolvedDesign, currency: Currency): UnitLine[] {
  const index = indexOf(catalog);
  const construction = must(index.constructions, choices.construction ?? '', 'construction');
  const sole = must(index.soles, choices.sole ?? '', 'sole');
  const base: UnitLine = {
    code: 'style',
    ref: style.id,
    label: style.name,
    unitAmount: amountIn(style.basePrice, currency),
  };
  return [
    base,
    ...charged({
      code: 'construction',
      ref: construction.id,
      label: construction.name,
      unitAmount: amountIn(construction.surcharge, currency),
    }),
    ...charged({ code: 'sole', ref: sole.id, label: sole.name, unitAmount: amountIn(sole.surcharge, currency) }),
  ];
}

function optionLines({ catalog, style, choices }: ResolvedDesign, currency: Currency): UnitLine[] {
  return style.options.flatMap((entry) => {
    const ref = `option:${entry.option}`;
    const value = choices[ref];
    const option = must(indexOf(catalog).options, entry.option, 'option');
    if (!value) return [];
    if (option.kind === 'text')
      return charged({
        code: 'personalisation',
        ref,
        label: option.name,
        unitAmount: amountIn(option.surcharge, currency),
      });
    const chosen = option.values.find((candidate) => candidate.id === value);
    if (!chosen) return [];
    return charged({
      code: 'option',
      ref,
      label: joinTexts([option.name, chosen.name], ': '),
      unitAmount: amountIn(chosen.surcharge, currency),
    });
  });
}

function zoneLines({ catalog, style, choices }: ResolvedDesign, currency: Currency): UnitLine[] {
  return style.zones.flatMap((entry) => {
    const ref = `zone:${entry.zone}`;
    const chosen = findSwatch(catalog, choices[ref] ?? '');
    if (!chosen) return [];
    const zone = must(indexOf(catalog).zones, entry.zone, 'zone');
    const unitAmount =
      Math.round(entry.area * amountIn(chosen.material.pricePerArea, currency)) +
      amountIn(chosen.swatch.surcharge, currency);
    return charged({ code: 'zone', ref, label: joinTexts([zone.name, chosen.material.name], ': '), unitAmount });
  });
}

function discountLine(type: OrderType, pairs: number, list: MinorUnits): UnitLine[] {
  const unitAmount = unitPriceFor(type, pairs, list) - list;
  return charged({ code: 'volume-discount', ref: type.id, label: type.name, unitAmount });
}

function amountIn(prices: Prices | undefined, currency: Currency): MinorUnits {
  return prices?.[currency] ?? 0;
}

/** What costs nothing is no line. */
function charged(line: UnitLine): UnitLine[] {
  return line.unitAmount === 0 ? [] : [line];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
