import { BufferAttribute, BufferGeometry } from 'three';
import type { ShoeMesh } from '../../shoe/model.js';

/** One geometry per zone, however many meshes it has: one draw each. */
export function zoneGeometries(meshes: readonly ShoeMesh[]): Map<string, BufferGeometry> {
  const zones = new Map<string, ShoeMesh[]>();
  for (const mesh of meshes) {
    if (mesh.indices.length === 0) continue;
    const list = zones.get(mesh.zone);
    if (list) list.push(mesh);
    else zones.set(mesh.zone, [mesh]);
  }
  return new Map([...zones].map(([zone, list]) => [zone, toGeometry(list.length === 1 ? list[0]! : merge(list))]));
}

function toGeometry(mesh: Omit<ShoeMesh, 'zone'>): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3));
  geometry.setAttribute('uv', new BufferAttribute(mesh.uvs, 2));
  geometry.setAttribute('occlusion', new BufferAttribute(mesh.occlusion, 1, true));
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
    indices: new Uint32Array(corners),
  };
  let vertex = 0;
  let corner = 0;
  for (const mesh of meshes) {
    merged.positions.set(mesh.positions, vertex * 3);
    merged.normals.set(mesh.normals, vertex * 3);
    merged.uvs.set(mesh.uvs, vertex * 2);
    merged.occlusion.set(mesh.occlusion, vertex);
    for (let i = 0; i < mesh.indices.length; i++) merged.indices[corner + i] = mesh.indices[i]! + vertex;
    vertex += mesh.positions.length / 3;
    corner += mesh.indices.length;
  }
  return merged;
}
