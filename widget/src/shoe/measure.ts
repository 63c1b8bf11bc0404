import { add, scale, unit, type Vec } from './geometry/vec.js';
import type { Last } from './last/last.js';
import type { ShoeMesh, ShoeModel, ZoneAnchor } from './model.js';
import type { Construction } from './sole/construction.js';
import { spots } from './sole/sweep.js';

export function boundsOf(meshes: readonly ShoeMesh[]): ShoeModel['bounds'] {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i++) {
      const axis = i % 3;
      min[axis] = Math.min(min[axis]!, positions[i]!);
      max[axis] = Math.max(max[axis]!, positions[i]!);
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
  for (const { zone, positions, normals } of meshes) {
    const low: number[] = [Infinity, Infinity, Infinity];
    const high: number[] = [-Infinity, -Infinity, -Infinity];
    const sum: number[] = [0, 0, 0];
    for (let i = 0; i < positions.length; i++) {
      const axis = i % 3;
      low[axis] = Math.min(low[axis]!, positions[i]!);
      high[axis] = Math.max(high[axis]!, positions[i]!);
      // Of two like sides the lateral one is shown.
      if (positions[i - axis + 2]! >= 0) sum[axis]! += normals[i]!;
    }
    const centre = scale(add(low as unknown as Vec, high as unknown as Vec), 0.5);
    const radius = Math.hypot(high[0]! - low[0]!, high[1]! - low[1]!, high[2]! - low[2]!) / 2;
    anchors.set(zone, { centre, normal: unit(sum as unknown as Vec), radius });
  }
  return anchors;
}
