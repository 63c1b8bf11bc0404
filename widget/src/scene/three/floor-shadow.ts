import {
  DataTexture,
  Group,
  LinearFilter,
  Mesh,
  PlaneGeometry,
  RedFormat,
  ShaderMaterial,
  UnsignedByteType,
} from 'three';
import { FLOOR_FRAGMENT } from '../shading/floor-glsl.js';
import type { Stand } from '../stand.js';
import type { ContactShadow } from '../survey/contact-shadow.js';

const VERTEX = /* glsl */ `
varying vec2 vAt;
void main() {
	vAt = uv;
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}
`;

/** The contact shadow lying on the floor. */
export class FloorShadow {
  /** The shadow on each stand. */
  readonly group = new Group();
  readonly #plane: PlaneGeometry;
  readonly #material: ShaderMaterial;
  #area: ContactShadow['area'] = [0, 0, 1, 1];
  #stands: readonly Stand[] = [{ mirrored: false, aside: 0 }];
  readonly #uniforms = { darkness: { value: null as DataTexture | null }, strength: { value: 1 } };

  constructor() {
    const plane = new PlaneGeometry(1, 1);
    // three's plane stands; this one lies, v along +z as the shadow's rows do.
    const positions = plane.getAttribute('position');
    const uvs = plane.getAttribute('uv');
    for (let i = 0; i < positions.count; i++) positions.setXYZ(i, uvs.getX(i), 0, uvs.getY(i));
    this.#plane = plane;
    this.#material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FLOOR_FRAGMENT,
      uniforms: this.#uniforms,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
      // Seen from above only; from below the floor would hide the sole.
      side: 1,
    });
  }

  set(shadow: ContactShadow): void {
    this.#uniforms.darkness.value?.dispose();
    const texture = new DataTexture(shadow.darkness, shadow.width, shadow.height, RedFormat, UnsignedByteType);
    texture.magFilter = LinearFilter;
    texture.minFilter = LinearFilter;
    texture.unpackAlignment = 1;
    texture.needsUpdate = true;
    this.#uniforms.darkness.value = texture;
    this.#area = shadow.area;
    this.#lay();
  }

  setStands(stands: readonly Stand[]): void {
    this.#stands = stands;
    this.#lay();
  }

  /** Fades as the camera sinks below the floor. */
  set strength(value: number) {
    this.#uniforms.strength.value = value;
    this.group.visible = value > 0;
  }

  dispose(): void {
    this.#uniforms.darkness.value?.dispose();
    this.#plane.dispose();
    this.#material.dispose();
  }

  #lay(): void {
    const [minX, minZ, maxX, maxZ] = this.#area;
    this.group.clear();
    for (const { mirrored, aside } of this.#stands) {
      const side = mirrored ? -1 : 1;
      const mesh = new Mesh(this.#plane, this.#material);
      mesh.position.set(minX, 0, side * (minZ + aside));
      mesh.scale.set(maxX - minX, 1, side * (maxZ - minZ));
      mesh.frustumCulled = false;
      mesh.renderOrder = -1;
      this.group.add(mesh);
    }
  }
}
