import { VertexBuffer } from '@babylonjs/core/Buffers/buffer.pure.js';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial.pure.js';
import type { BaseTexture } from '@babylonjs/core/Materials/Textures/baseTexture.pure.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.pure.js';
import type { Scene } from '@babylonjs/core/scene.pure.js';
import { FLOOR_FRAGMENT } from '../shading/floor-glsl.js';
import type { Stand } from '../stand.js';
import type { ContactShadow } from '../survey/contact-shadow.js';
import { byteTable } from './textures.js';
import { copyOf } from './zone-mesh.js';

const VERTEX = /* glsl */ `
precision highp float;
attribute vec3 position;
uniform mat4 worldViewProjection;
varying vec2 vAt;
void main() {
	/* The shadow's columns run along x, its rows along z. */
	vAt = position.xz;
	gl_Position = worldViewProjection * vec4( position, 1.0 );
}
`;

/** The contact shadow lying on the floor. */
export class FloorShadow {
  readonly #mesh: Mesh;
  #copies: Mesh[] = [];
  #area: ContactShadow['area'] = [0, 0, 1, 1];
  #stands: readonly Stand[] = [{ mirrored: false, aside: 0 }];
  #shown = false;
  readonly #material: ShaderMaterial;
  #darkness: BaseTexture | undefined;

  constructor(private readonly scene: Scene) {
    this.#material = new ShaderMaterial(
      'floor',
      scene,
      { vertexSource: VERTEX, fragmentSource: `precision highp float;\n${FLOOR_FRAGMENT}` },
      {
        attributes: ['position'],
        uniforms: ['worldViewProjection', 'strength'],
        samplers: ['darkness'],
        needAlphaBlending: true,
      },
    );
    this.#material.backFaceCulling = false;
    this.#material.disableDepthWrite = true;
    this.#mesh = new Mesh('floor', scene);
    this.#mesh.setVerticesData(VertexBuffer.PositionKind, Float32Array.of(0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1), false);
    this.#mesh.setIndices([0, 2, 1, 1, 2, 3]);
    this.#mesh.material = this.#material;
    this.#mesh.alwaysSelectAsActiveMesh = true;
    this.#mesh.isPickable = false;
    this.#mesh.isVisible = false;
  }

  set({ darkness, width, height, area }: ContactShadow): void {
    this.#darkness?.dispose();
    this.#darkness = byteTable(darkness, width, height, this.scene);
    this.#material.setTexture('darkness', this.#darkness);
    this.#area = area;
    this.#lay();
  }

  get meshes(): readonly Mesh[] {
    return [this.#mesh, ...this.#copies];
  }

  setStands(stands: readonly Stand[]): void {
    this.#stands = stands;
    this.#lay();
  }

  /** Seen from above only; from below the floor would hide the sole. */
  set strength(value: number) {
    this.#material.setFloat('strength', value);
    this.#shown = value > 0 && this.#darkness !== undefined;
    for (const mesh of this.meshes) mesh.isVisible = this.#shown;
  }

  dispose(): void {
    this.#darkness?.dispose();
    for (const mesh of this.meshes) mesh.dispose(true, false);
    this.#material.dispose(false, false);
  }

  #lay(): void {
    const [minX, minZ, maxX, maxZ] = this.#area;
    for (const copy of this.#copies) copy.dispose(true, false);
    this.#copies = this.#stands.slice(1).map(() => copyOf(this.#mesh, this.scene));
    for (const [i, { mirrored, aside }] of this.#stands.entries()) {
      const side = mirrored ? -1 : 1;
      const mesh = this.meshes[i]!;
      mesh.position.set(minX, 0, side * (minZ + aside));
      mesh.scaling.set(maxX - minX, 1, side * (maxZ - minZ));
      mesh.isVisible = this.#shown;
    }
  }
}
