import { Group, Mesh } from 'three';
import type { Surface } from '../../materials/surface.js';
import { surfaceOf } from '../../materials/surface-of.js';
import type { ShoeModel } from '../../shoe/model.js';
import type { GrainTextures } from './grain-textures.js';
import { ShoeShading } from './shoe-shading.js';
import { SurfaceMaterial } from './surface-material.js';
import { zoneGeometries } from './zone-geometry.js';

/** Zones that nobody has dressed yet. */
const BARE = surfaceOf('box-calf', '#6b665f');

/** Share of the shoe's length at the toe over which the burnish comes in. */
const TOE_SHARE = [0.62, 1.0] as const;

/** The shoe as three draws it: one mesh and one material per zone. */
export class ShoeView {
  readonly group = new Group();
  readonly #shading = new ShoeShading();
  readonly #meshes = new Map<string, Mesh>();
  readonly #materials = new Map<string, SurfaceMaterial>();
  readonly #surfaces = new Map<string, Surface>();

  constructor(private readonly textures: GrainTextures) {}

  /** Answers whether programs may have to be compiled. */
  setModel(model: ShoeModel): boolean {
    for (const mesh of this.#meshes.values()) {
      mesh.geometry.dispose();
      this.group.remove(mesh);
    }
    this.#meshes.clear();
    this.#shading.setModel(model);
    const [from, to] = [model.bounds.min[0], model.bounds.max[0]];
    for (const [zone, geometry] of zoneGeometries(model.meshes)) {
      const material = this.#material(zone);
      material.setToe(from + (to - from) * TOE_SHARE[0], from + (to - from) * TOE_SHARE[1]);
      const mesh = new Mesh(geometry, material);
      mesh.matrixAutoUpdate = false;
      this.#meshes.set(zone, mesh);
      this.group.add(mesh);
    }
    for (const [zone, material] of this.#materials) {
      if (this.#meshes.has(zone)) continue;
      material.dispose();
      this.#materials.delete(zone);
    }
    return true;
  }

  setSurfaces(surfaces: ReadonlyMap<string, Surface>): boolean {
    let compile = false;
    for (const [zone, surface] of surfaces) {
      this.#surfaces.set(zone, surface);
      if (this.#materials.get(zone)?.apply(surface)) compile = true;
    }
    return compile;
  }

  /** Strength 0 … 1 of the glow on one zone. */
  setGlow(zone: string, strength: number): void {
    const material = this.#materials.get(zone);
    if (material) material.glow = strength;
  }

  /** Shows or hides all glow at once, for pictures without it. */
  set glowing(shown: boolean) {
    this.#shading.uniforms.glowing.value = shown ? 1 : 0;
  }

  dispose(): void {
    for (const mesh of this.#meshes.values()) mesh.geometry.dispose();
    for (const material of this.#materials.values()) material.dispose();
    this.#shading.dispose();
    this.#meshes.clear();
    this.#materials.clear();
    this.group.clear();
  }

  #material(zone: string): SurfaceMaterial {
    let material = this.#materials.get(zone);
    if (!material) {
      material = new SurfaceMaterial(this.textures, this.#shading);
      material.apply(this.#surfaces.get(zone) ?? BARE);
      this.#materials.set(zone, material);
    }
    return material;
  }
}
