/** Ways of putting leathers together that shoemakers have used for a hundred years. */
import type { Material } from '@cordwainer/contract';
import type { ColorFamily } from '../../materials/color-family.js';
import { apart } from '../../materials/oklab.js';
import { chance, pick, type Random } from './random.js';
import type { Leather, Role } from './wardrobe.js';

/** A leather for each role. */
export type Outfit = Readonly<Record<Role, Leather>>;

export interface Ingredients {
  readonly random: Random;
  /** Roles that the style's upper has. */
  readonly roles: ReadonlySet<Role>;
  /** A trainer lives by other colours than a town shoe, and a boot has more of each. */
  readonly build: 'shoe' | 'boot' | 'trainer';
  /** What every part that plays the role may be made of. */
  offered(role: Role): readonly Leather[];
}

type Kind = Material['kind'];

export interface Recipe {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** An outfit, or nothing where the style or the catalog has not what it takes. */
  make(ingredients: Ingredients): Outfit | undefined;
}

const SMOOTH: readonly Kind[] = [
  'box-calf',
  'painted-calf',
  'polished-calf',
  'patina',
  'shell-cordovan',
  'pebble-grain',
];
const NAPPED: readonly Kind[] = ['suede', 'nubuck'];
const EMBOSSED: readonly Kind[] = ['crocodile', 'ostrich', 'lizard'];
const WOVEN: readonly Kind[] = ['wool', 'canvas'];

/** How often a whole shoe is made in a family of colours, and of a kind of leather. */
const DRESS: Readonly<Partial<Record<ColorFamily, number>>> = {
  black: 3,
  brown: 5,
  tan: 4.5,
  red: 3,
  blue: 2.6,
  green: 1.8,
  grey: 0.9,
  purple: 0.5,
};
const SOFT: Readonly<Partial<Record<ColorFamily, number>>> = {
  brown: 3.5,
  tan: 4,
  blue: 3,
  beige: 3.2,
  green: 2.2,
  grey: 1.4,
  red: 1.4,
  black: 1,
};
const SPORT: Readonly<Partial<Record<ColorFamily, number>>> = {
  white: 5,
  beige: 2.5,
  black: 2,
  blue: 2.4,
  brown: 1.4,
  tan: 1.6,
  green: 1.2,
  grey: 1.6,
};
const KINDS: Readonly<Partial<Record<Kind, number>>> = {
  'box-calf': 4,
  'painted-calf': 3,
  'polished-calf': 2.6,
  'shell-cordovan': 1.6,
  'pebble-grain': 2.6,
  patina: 2,
  suede: 4,
  nubuck: 1.6,
};

/** What goes beside a family as the second colour of a shoe. */
const BESIDE: Readonly<Record<ColorFamily, readonly ColorFamily[]>> = {
  black: ['grey', 'red'],
  grey: ['black', 'blue'],
  white: ['brown', 'tan', 'blue', 'black', 'red', 'green'],
  beige: ['brown', 'tan', 'blue'],
  tan: ['brown'],
  brown: ['tan', 'brown'],
  red: ['black', 'red'],
  green: ['brown', 'black', 'green'],
  blue: ['black', 'blue', 'brown'],
  purple: ['black'],
};

/** Brighter than this is no leather that one wears with others. */
const LOUDEST = 0.15;

const monochrome: Recipe = {
  name: 'monochrome',
  weight: 3,
  make: (ingredients) => all(mainLeather(ingredients, [...SMOOTH, ...NAPPED])),
};

/** Colours that only patina has carry the whole shoe. */
const patina: Recipe = {
  name: 'patina',
  weight: 1.4,
  make({ random, offered, build }) {
    if (build === 'trainer') return undefined;
    const painted = quiet(offered('field')).filter(({ kind }) => kind === 'patina' || kind === 'painted-calf');
    return all(pick(random, painted, ({ family }) => ({ ...DRESS, blue: 3.4, green: 2.6, purple: 0.7 })[family] ?? 0));
  },
};

/** One colour in two depths: the darker one where hands and weather would have darkened it. */
const tonal: Recipe = {
  name: 'tonal',
  weight: 2.6,
  make(ingredients) {
    const { random, offered, roles } = ingredients;
    if (!hasAccents(roles)) return undefined;
    const main = mainLeather(ingredients, SMOOTH);
    if (!main) return undefined;
    const darker = quiet(offered('back')).filter(
      (it) => SMOOTH.includes(it.kind) && between(main.l - it.l, 0.06, 0.2) && near(main, it) && related(main, it),
    );
    const accent = pick(random, darker, (it) => (it.material === main.material ? 3 : 1));
    return accent && { ...all(main)!, cap: accent, back: accent, band: accent };
  },
};

