import { add } from './geometry/vec.js';
import type { Last } from './last/last.js';
import type { ShoeMesh, ShoeModel } from './model.js';
import type { Construction } from './sole/construction.js';
import { spots } from './sole/sweep.js';

type Bounds = ShoeModel['bounds'];

/** Bounds of everything. */
export function boundsOf(meshes: readonly ShoeMesh[]): Bounds {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i += 3) {
      for (let axis = 0; axis < 3; axis++) {
        const x = positions[i + axis]!;
        if (x < min[axis]!) min[axis] = x;
        if (x > max[axis]!) max[axis] = x;
      }
    }
  }
  return { min, max };
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
