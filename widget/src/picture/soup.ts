import type { ShoeModel } from '../shoe/model.js';
import { mottleAt } from './mottle.js';

/** A shoe as one list of triangles: what a rasteriser wants. */
export interface Soup {
  /** x, y, z per vertex, mm; unit normals; u, v in mm. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly uvs: Float32Array;
  /** Per vertex: openness to the light, 0 … 1, and depth of dye, about −0.75 … 0.75. */
  readonly open: Float32Array;
  readonly mottle: Float32Array;
  /** Per vertex: how much of the inside of the material is seen, 0 … 1. */
  readonly cut: Float32Array;
  /** Three vertices per triangle, counter-clockwise seen from outside. */
  readonly corners: Uint32Array;
  /** Per triangle: index into `names`. */
  readonly zones: Uint8Array;
  readonly names: readonly string[];
}

export function soupOf({ meshes }: ShoeModel): Soup {
  const names = [...new Set(meshes.map(({ zone }) => zone))];
  const vertices = meshes.reduce((sum, mesh) => sum + mesh.positions.length / 3, 0);
  const corners = meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0);
  const soup = {
    positions: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    uvs: new Float32Array(vertices * 2),
    open: new Float32Array(vertices),
    mottle: new Float32Array(vertices),
    cut: new Float32Array(vertices),
    corners: new Uint32Array(corners),
    zones: new Uint8Array(corners / 3),
    names,
  };
  let vertex = 0;
  let corner = 0;
  for (const { zone, positions, normals, uvs, occlusion, cut, indices } of meshes) {
    soup.positions.set(positions, vertex * 3);
    soup.normals.set(normals, vertex * 3);
    soup.uvs.set(uvs, vertex * 2);
    for (let i = 0; i < occlusion.length; i++) {
      soup.open[vertex + i] = occlusion[i]! / 255;
      if (cut) soup.cut[vertex + i] = cut[i]! / 255;
      soup.mottle[vertex + i] = mottleAt(positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!);
    }
    for (let i = 0; i < indices.length; i++) soup.corners[corner + i] = indices[i]! + vertex;
    soup.zones.fill(names.indexOf(zone), corner / 3, (corner + indices.length) / 3);
    vertex += occlusion.length;
    corner += indices.length;
  }
  return soup;
}
