import { type Catalog, conflictsOf, type Design, type Issue, resolve, translate } from '@cordwainer/contract';

/** How a design that was kept stands in the catalog that is offered now. */
export type Standing =
  | {
      fits: true;
      /** Of the catalog's version now. */
      design: Design;
    }
  | {
      fits: false;
      /** What the catalog does not have any more, or does not let go together, at its path in the design. */
      issues: readonly Issue[];
    };

/** @param catalog nothing where the brand offers nothing */
export function standingOf(catalog: Catalog | undefined, design: Design): Standing {
  if (!catalog) {
    return { fits: false, issues: [{ path: '', code: 'no-catalog', message: 'the brand offers no catalog' }] };
  }
  const resolved = resolve(catalog, { ...design, catalog: { ...design.catalog, version: catalog.version } });
  if (!resolved.ok) return { fits: false, issues: resolved.issues };
  const { style, choices } = resolved.value;
  const issues = conflictsOf(catalog.rules, style, choices).map((conflict) => {
    const key = conflict.keys.at(-1) ?? 'style';
    const path = key === 'style' ? key : `choices.${key}`;
    return { path, code: 'conflict', message: translate(conflict.because, 'en') };
  });
  return issues.length > 0 ? { fits: false, issues } : { fits: true, design: resolved.value.design };
}
