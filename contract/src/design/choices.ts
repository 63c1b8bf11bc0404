import { indexOf } from '../catalog/lookup.js';
import type { Catalog, Condition, Style, StyleOption, StyleZone } from '../catalog/schema.js';
import { holds } from '../rules/conditions.js';
import type { Choices } from './schema.js';

const LISTS = { last: 'lasts', construction: 'constructions', sole: 'soles' } as const;
const LIST_KEYS = ['last', 'construction', 'sole'] as const;
type ListKey = (typeof LIST_KEYS)[number];

/**
 * Every key that a style knows, in canonical order: last, construction, sole, options, zones. Whether a choice is
 * there at all (`when`) may depend only on keys before it, so that one pass in this order settles a design.
 */
export function choiceKeys(style: Style): string[] {
  return [
    ...LIST_KEYS,
    ...style.options.map((entry) => `option:${entry.option}`),
    ...style.zones.map((entry) => `zone:${entry.zone}`),
  ];
}

/** The style's entry behind an `option:` or `zone:` key. */
function entryOf(style: Style, key: string): StyleOption | StyleZone | undefined {
  if (key.startsWith('option:')) return style.options.find((entry) => `option:${entry.option}` === key);
  return style.zones.find((entry) => `zone:${entry.zone}` === key);
}

/** The value that a choice has where the design says nothing; undefined where the style has no such choice. */
export function defaultValue(style: Style, key: string): string | undefined {
  if (isListKey(key)) return style[LISTS[key]][0];
  return entryOf(style, key)?.default;
}

/** Every value that a choice may have before rules are asked; undefined for a text, which has no list. */
export function choiceValues(catalog: Catalog, style: Style, key: string): string[] | undefined {
  if (isListKey(key)) return [...style[LISTS[key]]];
  if (key.startsWith('option:')) {
    const option = indexOf(catalog).options.get(key.slice('option:'.length));
    return option?.kind === 'choice' ? option.values.map((value) => value.id) : undefined;
  }
  const zone = entryOf(style, key) as StyleZone | undefined;
  const { materialValues } = indexOf(catalog);
  return zone?.materials.flatMap((id) => materialValues.get(id) ?? []);
}

/** What must hold for the choice to be there. */
export function activation(style: Style, key: string): readonly Condition[] {
  return isListKey(key) ? [] : (entryOf(style, key)?.when ?? []);
}

/**
 * Settles a style's choices: defaults where nothing is said, and nothing for a choice that is not there.
 * @param given values that the catalog knows
 */
export function settle(style: Style, given: Choices): Record<string, string> {
  const settled: Record<string, string> = { style: style.id };
  for (const key of choiceKeys(style)) {
    if (!activation(style, key).every((condition) => holds(condition, settled))) continue;
    const value = Object.hasOwn(given, key) ? given[key] : defaultValue(style, key);
    if (value !== undefined) settled[key] = value;
  }
  delete settled.style;
  return settled;
}

function isListKey(key: string): key is ListKey {
  return (LIST_KEYS as readonly string[]).includes(key);
}
