import {
  BufferAttribute,
  BufferGeometry,
  type Camera,
  Color,
  Matrix4,
  Mesh,
  ShaderMaterial,
  Vector3,
  Vector4,
} from 'three';
import { type PicturePart, shareOf, WHOLE } from '../painter.js';
import { BACKDROP_FRAGMENT, BACKDROP_VERTEX } from '../shading/backdrop-glsl.js';

/** The studio's paper behind and under the shoe, drawn as one triangle before everything else. */
export class Backdrop {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  readonly #paper = new Color();
  readonly #uniforms = {
    paper: { value: new Vector3() },
    unproject: { value: new Matrix4() },
    eye: { value: new Vector3() },
    part: { value: new Vector4(0, 0, 1, 1) },
  };

  constructor(color: string) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
    const material = new ShaderMaterial({
      vertexShader: BACKDROP_VERTEX,
      fragmentShader: BACKDROP_FRAGMENT,
      uniforms: this.#uniforms,
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
    });
    this.mesh = new Mesh(geometry, material);
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = -2;
    this.#paper.set(color);
    // Mixed in the space it is shown in: three keeps colours linear.
    const shown = this.#paper.clone().convertLinearToSRGB();
    this.#uniforms.paper.value.set(shown.r, shown.g, shown.b);
  }

  follow(camera: Camera, part: PicturePart | undefined): void {
    this.#uniforms.part.value.set(...(part ? shareOf(part) : WHOLE));
    this.#uniforms.unproject.value.copy(camera.matrixWorld).multiply(camera.projectionMatrixInverse);
    this.#uniforms.eye.value.setFromMatrixPosition(camera.matrixWorld);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
