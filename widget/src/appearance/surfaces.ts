/** Design → looks: the surface of every part. */
import { findSwatch, type ResolvedDesign } from '@cordwainer/contract';
import type { Surface } from '../materials/surface.js';
import { surfaceOf } from '../materials/surface-of.js';
import { partOf } from './parts.js';

/** Surfaces by part of the model; a swatch's own numbers win over its material's, which win over the kind's. */
export function surfacesOf(design: ResolvedDesign): ReadonlyMap<string, Surface> {
  const { catalog, choices } = design;
  const surfaces = new Map<string, Surface>();
  for (const [key, value] of Object.entries(choices)) {
    if (!key.startsWith('zone:')) continue;
    const found = findSwatch(catalog, value);
    if (!found) continue;
    const { material, swatch } = found;
    surfaces.set(
      partOf(design, key.slice('zone:'.length)),
      surfaceOf(material.kind, swatch.color, { ...material.surface, ...swatch.surface }),
    );
  }
  return surfaces;
}
