import type { Rule, Style } from '../catalog/schema.js';
import type { Choices } from '../design/schema.js';
import type { Text } from '../text/text.js';
import { holds, matching } from './conditions.js';

/** A rule that a design breaks, and the choices that are in it. */
export interface Conflict {
  readonly rule: string;
  readonly because: Text;
  readonly keys: readonly string[];
}

/** The conflicts alone, without what each choice may be. */
export function conflictsOf(rules: readonly Rule[], style: Style, choices: Choices): Conflict[] {
  const all = { style: style.id, ...choices };
  return rules.flatMap((rule) => conflictOf(rule, all) ?? []);
}

/** What one rule has against the choices, of which `style` is one here. */
export function conflictOf(rule: Rule, choices: Choices): Conflict | undefined {
  const keys = brokenBy(rule, choices);
  return keys.length > 0 ? { rule: rule.id, because: rule.because, keys: [...new Set(keys)] } : undefined;
}

/** The keys that break a rule; none where it is kept. */
function brokenBy(rule: Rule, choices: Choices): string[] {
  const causes = rule.when.flatMap((condition) => matching(condition, choices));
  const applies = rule.when.every((condition) => holds(condition, choices));
  if (rule.kind === 'requires') {
    if (!applies) return [];
    // A choice that is not there in this combination can't break anything.
    const missing = rule.then.filter(
      (condition) => Object.hasOwn(choices, condition.key) && !holds(condition, choices),
    );
    return missing.length > 0 ? [...causes, ...missing.map((condition) => condition.key)] : [];
  }
  const named = rule.then.flatMap((condition) => matching(condition, choices));
  if (named.length === 0) return [];
  if (rule.kind === 'excludes') return applies ? [...causes, ...named] : [];
  const lacking = rule.when.filter((condition) => !holds(condition, choices));
  return lacking.length > 0 ? [...named, ...lacking.map((condition) => condition.key)] : [];
}
