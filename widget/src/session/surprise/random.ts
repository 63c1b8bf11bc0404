/** Chance, injected: the same source gives the same surprise. */

/** Numbers from 0 up to, not including, 1: `Math.random`, or a seeded one. */
export type Random = () => number;

/** A random source that begins with a seed and always goes the same way (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** One of them, each as likely as its weight; none where nothing weighs anything. */
export function pick<T>(random: Random, entries: readonly T[], weight: (entry: T) => number = () => 1): T | undefined {
  const weights = entries.map((entry) => Math.max(0, weight(entry)));
  let left = random() * weights.reduce((sum, each) => sum + each, 0);
  for (const [at, entry] of entries.entries()) {
    left -= weights[at]!;
    if (left < 0 && weights[at]! > 0) return entry;
  }
  return undefined;
}
