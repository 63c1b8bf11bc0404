import defaultCatalog from '../../catalogs/default.json' with { type: 'json' };
import type { Catalog } from '../catalog/schema.js';
import { parseCatalog } from '../catalog/validate.js';
import { type ResolvedDesign, resolve } from '../design/resolve.js';
import type { Choices } from '../design/schema.js';

/** A fresh, mutable copy of the default catalog as anybody could write it. */
export function rawCatalog(): Catalog {
  return structuredClone(defaultCatalog) as unknown as Catalog;
}

/** A catalog that must be right: throws its issues otherwise. */
export function valid(input: unknown): Catalog {
  const parsed = parseCatalog(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
}

/** The default catalog with every style for sale, so that tests see all its shapes. */
export function wholeCatalog(): Catalog {
  const raw = rawCatalog();
  return valid({ ...raw, styles: raw.styles.map((style) => ({ ...style, offered: true })) });
}

/** A design of the default catalog, resolved. */
export function resolved(catalog: Catalog, choices: Choices = {}, style = 'oxford'): ResolvedDesign {
  const result = resolve(catalog, { catalog: { id: catalog.id, version: catalog.version }, style, choices });
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.value;
}
