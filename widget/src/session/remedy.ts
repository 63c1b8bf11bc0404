/** A way out where a rule forbids a choice: what else to change so that everything goes together. */
import {
  type Catalog,
  type Condition,
  type Conflict,
  choiceValues,
  conflictsOf,
  type Design,
  findSwatch,
  type ResolvedDesign,
  resolve,
  splitMaterial,
} from '@cordwainer/contract';
import { apart } from '../materials/oklab.js';
import { advance } from './history.js';
import { currentDesign, type Session } from './session.js';

export interface Change {
  readonly key: string;
  readonly value: string;
}

export interface Remedy {
  /** The choice that was asked for; none where a design from elsewhere is mended. */
  readonly asked?: Change;
  /** The other choices that have to change. */
  readonly changes: readonly Change[];
}

/** More changes than this are no way out any more, but another shoe. */
const MOST_CHANGES = 4;

/** How many designs are tried in all, so that a press is answered at once whatever the rules are. */
const MOST_TRIALS = 600;

/**
 * What else to change so that a forbidden choice becomes possible: as few other choices as will do, each as near as may
 * be to what was asked for or to what it is. None where nothing of this size helps.
 */
export function remedyFor(session: Session, key: string, value: string): Remedy | undefined {
  const asked = { key, value };
  const changes = wayOut(session.catalog, withChange(currentDesign(session), asked), asked);
  return changes && changes.length > 0 ? { asked, changes } : undefined;
}

/** What to change in a design that breaks rules, so that it can be made; nothing where it can. */
export function mending(session: Session): Remedy | undefined {
  const changes = wayOut(session.catalog, currentDesign(session));
  return changes && changes.length > 0 ? { changes } : undefined;
}

/** Makes all the changes, as one step that can be undone. */
export function applyRemedy(session: Session, { asked, changes }: Remedy): Session {
  const design = [...(asked ? [asked] : []), ...changes].reduce(withChange, currentDesign(session));
  if (!resolve(session.catalog, design).ok) return session;
  return { ...session, history: advance(session.history, design) };
}

/** The fewest changes that leave no conflict: looks for one, then for two, and so on. */
function wayOut(catalog: Catalog, design: Design, asked?: Change): readonly Change[] | undefined {
  const named = namedValues(catalog);
  let trials = 0;
  const search = (present: Design, path: readonly Change[], left: number): readonly Change[] | undefined => {
    const resolved = resolve(catalog, present);
    if (!resolved.ok || ++trials > MOST_TRIALS) return undefined;
    const [conflict] = conflictsOf(catalog.rules, resolved.value.style, resolved.value.choices);
    if (!conflict) return path;
    if (left === 0) return undefined;
    const settled = new Set([asked?.key, ...path.map(({ key }) => key)]);
    for (const change of changesFor(resolved.value, conflict, settled, named, asked?.value)) {
      const found = search(withChange(present, change), [...path, change], left - 1);
      if (found) return found;
    }
    return undefined;
  };
  for (let most = 1; most <= MOST_CHANGES; most++) {
    const found = search(design, [], most);
    if (found) return found;
  }
  return undefined;
}

/**
 * What may be done about a conflict: for each choice in it, of the values that rules do not tell apart, the nearest one.
 * However many swatches a part may have, there are only as many as rules name.
 */
function changesFor(
  { catalog, style, choices }: ResolvedDesign,
  conflict: Conflict,
  settled: ReadonlySet<string | undefined>,
  named: ReadonlySet<string>,
  asked: string | undefined,
): Change[] {
  // What a rule requires is like what was asked for; what it only excludes stays as near as may be to what it is.
  const alike = catalog.rules.find(({ id }) => id === conflict.rule)?.kind === 'requires';
  return conflict.keys
    .filter((key) => !settled.has(key) && Object.hasOwn(choices, key))
    .flatMap((key) => {
      const present = choices[key] ?? '';
      const far = (value: string) => distance(catalog, value, alike ? (asked ?? present) : present);
      const nearest = new Map<string, { value: string; far: number }>();
      for (const value of choiceValues(catalog, style, key) ?? []) {
        if (value === present) continue;
        const sort = sortOf(named, value);
        const candidate = { value, far: far(value) };
        if (candidate.far < (nearest.get(sort)?.far ?? Number.POSITIVE_INFINITY)) nearest.set(sort, candidate);
      }
      return [...nearest.values()].sort((a, b) => a.far - b.far).map(({ value }) => ({ key, value }));
    });
}

/** Every value that a rule, or a part that is only sometimes there, speaks of. */
function namedValues({ rules, styles }: Catalog): ReadonlySet<string> {
  const conditions: Condition[] = [
    ...rules.flatMap((rule) => [...rule.when, ...rule.then]),
    ...styles.flatMap((style) => [...style.options, ...style.zones].flatMap((entry) => entry.when ?? [])),
  ];
  return new Set(conditions.flatMap(({ is }) => is));
}

/** The same for values that nothing tells apart. */
function sortOf(named: ReadonlySet<string>, value: string): string {
  if (named.has(value)) return value;
  const { material } = splitMaterial(value);
  return named.has(material) ? material : '';
}

function withChange(design: Design, { key, value }: Change): Design {
  return key === 'style' ? { ...design, style: value } : { ...design, choices: { ...design.choices, [key]: value } };
}

/** The very same, then the same material, then the same colour in another, then the colour that looks most alike. */
function distance(catalog: Catalog, candidate: string, value: string): number {
  if (candidate === value) return 0;
  const wanted = splitMaterial(value);
  const { material, swatch } = splitMaterial(candidate);
  const colours = [candidate, value].map((it) => findSwatch(catalog, it)?.swatch.color);
  const far = colours[0] && colours[1] ? apart(colours[0], colours[1]) : 0.5;
  if (material === wanted.material) return 1 + far;
  return (swatch !== '' && swatch === wanted.swatch ? 3 : 5) + far;
}
