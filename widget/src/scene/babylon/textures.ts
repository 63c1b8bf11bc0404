/** The studio's and the leather's small pictures as Babylon's textures. */
import { Constants } from '@babylonjs/core/Engines/constants.js';
import type { Engine } from '@babylonjs/core/Engines/engine.pure.js';
import { RawCubeTexture } from '@babylonjs/core/Materials/Textures/rawCubeTexture.js';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture.js';
import type { Scene } from '@babylonjs/core/scene.pure.js';
import { grainTile } from '../../materials/grain/tile.js';
import type { Grain } from '../../materials/surface.js';
import { mirrorTable } from '../studio/dfg.js';
import { studioEnvironment } from '../studio/environment.js';

const { TEXTUREFORMAT_R, TEXTUREFORMAT_RG, TEXTUREFORMAT_RGBA } = Constants;
const { TEXTURETYPE_HALF_FLOAT, TEXTURETYPE_UNSIGNED_BYTE } = Constants;
const { TEXTURE_BILINEAR_SAMPLINGMODE, TEXTURE_TRILINEAR_SAMPLINGMODE } = Constants;
const { TEXTURE_CLAMP_ADDRESSMODE, TEXTURE_WRAP_ADDRESSMODE } = Constants;

/** A picture that ends at its edges. */
function table(
  data: Uint8Array | Uint16Array,
  width: number,
  height: number,
  format: number,
  type: number,
  scene: Scene,
): RawTexture {
  const texture = new RawTexture(data, width, height, format, scene, false, false, TEXTURE_BILINEAR_SAMPLINGMODE, type);
  texture.wrapU = TEXTURE_CLAMP_ADDRESSMODE;
  texture.wrapV = TEXTURE_CLAMP_ADDRESSMODE;
  return texture;
}

export function byteTable(data: Uint8Array, width: number, height: number, scene: Scene): RawTexture {
  return table(data, width, height, TEXTUREFORMAT_R, TEXTURETYPE_UNSIGNED_BYTE, scene);
}

export function halfTable(data: Uint16Array, width: number, height: number, scene: Scene): RawTexture {
  return table(data, width, height, TEXTUREFORMAT_R, TEXTURETYPE_HALF_FLOAT, scene);
}

export function createMirrorTable(scene: Scene): RawTexture {
  const { size, texels } = mirrorTable();
  return table(texels, size, size, TEXTUREFORMAT_RG, TEXTURETYPE_HALF_FLOAT, scene);
}

export interface StudioLight {
  readonly cube: RawCubeTexture;
  /** Number of the roughest level. */
  readonly roughest: number;
}

/** The studio as a prefiltered cube: every level as it was worked out, none made by the GPU. */
export function createStudioLight(engine: Engine, scene: Scene): StudioLight {
  const levels = studioEnvironment();
  const { size, faces } = levels[0]!;
  const cube = new RawCubeTexture(
    scene,
    [...faces],
    size,
    TEXTUREFORMAT_RGBA,
    TEXTURETYPE_HALF_FLOAT,
    false,
    false,
    TEXTURE_TRILINEAR_SAMPLINGMODE,
  );
  const internal = cube.getInternalTexture()!;
  const gl = engine._gl as WebGL2RenderingContext;
  engine._bindTextureDirectly(gl.TEXTURE_CUBE_MAP, internal, true);
  for (const [level, { faces }] of levels.entries()) {
    for (const [face, texels] of faces.entries()) engine._uploadDataToTextureDirectly(internal, texels, face, level);
  }
  gl.texParameteri(gl.TEXTURE_CUBE_MAP, gl.TEXTURE_MAX_LEVEL, levels.length - 1);
  gl.texParameteri(gl.TEXTURE_CUBE_MAP, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_CUBE_MAP, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  engine._bindTextureDirectly(gl.TEXTURE_CUBE_MAP, null);
  return { cube, roughest: levels.length - 1 };
}

/** Grain tiles: made when first needed, one per grain, shared by all materials. */
export class GrainTextures {
  readonly #textures = new Map<Grain, RawTexture>();

  constructor(private readonly scene: Scene) {}

  get(grain: Grain): RawTexture {
    let texture = this.#textures.get(grain);
    if (!texture) {
      const { size, texels } = grainTile(grain);
      texture = RawTexture.CreateRGBATexture(
        texels,
        size,
        size,
        this.scene,
        true,
        false,
        TEXTURE_TRILINEAR_SAMPLINGMODE,
        TEXTURETYPE_UNSIGNED_BYTE,
      );
      texture.wrapU = TEXTURE_WRAP_ADDRESSMODE;
      texture.wrapV = TEXTURE_WRAP_ADDRESSMODE;
      texture.anisotropicFilteringLevel = 4;
      this.#textures.set(grain, texture);
    }
    return texture;
  }

  dispose(): void {
    for (const texture of this.#textures.values()) texture.dispose();
    this.#textures.clear();
  }
}
