import type { SoleSpec } from '../spec.js';

/** What of a construction is seen from outside. */
export interface Construction {
  /** Thickness of welt or midsole between upper and outsole, mm; 0 for none. */
  readonly welt: number;
  /** How far the sole stands out, relative to a storm-free Goodyear welt. */
  readonly extension: number;
  /** The outsole is stitched to welt or midsole, and the seam is seen. */
  readonly stitched: boolean;
}

const CONSTRUCTIONS: Readonly<Record<string, Construction>> = {
  'goodyear-welt': { welt: 3, extension: 1, stitched: true },
  'blake-rapid': { welt: 4, extension: 0.9, stitched: true },
  blake: { welt: 0, extension: 0.5, stitched: false },
};

/** Thickness of the rand at the heel seat as a part of the welt's. */
export const RAND = 0.5;

/** An unknown construction looks like the commonest one. */
export const constructionOf = (id: string): Construction => CONSTRUCTIONS[id] ?? CONSTRUCTIONS['goodyear-welt']!;

export interface SoleKind {
  /** Layers glued on each other, seen as lines in the edge. */
  readonly layers: number;
  /** A channel for the seam is cut along the edge of the outsole. */
  readonly channel: boolean;
}

const SOLES: Readonly<Record<string, SoleKind>> = {
  'single-leather': { layers: 1, channel: true },
  'double-leather': { layers: 2, channel: true },
  'thin-rubber': { layers: 1, channel: false },
};

export const soleOf = (spec: SoleSpec): SoleKind => SOLES[spec.kind] ?? SOLES['single-leather']!;
