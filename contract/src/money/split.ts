import type { MinorUnits } from './money.js';

/**
 * Shares of an amount by weight, exact to the minor unit: they add up to the total, none is negative, and whoever weighs
 * more never has less. Everybody first gets the whole units of his part; those that are left go to the largest
 * remainders, among equal ones to whoever stands first. Where nobody weighs anything, all weigh the same.
 *
 * @param total of at least 0
 * @param weights whole numbers of at least 0, such as grams
 * @throws RangeError where one of them is something else
 */
export function split(total: MinorUnits, weights: readonly number[]): MinorUnits[] {
  for (const number of [total, ...weights]) {
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${number} is no whole number of at least 0`);
  }
  if (weights.length === 0) {
    if (total > 0) throw new RangeError('there is nobody to share among');
    return [];
  }
  const weighing = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  // Amounts times grams are beyond what a double holds exactly.
  const sum = weighing.reduce((all, weight) => all + BigInt(weight), 0n);
  const parts = weighing.map((weight, at) => {
    const part = BigInt(total) * BigInt(weight);
    return { at, units: part / sum, rest: part % sum };
  });
  let left = BigInt(total) - parts.reduce((all, { units }) => all + units, 0n);
  for (const part of [...parts].sort((a, b) => compare(b.rest, a.rest) || a.at - b.at)) {
    if (left === 0n) break;
    part.units += 1n;
    left -= 1n;
  }
  return parts.map(({ units }) => Number(units));
}

/**
 * The same where nobody pays more than his cap: what is above somebody's is shared among the others. Adds up to the total,
 * or to all caps where those are less.
 *
 * @param caps whole numbers of at least 0, as many as weights
 * @throws RangeError as `split`, and where there are more or fewer caps than weights
 */
export function splitCapped(total: MinorUnits, weights: readonly number[], caps: readonly MinorUnits[]): MinorUnits[] {
  if (caps.length !== weights.length) throw new RangeError(`${caps.length} caps for ${weights.length} weights`);
  const shares = split(Math.min(total, sumOf(caps)), weights);
  const open = new Set(weights.keys());
  for (;;) {
    const above = [...open].filter((at) => shares[at]! > caps[at]!);
    if (above.length === 0) return shares;
    for (const at of above) {
      shares[at] = caps[at]!;
      open.delete(at);
    }
    // Whoever is at his cap stays there: what is left for the others only grows from round to round.
    const others = [...open];
    const taken = sumOf(shares.filter((_, at) => !open.has(at)));
    const left = Math.min(total, sumOf(caps)) - taken;
    const anew = split(
      left,
      others.map((at) => weights[at]!),
    );
    for (const [index, at] of others.entries()) shares[at] = anew[index]!;
  }
}

function sumOf(amounts: readonly MinorUnits[]): MinorUnits {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