/** A cap alone in a darker leather. */
const contrastCap: Recipe = {
  name: 'contrast cap',
  weight: 1.6,
  make(ingredients) {
    const { random, offered, roles, build } = ingredients;
    if (build === 'trainer' || !roles.has('cap')) return undefined;
    const main = mainLeather(ingredients, SMOOTH);
    if (!main) return undefined;
    const darker = quiet(offered('cap')).filter(
      (it) => SMOOTH.includes(it.kind) && between(main.l - it.l, 0.05, 0.3) && goes(main, it),
    );
    const accent = pick(
      random,
      darker,
      (it) => (it.kind === main.kind ? 2 : 1) * (it.kind === 'polished-calf' ? 2 : 1),
    );
    if (!accent) return undefined;
    const back = roles.has('quarter') && chance(random, 0.6) ? accent : main;
    return { ...all(main)!, cap: accent, back, band: back };
  },
};

/** Light fields between dark caps and counters, or a light apron in a dark loafer: what jazz musicians wore. */
const spectator: Recipe = {
  name: 'spectator',
  weight: 1.3,
  make({ random, offered, roles, build }) {
    if (build === 'trainer' || !(roles.has('cap') || roles.has('band'))) return undefined;
    const lightRole = roles.has('apron') ? 'apron' : 'field';
    const lights = quiet(offered(lightRole)).filter(
      ({ l, kind }) => l > 0.6 && ['box-calf', 'suede', 'nubuck', 'canvas'].includes(kind),
    );
    // A whole white boot is a nurse's.
    const light = pick(
      random,
      lights,
      ({ kind, l }) => (kind === 'box-calf' ? 1.4 : 1) * (l > 0.85 && build === 'boot' ? 0 : 1),
    );
    if (!light) return undefined;
    const darks = quiet(offered(lightRole === 'apron' ? 'field' : 'back')).filter(
      (it) =>
        ['box-calf', 'polished-calf', 'painted-calf'].includes(it.kind) && light.l - it.l > 0.24 && goes(light, it),
    );
    const families: Partial<Record<ColorFamily, number>> = {
      brown: 4,
      tan: 3.4,
      blue: 2,
      black: 1.6,
      red: 0.6,
      green: 0.6,
    };
    const dark = pick(random, darks, ({ family }) => families[family] ?? 0);
    if (!dark) return undefined;
    return lightRole === 'apron'
      ? { ...all(dark)!, apron: light }
      : { ...all(light)!, cap: dark, back: dark, band: dark };
  },
};

/** Suede at the sides, or in the apron, and calf where the shoe meets the world. */
const suedeAndCalf: Recipe = {
  name: 'suede and calf',
  weight: 2.4,
  make(ingredients) {
    const { random, offered, roles } = ingredients;
    if (!roles.has('quarter') || !roles.has('field')) return undefined;
    const calf = mainLeather(ingredients, ['box-calf', 'painted-calf', 'polished-calf', 'pebble-grain']);
    if (!calf) return undefined;
    const soft = roles.has('apron') ? 'apron' : 'quarter';
    const suedes = quiet(offered(soft)).filter(
      (it) => NAPPED.includes(it.kind) && goes(calf, it) && between(it.l - calf.l, -0.06, 0.26),
    );
    // Where nothing else parts them (a chelsea), two colours would look like two shoes.
    const plain = !hasAccents(roles) && !roles.has('tongue');
    const suede = pick(random, suedes, (it) => (related(calf, it) ? 3 : plain ? 0 : 1));
    if (!suede) return undefined;
    return soft === 'apron' ? { ...all(calf)!, apron: suede } : { ...all(calf)!, quarter: suede, tongue: suede };
  },
};

/** Flannel or canvas at the sides. */
const clothAndCalf: Recipe = {
  name: 'cloth and calf',
  weight: 1.1,
  make(ingredients) {
    const { random, offered, roles } = ingredients;
    if (!roles.has('quarter') || !roles.has('tongue') || roles.has('apron')) return undefined;
    const calf = mainLeather(ingredients, ['box-calf', 'polished-calf', 'pebble-grain']);
    if (!calf) return undefined;
    const cloths = quiet(offered('quarter')).filter(
      (it) => WOVEN.includes(it.kind) && goes(calf, it) && between(it.l - calf.l, 0, 0.5),
    );
    const cloth = pick(random, cloths, ({ kind }) => (kind === 'wool' ? 2 : 1));
    return cloth && { ...all(calf)!, quarter: cloth, tongue: cloth };
  },
};

