import { DataTexture, LinearFilter, Mesh, PlaneGeometry, RedFormat, ShaderMaterial, UnsignedByteType } from 'three';
import { FLOOR_FRAGMENT } from '../shading/floor-glsl.js';
import type { ContactShadow } from '../studio/contact-shadow.js';

const VERTEX = /* glsl */ `
varying vec2 vAt;
void main() {
	vAt = uv;
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}
`;

/** The contact shadow lying on the floor. */
export class FloorShadow {
  readonly mesh: Mesh<PlaneGeometry, ShaderMaterial>;
  readonly #uniforms = { darkness: { value: null as DataTexture | null }, strength: { value: 1 } };

  constructor() {
    const plane = new PlaneGeometry(1, 1);
    // three's plane stands; this one lies, v along +z as the shadow's rows do.
    const positions = plane.getAttribute('position');
    const uvs = plane.getAttribute('uv');
    for (let i = 0; i < positions.count; i++) positions.setXYZ(i, uvs.getX(i), 0, uvs.getY(i));
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FLOOR_FRAGMENT,
      uniforms: this.#uniforms,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
      // Seen from above only; from below the floor would hide the sole.
      side: 1,
    });
    this.mesh = new Mesh(plane, material);
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = -1;
  }

  set(shadow: ContactShadow): void {
    this.#uniforms.darkness.value?.dispose();
    const texture = new DataTexture(shadow.darkness, shadow.width, shadow.height, RedFormat, UnsignedByteType);
    texture.magFilter = LinearFilter;
    texture.minFilter = LinearFilter;
    texture.unpackAlignment = 1;
    texture.needsUpdate = true;
    this.#uniforms.darkness.value = texture;
    const [minX, minZ, maxX, maxZ] = shadow.area;
    this.mesh.position.set(minX, 0, minZ);
    this.mesh.scale.set(maxX - minX, 1, maxZ - minZ);
    this.mesh.updateMatrixWorld();
  }

  /** Fades as the camera sinks below the floor. */
  set strength(value: number) {
    this.#uniforms.strength.value = value;
    this.mesh.visible = value > 0;
  }

  dispose(): void {
    this.#uniforms.darkness.value?.dispose();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
