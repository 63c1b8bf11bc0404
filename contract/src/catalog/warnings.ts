import { choiceKeys } from '../design/choices.js';
import type { Issue } from '../issues/issues.js';
import { fault } from './faults.js';
import { missingTranslations } from './languages.js';
import type { Catalog, Condition, Style } from './schema.js';

/**
 * What is right and yet hardly meant: entries nothing uses, styles nobody can order, rules that never apply, numbers of
 * pairs that no order type takes, styles for nothing, words that lack a language. Publishing it is allowed.
 *
 * @param catalog a valid one
 */
export function catalogWarnings(catalog: Catalog): Issue[] {
  return [
    ...notForSale(catalog),
    ...freeStyles(catalog),
    ...unused(catalog),
    ...catalog.rules.flatMap((rule, at) =>
      catalog.styles.some((style) => mayApply(style, rule.when, rule.then))
        ? []
        : [
            fault(
              `rules.${at}`,
              'idle-rule',
              `no style has all that the rule "${rule.id}" speaks of: it never applies`,
            ),
          ],
    ),
    ...pairGaps(catalog),
    ...missingTranslations(catalog),
  ];
}

function notForSale({ styles }: Catalog): Issue[] {
  if (styles.every((style) => style.offered === false))
    return [fault('styles', 'nothing-offered', 'no style is for sale: nobody can order anything')];
  return styles.flatMap((style, at) =>
    style.offered === false
      ? [fault(`styles.${at}.offered`, 'style-not-offered', `"${style.id}" is not for sale: nobody can order it`)]
      : [],
  );
}

function freeStyles({ styles }: Catalog): Issue[] {
  return styles.flatMap((style, at) =>
    Object.entries(style.basePrice).flatMap(([currency, amount]) =>
      amount === 0
        ? [fault(`styles.${at}.basePrice.${currency}`, 'free-style', `"${style.id}" costs nothing in ${currency}`)]
        : [],
    ),
  );
}

/** What each list is called, and who of the catalog may name its entries. */
const USES: readonly (readonly [
  list: 'materials' | 'zones' | 'lasts' | 'constructions' | 'soles' | 'options' | 'packages' | 'sizeRuns',
  what: string,
  usedBy: string,
  named: (catalog: Catalog) => readonly string[],
])[] = [
  ['zones', 'zone', 'style', ({ styles }) => styles.flatMap(({ zones }) => zones.map(({ zone }) => zone))],
  ['materials', 'material', 'zone', ({ styles }) => styles.flatMap(({ zones }) => zones.flatMap((it) => it.materials))],
  ['lasts', 'last', 'style', ({ styles }) => styles.flatMap(({ lasts }) => lasts)],
  ['constructions', 'construction', 'style', ({ styles }) => styles.flatMap((style) => style.constructions)],
  ['soles', 'sole', 'style', ({ styles }) => styles.flatMap(({ soles }) => soles)],
  ['options', 'option', 'style', ({ styles }) => styles.flatMap(({ options }) => options.map(({ option }) => option))],
  ['packages', 'package', 'style', ({ styles }) => styles.map((style) => style.package)],
  ['sizeRuns', 'size-run', 'last', ({ lasts }) => lasts.map(({ sizeRun }) => sizeRun)],
];

function unused(catalog: Catalog): Issue[] {
  return USES.flatMap(([list, what, usedBy, named]) => {
    const used = new Set(named(catalog));
    return catalog[list].flatMap(({ id }, at) =>
      used.has(id) ? [] : [fault(`${list}.${at}`, `unused-${what}`, `no ${usedBy} uses "${id}"`)],
    );
  });
}

/** Whether the style knows every choice that the conditions speak of. */
function mayApply(style: Style, ...sides: (readonly Condition[])[]): boolean {
  const keys = new Set(['style', 'zone:*', ...choiceKeys(style)]);
  return sides.flat().every(({ key, is }) => keys.has(key) && (key !== 'style' || is.includes(style.id)));
}

/** Between the smallest and the largest order, every number of pairs should be some type's. */
function pairGaps({ orderTypes }: Catalog): Issue[] {
  const order = orderTypes.map((type, at) => ({ type, at })).sort((a, b) => a.type.minPairs - b.type.minPairs);
  let reached = order[0]?.type.maxPairs ?? 0;
  return order.flatMap(({ type, at }) => {
    const from = reached + 1;
    reached = Math.max(reached, type.maxPairs);
    if (type.minPairs <= from) return [];
    const pairs = from === type.minPairs - 1 ? `${from} pairs` : `${from} to ${type.minPairs - 1} pairs`;
    return [fault(`orderTypes.${at}.minPairs`, 'pairs-gap', `no order type takes ${pairs}`)];
  });
}
