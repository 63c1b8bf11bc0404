import { add } from './geometry/vec.js';
import type { Last } from './last/last.js';
import type { ShoeMesh, ShoeModel } from './model.js';
import type { Construction } from './sole/construction.js';
import { spots } from './sole/sweep.js';

type Bounds = ShoeModel['bounds'];

const known = new WeakMap<Float32Array, Bounds>();

/** Writes the least and the greatest x, y, z of points. */
function measure(points: Float32Array, least: Float64Array, most: Float64Array): void {
  for (let i = 0; i < points.length; i++) {
    const axis = i % 3;
    least[axis] = Math.min(least[axis]!, points[i]!);
    most[axis] = Math.max(most[axis]!, points[i]!);
  }
}

/** Bounds of x, y, z triples; worked out once for each array. */
function boundsOfPoints(positions: Float32Array): Bounds {
  let found = known.get(positions);
  if (found) return found;
  const least = new Float64Array(3).fill(Infinity);
  const most = new Float64Array(3).fill(-Infinity);
  measure(positions, least, most);
  found = { min: [least[0]!, least[1]!, least[2]!], max: [most[0]!, most[1]!, most[2]!] };
  known.set(positions, found);
  return found;
}

/** Bounds of everything. */
export function boundsOf(meshes: readonly ShoeMesh[]): Bounds {
  const all = meshes.map((mesh) => boundsOfPoints(mesh.positions));
  const least = (axis: 0 | 1 | 2): number => Math.min(...all.map((b) => b.min[axis]));
  const most = (axis: 0 | 1 | 2): number => Math.max(...all.map((b) => b.max[axis]));
  return { min: [least(0), least(1), least(2)], max: [most(0), most(1), most(2)] };
}

/** Outline of the sole seen from above, x, z pairs in mm. */
export function footprintOf(last: Last, construction: Construction): Float32Array {
  const line = spots(last, construction, 96).slice(0, -1);
  return new Float32Array(
    line.flatMap(({ p, out, extension }) => {
      const q = add(p, out, extension);
      return [q[0], q[2]];
    }),
  );
}
