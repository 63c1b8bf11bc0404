import type { ShoeMesh } from '../shoe/model.js';

/** Directions that are told apart along each axis, and cells of a texture that are: others stay vertices of their own. */
const DIRECTIONS = 2;
const APART = 8;

/**
 * The same surface of fewer triangles: what lies within one cell of a grid comes to one place, and triangles without extent go
 * (vertex clustering, Rossignac and Borrel 1993). Cords and rolled edges, on the screen a fraction of a millimetre fine, are
 * what gets lighter; large panels stay as they are.
 * @param cell edge of a cell, mm
 */
export function lightenMesh(mesh: ShoeMesh, cell: number): ShoeMesh {
  const { positions, normals, uvs, occlusion, indices } = mesh;
  const places = new Map<string, number>();
  const vertices = new Map<string, number>();
  /** The vertex that each of the lighter mesh looks like, the one where it is, and the place as a number. */
  const like: number[] = [];
  const at: number[] = [];
  const into = Uint32Array.from({ length: positions.length / 3 }, (_, i) => {
    const place = [0, 1, 2].map((k) => Math.floor(positions[3 * i + k]! / cell)).join();
    const first = places.get(place) ?? i;
    places.set(place, first);
    const facing = [0, 1, 2].map((k) => Math.round(normals[3 * i + k]! * DIRECTIONS)).join();
    const texture = [0, 1].map((k) => Math.round(uvs[2 * i + k]! / (APART * cell))).join();
    const key = `${first}:${facing}:${texture}`;
    const vertex = vertices.get(key) ?? like.length;
    if (vertex === like.length) {
      vertices.set(key, vertex);
      like.push(i);
      at.push(first);
    }
    return vertex;
  });
  const corners: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [into[indices[i]!]!, into[indices[i + 1]!]!, into[indices[i + 2]!]!];
    if (at[a] !== at[b] && at[b] !== at[c] && at[c] !== at[a]) corners.push(a, b, c);
  }
  return {
    zone: mesh.zone,
    positions: taken(positions, 3, at),
    normals: taken(normals, 3, like),
    uvs: taken(uvs, 2, like),
    occlusion: Uint8Array.from(like, (i) => occlusion[i]!),
    indices: Uint32Array.from(corners),
  };
}

function taken(values: Float32Array, width: number, from: readonly number[]): Float32Array {
  const out = new Float32Array(from.length * width);
  for (const [to, i] of from.entries()) out.set(values.subarray(i * width, (i + 1) * width), to * width);
  return out;
}
