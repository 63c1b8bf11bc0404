/**
 * A design that nobody asked for, and that a stylist would nevertheless let through: a recipe for the upper, and everything
 * else to go with it.
 */
import {
  type Catalog,
  choiceValues,
  type Design,
  indexOf,
  isMakeable,
  type ResolvedDesign,
  resolve,
} from '@cordwainer/contract';
import { chance, pick, type Random } from './random.js';
import { type Ingredients, type Outfit, RECIPES } from './recipes.js';
import {
  besideFor,
  edgeFor,
  lacesFor,
  liningFor,
  type Mood,
  metalFor,
  nearest,
  solesFor,
  type Trimming,
  threadFor,
  weltStitchFor,
} from './trim.js';
import { type Leather, offeredFor, type Role, roleOf, zonesIn } from './wardrobe.js';

/** Tries until one can be made that is not what there is; rules that let so few through are answered with a plain shoe. */
const MOST_TRIALS = 60;

export interface Surprise {
  readonly design: Design;
  /** The recipe, in plain English, for those who tune them. */
  readonly recipe: string;
}

/**
 * Surprises with another dress for the same style, on the same last: that is about feet. What somebody wrote on the shoe
 * stays. Always makeable, never what there is already; none only where the catalog leaves no choice.
 */
export function surprise(catalog: Catalog, present: Design, random: Random): Surprise | undefined {
  const before = resolve(catalog, present);
  if (!before.ok) return undefined;
  const seen = looksOf(before.value);
  for (let trial = 0; trial < MOST_TRIALS; trial++) {
    const made = dressed(catalog, before.value, random);
    if (made && isMakeable(catalog, made.design) && looks(catalog, made.design) !== seen) return made;
  }
  return undefined;
}

function dressed(catalog: Catalog, before: ResolvedDesign, random: Random): Surprise | undefined {
  const shape = shaped(catalog, before, random);
  if (!shape) return undefined;
  const recipe = pick(random, RECIPES, ({ weight }) => weight)!;
  const zones = new Map(zonesIn(shape, 'upper').map((zone) => [zone, offeredFor(shape, zone)]));
  const leather = new Map([...zones].filter(([, offered]) => offered.some(isLeather)));
  const roles = new Set([...leather.keys()].map(roleOf));
  const build = buildOf(shape);
  const outfit = recipe.make({ random, roles, build, offered: (role) => common(leather, role) });
  if (!outfit) return undefined;
  const mood = moodOf(outfit.field, build);
  const bottom = bottomed(catalog, shape, mood, random);
  const choices = { ...bottom.choices, ...upper(zones, outfit), ...trimmed(bottom, outfit, mood, random) };
  return { design: { ...bottom.design, choices }, recipe: recipe.name };
}

/** Options of form: a few of them, most often as the brand sells them. */
function shaped(
  catalog: Catalog,
  { style, design, choices }: ResolvedDesign,
  random: Random,
): ResolvedDesign | undefined {
  const kept = Object.fromEntries(Object.entries(choices).filter(([key]) => key === 'last' || isText(catalog, key)));
  const options = style.options.flatMap((entry) => {
    const key = `option:${entry.option}`;
    const values = choiceValues(catalog, style, key) ?? [];
    const value = pick(random, values, (it) => OPTION_WEIGHTS[it] ?? 1);
    return value && chance(random, 0.7) ? [[key, value] as const] : [];
  });
  const resolved = resolve(catalog, { ...design, choices: { ...kept, ...Object.fromEntries(options) } });
  return resolved.ok ? resolved.value : undefined;
}

/** Values of options that are rarer than others. */
const OPTION_WEIGHTS: Readonly<Record<string, number>> = {
  piped: 0.08,
  'full-brogue': 0.7,
  zigzag: 0.15,
  'criss-cross': 0.7,
  punched: 0.6,
};

/** A sole that suits, with a construction that holds it. */
function bottomed(catalog: Catalog, shape: ResolvedDesign, mood: Mood, random: Random): ResolvedDesign {
  const { soles } = indexOf(catalog);
  const pairs = shape.style.soles.flatMap((sole) =>
    shape.style.constructions.map((construction) => ({ sole, construction })),
  );
  const withPair = (pair: (typeof pairs)[number]) =>
    resolve(catalog, { ...shape.design, choices: { ...shape.design.choices, ...pair } });
  const fitting = pairs.filter((pair) => {
    const resolved = withPair(pair);
    return resolved.ok && isMakeable(catalog, resolved.value.design);
  });
  const pair = pick(
    random,
    fitting,
    ({ sole, construction }) =>
      (SOLE_WEIGHTS[mood][soles.get(sole)?.kind ?? ''] ?? 0.4) * (CONSTRUCTION_WEIGHTS[mood][construction] ?? 1),
  );
  const resolved = pair && withPair(pair);
  return resolved?.ok ? resolved.value : shape;
}

const SOLE_WEIGHTS: Readonly<Record<Mood, Readonly<Record<string, number>>>> = {
  town: {
    'single-leather': 5,
    'double-leather': 1,
    'thin-rubber': 2,
    'studded-rubber': 0.5,
    commando: 0.2,
    wedge: 0,
    crepe: 0,
  },
  country: {
    'single-leather': 1,
    'double-leather': 3,
    'thin-rubber': 1,
    'studded-rubber': 3,
    commando: 3,
    wedge: 1,
    crepe: 0.3,
  },
  soft: {
    'single-leather': 2.4,
    'double-leather': 0.6,
    'thin-rubber': 2.4,
    'studded-rubber': 1.4,
    commando: 0.7,
    wedge: 0.8,
    crepe: 2.4,
  },
  sport: {},
};

