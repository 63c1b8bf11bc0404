import { findSwatch, indexOf, type ResolvedDesign, translate } from '@cordwainer/contract';
import { zoneOf } from '../appearance/parts.js';
import { surfacesOf } from '../appearance/surfaces.js';
import type { Grain, Surface } from '../materials/surface.js';
import { BARE } from '../scene/shading/bare.js';
import { merged, meshesByZone } from '../scene/shading/zones.js';
import type { Stamp } from '../scene/stamp.js';
import { layStamp } from '../scene/stamp-lay.js';
import { type Shown, type Stand, standsOf } from '../scene/stand.js';
import type { ShoeMesh, ShoeModel } from '../shoe/model.js';
import { type Pressed, pressedOn } from './pressed.js';

/** One zone of the shoe: all its meshes as one. */
export interface ExportPart {
  /** In words, as the catalog has it. */
  readonly name: string;
  readonly material: string;
  readonly mesh: ShoeMesh;
  readonly surface: Surface;
}

/** What is pressed into one: see `pressed.ts`. */
export interface ExportDecal extends Pressed {
  readonly name: string;
  /** PNG of its colour, as opaque as it is deep, and of its walls as normals. */
  readonly print: Uint8Array;
  readonly normals: Uint8Array;
}

export interface ExportShoe {
  readonly name: string;
  readonly parts: readonly ExportPart[];
  readonly decals: readonly ExportDecal[];
  readonly stands: readonly Stand[];
  /** Relief of every grain that the surfaces have, as PNG of its normals; `none` has none. */
  readonly normalMaps: ReadonlyMap<Grain, Uint8Array>;
}

/** A stamp with its pictures. */
export type Print = Pick<ExportDecal, 'print' | 'normals'> & { readonly stamp: Stamp };

export interface Wording {
  readonly design: ResolvedDesign;
  readonly locale: string;
}

/** A design and its shape as what is written to files, in the words of its catalog. */
export function exportShoe(
  { design, locale }: Wording,
  model: ShoeModel,
  shown: Shown,
  normalMaps: ReadonlyMap<Grain, Uint8Array>,
  prints: readonly Print[] = [],
): ExportShoe {
  const surfaces = surfacesOf(design);
  const { catalog, choices, style } = design;
  const parts = [...meshesByZone(model.meshes)].map(([part, meshes]) => {
    const zone = zoneOf(design, part);
    const named = catalog.zones.find(({ id }) => id === zone);
    const found = findSwatch(catalog, choices[`zone:${zone}`] ?? '');
    return {
      name: named ? translate(named.name, locale) : part,
      material: found ? `${translate(found.material.name, locale)}, ${translate(found.swatch.name, locale)}` : part,
      mesh: merged(meshes),
      surface: surfaces.get(part) ?? BARE,
    };
  });
  const last = indexOf(catalog).lasts.get(choices.last ?? '');
  const name = [style.name, last?.name]
    .map((text) => text && translate(text, locale))
    .filter(Boolean)
    .join(', ');
  const worn = new Set(parts.map(({ surface }) => surface.grain));
  const maps = new Map([...normalMaps].filter(([grain]) => worn.has(grain)));
  const decals = prints.flatMap(({ stamp, print, normals }) => {
    const pressed = pressedOn(model, stamp);
    return pressed ? [{ ...pressed, name: stamp.foil ? 'Monogram' : 'Stamp', print, normals }] : [];
  });
  return { name, parts, decals, stands: standsOf(shown, model), normalMaps: maps };
}

/** The grains that a design needs normal maps of. */
export function grainsOf(design: ResolvedDesign): Grain[] {
  return [...new Set([BARE, ...surfacesOf(design).values()].map(({ grain }) => grain))].filter(
    (grain) => grain !== 'none',
  );
}

/** What a stamp is pressed into; undefined where the shoe has no such place. */
export function surfaceUnder(design: ResolvedDesign, model: ShoeModel, stamp: Stamp): Surface | undefined {
  const lay = layStamp(model, stamp);
  return lay && (surfacesOf(design).get(lay.zone) ?? BARE);
}
