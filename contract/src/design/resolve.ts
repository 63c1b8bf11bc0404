import { findSwatch, indexOf, splitMaterial } from '../catalog/lookup.js';
import type { Catalog, Style } from '../catalog/schema.js';
import type { Issue, Result } from '../issues/issues.js';
import { choiceKeys, choiceValues, settle } from './choices.js';
import type { Choices, Design } from './schema.js';

/** A design of which every choice is settled. Only `resolve` makes one, so whoever holds one may trust it. */
export interface ResolvedDesign {
  readonly catalog: Catalog;
  readonly style: Style;
  /** Every choice that is there, none that is not, in canonical order. */
  readonly choices: Choices;
  /** The same as a design that can be sent and kept. */
  readonly design: Design;
}

/**
 * Fills in what a design leaves out with the style's defaults and leaves away what is not there in this
 * combination (a toe cap's leather on a plain toe).
 *
 * Answers with every fault: another catalog or version, an unknown style, choice, value, material or swatch.
 * Whether the choices go together is `check`'s to say.
 */
export function resolve(catalog: Catalog, design: Design): Result<ResolvedDesign> {
  const issues: Issue[] = [];
  if (design.catalog.id !== catalog.id) {
    issues.push({
      path: 'catalog.id',
      code: 'other-catalog',
      message: `is "${design.catalog.id}"; this brand's catalog is "${catalog.id}"`,
    });
  } else if (design.catalog.version !== catalog.version) {
    issues.push({
      path: 'catalog.version',
      code: 'other-version',
      message: `is ${design.catalog.version}; the catalog is at version ${catalog.version}`,
    });
  }
  const style = indexOf(catalog).styles.get(design.style);
  if (!style) {
    issues.push({
      path: 'style',
      code: 'unknown-style',
      message: `"${design.style}" is unknown; known are ${offered(catalog)}`,
    });
  } else if (style.offered === false) {
    issues.push({
      path: 'style',
      code: 'style-not-offered',
      message: `"${design.style}" is not for sale; offered are ${offered(catalog)}`,
    });
  }
  if (!style) return { ok: false, issues };
  issues.push(...unknownChoices(catalog, style, design.choices));
  if (issues.length > 0) return { ok: false, issues };
  const choices = settle(style, design.choices);
  return {
    ok: true,
    value: {
      catalog,
      style,
      choices,
      design: { catalog: { id: catalog.id, version: catalog.version }, style: style.id, choices },
    },
  };
}

/** The design that a style has before anybody changes anything. */
export function defaultDesign(catalog: Catalog, styleId: string): Design {
  return { catalog: { id: catalog.id, version: catalog.version }, style: styleId, choices: {} };
}

function offered(catalog: Catalog): string {
  return catalog.styles
    .filter((style) => style.offered !== false)
    .map((style) => `"${style.id}"`)
    .join(', ');
}

function unknownChoices(catalog: Catalog, style: Style, choices: Choices): Issue[] {
  const known = new Set(choiceKeys(style));
  return Object.entries(choices).flatMap(([key, value]) => {
    const path = `choices.${key}`;
    if (!known.has(key))
      return [{ path, code: 'unknown-choice', message: `the style "${style.id}" has no such choice` }];
    const fault = faultOf(catalog, style, key, value);
    return fault ? [{ path, ...fault }] : [];
  });
}

function faultOf(catalog: Catalog, style: Style, key: string, value: string): Omit<Issue, 'path'> | undefined {
  if (key.startsWith('zone:')) return materialFault(catalog, style, key, value);
  const values = choiceValues(catalog, style, key);
  if (values)
    return values.includes(value)
      ? undefined
      : { code: 'unknown-value', message: `"${value}" is not one of ${values.join(', ')}` };
  return textFault(catalog, key, value);
}

function materialFault(catalog: Catalog, style: Style, key: string, value: string): Omit<Issue, 'path'> | undefined {
  const { material } = splitMaterial(value);
  const allowed = style.zones.find((zone) => `zone:${zone.zone}` === key)?.materials ?? [];
  if (!indexOf(catalog).materials.has(material))
    return { code: 'unknown-material', message: `the catalog has no material "${material}"` };
  if (!allowed.includes(material))
    return {
      code: 'material-not-offered',
      message: `"${material}" is not offered here; offered are ${allowed.join(', ')}`,
    };
  if (!findSwatch(catalog, value))
    return { code: 'unknown-swatch', message: `"${material}" has no swatch of this name: "${value}"` };
  return undefined;
}

function textFault(catalog: Catalog, key: string, value: string): Omit<Issue, 'path'> | undefined {
  const option = indexOf(catalog).options.get(key.slice('option:'.length));
  if (option?.kind !== 'text') return { code: 'unknown-choice', message: 'is not an option of this catalog' };
  if ([...value].length > option.maxLength)
    return { code: 'text-too-long', message: `must be at most ${option.maxLength} characters long` };
  if (!new RegExp(`^[${option.characters}]*$`, 'u').test(value)) {
    return { code: 'text-characters', message: `may hold only these characters: ${option.characters}` };
  }
  return undefined;
}
