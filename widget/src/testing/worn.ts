import { type ResolvedDesign, resolve } from '@cordwainer/contract';
import { smallCatalog } from './small-catalog.js';

/** An oxford of the small catalog with some choices of its own. */
export function worn(choices: Record<string, string> = {}, catalog = smallCatalog()): ResolvedDesign {
  const design = { catalog: { id: catalog.id, version: catalog.version }, style: catalog.styles[0]!.id, choices };
  const resolved = resolve(catalog, design);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return resolved.value;
}
