import { CompressedCubeTexture, HalfFloatType, LinearFilter, LinearMipmapLinearFilter, RGBAFormat } from 'three';
import { LEVELS, SIZE, studioEnvironment } from '../studio/environment.js';
import { studioRadiance } from '../studio/radiance.js';

/**
 * The studio as a prefiltered cube that three takes as it is, without running its own filter. Because the texels live
 * in ordinary memory, three uploads them again by itself after a lost context.
 */
export class Environment {
  readonly texture: CompressedCubeTexture;
  readonly #faces = Array.from({ length: LEVELS }, (_, level) =>
    Array.from({ length: 6 }, () => new Uint16Array((SIZE >> level) ** 2 * 4)),
  );
  #lit = false;

  constructor() {
    const images = [0, 1, 2, 3, 4, 5].map((face) => ({
      width: SIZE,
      height: SIZE,
      // three only hands its "compressed" cubes a complete chain of levels; plain RGBA is allowed in them.
      mipmaps: this.#faces.map((faces, level) => ({ data: faces[face], width: SIZE >> level, height: SIZE >> level })),
    }));
    // biome-ignore lint/suspicious/noExplicitAny: three's types know only block formats here.
    this.texture = new CompressedCubeTexture(images as any, RGBAFormat as any, HalfFloatType);
    this.texture.magFilter = LinearFilter;
    this.texture.minFilter = LinearMipmapLinearFilter;
    this.texture.generateMipmaps = false;
    this.texture.isPMREMTexture = true;
  }

  /** Works the light out: until then programs can be compiled for it, and nothing can be drawn. */
  light(): void {
    if (this.#lit) return;
    this.#lit = true;
    const radiance = studioRadiance();
    // three looks cube maps up left-handed, so the cube is made mirrored in X.
    const levels = studioEnvironment((x, y, z, roughness, out) => radiance(-x, y, z, roughness, out));
    for (const [i, { faces }] of levels.entries()) {
      for (const [face, texels] of faces.entries()) this.#faces[i]![face]!.set(texels);
    }
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.texture.dispose();
  }
}
