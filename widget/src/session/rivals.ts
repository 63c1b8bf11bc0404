/** Designs that the present one may be compared with. */
import { type Design, defaultDesign, type ResolvedDesign, resolve } from '@cordwainer/contract';
import { currentDesign, type Session } from './session.js';

export interface Rival {
  readonly resolved: ResolvedDesign;
  /** How many changes ago it was; none where it is the style as the brand sells it. */
  readonly ago?: number;
}

/** Steps of the past that are shown; further back nobody remembers what it was. */
const MOST_STEPS = 5;

/** What was there before, the latest first, and the style as the brand sells it; each look once, and never the present one. */
export function rivals(session: Session): Rival[] {
  const { catalog, history } = session;
  const seen = new Set<string>();
  const take = (design: Design): ResolvedDesign | undefined => {
    const resolved = resolve(catalog, design);
    if (!resolved.ok) return undefined;
    const look = JSON.stringify([resolved.value.style.id, resolved.value.choices]);
    if (seen.has(look)) return undefined;
    seen.add(look);
    return resolved.value;
  };
  const present = currentDesign(session);
  take(present);
  const sold = take(defaultDesign(catalog, present.style));
  const found: Rival[] = [];
  for (let ago = 1; ago <= history.past.length && found.length < MOST_STEPS; ago++) {
    const resolved = take(history.past[history.past.length - ago]!);
    if (resolved) found.push({ resolved, ago });
  }
  return sold ? [...found, { resolved: sold }] : found;
}
