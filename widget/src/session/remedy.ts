/** A way out where a rule forbids a choice: what else to change so that both go together. */
import { check, type Design, isMakeable, resolve, splitMaterial } from '@cordwainer/contract';
import { advance } from './history.js';
import { currentDesign, type Session } from './session.js';

export interface Remedy {
  /** The choice that was asked for. */
  readonly key: string;
  readonly value: string;
  /** The other choice that has to change with it. */
  readonly otherKey: string;
  readonly otherValue: string;
}

/** One more change that makes a forbidden choice possible, the nearest to what was asked for; none where one is not enough. */
export function remedyFor(session: Session, key: string, value: string): Remedy | undefined {
  const asked = withChoice(currentDesign(session), key, value);
  const { conflicts, open } = check(session.catalog, asked);
  const others = new Set(conflicts.flatMap((conflict) => conflict.keys).filter((other) => other !== key));
  for (const otherKey of others) {
    const candidates = (open[otherKey]?.values ?? []).map((state) => state.value);
    for (const otherValue of nearestFirst(candidates, value)) {
      const design = withChoice(asked, otherKey, otherValue);
      if (isMakeable(session.catalog, design)) return { key, value, otherKey, otherValue };
    }
  }
  return undefined;
}

/** Makes both changes, as one step that can be undone. */
export function applyRemedy(session: Session, { key, value, otherKey, otherValue }: Remedy): Session {
  const design = withChoice(withChoice(currentDesign(session), key, value), otherKey, otherValue);
  if (!resolve(session.catalog, design).ok) return session;
  return { ...session, history: advance(session.history, design) };
}

function withChoice(design: Design, key: string, value: string): Design {
  return key === 'style' ? { ...design, style: value } : { ...design, choices: { ...design.choices, [key]: value } };
}

/** The very same swatch, then the same material, then the same colour in another material, then the rest. */
function nearestFirst(candidates: readonly string[], value: string): string[] {
  const wanted = splitMaterial(value);
  const distance = (candidate: string) => {
    if (candidate === value) return 0;
    const { material, swatch } = splitMaterial(candidate);
    return material === wanted.material ? 1 : swatch !== '' && swatch === wanted.swatch ? 2 : 3;
  };
  return [...candidates].sort((a, b) => distance(a) - distance(b));
}
