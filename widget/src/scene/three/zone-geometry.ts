import { BufferAttribute, BufferGeometry } from 'three';
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

/** One geometry for a zone, however many meshes it has: one draw. */
export function zoneGeometry(meshes: readonly ShoeMesh[]): BufferGeometry {
  return toGeometry(meshes.length === 1 ? meshes[0]! : merge(meshes));
}

/** A triangle without area: what a zone is drawn with as long as there is no shoe. */
export function standIn(): BufferGeometry {
  return toGeometry({
    positions: new Float32Array(9),
    normals: new Float32Array(9).fill(1),
    uvs: new Float32Array(6),
    occlusion: new Uint8Array(3),
    indices: Uint32Array.of(0, 1, 2),
  });
}

function toGeometry(mesh: Omit<ShoeMesh, 'zone'>): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3));
  geometry.setAttribute('uv', new BufferAttribute(mesh.uvs, 2));
  geometry.setAttribute('occlusion', new BufferAttribute(mesh.occlusion, 1, true));
  // Where it is missing, every vertex reads as nought.
  if (mesh.cut) geometry.setAttribute('cut', new BufferAttribute(mesh.cut, 1, true));
  geometry.setIndex(new BufferAttribute(mesh.indices, 1));
  geometry.computeBoundingSphere();
  return geometry;
}

function merge(meshes: readonly ShoeMesh[]): Omit<ShoeMesh, 'zone'> {
  const vertices = meshes.reduce((sum, mesh) => sum + mesh.positions.length / 3, 0);
  const corners = meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0);
  const merged = {
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
    merged.positions.set(mesh.positions, vertex * 3);
    merged.normals.set(mesh.normals, vertex * 3);
    merged.uvs.set(mesh.uvs, vertex * 2);
    merged.occlusion.set(mesh.occlusion, vertex);
    if (mesh.cut) merged.cut.set(mesh.cut, vertex);
    for (let i = 0; i < mesh.indices.length; i++) merged.indices[corner + i] = mesh.indices[i]! + vertex;
    vertex += mesh.positions.length / 3;
    corner += mesh.indices.length;
  }
  return merged;
}
