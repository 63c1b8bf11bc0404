import { VertexBuffer } from '@babylonjs/core/Buffers/buffer.pure.js';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial.pure.js';
import { Matrix, Vector3, Vector4 } from '@babylonjs/core/Maths/math.vector.pure.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.pure.js';
import type { Scene } from '@babylonjs/core/scene.pure.js';
import { type PicturePart, shareOf, WHOLE } from '../painter.js';
import { BACKDROP_FRAGMENT, BACKDROP_VERTEX } from '../shading/backdrop-glsl.js';

const HEAD = 'precision highp float;\n';

/** The studio's paper behind and under the shoe, drawn as one triangle at the far end of everything. */
export class Backdrop {
  readonly mesh: Mesh;
  readonly #material: ShaderMaterial;

  constructor(color: string, scene: Scene) {
    this.#material = new ShaderMaterial(
      'backdrop',
      scene,
      {
        vertexSource: `${HEAD}attribute vec3 position;\n${BACKDROP_VERTEX}`,
        fragmentSource: `${HEAD}${BACKDROP_FRAGMENT}`,
      },
      { attributes: ['position'], uniforms: ['paper', 'unproject', 'eye', 'part'] },
    );
    this.#material.backFaceCulling = false;
    this.#material.disableDepthWrite = true;
    const shown = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
    this.#material.setVector3('paper', new Vector3(shown[0], shown[1], shown[2]));
    this.mesh = new Mesh('backdrop', scene);
    this.mesh.setVerticesData(VertexBuffer.PositionKind, Float32Array.of(-1, -1, 0, 3, -1, 0, -1, 3, 0), false);
    this.mesh.setIndices([0, 1, 2]);
    this.mesh.material = this.#material;
    this.mesh.alwaysSelectAsActiveMesh = true;
    this.mesh.isPickable = false;
  }

  follow(eye: Vector3, viewProjection: Matrix, part: PicturePart | undefined): void {
    this.#material.setVector4('part', new Vector4(...(part ? shareOf(part) : WHOLE)));
    this.#material.setMatrix('unproject', Matrix.Invert(viewProjection));
    this.#material.setVector3('eye', eye);
  }

  dispose(): void {
    this.mesh.dispose(true, false);
    this.#material.dispose(false, false);
  }
}
