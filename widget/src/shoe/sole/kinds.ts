import type { SoleSpec } from '../spec.js';

/** How the side that meets the ground is cut. */
export type Tread = 'leather' | 'ribs' | 'studs' | 'lugs' | 'ripple' | 'crepe' | 'waves';

export interface SoleKind {
  /** Layers glued on each other, seen as lines in the edge. */
  readonly layers: number;
  /** A channel for the seam is cut along the edge of the outsole. */
  readonly channel: boolean;
  readonly tread: Tread;
  /**
   * `stack`: a heel of leather lifts under it; `block`: a heel of the sole's own stuff; `wedge`: the sole itself fills
   * the room under the heel and stands on the ground from end to end.
   */
  readonly heel: 'stack' | 'block' | 'wedge';
  /**
   * Leather under the welt whose edge is trimmed with it, mm; below it the sole shows a side of its own. Left out where
   * the whole edge is trimmed and inked as one.
   */
  readonly midsole?: number;
  /** How high studs or lugs stand, mm. */
  readonly relief: number;
}

const LEATHER: SoleKind = { layers: 1, channel: true, tread: 'leather', heel: 'stack', relief: 0 };

const SOLES: Readonly<Record<string, SoleKind>> = {
  'single-leather': LEATHER,
  'double-leather': { ...LEATHER, layers: 2 },
  'thin-rubber': { ...LEATHER, channel: false, tread: 'ribs', relief: 0.7 },
  'studded-rubber': { ...LEATHER, layers: 2, channel: false, tread: 'studs', relief: 1.8 },
  commando: { ...LEATHER, channel: false, tread: 'lugs', midsole: 3.5, relief: 5 },
  wedge: { ...LEATHER, channel: false, tread: 'ripple', heel: 'wedge', midsole: 3, relief: 0.9 },
  crepe: { ...LEATHER, channel: false, tread: 'crepe', heel: 'block', midsole: 1.2, relief: 0.4 },
  cup: { ...LEATHER, channel: false, tread: 'waves', heel: 'wedge', midsole: 0, relief: 2 },
};

/** An unknown sole looks like the commonest one. */
export const soleOf = (spec: SoleSpec): SoleKind => SOLES[spec.kind] ?? LEATHER;
