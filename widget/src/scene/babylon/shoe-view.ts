import type { BaseTexture } from '@babylonjs/core/Materials/Textures/baseTexture.pure.js';
import { Vector4 } from '@babylonjs/core/Maths/math.vector.pure.js';
import type { Mesh } from '@babylonjs/core/Meshes/mesh.pure.js';
import type { Scene } from '@babylonjs/core/scene.pure.js';
import type { Surface } from '../../materials/surface.js';
import type { ShoeMesh } from '../../shoe/model.js';
import { toeOf } from '../painter.js';
import { BARE } from '../shading/bare.js';
import { sameSurface } from '../shading/same-surface.js';
import { merged, meshesByZone, sameArrays } from '../shading/zones.js';
import type { Engraving, Stamp } from '../stamp.js';
import type { Stand } from '../stand.js';
import type { HeightField } from '../survey/height-field.js';
import type { SurveyedShoe } from '../survey/survey.js';
import { SurfaceMaterial, type Surroundings } from './surface-material.js';
import { byteTable, type GrainTextures, halfTable } from './textures.js';
import { copyOf, place, zoneMesh } from './zone-mesh.js';

interface Zone {
  /** On the right shoe's stand, which the others copy. */
  readonly mesh: Mesh;
  readonly of: readonly ShoeMesh[];
}

/** The shoe as Babylon draws it: one mesh and one material per zone. */
export class ShoeView {
  readonly #zones = new Map<string, Zone>();
  readonly #materials = new Map<string, SurfaceMaterial>();
  readonly #surfaces = new Map<string, Surface>();
  #heights: BaseTexture | undefined;
  #heightArea = new Vector4(0, 0, 1, 1);
  #glowing = true;
  readonly #stamps = new Map<Stamp, BaseTexture>();
  #copies: { readonly zone: string; readonly mesh: Mesh }[] = [];
  #stands: readonly Stand[] = [{ mirrored: false, aside: 0 }];

  constructor(
    private readonly scene: Scene,
    private readonly textures: GrainTextures,
    private surroundings: Surroundings,
  ) {}

  get meshes(): Mesh[] {
    return [...[...this.#zones.values()].map(({ mesh }) => mesh), ...this.#copies.map(({ mesh }) => mesh)];
  }

  /** The meshes of some zones, on every stand. */
  meshesOf(zones: ReadonlySet<string>): Mesh[] {
    const own = [...zones].flatMap((zone) => this.#zones.get(zone)?.mesh ?? []);
    return [...own, ...this.#copies.filter(({ zone }) => zones.has(zone)).map(({ mesh }) => mesh)];
  }

  /** Zones whose arrays are the same as before stay as they are. */
  setModel(model: SurveyedShoe): void {
    const zones = meshesByZone(model.meshes);
    this.#dropCopies();
    for (const [name, { mesh, of }] of this.#zones) {
      const now = zones.get(name);
      if (now && sameArrays(now, of)) continue;
      mesh.dispose(true, false);
      this.#zones.delete(name);
    }
    this.#setHeights(model.survey.heights);
    const toe = toeOf(model);
    for (const [name, of] of zones) {
      const material = this.#material(name);
      if (!this.#zones.has(name)) this.#zones.set(name, { mesh: zoneMesh(merged(of), material, this.scene), of });
      material.setToe(...toe);
    }
    for (const [name, material] of this.#materials) {
      if (this.#zones.has(name)) continue;
      material.dispose();
      this.#materials.delete(name);
    }
    this.#standUp();
  }

  setStands(stands: readonly Stand[]): void {
    this.#stands = stands;
    this.#standUp();
  }

  /** Answers which zones look different now. */
  setSurfaces(surfaces: ReadonlyMap<string, Surface>): readonly string[] {
    const changed: string[] = [];
    for (const [zone, surface] of surfaces) {
      if (sameSurface(surface, this.#surfaces.get(zone))) continue;
      this.#surfaces.set(zone, surface);
      this.#materials.get(zone)?.apply(surface);
      changed.push(zone);
    }
    return changed;
  }

  setStamps(engravings: readonly Engraving[]): void {
    for (const [stamp, depths] of this.#stamps) {
      if (engravings.some((one) => one.stamp === stamp)) continue;
      depths.dispose();
      this.#stamps.delete(stamp);
    }
    for (const { stamp } of engravings) {
      const { depths, columns, rows } = stamp;
      if (!this.#stamps.has(stamp)) this.#stamps.set(stamp, byteTable(depths, columns, rows, this.scene));
    }
    for (const [zone, material] of this.#materials) {
      const engraving = engravings.find(({ lay }) => lay.zone === zone);
      material.setStamp(engraving && this.#stamps.get(engraving.stamp)!, engraving);
    }
  }

  /** Strength 0 … 1 of the glow on one zone. */
  setGlow(zone: string, strength: number): void {
    const material = this.#materials.get(zone);
    if (material) material.glow = strength;
  }

  set glowing(shown: boolean) {
    this.#glowing = shown;
    for (const material of this.#materials.values()) material.glowing = shown;
  }

  turnStudio(columns: Float32Array): void {
    for (const material of this.#materials.values()) material.setTurn(columns);
  }

  see(surroundings: Surroundings): void {
    this.surroundings = surroundings;
    for (const material of this.#materials.values()) material.see(surroundings);
  }

  dispose(): void {
    this.#dropCopies();
    for (const { mesh } of this.#zones.values()) mesh.dispose(true, false);
    for (const material of this.#materials.values()) material.dispose();
    this.#heights?.dispose();
    for (const depths of this.#stamps.values()) depths.dispose();
    this.#zones.clear();
    this.#materials.clear();
  }

  /** Copies share the geometry of what they copy. */
  #standUp(): void {
    this.#dropCopies();
    for (const [i, stand] of this.#stands.entries()) {
      for (const [zone, { mesh }] of this.#zones) {
        const standing = i === 0 ? mesh : copyOf(mesh, this.scene);
        place(standing, stand);
        if (i > 0) this.#copies.push({ zone, mesh: standing });
      }
    }
  }

  #dropCopies(): void {
    for (const { mesh } of this.#copies) mesh.dispose(true, false);
    this.#copies = [];
  }

  #setHeights({ area, width, height, heights }: HeightField): void {
    this.#heights?.dispose();
    this.#heights = halfTable(heights, width, height, this.scene);
    this.#heightArea = new Vector4(area[0], area[1], 1 / (area[2] - area[0]), 1 / (area[3] - area[1]));
    for (const material of this.#materials.values()) material.setHeights(this.#heights, this.#heightArea);
  }

  #material(zone: string): SurfaceMaterial {
    let material = this.#materials.get(zone);
    if (!material) {
      material = new SurfaceMaterial(this.scene, this.textures, this.surroundings);
      material.apply(this.#surfaces.get(zone) ?? BARE);
      material.glowing = this.#glowing;
      if (this.#heights) material.setHeights(this.#heights, this.#heightArea);
      this.#materials.set(zone, material);
    }
    return material;
  }
}