/** The same colour embossed, where a little of it is enough. */
const embossed: Recipe = {
  name: 'embossed accents',
  weight: 1.1,
  make(ingredients) {
    const { random, offered, roles } = ingredients;
    if (!hasAccents(roles)) return undefined;
    const main = mainLeather(ingredients, ['box-calf', 'polished-calf', 'painted-calf']);
    if (!main) return undefined;
    const same = offered('back').filter(
      (it) => EMBOSSED.includes(it.kind) && it.family === main.family && apart(it.color, main.color) < 0.07,
    );
    const accent = pick(random, same);
    return accent && { ...all(main)!, cap: accent, back: accent, band: accent };
  },
};

/** A trainer of one leather with a tab of another at the heel. */
const trainer: Recipe = {
  name: 'trainer',
  weight: 6,
  make(ingredients) {
    const { random, offered, roles, build } = ingredients;
    if (build !== 'trainer' || !hasAccents(roles)) return undefined;
    const main = mainLeather(ingredients, ['box-calf', 'pebble-grain', 'suede', 'nubuck', 'canvas']);
    if (!main) return undefined;
    const accents = quiet(offered('back')).filter(
      (it) =>
        ['box-calf', 'suede', 'painted-calf'].includes(it.kind) && goes(main, it) && Math.abs(main.l - it.l) > 0.08,
    );
    const accent = pick(random, accents);
    return accent && { ...all(main)!, cap: accent, back: accent, band: accent };
  },
};

export const RECIPES: readonly Recipe[] = [
  monochrome,
  patina,
  tonal,
  contrastCap,
  spectator,
  suedeAndCalf,
  clothAndCalf,
  embossed,
  trainer,
];

/** A leather that a whole shoe may be made of: first its family, then its kind, so that many swatches of one weigh no more. */
function mainLeather({ random, offered, build }: Ingredients, kinds: readonly Kind[]): Leather | undefined {
  const leathers = quiet(offered('field')).filter(({ kind }) => kinds.includes(kind));
  const weights = (kind: Kind) =>
    build === 'trainer' ? SPORT : NAPPED.includes(kind) || WOVEN.includes(kind) ? SOFT : DRESS;
  const wearable = leathers.filter(({ kind, family }) => (weights(kind)[family] ?? 0) > 0);
  const present = [...new Set(wearable.map(({ kind }) => kind))];
  const kind = pick(random, present, (it) => KINDS[it] ?? 1);
  if (!kind) return undefined;
  const ofKind = wearable.filter((it) => it.kind === kind);
  const family = pick(random, [...new Set(ofKind.map((it) => it.family))], (it) => weights(kind)[it] ?? 0);
  return pick(
    random,
    ofKind.filter((it) => it.family === family),
  );
}

function all(leather: Leather | undefined): Outfit | undefined {
  return (
    leather && {
      field: leather,
      quarter: leather,
      apron: leather,
      cap: leather,
      back: leather,
      band: leather,
      tongue: leather,
    }
  );
}

function hasAccents(roles: ReadonlySet<Role>): boolean {
  return roles.has('field') && (roles.has('cap') || roles.has('back') || roles.has('band'));
}

function quiet(leathers: readonly Leather[]): readonly Leather[] {
  return leathers.filter(({ chroma }) => chroma <= LOUDEST);
}

/** Of the same family, or of two that stand beside each other well. A bright red goes with nothing but itself. */
function goes(one: Leather, other: Leather): boolean {
  if (one.family === other.family) return true;
  if ([one, other].some(({ family, l }) => family === 'red' && l > 0.4)) return false;
  return BESIDE[one.family].includes(other.family) || BESIDE[other.family].includes(one.family);
}

/** The same hue, as far as there is any. */
function related(one: Leather, other: Leather): boolean {
  if (one.chroma < 0.02 || other.chroma < 0.02) return one.chroma < 0.025 && other.chroma < 0.025;
  const turn = Math.abs(one.hue - other.hue) % 360;
  return Math.min(turn, 360 - turn) < 24;
}

function near(one: Leather, other: Leather): boolean {
  return apart(one.color, other.color) < 0.24;
}

function between(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
