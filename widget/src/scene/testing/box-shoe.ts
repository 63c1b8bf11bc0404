/** Two boxes for a shoe: `vamp` in front, `heel` behind, 300 × 60 × 90 mm. Small, exact, quick to draw. */
import type { ShoeMesh, ShoeModel } from '../../shoe/model.js';

export function boxShoe(): ShoeModel {
  return {
    meshes: [box('vamp', [0, 0, -45], [150, 60, 45]), box('heel', [-150, 0, -45], [0, 60, 45])],
    bounds: { min: [-150, 0, -45], max: [150, 60, 45] },
    footprint: Float32Array.from([-150, -45, 150, -45, 150, 45, -150, 45]),
    anchors: new Map([
      ['vamp', { centre: [75, 40, 45], normal: [0.3, 0.4, 0.85], radius: 60 }],
      ['heel', { centre: [-75, 30, 45], normal: [-0.3, 0.1, 0.95], radius: 60 }],
    ]),
  };
}

/** A box with flat faces; uvs in mm. */
export function box(
  zone: string,
  min: readonly [number, number, number],
  max: readonly [number, number, number],
): ShoeMesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (let axis = 0; axis < 3; axis++) {
    for (const side of [0, 1]) {
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
      const first = positions.length / 3;
      for (const [a, b] of [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ] as const) {
        const point = [0, 0, 0];
        point[axis] = side ? max[axis]! : min[axis]!;
        point[u] = a ? max[u]! : min[u]!;
        point[v] = b ? max[v]! : min[v]!;
        positions.push(...point);
        const normal = [0, 0, 0];
        normal[axis] = side ? 1 : -1;
        normals.push(...normal);
        uvs.push(point[u]!, point[v]!);
      }
      const order = side ? [0, 1, 2, 0, 2, 3] : [0, 2, 1, 0, 3, 2];
      indices.push(...order.map((corner) => first + corner));
    }
  }
  return {
    zone,
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    uvs: Float32Array.from(uvs),
    occlusion: new Uint8Array(positions.length / 3).fill(255),
    indices: Uint32Array.from(indices),
  };
}
