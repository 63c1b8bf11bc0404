/** What of a construction is seen from outside. */
export interface Construction {
  /**
   * What joins upper and sole: a welt with a wheeled rim; one with a bead that stands up against the upper and keeps
   * water out (storm); a midsole, flat and sewn round; nothing at all; or a cup that the upper stands in.
   */
  readonly form: 'welt' | 'storm' | 'midsole' | 'none' | 'cup';
  /** Thickness of welt or midsole between upper and outsole, mm; 0 for none. */
  readonly welt: number;
  /** How far the sole stands out, relative to a storm-free Goodyear welt. */
  readonly extension: number;
  /** The outsole is stitched to welt or midsole, and the seam is seen. */
  readonly stitched: boolean;
}

const CONSTRUCTIONS: Readonly<Record<string, Construction>> = {
  'goodyear-welt': { form: 'welt', welt: 3, extension: 1, stitched: true },
  'storm-welt': { form: 'storm', welt: 3.4, extension: 1.12, stitched: true },
  'blake-rapid': { form: 'midsole', welt: 4, extension: 0.9, stitched: true },
  blake: { form: 'none', welt: 0, extension: 0.5, stitched: false },
  'cup-sole': { form: 'cup', welt: 0, extension: 0.9, stitched: true },
};

/** Thickness of the rand at the heel seat as a part of the welt's. */
export const RAND = 0.5;

/** An unknown construction looks like the commonest one. */
export const constructionOf = (id: string): Construction => CONSTRUCTIONS[id] ?? CONSTRUCTIONS['goodyear-welt']!;
