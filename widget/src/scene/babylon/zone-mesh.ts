import { VertexBuffer } from '@babylonjs/core/Buffers/buffer.pure.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.pure.js';
import type { Scene } from '@babylonjs/core/scene.pure.js';
import type { ShoeMesh } from '../../shoe/model.js';
import type { Stand } from '../stand.js';
import type { SurfaceMaterial } from './surface-material.js';

/** A zone as one mesh: one draw. */
export function zoneMesh(
  { zone, positions, normals, uvs, occlusion, cut, indices }: ShoeMesh,
  material: SurfaceMaterial,
  scene: Scene,
): Mesh {
  const mesh = new Mesh(zone, scene);
  mesh.setVerticesData(VertexBuffer.PositionKind, positions, false);
  mesh.setVerticesData(VertexBuffer.NormalKind, normals, false);
  mesh.setVerticesData(VertexBuffer.UVKind, uvs, false);
  const bytes = (name: string, data: Uint8Array): void => {
    const options = { size: 1, stride: 1, type: VertexBuffer.UNSIGNED_BYTE, normalized: true, useBytes: true };
    mesh.setVerticesBuffer(new VertexBuffer(scene.getEngine(), data, name, options));
  };
  bytes('occlusion', occlusion);
  bytes('cut', cut ?? new Uint8Array(occlusion.length));
  mesh.setIndices(indices);
  mesh.material = material.shader;
  // The whole shoe is in the picture but for close-ups; looking for what is not costs more.
  mesh.alwaysSelectAsActiveMesh = true;
  mesh.isPickable = false;
  mesh.doNotSyncBoundingInfo = true;
  return mesh;
}

/** The same geometry and material once more. */
export function copyOf(mesh: Mesh, scene: Scene): Mesh {
  const copy = new Mesh(mesh.name, scene);
  mesh.geometry!.applyToMesh(copy);
  copy.material = mesh.material;
  copy.alwaysSelectAsActiveMesh = true;
  copy.isPickable = false;
  copy.doNotSyncBoundingInfo = true;
  return copy;
}

/** Puts a mesh on a stand. */
export function place(mesh: Mesh, { mirrored, aside }: Stand): void {
  mesh.position.z = mirrored ? -aside : aside;
  mesh.scaling.z = mirrored ? -1 : 1;
}
