import { CompressedCubeTexture, HalfFloatType, LinearFilter, LinearMipmapLinearFilter, RGBAFormat } from 'three';
import { studioEnvironment } from '../studio/environment.js';
import { studioRadiance } from '../studio/radiance.js';

/**
 * The studio as a prefiltered cube that three takes as it is, without running its own filter. Because the texels live
 * in ordinary memory, three uploads them again by itself after a lost context.
 */
export function createEnvironment(): CompressedCubeTexture {
  const radiance = studioRadiance();
  // three looks cube maps up left-handed, so the cube is made mirrored in X.
  const levels = studioEnvironment((x, y, z, roughness, out) => radiance(-x, y, z, roughness, out));
  const size = levels[0]!.size;
  const images = [0, 1, 2, 3, 4, 5].map((face) => ({
    width: size,
    height: size,
    // three only hands its "compressed" cubes a complete chain of levels; plain RGBA is allowed in them.
    mipmaps: levels.map((level) => ({ data: level.faces[face], width: level.size, height: level.size })),
  }));
  // biome-ignore lint/suspicious/noExplicitAny: three's types know only block formats here.
  const texture = new CompressedCubeTexture(images as any, RGBAFormat as any, HalfFloatType);
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = false;
  texture.isPMREMTexture = true;
  texture.needsUpdate = true;
  return texture;
}
