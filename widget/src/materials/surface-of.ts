import { inked, type MaterialKind, PRESETS } from './kinds.js';
import type { Surface } from './surface.js';

/** The surface of a kind of material in a colour (`#rrggbb`); a catalog may override single numbers. */
export function surfaceOf(kind: MaterialKind, color: string, overrides: Partial<Surface> = {}): Surface {
  const { nap, edge = inked, ...preset } = PRESETS[kind];
  return { ...preset, color, edgeColor: edge(color), sheenColor: nap ? nap(color) : color, ...overrides };
}
