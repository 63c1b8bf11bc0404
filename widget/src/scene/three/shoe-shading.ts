import { ClampToEdgeWrapping, DataTexture, HalfFloatType, LinearFilter, RedFormat, Vector4 } from 'three';
import type { HeightField } from '../survey/height-field.js';

/** What all materials of the shoe share: its shade on itself, and whether highlights show at all. */
export class ShoeShading {
  readonly uniforms = {
    heightField: { value: null as DataTexture | null },
    heightArea: { value: new Vector4(0, 0, 1, 1) },
    glowing: { value: 1 },
  };

  setHeights({ area, width, height, heights }: HeightField): void {
    this.dispose();
    const texture = new DataTexture(heights, width, height, RedFormat, HalfFloatType);
    texture.wrapS = ClampToEdgeWrapping;
    texture.wrapT = ClampToEdgeWrapping;
    texture.magFilter = LinearFilter;
    texture.minFilter = LinearFilter;
    texture.unpackAlignment = 2;
    texture.needsUpdate = true;
    this.uniforms.heightField.value = texture;
    this.uniforms.heightArea.value.set(area[0], area[1], 1 / (area[2] - area[0]), 1 / (area[3] - area[1]));
  }

  dispose(): void {
    this.uniforms.heightField.value?.dispose();
    this.uniforms.heightField.value = null;
  }
}
