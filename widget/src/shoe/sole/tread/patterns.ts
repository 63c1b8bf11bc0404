import { lengths } from '../../geometry/spline.js';
import { lerp, range } from '../../geometry/vec.js';
import type { Tread } from '../kinds.js';
import type { Rim } from '../underside.js';
import type { Area } from './area.js';
import { type Block, disc, type Plan } from './block.js';

/** The field of a tread and its rim, closed as `areaOf` wants it. */
interface Field {
  readonly area: Area;
  readonly rim: Rim;
}

/** What stands on the base of each tread. */
const PATTERNS: Readonly<Record<Tread, (field: Field) => Block[]>> = {
  leather: () => [],
  crepe: () => [],
  ribs: ({ area }) => chevrons(area),
  studs: ({ area }) => studs(area),
  lugs: (field) => [...edgeLugs(field), ...middleLugs(field)],
  ripple: ({ area }) => ripples(area),
  waves: ({ area }) => waves(area),
};

export const blocksOf = (tread: Tread, field: Field): Block[] => PATTERNS[tread](field);

/** x at every `pitch` mm of an area, evenly. */
function rows({ from, to }: Area, pitch: number, margin: number): number[] {
  const count = Math.max(1, Math.floor((to - from - 2 * margin) / pitch));
  return range(count, from + margin, to - margin);
}

/** Fine ribs in a V that points to the toe: a city sole that grips and stays thin. */
function chevrons(area: Area): Block[] {
  const [width, slant, border] = [1.9, 0.42, 6.5];
  return rows(area, 4.6, 8).flatMap((x) =>
    ([0, 1] as const).flatMap((side) => {
      const [lateral, medial] = area.sides(x);
      const middle = (lateral + medial) / 2;
      const way = side ? -1 : 1;
      const rib = (to: number): Plan[] => [
        [x, middle + way * 0.8],
        [x - width, middle + way * 0.8],
        [x - width - Math.abs(to - middle) * slant, to],
        [x - Math.abs(to - middle) * slant, to],
      ];
      return longest(area, rib, middle + way * 3, side ? medial : lateral, border, { draft: 0.25 });
    }),
  );
}

/** Straight ribs from side to side. */
function ripples(area: Area): Block[] {
  const width = 2.6;
  return rows(area, 5.4, 5).flatMap((x) => {
    const [lateral, medial] = area.sides(x);
    const middle = (lateral + medial) / 2;
    // Both halves end where the rim lets them, so that a rib follows the outline at the toe.
    const end = (goal: number): number => {
      const reach = range(24, goal, middle).find((z) => area.holds([[x, z] as Plan, [x - width, z] as Plan], 2.5));
      return reach ?? middle;
    };
    const [a, b] = [end(lateral), end(medial)];
    if (a - b < 8) return [];
    return [
      {
        outline: [
          [x, a],
          [x, b],
          [x - width, b],
          [x - width, a],
        ],
        draft: 0.9,
      },
    ];
  });
}

/** From the tip of a size 42 to the breast of its heel, mm. */
const FOREPART = 218;

/** Round studs in a hexagonal net, and small pips where three of them meet. */
function studs(area: Area): Block[] {
  // A mould is graded with its size: larger soles have larger studs, not more of them.
  const grade = Math.max(0.85, (area.to - area.from) / FOREPART);
  const [apart, radius, pip] = [12.2 * grade, 3.5 * grade, 1.35 * grade];
  const deep = (apart * Math.sqrt(3)) / 2;
  const lines = Math.floor((area.to - area.from) / deep);
  const out: Block[] = [];
  for (let i = 0; i < lines; i++) {
    const x = area.to - (i + 0.75) * deep;
    const [lateral, medial] = area.sides(x);
    const across = Math.ceil((lateral - medial) / apart) + 1;
    const middle = Math.round((lateral + medial) / 2 / apart) * apart;
    for (let j = -across; j <= across; j++) {
      const z = middle + (j + (i % 2) / 2) * apart;
      if (area.holds([[x, z]], 5.4 + radius)) out.push({ outline: disc(x, z, radius, 9), round: true, draft: 0.45 });
      const [px, pz] = [x - deep / 3, z + apart / 2];
      if (area.holds([[px, pz]], 5.6 + pip)) out.push({ outline: disc(px, pz, pip, 5), round: true, draft: 0.3 });
    }
  }
  return out;
}

