import { findSwatch, type ResolvedDesign } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import type { Format } from '../localisation/format.js';

/** What a design is called before anybody gives it a name: its style and the leather that most of the upper has. */
export function defaultName(resolved: ResolvedDesign, format: Format): string {
  const style = format.text(resolved.style.name);
  const main = mainLeather(resolved);
  const found = main && findSwatch(resolved.catalog, main);
  return found ? msg(str`${style} in ${format.text(found.material.name)}, ${format.text(found.swatch.name)}`) : style;
}

function mainLeather({ catalog, style, choices }: ResolvedDesign): string | undefined {
  const upper = new Set(catalog.zones.filter(({ group }) => group === 'upper').map(({ id }) => id));
  const areas = new Map<string, number>();
  for (const { zone, area } of style.zones) {
    const value = choices[`zone:${zone}`];
    if (value && upper.has(zone)) areas.set(value, (areas.get(value) ?? 0) + area);
  }
  return [...areas].sort(([, a], [, b]) => b - a)[0]?.[0];
}
