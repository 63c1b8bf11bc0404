import type { ShoeModel } from '../../shoe/model.js';

/** Directions that are looked along: a box's corners, edges and faces are 26, and twice that round each ring is plenty. */
const RINGS = 6;
const TURNS = 16;

/** The outermost points of a shoe, so that a view can frame the shoe itself and not the air in its box. */
export function extremes(model: ShoeModel): Float32Array {
  const found = new Map<string, readonly [number, number, number]>();
  for (let ring = 0; ring <= RINGS; ring++) {
    for (let turn = 0; turn < TURNS; turn++) {
      const rise = (ring / RINGS - 0.5) * Math.PI;
      const angle = (turn / TURNS) * 2 * Math.PI;
      const point = furthest(model, Math.cos(rise) * Math.cos(angle), Math.sin(rise), Math.cos(rise) * Math.sin(angle));
      if (point) found.set(point.join(), point);
    }
  }
  return Float32Array.from([...found.values()].flat());
}

function furthest(model: ShoeModel, x: number, y: number, z: number): readonly [number, number, number] | undefined {
  let best = -Infinity;
  let point: readonly [number, number, number] | undefined;
  for (const { positions } of model.meshes) {
    // Neighbouring vertices lie closer than a picture shows: every third is enough.
    for (let i = 0; i < positions.length; i += 9) {
      const reach = positions[i]! * x + positions[i + 1]! * y + positions[i + 2]! * z;
      if (reach > best) {
        best = reach;
        point = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
      }
    }
  }
  return point;
}
