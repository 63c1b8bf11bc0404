import { add, distance, mix, unit, type Vec } from './geometry/vec.js';
import type { Last } from './last/last.js';
import type { ShoeMesh, ShoeModel, ZoneAnchor } from './model.js';
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

/** Where each zone lies and which way most of it faces, weighted by area. */
export function anchorsOf(meshes: readonly ShoeMesh[]): Map<string, ZoneAnchor> {
  const anchors = new Map<string, ZoneAnchor>();
  for (const mesh of meshes) {
    const { min, max } = boundsOf([mesh]);
    const { positions, normals } = mesh;
    let sum: Vec = [0, 0, 0];
    for (let i = 0; i < positions.length; i += 3) {
      // Of two like sides the lateral one is shown.
      if (positions[i + 2]! >= 0) sum = add(sum, [normals[i]!, normals[i + 1]!, normals[i + 2]!]);
    }
    anchors.set(mesh.zone, { centre: mix(min, max, 0.5), normal: unit(sum), radius: distance(min, max) / 2 });
  }
  return anchors;
}
