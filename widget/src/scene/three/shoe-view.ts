import { type BufferGeometry, DataTexture, Group, LinearFilter, Mesh, RedFormat, UnsignedByteType } from 'three';
import type { Surface } from '../../materials/surface.js';
import type { ShoeMesh } from '../../shoe/model.js';
import { toeOf } from '../painter.js';
import { BARE } from '../shading/bare.js';
import { sameSurface } from '../shading/same-surface.js';
import { merged, meshesByZone, sameArrays } from '../shading/zones.js';
import type { Engraving, Stamp } from '../stamp.js';
import type { Stand } from '../stand.js';
import type { SurveyedShoe } from '../survey/survey.js';
import type { GrainTextures } from './grain-textures.js';
import { ShoeShading } from './shoe-shading.js';
import { SurfaceMaterial } from './surface-material.js';
import { standIn, zoneGeometry } from './zone-geometry.js';

/** The shoe as three draws it: one mesh and one material per zone. */
export class ShoeView {
  /** The shoe on each of its stands. */
  readonly group = new Group();
  #stands: readonly Stand[] = [{ mirrored: false, aside: 0 }];
  readonly #shading = new ShoeShading();
  readonly #zones = new Map<string, { readonly geometry: BufferGeometry; readonly of: readonly ShoeMesh[] }>();
  readonly #materials = new Map<string, SurfaceMaterial>();
  readonly #surfaces = new Map<string, Surface>();
  readonly #stamps = new Map<Stamp, DataTexture>();
  /** Of each zone one mesh a stand. */
  readonly #meshes = new Map<string, Mesh[]>();

  constructor(private readonly textures: GrainTextures) {}

  /** Zones whose arrays are the same as before stay as they are. Answers whether programs may have to be compiled. */
  setModel(model: SurveyedShoe): boolean {
    const zones = meshesByZone(model.meshes);
    for (const [zone, { geometry, of }] of this.#zones) {
      const now = zones.get(zone);
      if (now && sameArrays(now, of)) continue;
      geometry.dispose();
      this.#zones.delete(zone);
    }
    this.#shading.setHeights(model.survey.heights);
    const toe = toeOf(model);
    for (const [zone, of] of zones) {
      if (!this.#zones.has(zone)) this.#zones.set(zone, { geometry: zoneGeometry(merged(of)), of });
      this.#material(zone).setToe(...toe);
    }
    for (const [zone, material] of this.#materials) {
      if (this.#zones.has(zone)) continue;
      material.dispose();
      this.#materials.delete(zone);
    }
    this.#standUp();
    return true;
  }

  setStands(stands: readonly Stand[]): void {
    this.#stands = stands;
    this.#standUp();
  }

  /**
   * Before there is a shoe, stand-ins that nobody sees wear its surfaces: its programs are compiled while it is made.
   * Answers which zones look different now, and whether programs may have to be compiled.
   */
  setSurfaces(surfaces: ReadonlyMap<string, Surface>): {
    readonly changed: readonly string[];
    readonly compile: boolean;
  } {
    const changed: string[] = [];
    let compile = false;
    for (const [zone, surface] of surfaces) {
      if (sameSurface(surface, this.#surfaces.get(zone))) continue;
      this.#surfaces.set(zone, surface);
      changed.push(zone);
      if (this.#materials.get(zone)?.apply(surface)) compile = true;
    }
    if (this.#zones.size > 0) return { changed, compile };
    for (const zone of surfaces.keys()) this.#zones.set(zone, { geometry: standIn(), of: [] });
    this.#standUp();
    return { changed, compile: true };
  }

  setStamps(engravings: readonly Engraving[]): void {
    for (const [stamp, depths] of this.#stamps) {
      if (engravings.some((one) => one.stamp === stamp)) continue;
      depths.dispose();
      this.#stamps.delete(stamp);
    }
    for (const { stamp } of engravings) {
      if (!this.#stamps.has(stamp)) this.#stamps.set(stamp, stampTexture(stamp));
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

  /** Makes the grains that its materials want and that were not made before. */
  makeGrains(): void {
    for (const material of this.#materials.values()) material.makeGrain();
  }

  /** Draws these zones and no others; all of them where none are named. */
  only(zones?: ReadonlySet<string>): void {
    for (const [zone, meshes] of this.#meshes) {
      for (const mesh of meshes) mesh.visible = !zones || zones.has(zone);
    }
  }

  /** Shows or hides all glow at once, for pictures without it. */
  set glowing(shown: boolean) {
    this.#shading.uniforms.glowing.value = shown ? 1 : 0;
  }

  dispose(): void {
    for (const { geometry } of this.#zones.values()) geometry.dispose();
    for (const material of this.#materials.values()) material.dispose();
    this.#shading.dispose();
    for (const depths of this.#stamps.values()) depths.dispose();
    this.#zones.clear();
    this.#materials.clear();
    this.#meshes.clear();
    this.group.clear();
  }

  /** Puts every zone on every stand: meshes are cheap, what they are made of is shared. */
  #standUp(): void {
    this.group.clear();
    this.#meshes.clear();
    for (const { mirrored, aside } of this.#stands) {
      const stand = new Group();
      stand.position.z = mirrored ? -aside : aside;
      stand.scale.z = mirrored ? -1 : 1;
      for (const [zone, { geometry }] of this.#zones) {
        const mesh = new Mesh(geometry, this.#material(zone));
        mesh.matrixAutoUpdate = false;
        stand.add(mesh);
        const meshes = this.#meshes.get(zone);
        if (meshes) meshes.push(mesh);
        else this.#meshes.set(zone, [mesh]);
      }
      this.group.add(stand);
    }
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

function stampTexture({ depths, columns, rows }: Stamp): DataTexture {
  const texture = new DataTexture(depths, columns, rows, RedFormat, UnsignedByteType);
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
}
