import type { Frame, MeshBuilder } from '../geometry/mesh-builder.js';
import { lengths, table } from '../geometry/spline.js';
import { add, cross, length, mix, scale, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Figure, PunchedRow } from '../patterns/pattern.js';
import type { Rim, Seam } from './panel.js';

/** Radii of punched holes, mm. */
export const HOLE = { large: 1.25, small: 0.6 } as const;

/** Distance from one large hole of a brogued row to the next, and of the two small ones from the middle, mm. */
const BROGUE = { pitch: 6.2, apart: 0.95 };
const SMALL_PITCH = 2.4;

/** A hole from its rim inward: part of the radius, mm more, height over the leather, openness to the light. */
const RINGS = [
  [1, 0.22, 0.02, 0.92],
  [1, 0.03, 0.05, 0.62],
  [0.94, -0.02, 0.04, 0.06],
  [0, 0, 0.04, 0.02],
] as const;

/** A hole punched through the leather: its rim pressed in a little, and the dark below. */
export function punch(into: MeshBuilder, p: Vec, n: Vec, radius: number): void {
  const x = unit(cross(n, Math.abs(n[0]) < 0.8 ? [1, 0, 0] : [0, 0, 1]));
  const frame = { p, x, y: cross(n, x), z: n };
  const around = radius > 1 ? 10 : 7;
  const first = into.size;
  for (let ring = 0; ring < RINGS.length; ring++) {
    for (let i = 0; i <= around; i++) rimPoint(into, frame, ring, (2 * Math.PI * i) / around, radius);
  }
  into.sheet(first, RINGS.length, around + 1);
}

function rimPoint(into: MeshBuilder, frame: Frame, ring: number, angle: number, radius: number): void {
  const [part, more, height, open] = RINGS[ring]!;
  const r = part * radius + more;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const lean = part && -0.2;
  into.vertexIn(frame, r * c, r * s, height, lean * c, lean * s, 1, r * c, r * s, open);
}

/** A figure of holes, mirrored over the ridge. */
export function punchFigure(into: MeshBuilder, last: Last, { station, lift, holes }: Figure): void {
  const s0 = last.abeam(station, 1);
  for (const [forward, aside, size] of holes) {
    const s = s0 - (forward * last.height) / length(last.at(s0, 1).du);
    for (const side of aside ? [1, -1] : [1]) {
      const { p, n } = last.at(s, last.beside(s, side * aside * last.height));
      punch(into, add(p, n, lift), n, HOLE[size]);
    }
  }
}

/** A row of holes along a seam, evenly spaced. */
export function punchRow(into: MeshBuilder, seam: Seam, holes: PunchedRow['holes']): void {
  const at = lengths(seam.map((x) => x.p));
  const total = at[at.length - 1]!;
  const index = table(
    at,
    at.map((_, i) => i),
  );
  const point = (l: number): { p: Vec; n: Vec } => {
    const f = index(l);
    const i = Math.min(seam.length - 2, Math.floor(f));
    return { p: mix(seam[i]!.p, seam[i + 1]!.p, f - i), n: unit(mix(seam[i]!.n, seam[i + 1]!.n, f - i)) };
  };
  const hole = (l: number, radius: number): void => {
    const { p, n } = point(l);
    punch(into, p, n, radius);
  };
  const count = Math.max(2, Math.round(total / (holes === 'brogue' ? BROGUE.pitch : SMALL_PITCH)));
  const step = total / count;
  for (let i = 0; i < count; i++) {
    const l = (i + 0.5) * step;
    if (holes === 'small') {
      hole(l, HOLE.small);
      continue;
    }
    hole(l, HOLE.large);
    if (i + 1 === count) break;
    hole(l + step / 2 - BROGUE.apart, HOLE.small);
    hole(l + step / 2 + BROGUE.apart, HOLE.small);
  }
}

/** Teeth of a gimped edge: how far they stand out and how far apart they are, mm. */
const TOOTH = { out: 1.15, pitch: 2.5 };

/** Rows of a tooth from the leather out over the cut and down: inset, height, lean of the normal, openness. */
const TOOTH_ROWS = [
  [0.95, 0.03, 0, 1],
  [0.12, -0.02, 0.25, 1],
  [0, -0.22, 1, 0.9],
  [0, -1, 1.45, 0.5],
] as const;

/** Cuts teeth along an edge of leather so thick, which the rim describes. */
export function gimp(into: MeshBuilder, rim: (k: number) => Rim, length: number, thickness: number): void {
  const count = 2 * Math.round(length / TOOTH.pitch);
  const first = into.size;
  TOOTH_ROWS.forEach(([inset, height, lean, open], row) => {
    for (let i = 0; i <= count; i++) {
      const { p, n, out } = rim(i / count);
      const stands = row && i % 2 ? TOOTH.out : 0;
      const up = row === TOOTH_ROWS.length - 1 ? -thickness - 0.1 : height;
      into.vertex(
        add(add(p, out, (row ? stands : 0) - inset), n, up),
        unit(add(scale(n, Math.cos(lean)), out, Math.sin(lean))),
        (i / count) * length,
        inset - stands,
        open,
      );
    }
  });
  into.sheet(first, TOOTH_ROWS.length, count + 1);
}
