import { Color, type DataTexture, MeshPhysicalMaterial, Vector4 } from 'three';
import type { Grain, Surface } from '../../materials/surface.js';
import { engravingValues, GLOW_COLOR, REFRACTION, surfaceValues } from '../shading/surface-values.js';
import type { Engraving } from '../stamp.js';
import type { GrainTextures } from './grain-textures.js';
import type { ShoeShading } from './shoe-shading.js';
import { addSurfaceChunks } from './surface-chunks.js';

/** One zone's material. Everything that a Surface says is a uniform, so recolouring compiles and rebuilds nothing. */
export class SurfaceMaterial extends MeshPhysicalMaterial {
  readonly #uniforms = {
    grainMap: { value: null as unknown },
    grain: { value: new Vector4(1, 0, 0, 0) },
    burnish: { value: new Vector4(0, 60, 150, 0) },
    glow: { value: new Vector4(...GLOW_COLOR, 0) },
    coatRelief: { value: 0.3 },
    cutColor: { value: new Color() },
    stampMap: { value: null as DataTexture | null },
    stampAcross: { value: new Vector4() },
    stampDown: { value: new Vector4() },
    stampFacing: { value: new Vector4() },
    stampFoil: { value: new Vector4() },
  };

  #grain: Grain | undefined;

  constructor(
    private readonly textures: GrainTextures,
    private readonly shading: ShoeShading,
  ) {
    super({ ior: REFRACTION });
    this.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, this.#uniforms, this.shading.uniforms);
      addSurfaceChunks(shader);
    };
  }

  // All of these differ in uniforms only; three must not tell them apart by their closures.
  override customProgramCacheKey(): string {
    return 'surface';
  }

  /**
   * Answers whether there is something to make before the next draw: another program, or the grain's tile, which
   * `makeGrain` brings.
   */
  apply(surface: Surface): boolean {
    const before = this.version;
    const values = surfaceValues(surface);
    this.color.setRGB(...values.color);
    this.roughness = values.roughness;
    this.specularIntensity = values.specularIntensity;
    this.specularColor.setRGB(...values.specularColor);
    this.metalness = values.metalness;
    this.clearcoat = values.clearcoat;
    this.clearcoatRoughness = values.clearcoatRoughness;
    this.sheen = values.sheen;
    this.sheenColor.setRGB(...values.sheenColor);
    this.sheenRoughness = values.sheenRoughness;
    const grains = this.#grain !== surface.grain;
    this.#grain = surface.grain;
    this.#uniforms.grain.value.set(...values.grain);
    this.#uniforms.cutColor.value.setRGB(...values.edgeColor);
    this.#uniforms.coatRelief.value = values.coatRelief;
    this.#uniforms.burnish.value.x = values.burnish;
    this.#uniforms.burnish.value.w = values.mottle;
    return grains || this.version !== before;
  }

  /** Making a tile takes a while; drivers compile programs meanwhile. */
  makeGrain(): void {
    this.#uniforms.grainMap.value = this.textures.get(this.#grain!);
  }

  /** Where the toe's burnish begins and where it is full, mm along the shoe. */
  setToe(from: number, to: number): void {
    this.#uniforms.burnish.value.y = from;
    this.#uniforms.burnish.value.z = to;
  }

  /** Engraves a stamp, or nothing. */
  setStamp(depths: DataTexture | undefined, engraving: Engraving | undefined): void {
    const { across, down, facing, foil } = engravingValues(engraving);
    this.#uniforms.stampMap.value = depths ?? null;
    this.#uniforms.stampAcross.value.set(...across);
    this.#uniforms.stampDown.value.set(...down);
    this.#uniforms.stampFacing.value.set(...facing);
    this.#uniforms.stampFoil.value.set(...foil);
  }

  set glow(strength: number) {
    this.#uniforms.glow.value.w = strength;
  }
}
