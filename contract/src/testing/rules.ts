import type { Condition, Rule } from '../catalog/schema.js';

/** A rule in one line: `rule('suede-laced', 'excludes', { 'zone:vamp': ['suede'] }, { 'zone:*': ['patent'] })`. */
export function rule(id: string, kind: Rule['kind'], when: Sides, consequence: Sides): Rule {
  return {
    id,
    kind,
    when: conditions(when),
    // biome-ignore lint/suspicious/noThenProperty: a rule reads "when … then …", and no rule is ever awaited.
    then: conditions(consequence),
    because: { en: `The rule ${id} of the house says so.` },
  };
}

type Sides = Readonly<Record<string, string[]>>;

function conditions(sides: Sides): Condition[] {
  return Object.entries(sides).map(([key, is]) => ({ key, is }));
}
