import { choiceKeys, choiceValues, settle } from '../design/choices.js';
import { type Issue, parseWith, type Result } from '../issues/issues.js';
import type { Currency, Prices } from '../money/money.js';
import { conflictsOf } from '../rules/check.js';
import { sizesOf } from '../sizes/sizes.js';
import { findSwatch, indexOf } from './lookup.js';
import { type Catalog, CatalogSchema, type Condition, type Style } from './schema.js';

/**
 * Reads a catalog: its shape, then every reference in it, its prices, its rules and whether each style as it stands
 * can be made. Answers with all faults at once, each at its path; references are looked at once the shape is right.
 */
export function parseCatalog(input: unknown): Result<Catalog> {
  const parsed = parseWith(CatalogSchema, input);
  if (!parsed.ok) return parsed;
  const catalog = parsed.value;
  const issues = [
    ...repeatedIds(catalog),
    ...missingPrices(catalog.currencies, catalog, ''),
    ...catalog.sizeRuns.flatMap((run, at) => sizeRunFaults(run, `sizeRuns.${at}`)),
    ...catalog.lasts.flatMap((last, at) =>
      unknownIds(catalog.sizeRuns, [last.sizeRun], `lasts.${at}.sizeRun`, 'size run'),
    ),
    ...catalog.options.flatMap((option, at) => optionFaults(option, `options.${at}`)),
    ...catalog.orderTypes.flatMap((type, at) => orderTypeFaults(type, `orderTypes.${at}`)),
    ...catalog.styles.flatMap((style, at) => styleFaults(catalog, style, `styles.${at}`)),
    ...catalog.rules.flatMap((rule, at) => ruleFaults(catalog, rule, `rules.${at}`)),
  ];
  // Rules over broken references would only repeat what is said already.
  if (issues.length === 0)
    issues.push(...catalog.styles.flatMap((style, at) => brokenDefaults(catalog, style, `styles.${at}`)));
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

type Faults = Issue[];
const fault = (path: string, code: string, message: string): Issue => ({ path, code, message });

const LISTS = [
  'zones',
  'materials',
  'sizeRuns',
  'lasts',
  'constructions',
  'soles',
  'options',
  'styles',
  'rules',
  'orderTypes',
  'packages',
] as const;

function repeatedIds(catalog: Catalog): Faults {
  return [
    ...LISTS.flatMap((list) => repeated(catalog[list], list)),
    ...catalog.materials.flatMap((material, at) => repeated(material.swatches, `materials.${at}.swatches`)),
    ...catalog.options.flatMap((option, at) =>
      option.kind === 'choice' ? repeated(option.values, `options.${at}.values`) : [],
    ),
    ...catalog.sizeRuns.flatMap((run, at) => repeated(run.widths, `sizeRuns.${at}.widths`)),
  ];
}

function repeated(entries: readonly { readonly id: string }[], path: string): Faults {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, at) => {
    if (seen.has(id)) return [fault(`${path}.${at}.id`, 'repeated-id', `"${id}" stands more than once`)];
    seen.add(id);
    return [];
  });
}

function unknownIds(
  entries: readonly { readonly id: string }[],
  ids: readonly string[],
  path: string,
  what: string,
): Faults {
  const known = new Set(entries.map((entry) => entry.id));
  return ids.flatMap((id, at) => {
    const where = ids.length === 1 && !path.endsWith('s') ? path : `${path}.${at}`;
    return known.has(id)
      ? []
      : [fault(where, `unknown-${what.replaceAll(' ', '-')}`, `the catalog has no ${what} "${id}"`)];
  });
}

const PRICE_FIELDS = new Set(['surcharge', 'basePrice', 'pricePerArea']);

