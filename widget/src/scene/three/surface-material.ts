import { Color, MeshPhysicalMaterial, Vector4 } from 'three';
import { lighten } from '../../materials/color.js';
import { grainRelief } from '../../materials/grain/relief.js';
import type { Surface } from '../../materials/surface.js';
import type { GrainTextures } from './grain-textures.js';
import type { ShoeShading } from './shoe-shading.js';
import { addSurfaceChunks } from './surface-chunks.js';

/** Candlelight: a gleam on dark leather, still a warm edge on pale suede. */
const GLOW_COLOR = new Color('#ffd8ae');

/** Share of the mirrored light that leather and cloth send back below their top coat. */
const FIBRE_SPECULAR = 0.5;

const WHITE = new Color(1, 1, 1);

/** One zone's material. Everything that a Surface says is a uniform, so recolouring compiles and rebuilds nothing. */
export class SurfaceMaterial extends MeshPhysicalMaterial {
  readonly #uniforms = {
    grainMap: { value: null as unknown },
    grain: { value: new Vector4(1, 0, 0, 0) },
    burnish: { value: new Vector4(0, 60, 150, 0) },
    glow: { value: new Vector4(GLOW_COLOR.r, GLOW_COLOR.g, GLOW_COLOR.b, 0) },
    coatRelief: { value: 0.3 },
    cutColor: { value: new Color() },
  };

  constructor(
    private readonly textures: GrainTextures,
    private readonly shading: ShoeShading,
  ) {
    super({ ior: 1.48 });
    this.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, this.#uniforms, this.shading.uniforms);
      addSurfaceChunks(shader);
    };
  }

  // All of these differ in uniforms only; three must not tell them apart by their closures.
  override customProgramCacheKey(): string {
    return 'surface';
  }

  /** Answers whether the change needs another program (three compiles it before the next draw). */
  apply(surface: Surface): boolean {
    const before = this.version;
    this.color.set(surface.color);
    this.roughness = surface.roughness;
    // Dyed fibres scatter and tint what a smooth surface would mirror; only metals and top coats reflect in full.
    this.specularIntensity = surface.metalness > 0 ? 1 : FIBRE_SPECULAR;
    this.specularColor.set(lighten(surface.color, 1)).lerp(WHITE, 0.55);
    this.metalness = surface.metalness;
    this.clearcoat = surface.clearcoat;
    this.clearcoatRoughness = surface.clearcoatRoughness;
    this.sheen = surface.sheen;
    this.sheenColor.set(surface.sheenColor);
    this.sheenRoughness = surface.sheenRoughness;
    const relief = grainRelief(surface.grain);
    this.#uniforms.grainMap.value = this.textures.get(surface.grain);
    this.#uniforms.grain.value.set(
      1 / Math.max(0.1, surface.grainScale),
      relief.slope * surface.grainDepth,
      relief.hollow * surface.grainDepth,
      relief.fleck,
    );
    this.#uniforms.cutColor.value.set(surface.edgeColor);
    this.#uniforms.coatRelief.value = relief.throughCoat;
    this.#uniforms.burnish.value.x = surface.burnish;
    this.#uniforms.burnish.value.w = relief.mottle * (0.5 + 1.8 * surface.burnish);
    return this.version !== before;
  }

  /** Where the toe's burnish begins and where it is full, mm along the shoe. */
  setToe(from: number, to: number): void {
    this.#uniforms.burnish.value.y = from;
    this.#uniforms.burnish.value.z = to;
  }

  set glow(strength: number) {
    this.#uniforms.glow.value.w = strength;
  }
}
