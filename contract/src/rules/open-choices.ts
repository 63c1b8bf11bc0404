import { splitMaterial } from '../catalog/lookup.js';
import type { Condition, Rule } from '../catalog/schema.js';
import { activation, choiceKeys, choiceValues, settle } from '../design/choices.js';
import type { ResolvedDesign } from '../design/resolve.js';
import type { Choices } from '../design/schema.js';
import type { Text } from '../text/text.js';
import { type Conflict, conflictOf } from './conflicts.js';

/** What a choice may be, the rest of the design staying as it is. A text option has no values to list. */
export interface ChoiceState {
  readonly values: readonly { readonly value: string; readonly allowed: boolean; readonly because?: Text }[];
}

/**
 * For every choice that is there, which of its values would break no rule, the rest of the design staying as it is.
 *
 * A zone may offer thousands of swatches of which rules name a few. Values that nothing names behave alike, so each
 * choice is tried once for all of those, and once more for each value or material that is named: the time grows with
 * the values plus what the rules name, never with one times the other.
 *
 * @param given the design's own choices, also those that are not there now but may be after a change
 * @param conflicts what the design breaks already
 */
export function openChoices(
  resolved: ResolvedDesign,
  given: Choices,
  conflicts: readonly Conflict[],
): Record<string, ChoiceState> {
  const presence = presenceConditions(resolved);
  const broken = new Set(conflicts.map((conflict) => conflict.rule));
  return Object.fromEntries(
    Object.keys(resolved.choices).map((key) => [key, stateOf({ resolved, given, broken, presence, key })]),
  );
}

interface Question {
  readonly resolved: ResolvedDesign;
  readonly given: Choices;
  /** Rules that the design breaks already. */
  readonly broken: ReadonlySet<string>;
  /** On which the presence of any of the style's choices depends. */
  readonly presence: readonly Condition[];
  readonly key: string;
}

function stateOf(question: Question): ChoiceState {
  const { resolved, presence, key } = question;
  const values = choiceValues(resolved.catalog, resolved.style, key);
  if (!values) return { values: [] };
  const decisive = presence.filter((condition) => speaksOf(condition.key, key));
  const rules = resolved.catalog.rules.filter((rule) => conditionsOf(rule).some((it) => speaksOf(it.key, key)));
  if (decisive.length === 0 && rules.length === 0) return { values: values.map(allowed) };
  const conflictWith = decisive.length > 0 ? afterSettling(question) : withoutSettling(question, rules);
  const named = new Set(
    [...decisive, ...rules.flatMap(conditionsOf)].filter((it) => speaksOf(it.key, key)).flatMap((it) => it.is),
  );
  const known = new Map<string, Conflict | undefined>();
  return {
    values: values.map((value) => {
      const alike = sortOf(named, value);
      if (!known.has(alike)) known.set(alike, conflictWith(value));
      const conflict = known.get(alike);
      return conflict ? { value, allowed: false, because: conflict.because } : allowed(value);
    }),
  };
}

/** The value decides what else is there: every rule is asked about the shoe as it would be then. */
function afterSettling(question: Question): (value: string) => Conflict | undefined {
  const { resolved, given, key } = question;
  const { catalog, style } = resolved;
  return (value) => {
    const trial = { style: style.id, ...settle(style, { ...given, [key]: value }) };
    return firstBlamed(question, catalog.rules, trial);
  };
}

/** The value changes nothing else. A rule that does not name it says what it says of any value it does not name. */
function withoutSettling(question: Question, rules: readonly Rule[]): (value: string) => Conflict | undefined {
  const { resolved, key } = question;
  const others = { style: resolved.style.id, ...resolved.choices };
  const ofUnnamed = new Map(rules.map((rule) => [rule, conflictOf(rule, { ...others, [key]: UNNAMED })]));
  const names = new Map(
    rules.map((rule) => [
      rule,
      new Set(conditionsOf(rule).flatMap((it) => (speaksOf(it.key, key) ? it.is : []))) as ReadonlySet<string>,
    ]),
  );
  return (value) => {
    const trial = { ...others, [key]: value };
    for (const rule of rules) {
      const named = sortOf(names.get(rule) ?? new Set(), value) !== UNNAMED;
      const conflict = named ? conflictOf(rule, trial) : ofUnnamed.get(rule);
      if (conflict && blames(question, conflict)) return conflict;
    }
    return undefined;
  };
}

function firstBlamed(question: Question, rules: readonly Rule[], trial: Choices): Conflict | undefined {
  for (const rule of rules) {
    const conflict = conflictOf(rule, trial);
    if (conflict && blames(question, conflict)) return conflict;
  }
  return undefined;
}

/** A value must keep its own choice out of every conflict, and bring no new one anywhere else. */
function blames({ key, broken }: Question, conflict: Conflict): boolean {
  return conflict.keys.includes(key) || !broken.has(conflict.rule);
}

/** A value that no catalog has: ids hold no spaces. */
const UNNAMED = ' ';

/** What the value is to conditions that name these: itself, its material, both or nothing. */
function sortOf(named: ReadonlySet<string>, value: string): string {
  if (named.has(value)) return value;
  const { material } = splitMaterial(value);
  return named.has(material) ? material : UNNAMED;
}

/** What decides whether the style's choices are there, however many choices it decides. */
function presenceConditions({ style }: ResolvedDesign): Condition[] {
  return choiceKeys(style).flatMap((key) => activation(style, key));
}

function conditionsOf(rule: Rule): Condition[] {
  return [...rule.when, ...rule.then];
}

function speaksOf(conditionKey: string, key: string): boolean {
  return conditionKey === key || (conditionKey === 'zone:*' && key.startsWith('zone:'));
}

function allowed(value: string): ChoiceState['values'][number] {
  return { value, allowed: true };
}
