import { describe, expect, it } from 'vitest';
import { seeThrough } from '../testing/see-through.js';
import { meshFaults, standsThrough } from '../testing/shoe-faults.js';
import { shoemaker } from './build-shoe.js';
import { lastLength } from './last/grading.js';
import { makeLast } from './last/last.js';
import type { ShoeModel } from './model.js';
import { patternOf } from './patterns/index.js';
import type { LastSpec, ShoeSpec } from './spec.js';

const TOES = ['round', 'almond', 'soft-square', 'chisel'] as const;

const TOE_DETAILS = ['plain', 'cap', 'punched-cap', 'semi-brogue', 'full-brogue'].map((id) => ({ 'toe-detail': id }));
const LACINGS = ['straight', 'criss-cross', 'zigzag'].map((id) => ({ lacing: id }));

const PIPED = { piping: 'piped' };

interface Style {
  readonly pattern: string;
  /** Every form that its options give it. */
  readonly forms: readonly Readonly<Record<string, string>>[];
  /** Zones beside those of every shoe. */
  readonly zones: readonly string[];
  /** Pieces that lie on others: [over, under]. */
  readonly laps: readonly (readonly [over: string, under: string])[];
}

const LACED = ['tongue', 'laces', 'eyelets'];

const STYLES: readonly Style[] = [
  {
    pattern: 'oxford',
    forms: [...TOE_DETAILS, ...LACINGS, {}, PIPED],
    zones: ['vamp', 'quarter', 'counter', 'thread-heel', 'thread-topline', ...LACED],
    laps: [
      ['vamp', 'quarter'],
      ['counter', 'quarter'],
    ],
  },
  {
    pattern: 'wholecut',
    forms: [{ medallion: 'none' }, { medallion: 'punched' }],
    zones: ['upper', ...LACED],
    laps: [],
  },
  {
    pattern: 'derby',
    forms: [...TOE_DETAILS, ...LACINGS],
    zones: ['vamp', 'quarter', 'counter', 'thread-heel', ...LACED],
    laps: [
      ['quarter', 'vamp'],
      ['counter', 'quarter'],
    ],
  },
  {
    pattern: 'monk',
    forms: [...TOE_DETAILS, { straps: 'single', ...PIPED }, { straps: 'double' }],
    zones: ['vamp', 'quarter', 'counter', 'strap', 'buckle', 'tongue', 'thread-heel'],
    laps: [
      ['quarter', 'vamp'],
      ['counter', 'quarter'],
    ],
  },
  {
    pattern: 'loafer',
    forms: [{}, PIPED],
    zones: ['vamp', 'quarter', 'apron', 'saddle', 'tongue', 'thread-apron', 'thread-topline'],
    laps: [
      ['saddle', 'vamp'],
      ['saddle', 'quarter'],
    ],
  },
  {
    pattern: 'tassel-loafer',
    forms: [{}],
    zones: ['vamp', 'quarter', 'apron', 'tassel', 'tongue', 'thread-apron', 'thread-topline'],
    laps: [['vamp', 'quarter']],
  },
  {
    pattern: 'chelsea',
    forms: [{}, { 'pull-tab': 'none' }],
    zones: ['vamp', 'quarter', 'gore'],
    laps: [['vamp', 'quarter']],
  },
  { pattern: 'chukka', forms: LACINGS, zones: ['vamp', 'quarter', ...LACED], laps: [['quarter', 'vamp']] },
  {
    pattern: 'lace-up-boot',
    forms: [...TOE_DETAILS, ...LACINGS, { closure: 'hooks' }, { closure: 'hooks', 'toe-detail': 'full-brogue' }],
    zones: ['vamp', 'quarter', 'counter', 'thread-heel', ...LACED],
    laps: [
      ['quarter', 'vamp'],
      ['counter', 'quarter'],
    ],
  },
  {
    pattern: 'sneaker',
    forms: LACINGS,
    zones: ['vamp', 'quarter', 'heel-tab', 'thread-heel', ...LACED],
    laps: [
      ['quarter', 'vamp'],
      ['heel-tab', 'quarter'],
    ],
  },
];

/** Parts of every shoe, welted here. */
const ALWAYS = ['lining', 'insole-sock', 'thread', 'welt', 'welt-stitch', 'edge', 'outsole', 'heel', 'top-piece'];

/** Widths, heels and proportions come round by turns: each meets every style, not every other choice. */
const TURNS: readonly Pick<LastSpec, 'width' | 'heelHeight' | 'fit'>[] = [
  { width: -1, heelHeight: 15, fit: 'men' },
  { width: 2, heelHeight: 25, fit: 'men' },
  { width: 0, heelHeight: 20, fit: 'women' },
  { width: 1, heelHeight: 40, fit: 'women' },
  { width: 0, heelHeight: 25, fit: 'men' },
];

