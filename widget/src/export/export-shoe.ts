import { findSwatch, indexOf, type ResolvedDesign, translate } from '@cordwainer/contract';
import { zoneOf } from '../appearance/parts.js';
import { surfacesOf } from '../appearance/surfaces.js';
import type { Grain } from '../materials/surface.js';
import { BARE } from '../scene/shading/bare.js';
import { merged, meshesByZone } from '../scene/shading/zones.js';
import { type Shown, standsOf } from '../scene/stand.js';
import type { ShoeModel } from '../shoe/model.js';
import type { ExportShoe } from './glb.js';

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
  return { name, parts, stands: standsOf(shown, model), normalMaps: maps };
}

/** The grains that a design needs normal maps of. */
export function grainsOf(design: ResolvedDesign): Grain[] {
  return [...new Set([BARE, ...surfacesOf(design).values()].map(({ grain }) => grain))].filter(
    (grain) => grain !== 'none',
  );
}
