import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
} from 'three';
import { grainTile } from '../../materials/grain/tile.js';
import type { Grain } from '../../materials/surface.js';

/** Grain tiles as textures: made when first needed, one per grain, shared by all materials. */
export class GrainTextures {
  readonly #textures = new Map<Grain, DataTexture>();

  constructor(private readonly anisotropy: number) {}

  get(grain: Grain): DataTexture {
    let texture = this.#textures.get(grain);
    if (!texture) {
      const { size, texels } = grainTile(grain);
      texture = new DataTexture(texels, size, size, RGBAFormat, UnsignedByteType);
      texture.wrapS = RepeatWrapping;
      texture.wrapT = RepeatWrapping;
      texture.magFilter = LinearFilter;
      texture.minFilter = LinearMipmapLinearFilter;
      texture.generateMipmaps = true;
      texture.anisotropy = this.anisotropy;
      texture.needsUpdate = true;
      this.#textures.set(grain, texture);
    }
    return texture;
  }

  dispose(): void {
    for (const texture of this.#textures.values()) texture.dispose();
    this.#textures.clear();
  }
}