/** Blocks along the rim, long and short by turns, that show in the edge; the first and the last end with it. */
function edgeLugs({ area, rim }: Field): Block[] {
  const [long, gap] = [10.5, 5.2];
  // From one side of the breast to the other is no step along the rim.
  const runs: Rim[number][][] = [];
  for (const point of rim.filter(({ p }) => p[0] >= area.from + 1 && p[0] <= area.to)) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.p;
    if (run && last && Math.hypot(point.p[0] - last[0], point.p[2] - last[2]) <= gap) run.push(point);
    else runs.push([point]);
  }
  return runs.flatMap((run) => {
    const at = lengths(run.map(({ p }) => [p[0], p[2]]));
    const whole = at.at(-1)!;
    const count = Math.round((whole + gap) / (long + gap));
    const pitch = (whole + gap) / count;
    return range(Math.max(0, count - 1)).flatMap((_, i) => {
      const arc = run.filter((_, k) => at[k]! >= i * pitch - 0.01 && at[k]! <= i * pitch + pitch - gap);
      return arc.length > 2 ? [edgeLug(arc, i % 2 ? 9 : 13.5)] : [];
    });
  });
}

function edgeLug(arc: Rim, depth: number): Block {
  const outer = arc.map(({ p }): Plan => [p[0], p[2]]);
  const [first, final] = [arc[0]!, arc[arc.length - 1]!];
  const inner = (share: number): Plan => {
    const [x, z] = [lerp(first.p[0], final.p[0], share), lerp(first.p[2], final.p[2], share)];
    const [ox, oz] = [lerp(first.out[0], final.out[0], share), lerp(first.out[2], final.out[2], share)];
    return [x - ox * depth, z - oz * depth];
  };
  return { outline: [...outer, inner(0.84), inner(0.16)], draft: 0.7 };
}

/** Arrows along the middle, between the blocks of the rim. */
function middleLugs({ area }: Field): Block[] {
  const [width, reach, slant, border] = [6.2, 15, 0.55, 15.5];
  return rows(area, 12.6, 12).flatMap((x) =>
    ([0, 1] as const).flatMap((side) => {
      const [lateral, medial] = area.sides(x);
      const middle = (lateral + medial) / 2;
      const way = side ? -1 : 1;
      const arm = (to: number): Plan[] => [
        [x, middle + way * 1.6],
        [x - width, middle + way * 1.6],
        [x - width - Math.abs(to - middle) * slant, to],
        [x - Math.abs(to - middle) * slant, to],
      ];
      return longest(area, arm, middle + way * 5, middle + way * reach, border, { draft: 0.7 });
    }),
  );
}

/** Zigzag ribs from side to side. */
function waves(area: Area): Block[] {
  const [pitch, width, swing, wide] = [7.6, 3.3, 5, 9.5];
  return rows(area, pitch, 3).flatMap((x) => {
    const [lateral, medial] = area.sides(x);
    const first = Math.floor(medial / wide);
    const count = Math.ceil((lateral - medial) / wide) + 1;
    return range(count).flatMap((_, j): Block[] => {
      const z = (first + j) * wide;
      const up = (first + j) % 2 === 0;
      const [a, b] = up ? [0, swing] : [swing, 0];
      const outline: Plan[] = [
        [x + a, z],
        [x + b, z + wide],
        [x + b - width, z + wide],
        [x + a - width, z],
      ];
      return area.holds(outline, 6) ? [{ outline, draft: 0.5 }] : [];
    });
  });
}

/** The longest of a family of outlines, from `least` to `goal`, that the area holds; none if it has no room. */
function longest(
  area: Area,
  outline: (to: number) => Plan[],
  least: number,
  goal: number,
  inset: number,
  how: Omit<Block, 'outline'>,
): Block[] {
  const to = range(20, goal, least).find((z) => area.holds(outline(z), inset));
  return to === undefined ? [] : [{ outline: outline(to), ...how }];
}
