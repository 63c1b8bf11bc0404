import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { type Curve, lengths, table } from '../geometry/spline.js';
import { add, cross, lerp, range, scale, sub, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Place } from './panel.js';

/** Distance of the hand-sewn stitches, mm. */
const PITCH = 4.4;
/** The seam stands up as a bead: half its width, its height over the last and how deep a stitch pulls it in, mm. */
const BEAD = { half: 1.7, height: 2.3, pull: 0.75 };
/** Half the thickness of the thread, mm. */
const THREAD = 0.42;

/** The section of the bead, from one foot over the top to the other: across and height in parts, lean of the normal. */
const SECTION = range(8, -1.45, 1.45).map((a) => [Math.sin(a) * 1.12, Math.cos(a), a] as const);

/**
 * A hand-sewn moccasin seam ahead of a station: the leather gathered to a bead, a stitch over it at every gather.
 */
export function sewMoccasin(
  leather: MeshBuilder,
  thread: MeshBuilder,
  last: Last,
  whole: Curve<Place>,
  from: number,
): void {
  const seen = range(400).filter((k) => last.at(...whole(k)).p[0] > last.x(from));
  const line: Curve<Place> = (k) => whole(lerp(seen[0]!, seen[seen.length - 1]!, k));
  const rough = range(400).map(line);
  const at = lengths(rough.map(([s, w]) => last.at(s, w).p));
  const total = at[at.length - 1]!;
  const by = table(
    at,
    at.map((_, i) => i / 400),
  );
  const spot = (l: number): { p: Vec; n: Vec; across: Vec; along: Vec } => {
    const [s, w] = line(by(l));
    const { p, n } = last.at(s, w);
    const [s1, w1] = line(by(Math.min(total, l + 0.6)));
    const [s0, w0] = line(by(Math.max(0, l - 0.6)));
    const along = unit(sub(last.at(s1, w1).p, last.at(s0, w0).p));
    return { p, n, along, across: unit(cross(along, n)) };
  };
  const count = Math.floor(total / PITCH);
  const steps = 6;
  const first = leather.size;
  for (let i = 0; i <= count * steps; i++) {
    const l = (total * i) / (count * steps);
    const { p, n, across } = spot(l);
    // Full between the stitches, drawn in under each.
    const full = 1 - BEAD.pull * 0.4 * (0.5 + 0.5 * Math.cos((2 * Math.PI * i) / steps)) ** 3;
    for (const [aside, up, a] of SECTION) {
      const q = add(add(p, across, aside * BEAD.half), n, 0.2 + up * (BEAD.height - 0.2) * full);
      const normal = unit(add(scale(n, Math.cos(a) + 0.05), across, Math.sin(a)));
      leather.vertex(q, normal, l, aside * BEAD.half, (0.62 + 0.38 * up) * (0.55 + 0.45 * full));
    }
  }
  leather.sheet(first, count * steps + 1, SECTION.length);
  for (let i = 1; i < count; i++) {
    const { p, n, across, along } = spot((total * i) / count);
    stitch(thread, p, n, across, along);
  }
}

/** One stitch over the bead: a half hoop of thread. */
function stitch(thread: MeshBuilder, p: Vec, n: Vec, across: Vec, along: Vec): void {
  const first = thread.size;
  const around = range(5, -1.9, 1.9);
  const hoop = range(8, -1.5, 1.5);
  for (const a of hoop) {
    const out = add(scale(across, Math.sin(a) * 1.05), n, Math.cos(a));
    const centre = add(
      add(p, across, Math.sin(a) * BEAD.half * 1.1),
      n,
      0.1 + Math.cos(a) * (BEAD.height * (1 - BEAD.pull * 0.4) + 0.1),
    );
    for (const b of around) {
      const normal = unit(add(scale(unit(out), Math.cos(b)), along, Math.sin(b)));
      thread.vertex(add(centre, normal, THREAD), normal, a * 2, b * THREAD, 0.7 + 0.3 * Math.cos(a));
    }
  }
  thread.sheet(first, hoop.length, around.length);
}
