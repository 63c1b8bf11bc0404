/** What goes with an upper: soles, edges, laces, threads, lining and metal, by how light and how warm it is. */
import { apart } from '../../materials/oklab.js';
import { chance, pick, type Random } from './random.js';
import type { Outfit } from './recipes.js';
import type { Leather } from './wardrobe.js';

/** How a shoe is worn; decides about soles, stitches and metal. */
export type Mood = 'town' | 'country' | 'soft' | 'sport';

export interface Trimming {
  readonly random: Random;
  readonly outfit: Outfit;
  readonly mood: Mood;
  /** There is a heel of leather layers, so that the sole is not all of the bottom. */
  readonly heeled: boolean;
}

const WARM = ['brown', 'tan', 'beige', 'red', 'green'];

/** The colour that edges, heels and laces go by: the darkest leather of the outfit, unless that is only a small part. */
function anchor({ field, back, cap }: Outfit): Leather {
  return [cap, back].filter((it) => it.l < field.l - 0.1)[0] ?? field;
}

/** Edge, welt and heel: never lighter than the upper above them, warm below warm leathers. */
export function edgeFor({ random, outfit, mood }: Trimming, offered: readonly Leather[]): Leather | undefined {
  const { family, l } = anchor(outfit);
  const wanted = (it: Leather) => {
    if (family === 'black' || family === 'grey' || family === 'purple') return it.family === 'black' ? 1 : 0;
    if (family === 'white' || family === 'beige')
      return it.l > 0.5 ? 1.2 : it.l > 0.3 ? 1 : it.family === 'brown' ? 0.4 : 0;
    if (family === 'tan') return it.family === 'black' || it.l > l - 0.04 ? 0 : it.l > 0.3 ? 2 : 1;
    if (family === 'blue')
      return it.l > 0.5 && mood !== 'town' ? 0.5 : it.family === 'black' ? 1 : it.l < 0.3 ? 1.2 : 0;
    return it.family === 'black' ? (l < 0.32 ? 0.6 : 0) : it.l < l + 0.02 ? 2 : 0;
  };
  return pick(random, offered, wanted) ?? nearest(offered, anchor(outfit).color);
}

/** Rubber and crepe: dark below dark shoes, gum and white below soft ones. */
export function solesFor({ random, outfit, mood, heeled }: Trimming, offered: readonly Leather[]): Leather | undefined {
  const { field } = outfit;
  const main = anchor(outfit);
  const wanted = (it: Leather) => {
    if (it.kind === 'sole-leather') {
      if (it.l > 0.5) return main.family === 'black' && mood === 'town' ? 1 : 3;
      return it.family === main.family || (it.family === 'black' && main.l < 0.3) ? 1 : 0;
    }
    if (it.kind === 'crepe')
      return it.family === 'black' ? (main.family === 'black' || main.family === 'grey' ? 2 : 0) : 1;
    if (mood === 'sport') {
      if (it.family === 'white') return 5;
      if (it.l > 0.6 && it.family === 'beige') return field.family === 'white' ? 0.6 : 1.6;
      return it.family === 'black' && field.family === 'black' ? 1.4 : 0;
    }
    if (it.family === 'white') return mood === 'soft' && field.l > 0.55 && !heeled ? 1.5 : 0;
    if (it.family === 'beige') return mood === 'soft' && field.family !== 'black' ? 1.4 : 0;
    if (it.family === 'red') return mood === 'soft' && field.l > 0.6 ? 0.8 : 0;
    if (it.family === 'black') return WARM.includes(main.family) && main.l > 0.36 ? 0.6 : 2;
    if (it.family === 'brown') return WARM.includes(main.family) ? 2 : 0;
    return it.family === main.family ? 0.6 : 0;
  };
  return pick(random, offered, wanted) ?? nearest(offered, main.color);
}

