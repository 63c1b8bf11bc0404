/** A shoe's meshes as zones are drawn: each zone at once, whatever it is put together from. */
import type { ShoeMesh } from '../../shoe/model.js';

/** The meshes of each zone; those without triangles are left out. */
export function meshesByZone(meshes: readonly ShoeMesh[]): Map<string, readonly ShoeMesh[]> {
  const zones = new Map<string, ShoeMesh[]>();
  for (const mesh of meshes) {
    if (mesh.indices.length === 0) continue;
    const list = zones.get(mesh.zone);
    if (list) list.push(mesh);
    else zones.set(mesh.zone, [mesh]);
  }
  return zones;
}

/** Whether two zones are made of the very same arrays: then what the GPU holds of one is good for the other. */
export function sameArrays(a: readonly ShoeMesh[], b: readonly ShoeMesh[]): boolean {
  return a.length === b.length && a.every((mesh, i) => ARRAYS.every((name) => mesh[name] === b[i]![name]));
}

const ARRAYS = ['positions', 'normals', 'uvs', 'occlusion', 'cut', 'indices'] as const;

/** All meshes of a zone as one. */
export function merged(meshes: readonly ShoeMesh[]): ShoeMesh {
  return meshes.length === 1 ? meshes[0]! : merge(meshes);
}

function merge(meshes: readonly ShoeMesh[]): ShoeMesh {
  const vertices = meshes.reduce((count, mesh) => count + mesh.positions.length / 3, 0);
  const corners = meshes.reduce((count, mesh) => count + mesh.indices.length, 0);
  const sum = {
    zone: meshes[0]!.zone,
    positions: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    uvs: new Float32Array(vertices * 2),
    occlusion: new Uint8Array(vertices),
    cut: new Uint8Array(vertices),
    indices: new Uint32Array(corners),
  };
  let vertex = 0;
  let corner = 0;
  for (const mesh of meshes) {
    sum.positions.set(mesh.positions, vertex * 3);
    sum.normals.set(mesh.normals, vertex * 3);
    sum.uvs.set(mesh.uvs, vertex * 2);
    sum.occlusion.set(mesh.occlusion, vertex);
    if (mesh.cut) sum.cut.set(mesh.cut, vertex);
    for (let i = 0; i < mesh.indices.length; i++) sum.indices[corner + i] = mesh.indices[i]! + vertex;
    vertex += mesh.positions.length / 3;
    corner += mesh.indices.length;
  }
  return sum;
}
