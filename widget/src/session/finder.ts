/** Finding a leather among hundreds: by its name, its type, its colour, in the person's language and in English. */
import type { Material, Swatch, Text } from '@cordwainer/contract';
import { type ColorFamily, colorFamily } from '../materials/color-family.js';
import { oklch } from '../materials/oklab.js';
import { materialsOf, offersIn, type SwatchOffer } from './offers.js';
import type { Reading } from './reading.js';
import type { Step } from './steps.js';

export interface Search {
  readonly query: string;
  /** Only colours of this family. */
  readonly family?: ColorFamily;
}

export interface Finding {
  readonly sections: readonly { readonly material: Material; readonly offers: readonly SwatchOffer[] }[];
  readonly count: number;
  /** How many there are in all. */
  readonly of: number;
  /** Nothing is called so: these are nearly. */
  readonly nearly: boolean;
}

/** How the catalog's words and the colours' are said. */
export interface Tongue {
  text(text: Text): string;
  color(family: ColorFamily): string;
}

/** Further ones are not shown: nobody looks through more, and each is worked out. */
const MOST = 240;

export function find(reading: Reading, step: Step, { query, family }: Search, tongue: Tongue): Finding {
  const materials = materialsOf(reading, step);
  const asked = wordsOf(query);
  const entries = materials.flatMap((material) =>
    material.swatches.map((swatch) => ({ material, swatch, words: wordsFor(material, swatch, tongue) })),
  );
  const ofFamily = entries.filter(({ swatch }) => !family || familiesOf(swatch.color).includes(family));
  const exactly = ofFamily.filter(({ words }) => asked.every((it) => words.some((word) => matches(word, it))));
  const found =
    exactly.length > 0
      ? exactly
      : ofFamily.filter(({ words }) => asked.every((it) => words.some((word) => matches(word, it) || slips(word, it))));
  const shown = new Set(found.slice(0, MOST).map(({ swatch }) => swatch));
  const sections = materials.flatMap((material) => {
    const swatches = material.swatches.filter((swatch) => shown.has(swatch));
    return swatches.length > 0 ? [{ material, offers: offersIn(reading, step, material, swatches) }] : [];
  });
  return { sections, count: found.length, of: entries.length, nearly: exactly.length === 0 && found.length > 0 };
}

/** What somebody may call a colour: petrol is blue to one and green to another, cognac tan or brown. */
function familiesOf(color: string): ColorFamily[] {
  const family = colorFamily(color);
  const { hue, l } = oklch(color);
  if (family === 'blue' && hue < 235) return ['blue', 'green'];
  if (family === 'tan') return ['tan', 'brown'];
  if (family === 'beige' && l > 0.8) return ['beige', 'white'];
  return [family];
}

function wordsFor(material: Material, swatch: Swatch, tongue: Tongue): string[] {
  const families = familiesOf(swatch.color);
  return wordsOf(
    [
      ...[swatch.name, material.name].flatMap((text) => [tongue.text(text), text.en]),
      ...families.flatMap((family) => [tongue.color(family), family]),
      swatch.id,
      material.kind,
    ].join(' '),
  );
}

/** In small letters without accents, apart at anything that is no letter. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/['’]/g, '');
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean))];
}

/** `cogn` finds cognac, `calf` finds box calf and `leder` Futterleder; an ending is forgiven: `blaues` finds blau. */
function matches(word: string, asked: string): boolean {
  if (word.startsWith(asked)) return true;
  if (word.length >= 3 && asked.startsWith(word) && asked.length - word.length <= 3) return true;
  return asked.length >= 4 && word.includes(asked);
}

/** One letter wrong, missing, too many, or two that changed places. */
function slips(word: string, asked: string): boolean {
  if (asked.length < 4 || Math.abs(word.length - asked.length) > 1) return false;
  let at = 0;
  while (at < asked.length && word[at] === asked[at]) at++;
  const [rest, other] = [word.slice(at), asked.slice(at)];
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}
