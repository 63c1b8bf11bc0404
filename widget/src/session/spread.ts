/** One leather for several parts. */
import {
  type Catalog,
  conflictsOf,
  type Design,
  isMakeable,
  resolve,
  splitMaterial,
  type Text,
} from '@cordwainer/contract';
import { advance } from './history.js';
import type { Reading } from './reading.js';
import { currentDesign, type Session } from './session.js';
import type { Step } from './steps.js';

export interface Spread {
  readonly design: Design;
  /** The parts that change. */
  readonly changed: readonly string[];
  /** The parts that can't have it: a rule says why, or it is not offered there. */
  readonly left: readonly { readonly key: string; readonly because?: Text }[];
}

/** Parts that one may want in the same leather, and what would become of them. */
export interface SpreadOffer extends Spread {
  /** What they wear now, where they are those that wear the same; none where they are all that can have it. */
  readonly worn?: string;
}

/** More groups than this are no help. */
const MOST_GROUPS = 3;

/**
 * Puts a value on all of these parts that may have it, as far as rules allow. Where all together break none, all get it,
 * whatever each alone would do.
 */
export function spread(catalog: Catalog, design: Design, keys: readonly string[], value: string): Spread {
  const resolved = resolve(catalog, design);
  if (!resolved.ok) return { design, changed: [], left: [] };
  const { material } = splitMaterial(value);
  const present = resolved.value.choices;
  const asked = keys.filter((key) => key in present && present[key] !== value);
  const offering = new Set(
    resolved.value.style.zones.flatMap((zone) => (zone.materials.includes(material) ? [`zone:${zone.zone}`] : [])),
  );
  const able = asked.filter((key) => offering.has(key));
  const unoffered = asked.filter((key) => !offering.has(key)).map((key) => ({ key }));
  const together = wearing(design, able, value);
  if (isMakeable(catalog, together)) return { design: together, changed: able, left: unoffered };
  let fitting = design;
  const changed = new Set<string>();
  // A part may have to wait for another: as long as one more fits, the others are asked again.
  for (let before = -1; changed.size > before; ) {
    before = changed.size;
    for (const key of able) {
      if (changed.has(key)) continue;
      const next = wearing(fitting, [key], value);
      if (!isMakeable(catalog, next)) continue;
      fitting = next;
      changed.add(key);
    }
  }
  const forbidden = able
    .filter((key) => !changed.has(key))
    .map((key) => ({ key, because: reasonAgainst(catalog, wearing(fitting, [key], value)) }));
  return { design: fitting, changed: able.filter((key) => changed.has(key)), left: [...unoffered, ...forbidden] };
}

/** Does it, as one step that can be undone. */
export function applySpread(session: Session, { design, changed }: Spread): Session {
  return changed.length > 0 ? { ...session, history: advance(session.history, design) } : session;
}

/** The other parts that wear what a part wears. */
export function wearersOfSame({ steps, resolved }: Reading, step: Step): Step[] {
  const value = resolved.choices[step.key];
  return steps.filter((other) => other.zone && other.key !== step.key && resolved.choices[other.key] === value);
}

/**
 * Where else the leather of a part might go: on every part that can be compared to it, and on those that wear one and the
 * same now. What would change nothing is not offered.
 */
export function spreadOffers(session: Session, reading: Reading, step: Step): SpreadOffer[] {
  const { catalog, choices } = reading.resolved;
  const value = choices[step.key] ?? '';
  const design = currentDesign(session);
  const others = comparable(reading, step);
  const all = spread(catalog, design, others, value);
  const worn = [...new Set(others.map((key) => choices[key]!).filter((it) => it !== value))];
  const groups = worn.map((it) => ({
    worn: it,
    ...spread(
      catalog,
      design,
      others.filter((key) => choices[key] === it),
      value,
    ),
  }));
  const offers = groups.length > 1 ? [all, ...groups.slice(0, MOST_GROUPS)] : [all];
  return offers.filter(({ changed }) => changed.length > 0);
}

/** Parts that may be made of something that this one may be made of, too: an upper of leathers, threads of thread. */
function comparable({ steps, resolved }: Reading, step: Step): string[] {
  const materialsOf = (zone: string | undefined) =>
    resolved.style.zones.find((entry) => entry.zone === zone)?.materials ?? [];
  const mine = new Set(materialsOf(step.zone));
  return steps
    .filter(({ key, zone }) => zone && key !== step.key && materialsOf(zone).some((material) => mine.has(material)))
    .map(({ key }) => key);
}

function wearing(design: Design, keys: readonly string[], value: string): Design {
  return { ...design, choices: { ...design.choices, ...Object.fromEntries(keys.map((key) => [key, value])) } };
}

function reasonAgainst(catalog: Catalog, design: Design): Text | undefined {
  const resolved = resolve(catalog, design);
  if (!resolved.ok) return undefined;
  return conflictsOf(catalog.rules, resolved.value.style, resolved.value.choices)[0]?.because;
}
