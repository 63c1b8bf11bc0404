import { parseWith, type Result } from '../issues/issues.js';
import type { Currency, Prices } from '../money/money.js';
import { sizesOf } from '../sizes/sizes.js';
import { type Faults, fault, repeated, unknown } from './faults.js';
import { indexOf } from './lookup.js';
import { ruleFaults, vocabularyOf } from './rule-faults.js';
import { type Catalog, CatalogSchema, type StampPlace } from './schema.js';
import { sizeCurveFaults } from './size-curve-faults.js';
import { brokenDefaults, styleFaults } from './style-faults.js';

/**
 * Reads a catalog: its shape, then every reference in it, its prices, its rules and whether each style as it stands
 * can be made. Answers with all faults at once, each at its path; references are looked at once the shape is right.
 */
export function parseCatalog(input: unknown): Result<Catalog> {
  const parsed = parseWith(CatalogSchema, input);
  if (!parsed.ok) return parsed;
  const catalog = parsed.value;
  const vocabulary = vocabularyOf(catalog);
  const runFaults = catalog.sizeRuns.flatMap((run, at) => sizeRunFaults(run, `sizeRuns.${at}`));
  const issues = [
    ...repeatedIds(catalog),
    ...missingPrices(catalog.currencies, catalog, ''),
    ...runFaults,
    // Curves over broken runs would only repeat what is said already.
    ...(runFaults.length > 0 ? [] : curveFaults(catalog)),
    ...catalog.lasts.flatMap((last, at) =>
      unknown(indexOf(catalog).sizeRuns, last.sizeRun, `lasts.${at}.sizeRun`, 'size run'),
    ),
    ...catalog.options.flatMap((option, at) => optionFaults(option, `options.${at}`)),
    ...catalog.orderTypes.flatMap((type, at) => orderTypeFaults(type, `orderTypes.${at}`)),
    ...(catalog.stamps ?? []).flatMap((place, at) => stampPlaceFaults(place, `stamps.${at}`)),
    ...catalog.styles.flatMap((style, at) => styleFaults(catalog, style, `styles.${at}`)),
    ...catalog.rules.flatMap((rule, at) => ruleFaults(vocabulary, rule, `rules.${at}`)),
  ];
  // Rules over broken references would only repeat what is said already.
  if (issues.length === 0)
    issues.push(...catalog.styles.flatMap((style, at) => brokenDefaults(catalog, style, `styles.${at}`)));
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

const LISTS = [
  'zones',
  'materials',
  'sizeRuns',
  'sizeCurves',
  'lasts',
  'constructions',
  'soles',
  'options',
  'styles',
  'rules',
  'orderTypes',
  'packages',
  'stamps',
] as const;

function repeatedIds(catalog: Catalog): Faults {
  return [
    ...LISTS.flatMap((list) => repeated(catalog[list] ?? [], list)),
    ...catalog.materials.flatMap((material, at) => repeated(material.swatches, `materials.${at}.swatches`)),
    ...catalog.options.flatMap((option, at) =>
      option.kind === 'choice' ? repeated(option.values, `options.${at}.values`) : [],
    ),
    ...catalog.sizeRuns.flatMap((run, at) => repeated(run.widths, `sizeRuns.${at}.widths`)),
  ];
}

const PRICE_FIELDS = new Set(['surcharge', 'basePrice', 'pricePerArea', 'fee']);

/** Walks the whole catalog: a price that lacks a currency would otherwise be a gift in that currency. */
function missingPrices(currencies: readonly Currency[], node: unknown, path: string): Faults {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value !== 'object') return [];
    const here = path ? `${path}.${key}` : key;
    if (!PRICE_FIELDS.has(key)) return missingPrices(currencies, value, here);
    const prices = value as Prices;
    return currencies.flatMap((currency) =>
      Object.hasOwn(prices, currency)
        ? []
        : [fault(`${here}.${currency}`, 'missing-price', `needs a price in ${currency}`)],
    );
  });
}

function sizeRunFaults(run: Catalog['sizeRuns'][number], path: string): Faults {
  const faults: Faults = [];
  if (run.to < run.from)
    faults.push(fault(`${path}.to`, 'size-order', `must be at least ${run.from}, where the run begins`));
  if (run.from % run.step !== 0) faults.push(fault(`${path}.from`, 'size-step', `must be a multiple of ${run.step}`));
  if (sizesOf(run).at(-1) !== run.to && run.to >= run.from)
    faults.push(fault(`${path}.to`, 'size-step', `is not reached from ${run.from} in steps of ${run.step}`));
  if (!run.widths.some((width) => width.id === run.standardWidth)) {
    faults.push(
      fault(`${path}.standardWidth`, 'unknown-width', `"${run.standardWidth}" is not one of the run's widths`),
    );
  }
  return faults;
}

function curveFaults(catalog: Catalog): Faults {
  return (catalog.sizeCurves ?? []).flatMap((curve, at) => sizeCurveFaults(catalog, curve, `sizeCurves.${at}`));
}

function optionFaults(option: Catalog['options'][number], path: string): Faults {
  if (option.kind !== 'text') return [];
  try {
    new RegExp(`^[${option.characters}]*$`, 'u');
    return [];
  } catch {
    return [
      fault(
        `${path}.characters`,
        'invalid-characters',
        'must be the inside of a regular expression\'s class, such as "A-Z0-9"',
      ),
    ];
  }
}

/** A line thicker than the place itself would let nothing be engraved there. */
function stampPlaceFaults({ minLine, maxWidth, maxHeight }: StampPlace, path: string): Faults {
  const least = Math.min(maxWidth, maxHeight);
  if (minLine < least) return [];
  return [fault(`${path}.minLine`, 'stamp-line', `must be less than ${least}, the shorter side of the place`)];
}

function orderTypeFaults(type: Catalog['orderTypes'][number], path: string): Faults {
  const faults: Faults = [];
  if (type.maxPairs < type.minPairs)
    faults.push(fault(`${path}.maxPairs`, 'pairs-order', `must be at least minPairs, ${type.minPairs}`));
  if (type.id === 'mto' && (type.minPairs !== 1 || type.maxPairs !== 1)) {
    faults.push(fault(`${path}.maxPairs`, 'mto-pairs', 'made to order is exactly one pair'));
  }
  type.breaks.forEach((entry, at) => {
    const before = type.breaks[at - 1];
    if (before && entry.pairs <= before.pairs)
      faults.push(
        fault(`${path}.breaks.${at}.pairs`, 'break-order', `must be more than ${before.pairs}, the break before`),
      );
    if (before && entry.discountPermille < before.discountPermille) {
      faults.push(
        fault(
          `${path}.breaks.${at}.discountPermille`,
          'break-order',
          `must be at least ${before.discountPermille}, the break before`,
        ),
      );
    }
  });
  return faults;
}
