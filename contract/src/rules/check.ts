import type { Catalog, Rule, Style } from '../catalog/schema.js';
import { activation, choiceKeys, choiceValues, settle } from '../design/choices.js';
import { type ResolvedDesign, resolve } from '../design/resolve.js';
import type { Choices, Design } from '../design/schema.js';
import type { Issue } from '../issues/issues.js';
import type { Text } from '../text/text.js';
import { holds, matching } from './conditions.js';

/** A rule that a design breaks, and the choices that are in it. */
export interface Conflict {
  readonly rule: string;
  readonly because: Text;
  readonly keys: readonly string[];
}

/** What a choice may be, the rest of the design staying as it is. A text option has no values to list. */
export interface ChoiceState {
  readonly values: readonly { readonly value: string; readonly allowed: boolean; readonly because?: Text }[];
}

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
  const broken = new Set(conflicts.map((conflict) => conflict.rule));
  const states = Object.keys(choices).map((key) => [key, stateOf(resolved.value, design.choices, broken, key)]);
  return { issues: [], conflicts, open: Object.fromEntries(states) };
}

/** The conflicts alone, without what each choice may be. */
export function conflictsOf(rules: readonly Rule[], style: Style, choices: Choices): Conflict[] {
  const all = { style: style.id, ...choices };
  return rules.flatMap((rule) => {
    const keys = brokenBy(rule, all);
    return keys.length > 0 ? [{ rule: rule.id, because: rule.because, keys: [...new Set(keys)] }] : [];
  });
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

/**
 * @param given the design's own choices, also those that are not there now but may be after a change
 * @param broken rules that the design breaks already
 */
function stateOf(resolved: ResolvedDesign, given: Choices, broken: ReadonlySet<string>, key: string): ChoiceState {
  const { catalog, style, choices } = resolved;
  const values = choiceValues(catalog, style, key);
  if (!values) return { values: [] };
  // Most choices stand in no rule and decide nothing else: a catalog of thousands of swatches stays quick.
  const decides = choiceKeys(style).some((other) =>
    activation(style, other).some((condition) => speaksOf(condition.key, key)),
  );
  const rules = decides
    ? catalog.rules
    : catalog.rules.filter((rule) => [...rule.when, ...rule.then].some((condition) => speaksOf(condition.key, key)));
  if (rules.length === 0) return { values: values.map((value) => ({ value, allowed: true })) };
  // A value must keep its own choice out of every conflict, and bring no new one anywhere else.
  const blames = (conflict: Conflict) => conflict.keys.includes(key) || !broken.has(conflict.rule);
  return {
    values: values.map((value) => {
      const trial = decides ? settle(style, { ...given, [key]: value }) : { ...choices, [key]: value };
      const conflict = conflictsOf(rules, style, trial).find(blames);
      return conflict ? { value, allowed: false, because: conflict.because } : { value, allowed: true };
    }),
  };
}

function speaksOf(conditionKey: string, key: string): boolean {
  return conditionKey === key || (conditionKey === 'zone:*' && key.startsWith('zone:'));
}
