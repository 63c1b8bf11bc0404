/** What is pressed into leather, a brand's stamp or a monogram: where on the shoe, how large, how deep at every point. */

import type { Vec } from './vector.js';

/** Where something pressed in can be seen. */
export const STAMP_PLACES = ['insole', 'outsole', 'heel', 'tongue', 'lining'] as const;
export type StampPlaceId = (typeof STAMP_PLACES)[number];

export interface Stamp {
  readonly place: StampPlaceId;
  /** Real size, mm. */
  readonly width: number;
  readonly height: number;
  /** Its depth as a picture: 0 untouched … 255 deepest; rows from the top. Nothing at its borders. */
  readonly columns: number;
  readonly rows: number;
  readonly depths: Uint8Array;
  /** Colour of the metal foil that is pressed in with it, `#rrggbb`; left blind without. */
  readonly foil?: string;
}

/** x, y, z and a constant: a number for every place of the shoe (mm). */
export type Affine = readonly [number, number, number, number];

/** How the artwork lies on a zone. */
export interface StampLay {
  readonly zone: string;
  /** Its middle, mm. */
  readonly centre: Vec;
  /** How far a place is across the artwork and how far down it, −½ … ½ each. */
  readonly across: Affine;
  readonly down: Affine;
  /** Only what faces this way bears it, and not the other wall of the shoe behind. */
  readonly facing: Vec;
}

/** A stamp where it lies. */
export interface Engraving {
  readonly stamp: Stamp;
  readonly lay: StampLay;
}

/** mm; leather is pressed some half a millimetre by a hot mould. */
export const STAMP_DEPTH = 0.5;
