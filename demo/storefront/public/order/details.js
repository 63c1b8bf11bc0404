import { element, facts, section } from './elements.js';
import { fill, locale, money, pairs, percent, translate, words } from './words.js';

/** @typedef {{ size: number, width: string }} Size */

/** @param {any} quantity as ordered */
export function sizes(quantity) {
  /** @type {[string, string][]} */
  const entries =
    quantity.type === 'mto'
      ? [
          [words.left, size(quantity.left)],
          [words.right, size(quantity.right)],
        ]
      : quantity.run.map((/** @type {Size & { pairs: number }} */ entry) => [size(entry), pairs(entry.pairs)]);
  return section(words.sizes, facts(entries));
}

/** @param {Size} entry */
function size({ size, width }) {
  return fill(words.size, { size: size.toLocaleString(locale), width });
}

/** @param {{ label: Record<string, string>, value: Record<string, string>, color?: string }[]} lines */
export function specification(lines) {
  return section(
    words.specification,
    facts(lines.map(({ label, value, color }) => [translate(label), material(translate(value), color)])),
  );
}

/**
 * @param {string} name
 * @param {string} [color]
 */
function material(name, color) {
  if (!color) return name;
  const swatch = element('span', { class: 'swatch', 'aria-hidden': 'true' });
  // A style attribute the page's policy would refuse; a property is the script's own.
  swatch.style.backgroundColor = color;
  return element('span', { class: 'material' }, swatch, element('bdi', {}, name));
}

/** @param {any} quote */
export function price({ lines, currency, tax, taxIncluded, total, deposit }) {
  /** @type {[string, string][]} */
  const charges = lines.map((/** @type {any} */ { code, label, quantity, unitAmount, amount }) => [
    code === 'shipping'
      ? fill(words.shipping, { label })
      : quantity > 1
        ? fill(words.each, { label, amount: money(unitAmount, currency) })
        : label,
    money(amount, currency),
  ]);
  const sums = [
    [taxIncluded ? words.taxIncluded : words.tax, money(tax, currency)],
    [words.total, money(total, currency)],
  ];
  /** @type {[string, string][]} */
  const parts = deposit
    ? [
        [fill(words.deposit, { share: percent(deposit.permille / 1000) }), money(deposit.amount, currency)],
        [words.balance, money(total - deposit.amount, currency)],
      ]
    : [];
  return section(
    words.price,
    facts(/** @type {[string, string][]} */ ([...charges, ...sums]), 'amounts'),
    ...(parts.length > 0 ? [facts(parts, 'amounts parts')] : []),
  );
}

/** @param {{ number: string, url: string | null }[]} list */
export function parcels(list) {
  return section(
    words.parcels,
    facts(
      list.map(({ number, url }, at) => [
        fill(words.parcel, { position: at + 1 }),
        url ? element('a', { href: url, rel: 'noopener noreferrer' }, number) : number,
      ]),
    ),
  );
}
