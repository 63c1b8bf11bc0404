import { smoothstep, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import { type Construction, RAND } from './construction.js';
import type { SoleKind } from './kinds.js';

/** The side of a sole that meets the ground: its height over the ground by x, mm, and where it looks. */
export interface Ground {
  y(x: number): number;
  /** Down-facing unit normal. */
  normal(x: number): Vec;
}

/** Thickness of welt or midsole by station: skived to a rand round the heel. */
export const weltAt = (construction: Construction, station: number): number =>
  construction.welt * (RAND + (1 - RAND) * smoothstep(0.2, 0.36, station));

/** Station of the tread, the lowest place of the last's bottom: a wedge touches the ground from here to its back. */
const TREAD = 0.66;

export function groundOf(last: Last, construction: Construction, kind: SoleKind, thickness: number): Ground {
  const x0 = last.x(0);
  const long = last.x(1) - x0;
  const y = (x: number): number => {
    const station = (x - x0) / long;
    if (kind.heel === 'wedge' && station < TREAD) return 0;
    return last.bottom(x) - weltAt(construction, station) - thickness;
  };
  return {
    y,
    normal: (x) => unit([(y(x + 0.5) - y(x - 0.5)) / 1, -1, 0]),
  };
}
