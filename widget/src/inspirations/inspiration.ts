/** Ready designs that people may begin with. Pure. */
import {
  type Catalog,
  conflictsOf,
  type Design,
  type Issue,
  parseDesign,
  type ResolvedDesign,
  resolve,
  type Text,
  TextSchema,
  translate,
  within,
} from '@cordwainer/contract';

/** As a page or a store gives it. Words are one text for all languages, or a text by language with English among them. */
export interface InspirationInput {
  /** Unique in the list; its place there where it is left out. */
  readonly id?: string;
  readonly name: string | Text;
  /** A short line below the name. */
  readonly line?: string | Text | null;
  /** Of any version of the catalog, as long as that still has all of it. */
  readonly design: Design;
}

export interface Inspiration {
  readonly id: string;
  readonly name: Text;
  readonly line?: Text;
  /** In the catalog as it is now. */
  readonly resolved: ResolvedDesign;
}

export interface InspirationList {
  readonly inspirations: readonly Inspiration[];
  /** Why others of the list are left out, each at its path. */
  readonly issues: readonly Issue[];
}

/** Reads a list, or an object with the list as its `inspirations`. What the catalog does not have or allow is left out. */
export function readInspirations(catalog: Catalog, given: unknown): InspirationList {
  const list = Array.isArray(given) ? given : (given as { inspirations?: unknown } | null | undefined)?.inspirations;
  if (!Array.isArray(list)) {
    return { inspirations: [], issues: [{ path: '', code: 'invalid-shape', message: 'must be a list' }] };
  }
  const inspirations: Inspiration[] = [];
  const issues: Issue[] = [];
  for (const [at, entry] of list.entries()) {
    const read = readOne(catalog, entry, String(at));
    if (Array.isArray(read)) issues.push(...within(String(at), read));
    else if (inspirations.some(({ id }) => id === (read as Inspiration).id)) {
      issues.push({ path: `${at}.id`, code: 'duplicate-id', message: 'must be unique in the list' });
    } else inspirations.push(read as Inspiration);
  }
  return { inspirations, issues };
}

function readOne(catalog: Catalog, entry: unknown, id: string): Inspiration | Issue[] {
  const { id: own, name, line, design } = (entry ?? {}) as Partial<InspirationInput>;
  const title = textOf(name);
  const words = line === undefined || line === null ? undefined : textOf(line);
  const parsed = parseDesign(design);
  const issues: Issue[] = [
    ...(title ? [] : [invalidText('name')]),
    ...(line && !words ? [invalidText('line')] : []),
    ...(parsed.ok ? [] : within('design', parsed.issues)),
  ];
  if (!title || issues.length > 0 || !parsed.ok) return issues;
  const resolved = resolve(catalog, {
    ...parsed.value,
    catalog: { ...parsed.value.catalog, version: catalog.version },
  });
  if (!resolved.ok) return [...within('design', resolved.issues)];
  const [conflict] = conflictsOf(catalog.rules, resolved.value.style, resolved.value.choices);
  if (conflict) return [{ path: 'design', code: 'conflict', message: translate(conflict.because, 'en') }];
  return {
    id: typeof own === 'string' && own ? own : id,
    name: title,
    ...(words && { line: words }),
    resolved: resolved.value,
  };
}

function textOf(words: unknown): Text | undefined {
  if (typeof words === 'string') return words.trim() ? { en: words.trim() } : undefined;
  const read = TextSchema.safeParse(words);
  return read.success ? read.data : undefined;
}

function invalidText(path: string): Issue {
  return { path, code: 'invalid-shape', message: 'must be words, or words by language with English ("en") among them' };
}
