import { onStand, type Stand } from '../scene/stand.js';
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
  /** Per triangle: index into `stands`. */
  readonly places: Uint8Array;
  readonly stands: readonly Stand[];
}

/** The shoe once on every stand. */
export function soupOf({ meshes }: ShoeModel, stands: readonly Stand[]): Soup {
  const names = [...new Set(meshes.map(({ zone }) => zone))];
  const vertices = stands.length * meshes.reduce((sum, mesh) => sum + mesh.positions.length / 3, 0);
  const corners = stands.length * meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0);
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
    places: new Uint8Array(corners / 3),
    stands,
  };
  let vertex = 0;
  let corner = 0;
  for (const [place, stand] of stands.entries()) {
    for (const { zone, positions, normals, uvs, occlusion, cut, indices } of meshes) {
      for (let i = 0; i < positions.length; i += 3) {
        soup.positions.set(onStand([positions[i]!, positions[i + 1]!, positions[i + 2]!], stand), vertex * 3 + i);
      }
      soup.normals.set(normals, vertex * 3);
      soup.uvs.set(uvs, vertex * 2);
      for (let i = 0; i < occlusion.length; i++) {
        if (stand.mirrored) soup.normals[(vertex + i) * 3 + 2]! *= -1;
        soup.open[vertex + i] = occlusion[i]! / 255;
        if (cut) soup.cut[vertex + i] = cut[i]! / 255;
        soup.mottle[vertex + i] = mottleAt(positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!);
      }
      // A mirror turns faces inside out; going round the other way puts them right.
      const [second, third] = stand.mirrored ? [2, 1] : [1, 2];
      for (let i = 0; i < indices.length; i += 3) {
        soup.corners[corner + i] = indices[i]! + vertex;
        soup.corners[corner + i + 1] = indices[i + second]! + vertex;
        soup.corners[corner + i + 2] = indices[i + third]! + vertex;
      }
      soup.zones.fill(names.indexOf(zone), corner / 3, (corner + indices.length) / 3);
      soup.places.fill(place, corner / 3, (corner + indices.length) / 3);
      vertex += occlusion.length;
      corner += indices.length;
    }
  }
  return soup;
}
