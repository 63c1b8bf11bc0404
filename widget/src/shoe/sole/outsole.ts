import { MeshBuilder } from '../geometry/mesh-builder.js';
import { add, smoothstep, UP, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Construction } from './construction.js';
import { ROUND, rimOf } from './edge.js';
import { type Ground, groundOf } from './ground.js';
import { BREAST } from './heel.js';
import type { SoleKind } from './kinds.js';
import { buildSide } from './side.js';
import { type Spot, spots } from './sweep.js';
import { areaOf } from './tread/area.js';
import { block } from './tread/block.js';
import { blocksOf } from './tread/patterns.js';
import { type Rim, type Step, underside } from './underside.js';

/** Border of a sole whose field is moulded deeper than its rim, mm. */
const BORDER = 4;

/** The underside from rim to rim with its tread, and the side of a sole that has one of its own. */
export function buildOutsole(last: Last, construction: Construction, kind: SoleKind, thickness: number): MeshBuilder {
  const mesh = new MeshBuilder('outsole');
  const ground = groundOf(last, construction, kind, thickness);
  const line = spots(last, construction, ROUND);
  if (kind.midsole === undefined) {
    const low = (spot: Spot): Vec => add(add(spot.p, spot.out, rimOf(spot)), UP, -spot.welt - thickness);
    tread(
      mesh,
      last,
      kind,
      ground,
      line.map((spot) => ({ p: low(spot), out: spot.out })),
    );
  } else {
    tread(mesh, last, kind, ground, buildSide(mesh, line, kind, kind.tread === 'lugs' ? over(ground, kind) : ground));
  }
  return mesh;
}

/** The field inside a rim, and what stands on it. */
export function tread(mesh: MeshBuilder, last: Last, kind: SoleKind, ground: Ground, rim: Rim): void {
  // Light under the arch comes from the sides only.
  const [waist, ball] = [last.x(0.32), last.x(0.56)];
  const arch = (p: Vec): number => (kind.heel === 'wedge' ? 1 : 0.7 + 0.3 * smoothstep(waist, ball, p[0]));
  const base = over(ground, kind);
  const whole = kind.tread === 'lugs' ? base : ground;
  underside(mesh, rim, stepsOf(kind), whole, arch);
  const from = kind.heel === 'wedge' ? -Infinity : last.feather(1 - BREAST).p[0] + 1;
  const levels = { tread: ground.y, base: base.y, normal: ground.normal };
  for (const one of blocksOf(kind.tread, { area: areaOf(rim, from), rim })) block(mesh, one, levels);
}

/** What lugs and studs stand on. */
export const over = (ground: Ground, { relief }: SoleKind): Ground => ({
  ...ground,
  y: (x) => ground.y(x) + relief,
});

function stepsOf({ tread: cut, channel, relief }: SoleKind): Step[] {
  if (channel) return CHANNEL;
  if (cut === 'lugs')
    return [
      [0, 0, 0.6],
      [3, 0, 0.55],
      [8, 0, 0.6],
    ];
  if (cut === 'crepe')
    return [
      [0, 0, 0.8],
      [1.5, 0],
      [6, 0],
    ];
  return [
    [0, 0, 0.8],
    [1, 0],
    [BORDER, 0],
    [BORDER + 0.1, 0.1, 0.9],
    [BORDER + 0.4 * relief, relief * 0.95, 0.65],
    [BORDER + 0.4 * relief + 0.3, relief, 0.7],
    [BORDER + relief + 1, relief, 0.78],
  ];
}

/** The channel that hides the seam of a leather sole: cut along the edge and closed again. */
const CHANNEL: Step[] = [
  [0, 0, 0.75],
  [1, 0],
  [4.4, 0],
  [4.7, 0.18, 0.8],
  [4.95, 0.35, 0.62],
  [5.2, 0.18, 0.8],
  [5.5, 0],
  [7, 0],
];
