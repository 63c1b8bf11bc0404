import type { Issue } from '../issues/issues.js';
import { TextSchema } from '../text/text.js';
import { fault } from './faults.js';
import type { Catalog } from './schema.js';

interface Found {
  readonly path: string;
  readonly locales: readonly string[];
}

/**
 * Languages that some texts of the catalog speak and others lack, where English stands in: a line for each language, at
 * the first text without it.
 */
export function missingTranslations(catalog: Catalog): Issue[] {
  const texts = textsOf(catalog, '');
  const spoken = new Set(texts.flatMap(({ locales }) => locales));
  return [...spoken].flatMap((locale) => {
    const without = texts.filter(({ locales }) => !locales.includes(locale));
    const [first] = without;
    const others = without.length > 1 ? `, nor have ${without.length - 1} others` : '';
    return first
      ? [fault(first.path, 'missing-translation', `has no text in "${locale}"${others}: English stands in`)]
      : [];
  });
}

/** The fields of a catalog that hold words. */
const TEXT_FIELDS = new Set(['name', 'description', 'because']);

function textsOf(node: unknown, path: string): Found[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value !== 'object') return [];
    const here = path ? `${path}.${key}` : key;
    if (TEXT_FIELDS.has(key) && TextSchema.safeParse(value).success)
      return [{ path: here, locales: Object.keys(value ?? {}) }];
    return textsOf(value, here);
  });
}