/** Walks the whole catalog: a price that lacks a currency would otherwise be a gift in that currency. */
function missingPrices(currencies: readonly Currency[], node: unknown, path: string): Faults {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
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

function styleFaults(catalog: Catalog, style: Style, path: string): Faults {
  return [
    ...unknownIds(catalog.lasts, style.lasts, `${path}.lasts`, 'last'),
    ...unknownIds(catalog.constructions, style.constructions, `${path}.constructions`, 'construction'),
    ...unknownIds(catalog.soles, style.soles, `${path}.soles`, 'sole'),
    ...unknownIds(catalog.packages, [style.package], `${path}.package`, 'package'),
    ...repeated(
      style.zones.map(({ zone }) => ({ id: zone })),
      `${path}.zones`,
    ),
    ...repeated(
      style.options.map(({ option }) => ({ id: option })),
      `${path}.options`,
    ),
    ...style.zones.flatMap((entry, at) => zoneFaults(catalog, style, entry, `${path}.zones.${at}`)),
    ...style.options.flatMap((entry, at) => styleOptionFaults(catalog, style, entry, `${path}.options.${at}`)),
    ...(style.model.kind === 'glb'
      ? Object.entries(style.model.zones).flatMap(([mesh, zone]) =>
          unknownIds(catalog.zones, [zone], `${path}.model.zones.${mesh}`, 'zone').map((issue) => ({
            ...issue,
            path: `${path}.model.zones.${mesh}`,
          })),
        )
      : []),
  ];
}

function zoneFaults(catalog: Catalog, style: Style, entry: Style['zones'][number], path: string): Faults {
  const faults = [
    ...unknownIds(catalog.zones, [entry.zone], `${path}.zone`, 'zone'),
    ...unknownIds(catalog.materials, entry.materials, `${path}.materials`, 'material'),
    ...laterKeys(style, `zone:${entry.zone}`, entry.when ?? [], `${path}.when`),
  ];
  const chosen = findSwatch(catalog, entry.default);
  if (!chosen)
    faults.push(
      fault(`${path}.default`, 'unknown-swatch', `the catalog has no material and swatch "${entry.default}"`),
    );
  else if (!entry.materials.includes(chosen.material.id))
    faults.push(
      fault(`${path}.default`, 'material-not-offered', `"${chosen.material.id}" is not among this zone's materials`),
    );
  return faults;
}

function styleOptionFaults(catalog: Catalog, style: Style, entry: Style['options'][number], path: string): Faults {
  const faults = [
    ...unknownIds(catalog.options, [entry.option], `${path}.option`, 'option'),
    ...laterKeys(style, `option:${entry.option}`, entry.when ?? [], `${path}.when`),
  ];
  const option = indexOf(catalog).options.get(entry.option);
  if (option?.kind === 'choice' && !option.values.some((value) => value.id === entry.default)) {
    faults.push(fault(`${path}.default`, 'unknown-value', `"${entry.default}" is not a value of "${option.id}"`));
  }
  return faults;
}

/** Presence is settled in one pass, so it may depend only on what is settled before. */
function laterKeys(style: Style, key: string, when: readonly Condition[], path: string): Faults {
  const order = ['style', ...choiceKeys(style)];
  return when.flatMap((condition, at) =>
    order.indexOf(condition.key) >= 0 && order.indexOf(condition.key) < order.indexOf(key)
      ? []
      : [
          fault(
            `${path}.${at}.key`,
            'condition-order',
            `must be a choice of this style that comes before ${key}: last, construction, sole, options, then zones`,
          ),
        ],
  );
}

function ruleFaults(catalog: Catalog, rule: Catalog['rules'][number], path: string): Faults {
  return (['when', 'then'] as const).flatMap((side) =>
    rule[side].flatMap((condition, at) => conditionFaults(catalog, condition, `${path}.${side}.${at}`)),
  );
}

function conditionFaults(catalog: Catalog, condition: Condition, path: string): Faults {
  const known = knownValues(catalog, condition.key);
  if (known === undefined)
    return [fault(`${path}.key`, 'unknown-choice', `no style has the choice "${condition.key}"`)];
  return condition.is.flatMap((value, at) =>
    known.has(value)
      ? []
      : [fault(`${path}.is.${at}`, 'unknown-value', `"${value}" is never a value of "${condition.key}"`)],
  );
}

function knownValues(catalog: Catalog, key: string): Set<string> | undefined {
  if (key === 'style') return new Set(catalog.styles.map((style) => style.id));
  const keysOf = (style: Style) =>
    key === 'zone:*'
      ? choiceKeys(style).filter((other) => other.startsWith('zone:'))
      : choiceKeys(style).filter((other) => other === key);
  const styles = catalog.styles.filter((style) => keysOf(style).length > 0);
  if (styles.length === 0) return undefined;
  const values = styles.flatMap((style) => keysOf(style).flatMap((own) => choiceValues(catalog, style, own) ?? []));
  return new Set(
    values.flatMap((value) => (value.includes('/') ? [value, value.slice(0, value.indexOf('/'))] : [value])),
  );
}

function brokenDefaults(catalog: Catalog, style: Style, path: string): Faults {
  return conflictsOf(catalog.rules, style, settle(style, {})).map((conflict) =>
    fault(
      path,
      'default-breaks-rule',
      `the style as it stands breaks the rule "${conflict.rule}" through ${conflict.keys.join(', ')}`,
    ),
  );
}
