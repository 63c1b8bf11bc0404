import { choiceKeys, choiceValues } from '../design/choices.js';
import { type Faults, fault } from './faults.js';
import type { Catalog, Condition, Style } from './schema.js';

/** Choices and values that a rule speaks of and no style has. */
export function ruleFaults(catalog: Catalog, rule: Catalog['rules'][number], path: string): Faults {
  return (['when', 'then'] as const).flatMap((side) =>
    rule[side].flatMap((condition, at) => conditionFaults(catalog, condition, `${path}.${side}.${at}`)),
  );
}

function conditionFaults(catalog: Catalog, condition: Condition, path: string): Faults {
  const known = knownValues(catalog, condition.key);
  if (known === undefined)
    return [fault(`${path}.key`, 'unknown-choice', `no style has the choice "${condition.key}"`)];
  return condition.is.flatMap((value, at) =>
    known.has(value)
      ? []
      : [fault(`${path}.is.${at}`, 'unknown-value', `"${value}" is never a value of "${condition.key}"`)],
  );
}

function knownValues(catalog: Catalog, key: string): Set<string> | undefined {
  if (key === 'style') return new Set(catalog.styles.map((style) => style.id));
  const keysOf = (style: Style) =>
    key === 'zone:*'
      ? choiceKeys(style).filter((other) => other.startsWith('zone:'))
      : choiceKeys(style).filter((other) => other === key);
  const styles = catalog.styles.filter((style) => keysOf(style).length > 0);
  if (styles.length === 0) return undefined;
  const values = styles.flatMap((style) => keysOf(style).flatMap((own) => choiceValues(catalog, style, own) ?? []));
  return new Set(
    values.flatMap((value) => (value.includes('/') ? [value, value.slice(0, value.indexOf('/'))] : [value])),
  );
}
