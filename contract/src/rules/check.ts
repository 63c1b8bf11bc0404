import type { Catalog } from '../catalog/schema.js';
import { resolve } from '../design/resolve.js';
import type { Design } from '../design/schema.js';
import type { Issue } from '../issues/issues.js';
import { type Conflict, conflictsOf } from './conflicts.js';
import { type ChoiceState, openChoices } from './open-choices.js';

export interface CheckResult {
  /** Faults that `resolve` found; where there are any, the other two are empty. */
  readonly issues: readonly Issue[];
  readonly conflicts: readonly Conflict[];
  /** By choice key, for every choice that is there. */
  readonly open: Readonly<Record<string, ChoiceState>>;
}

/** Says which rules a design breaks, and for each choice which values would break none. */
export function check(catalog: Catalog, design: Design): CheckResult {
  const resolved = resolve(catalog, design);
  if (!resolved.ok) return { issues: resolved.issues, conflicts: [], open: {} };
  const { style, choices } = resolved.value;
  const conflicts = conflictsOf(catalog.rules, style, choices);
  return { issues: [], conflicts, open: openChoices(resolved.value, design.choices, conflicts) };
}

/** Whether a design can be made as it is: `check` without saying why not, nor what else each choice may be. */
export function isMakeable(catalog: Catalog, design: Design): boolean {
  const resolved = resolve(catalog, design);
  return resolved.ok && conflictsOf(catalog.rules, resolved.value.style, resolved.value.choices).length === 0;
}