const CONSTRUCTION_WEIGHTS: Readonly<Record<Mood, Readonly<Record<string, number>>>> = {
  town: { 'storm-welt': 0.15, blake: 1.4 },
  country: { 'storm-welt': 2, blake: 0.2 },
  soft: { 'storm-welt': 0.3 },
  sport: {},
};

function buildOf({ catalog, style }: ResolvedDesign): Ingredients['build'] {
  if (style.soles.some((sole) => indexOf(catalog).soles.get(sole)?.kind === 'cup')) return 'trainer';
  const pattern = style.model.kind === 'parametric' ? style.model.pattern : style.id;
  return /boot|chelsea|chukka/.test(pattern) ? 'boot' : 'shoe';
}

/** Elastic and the like are worn beside leather, and decide nothing. */
function isLeather({ kind }: Leather): boolean {
  return kind !== 'canvas' && kind !== 'wool';
}

function moodOf({ kind }: Leather, build: Ingredients['build']): Mood {
  if (build === 'trainer') return 'sport';
  if (kind === 'pebble-grain') return 'country';
  return kind === 'suede' || kind === 'nubuck' || kind === 'canvas' || kind === 'wool' ? 'soft' : 'town';
}

/** What all parts of a role may be made of. A role that the style has not takes what the field takes. */
function common(zones: ReadonlyMap<string, readonly Leather[]>, role: Role): readonly Leather[] {
  const playing = [...zones].filter(([zone]) => roleOf(zone) === role).map(([, offered]) => offered);
  const [first, ...others] = playing.length > 0 ? playing : [...zones.values()];
  return (first ?? []).filter(({ value }) => others.every((offered) => offered.some((it) => it.value === value)));
}

/** Every part in the leather of its role, or where that is not offered in the nearest to it. */
function upper(zones: ReadonlyMap<string, readonly Leather[]>, outfit: Outfit): Record<string, string> {
  return Object.fromEntries(
    [...zones].flatMap(([zone, offered]) => {
      const wanted = offered.some(isLeather) ? outfit[roleOf(zone)] : outfit.quarter;
      const worn = offered.find(({ value }) => value === wanted.value) ?? besideFor(wanted, offered);
      return worn ? [[`zone:${zone}`, worn.value] as const] : [];
    }),
  );
}

/** Everything that is not the upper. */
function trimmed(shape: ResolvedDesign, outfit: Outfit, mood: Mood, random: Random): Record<string, string> {
  const chosen = new Map<string, string>();
  const zones = zonesIn(shape, 'trim', 'bottom', 'inside').map((zone) => ({ zone, offered: offeredFor(shape, zone) }));
  const heeled = zones.some(({ offered }) => kindOf(offered) === 'stacked-leather');
  const trimming: Trimming = { random, outfit, mood, heeled };
  const take = (zone: string, leather: Leather | undefined) => leather && chosen.set(`zone:${zone}`, leather.value);

  let edge: Leather | undefined;
  let lining: Leather | undefined;
  let thread: Leather | undefined;
  for (const { zone, offered } of zones) {
    const kind = kindOf(offered);
    if (kind === 'lining-leather') {
      lining ??= liningFor(trimming, offered);
      take(zone, lining && nearest(offered, lining.color));
    } else if (zone === 'outsole' || kind === 'rubber' || kind === 'crepe') {
      // A rubber that only tips a leather heel is as dark as the heel.
      take(zone, zone === 'top-piece' && edge ? darkest(offered, edge) : solesFor(trimming, offered));
    } else if (kind === 'sole-leather' || kind === 'stacked-leather') {
      edge ??= edgeFor(trimming, offered);
      take(zone, edge && nearest(offered, edge.color));
    } else if (kind === 'thread') {
      if (zone === 'welt-stitch' || zone === 'cup-stitch') take(zone, weltStitchFor(trimming, offered, edge));
      else {
        thread ??= threadFor(trimming, offered);
        take(zone, thread);
      }
    } else if (kind === 'cotton-lace') {
      take(zone, lacesFor(trimming, offered));
    } else if (kind === 'metal') {
      take(zone, metalFor(trimming, offered, zone === 'buckle'));
    } else {
      // Piping, loops, elastic: as the parts that they stand beside.
      take(zone, besideFor(zone === 'piping' ? outfit.back : outfit.quarter, offered));
    }
  }
  return Object.fromEntries(chosen);
}

/** What a part is by nature: parts of the trim are offered one sort of thing. */
function kindOf(offered: readonly Leather[]): Leather['kind'] | undefined {
  return offered[0]?.kind;
}

function darkest(offered: readonly Leather[], edge: Leather): Leather | undefined {
  return (
    nearest(
      offered.filter(({ l }) => l < 0.4),
      edge.color,
    ) ?? nearest(offered, edge.color)
  );
}

function isText(catalog: Catalog, key: string): boolean {
  return indexOf(catalog).options.get(key.slice('option:'.length))?.kind === 'text';
}

/** What one sees of a design first: its upper. */
function looksOf(resolved: ResolvedDesign): string {
  return JSON.stringify(zonesIn(resolved, 'upper').map((zone) => resolved.choices[`zone:${zone}`]));
}

function looks(catalog: Catalog, design: Design): string | undefined {
  const resolved = resolve(catalog, design);
  return resolved.ok ? looksOf(resolved.value) : undefined;
}