/** Laces vanish in the leather that they close, a shade darker rather than lighter. */
export function lacesFor({ random, outfit, mood }: Trimming, offered: readonly Leather[]): Leather | undefined {
  const { field, quarter } = outfit;
  if (field.l < 0.6) {
    const plain = plainBeside(field, offered);
    const dark = plain.filter(({ l }) => l < Math.max(field.l, quarter.l) + 0.06);
    return nearest(dark, field.color) ?? nearest(plain, field.color);
  }
  // On light shoes: as light as they are, or the colour of the dark accent.
  const dark = anchor(outfit);
  if (mood === 'sport' || dark === field || chance(random, 0.5)) return nearest(offered, field.color);
  return nearest(plainBeside(dark, offered), dark.color);
}

/** Elastic, loops and piping: the colour that they stand beside, or a dark one that nobody notices. */
export function besideFor(leather: Leather, offered: readonly Leather[]): Leather | undefined {
  const sameKind = offered.filter(({ kind }) => kind === leather.kind);
  return nearest(sameKind.length > 0 ? sameKind : plainBeside(leather, offered), leather.color);
}

/** Of the leather's own family, or so dark that it goes with any; everything where that leaves nothing. */
function plainBeside({ family }: Leather, offered: readonly Leather[]): readonly Leather[] {
  const earthy = family === 'brown' || family === 'tan' || family === 'beige';
  const plain = offered.filter(
    (it) =>
      it.family === family ||
      it.family === 'black' ||
      (it.family === 'brown' && (earthy || (it.l < 0.3 && WARM.includes(family)))) ||
      (it.family === 'tan' && earthy),
  );
  const coloured = earthy ? plain.filter((it) => it.family !== 'black') : plain;
  if (coloured.length > 0) return coloured;
  return plain.length > 0 ? plain : offered;
}

/** Stitches of the upper are as good as invisible; on soft shoes they may be seen. */
export function threadFor({ random, outfit, mood }: Trimming, offered: readonly Leather[]): Leather | undefined {
  const { field } = outfit;
  const shown = mood === 'sport' && field.l < 0.5 && chance(random, 0.4);
  return nearest(offered, shown ? '#e4dccb' : field.color);
}

/** The stitch on the welt: ecru as of old, or the welt's own colour. */
export function weltStitchFor(
  { random, outfit, mood }: Trimming,
  offered: readonly Leather[],
  edge: Leather | undefined,
): Leather | undefined {
  if (mood === 'sport') return nearest(offered, '#eceae4');
  const plain = edge && nearest(offered, edge.color);
  const light = offered.filter(({ l, family }) => l > 0.7 && family !== 'white')[0];
  const seen = outfit.field.family === 'black' || mood === 'town' ? 0.25 : 0.6;
  return light && chance(random, seen) ? light : (plain ?? light);
}

/** Natural linings by far the most; a colour where it answers the upper. */
export function liningFor({ random, outfit }: Trimming, offered: readonly Leather[]): Leather | undefined {
  const { family, l } = outfit.field;
  return (
    pick(random, offered, (it) => {
      if (it.l > 0.6) return family === 'black' || l > 0.7 ? 1.6 : 3;
      if (it.family === 'black') return family === 'black' ? 1.2 : family === 'grey' ? 0.6 : 0;
      if (it.family === 'red') return family === 'black' || family === 'blue' || family === 'red' ? 1 : 0;
      return it.family === family ? 1 : it.family === 'green' && family === 'tan' ? 0.3 : 0;
    }) ?? offered[0]
  );
}

/** Eyelets and buckles: brass with warm leathers, nickel and black with cool ones. */
export function metalFor(
  { random, outfit, mood }: Trimming,
  offered: readonly Leather[],
  seen: boolean,
): Leather | undefined {
  const { family } = anchor(outfit);
  const warm = WARM.includes(family);
  return (
    pick(random, offered, (it) => {
      if (it.family === 'black') return seen ? 0 : family === 'black' ? 3 : 0.4;
      if (it.family === 'grey' || it.family === 'white') return warm ? 0.3 : 2;
      return warm ? (it.l < 0.65 ? 3 : 0.6) : mood === 'town' && family === 'black' ? 0.5 : 0.6;
    }) ?? offered[0]
  );
}

/** The swatch that looks most like a colour. */
export function nearest(offered: readonly Leather[], color: string): Leather | undefined {
  return offered.reduce<Leather | undefined>(
    (best, it) => (best && apart(best.color, color) <= apart(it.color, color) ? best : it),
    undefined,
  );
}
