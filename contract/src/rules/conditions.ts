import type { Condition } from '../catalog/schema.js';
import type { Choices } from '../design/schema.js';

/** The keys of `choices` that a condition speaks of and whose value it names. `choices` holds `style` too. */
export function matching(condition: Condition, choices: Choices): string[] {
  const keys =
    condition.key === 'zone:*' ? Object.keys(choices).filter((key) => key.startsWith('zone:')) : [condition.key];
  return keys.filter((key) => {
    const value = Object.hasOwn(choices, key) ? choices[key] : undefined;
    return value !== undefined && condition.is.some((wanted) => stands(wanted, value));
  });
}

export function holds(condition: Condition, choices: Choices): boolean {
  return matching(condition, choices).length > 0;
}

/** `box-calf` stands for each of its swatches, `box-calf/black` for itself alone. */
function stands(wanted: string, value: string): boolean {
  return value === wanted || value.startsWith(`${wanted}/`);
}
