import type { Catalog } from '../catalog/schema.js';
import type { Result } from '../issues/issues.js';
import { type ResolvedDesign, resolve } from './resolve.js';
import type { Design } from './schema.js';

export interface CarriedDesign {
  readonly resolved: ResolvedDesign;
  /** Keys of choices whose value this catalog does not have: they are as the brand sells the style now. */
  readonly lost: readonly string[];
}

/**
 * Brings a design that was kept under another version of a catalog to this one, with as much of it as there still is. Answers
 * with issues where nothing can be brought: it is of another catalog, or its style is gone.
 */
export function carryOver(catalog: Catalog, design: Design): Result<CarriedDesign> {
  const asked: Design = { ...design, catalog: { ...design.catalog, version: catalog.version } };
  const whole = resolve(catalog, asked);
  if (whole.ok) return { ok: true, value: { resolved: whole.value, lost: [] } };
  const lost = Object.keys(asked.choices).filter((key) => whole.issues.some(({ path }) => path === `choices.${key}`));
  const choices = Object.fromEntries(Object.entries(asked.choices).filter(([key]) => !lost.includes(key)));
  const rest = resolve(catalog, { ...asked, choices });
  return rest.ok ? { ok: true, value: { resolved: rest.value, lost } } : rest;
}
