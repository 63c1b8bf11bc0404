import { choiceKeys, choiceValues } from '../design/choices.js';
import { type Faults, fault } from './faults.js';
import { indexOf } from './lookup.js';
import type { Catalog, Condition } from './schema.js';

/** By choice key, `zone:*` and `style` among them, every value that some style may have there. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

/** Choices and values that a rule speaks of and no style has. */
export function ruleFaults(vocabulary: Vocabulary, rule: Catalog['rules'][number], path: string): Faults {
  return (['when', 'then'] as const).flatMap((side) =>
    rule[side].flatMap((condition, at) => conditionFaults(vocabulary, condition, `${path}.${side}.${at}`)),
  );
}

/** What rules may speak of. Gathered once for all rules: each zone of each style may offer hundreds of materials. */
export function vocabularyOf(catalog: Catalog): Vocabulary {
  const words = new Map<string, Set<string>>([['style', new Set(catalog.styles.map((style) => style.id))]]);
  const { materials } = indexOf(catalog);
  const learn = (key: string, values: readonly string[]) => {
    const known = words.get(key) ?? new Set();
    for (const value of values) known.add(value);
    words.set(key, known);
  };
  for (const style of catalog.styles) {
    for (const key of choiceKeys(style).filter((key) => !key.startsWith('zone:')))
      learn(key, choiceValues(catalog, style, key) ?? []);
    for (const zone of style.zones)
      learn(
        `zone:${zone.zone}`,
        zone.materials.filter((id) => materials.has(id)),
      );
  }
  spellOutMaterials(catalog, words);
  return words;
}

/** A zone's condition may name a material, or one swatch of it. */
function spellOutMaterials(catalog: Catalog, words: Map<string, Set<string>>): void {
  const { materialValues } = indexOf(catalog);
  const anywhere = new Set<string>();
  for (const [key, known] of words) {
    if (!key.startsWith('zone:')) continue;
    for (const material of [...known]) for (const value of materialValues.get(material) ?? []) known.add(value);
    for (const value of known) anywhere.add(value);
  }
  words.set('zone:*', anywhere);
}

function conditionFaults(vocabulary: Vocabulary, condition: Condition, path: string): Faults {
  const known = vocabulary.get(condition.key);
  if (known === undefined)
    return [fault(`${path}.key`, 'unknown-choice', `no style has the choice "${condition.key}"`)];
  return condition.is.flatMap((value, at) =>
    known.has(value)
      ? []
      : [fault(`${path}.is.${at}`, 'unknown-value', `"${value}" is never a value of "${condition.key}"`)],
  );
}
