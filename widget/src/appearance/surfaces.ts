/** Design → looks: the surface of every part. */
import { findSwatch, type ResolvedDesign } from '@cordwainer/contract';
import type { Surface } from '../materials/surface.js';
import { surfaceOf } from '../materials/surface-of.js';

/** Surfaces by zone; a swatch's own numbers win over its material's, which win over the kind's. */
export function surfacesOf({ catalog, choices }: ResolvedDesign): ReadonlyMap<string, Surface> {
  const surfaces = new Map<string, Surface>();
  for (const [key, value] of Object.entries(choices)) {
    if (!key.startsWith('zone:')) continue;
    const found = findSwatch(catalog, value);
    if (!found) continue;
    const { material, swatch } = found;
    surfaces.set(
      key.slice('zone:'.length),
      surfaceOf(material.kind, swatch.color, { ...material.surface, ...swatch.surface }),
    );
  }
  return surfaces;
}