const shoe = (pattern: string, options: ShoeSpec['options'], last: Partial<LastSpec>): ShoeSpec => ({
  pattern,
  last: { toe: 'almond', size: 42, width: 0, heelHeight: 25, fit: 'men', ...last },
  construction: 'goodyear-welt',
  sole: { kind: 'single-leather', thickness: 5 },
  options,
});

/** Every style on every last at both ends of the sizes, each form in its turn; forms beyond those eight in the sample size. */
const SHOES = STYLES.flatMap((style, row) => [
  ...TOES.flatMap((toe, column) =>
    [35, 50].map((size, end) => {
      const turn = 2 * column + end + row;
      const form = style.forms[turn % style.forms.length]!;
      return { style, spec: shoe(style.pattern, form, { toe, size, ...TURNS[turn % TURNS.length]! }) };
    }),
  ),
  ...style.forms
    .filter((_, at) => (at - row + 8 * style.forms.length) % style.forms.length >= 2 * TOES.length)
    .map((form) => ({ style, spec: shoe(style.pattern, form, {}) })),
]).map(({ style, spec }) => {
  const { toe, size, width, heelHeight, fit } = spec.last;
  const form = Object.values(spec.options).join(' ');
  return { name: `${spec.pattern} ${form}, ${toe} ${size} ${width}/${heelHeight} ${fit}`, style, spec };
});

const maker = shoemaker();

describe.each(SHOES)('$name', { timeout: 30_000 }, ({ style, spec }) => {
  let model: ShoeModel;

  it('is made of sound surfaces', () => {
    model = maker.build(spec);
    expect(model.meshes.flatMap(meshFaults)).toEqual([]);
  });

  it('has every part of its style once, within the budget', () => {
    const capped = ['cap', 'punched-cap', 'semi-brogue', 'full-brogue'].includes(spec.options['toe-detail'] ?? '');
    const pull = patternOf(spec.pattern).pull && spec.options['pull-tab'] !== 'none';
    const expected = [
      ...ALWAYS,
      ...style.zones,
      ...(capped ? ['toe-cap', 'thread-toe'] : []),
      ...(pull ? ['pull-tab'] : []),
      ...(spec.options.piping ? ['piping'] : []),
    ];
    expect(model.meshes.map((mesh) => mesh.zone).sort()).toEqual(expected.sort());
    const triangles = model.meshes.reduce((sum, mesh) => sum + mesh.indices.length / 3, 0);
    expect(triangles).toBeLessThan(150_000);
    expect(model.meshes.length).toBeLessThan(30);
  });

  it('has its pieces in their order, and stands flat on the ground', () => {
    // Round corners of a cut edge go down to the leather below: a few points of each piece are there.
    for (const [over, under] of style.laps) {
      expect(standsThrough(model, over, under), `${under} through ${over}`).toBeLessThan(0.04);
    }
    expect(Math.abs(model.bounds.min[1])).toBeLessThan(0.2);
    const { min, max } = model.bounds;
    const outside = max[0] - min[0];
    expect(outside - lastLength(spec.last)).toBeGreaterThan(1);
    expect(outside - lastLength(spec.last)).toBeLessThan(18);
  });
});

/** From all round, from below, from the height of the shoe and from above. */
const DIRECTIONS = [-50, 5, 25, 50].flatMap((up) =>
  [0, 45, 90, 120, 150, 210, 240, 270, 315].map((round): [number, number, number] => {
    const [e, a] = [(up * Math.PI) / 180, (round * Math.PI) / 180];
    return [-Math.cos(e) * Math.cos(a), -Math.sin(e), -Math.cos(e) * Math.sin(a)];
  }),
);

describe.each(STYLES)('$pattern', { timeout: 60_000 }, ({ pattern, forms }) => {
  it('is closed: nobody looks through it, from whatever side', () => {
    const model = maker.build(shoe(pattern, forms[0]!, {}));
    const holes = DIRECTIONS.map((direction) => ({ direction, ...seeThrough(model, direction) }));
    // Deep inside, where a saddle ends on its apron, a pinhole may be seen from one side.
    expect(holes.filter(({ area }) => area > 4)).toEqual([]);
  });
});

describe('a last', () => {
  it.each(
    TOES.flatMap((toe) =>
      [35, 50].flatMap((size) =>
        (['men', 'women'] as const).map((fit): LastSpec => ({ toe, size, width: 0, heelHeight: 25, fit })),
      ),
    ),
  )('$toe $size of $fit has the length of its size inside', (spec) => {
    const last = makeLast(spec, { tread: 8, seat: 30 });
    let low = Infinity;
    let high = -Infinity;
    for (let s = 0; s <= 1; s += 0.01) {
      for (let w = 0; w <= 2; w += 0.05) {
        const x = last.at(s, w).p[0];
        low = Math.min(low, x);
        high = Math.max(high, x);
      }
    }
    expect(Math.abs(high - low - lastLength(spec))).toBeLessThan(1);
  });
});
