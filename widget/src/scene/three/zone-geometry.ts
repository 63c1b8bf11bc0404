import { BufferAttribute, BufferGeometry } from 'three';
import type { ShoeMesh } from '../../shoe/model.js';

/** A triangle without area: what a zone has as long as there is no shoe, for its program to be compiled with. */
export function standIn(): BufferGeometry {
  return zoneGeometry({
    zone: '',
    positions: new Float32Array(9),
    normals: new Float32Array(9).fill(1),
    uvs: new Float32Array(6),
    occlusion: new Uint8Array(3),
    indices: Uint32Array.of(0, 1, 2),
  });
}

/** A zone's geometry: one draw. */
export function zoneGeometry(mesh: ShoeMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3));
  geometry.setAttribute('uv', new BufferAttribute(mesh.uvs, 2));
  geometry.setAttribute('occlusion', new BufferAttribute(mesh.occlusion, 1, true));
  // Never left out: drivers compile once more for every set of attributes.
  const cut = mesh.cut ?? new Uint8Array(mesh.occlusion.length);
  geometry.setAttribute('cut', new BufferAttribute(cut, 1, true));
  geometry.setIndex(new BufferAttribute(mesh.indices, 1));
  geometry.computeBoundingSphere();
  return geometry;
}
