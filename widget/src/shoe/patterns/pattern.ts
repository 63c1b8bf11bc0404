/** A style as data: its lines on the last, the pieces of leather between them, and its trim. */
export interface Pattern {
  /** Lines across the foot from the lateral to the medial feather line. */
  readonly lines: Readonly<Record<string, CrossLine>>;
  readonly opening: Opening;
  readonly panels: readonly PanelPattern[];
  readonly tongue?: TonguePattern;
  readonly lacing?: LacingPattern;
}

/** [station in the side view (0 heel … 1 toe), part of the wall (0 feather line … 1 ridge)]. */
export type WallMark = readonly [station: number, part: number];
/** [station in the side view, height over the feather line in mm in the base size]. */
export type HeightMark = readonly [station: number, height: number];

export interface CrossLine {
  /** From the feather line up to the ridge. */
  readonly lateral: readonly WallMark[];
  readonly medial: readonly WallMark[];
}

/** The mouth of the shoe: from the throat along the facing, round the collar to the back. */
export interface Opening {
  /** Stations at which the facing begins (under the vamp) and ends. */
  readonly facing: readonly [start: number, end: number];
  /** Half the gap between the facings at its start and end, mm. */
  readonly gap: readonly [start: number, end: number];
  /** The topline from the end of the facing to the back of the heel. */
  readonly topline: { readonly lateral: readonly HeightMark[]; readonly medial: readonly HeightMark[] };
}

export interface PanelPattern {
  readonly zone: string;
  /**
   * How the piece lies: `across` the ridge between two cross lines; on each `side` from a cross line to the back;
   * round the `back` of the heel between two lines given in heights.
   */
  readonly lies: 'across' | 'side' | 'back';
  /** Front line: the name of a cross line, or `toe`. For `back`: ignored. */
  readonly front?: string;
  /** Rear line of an `across` panel. */
  readonly rear?: string;
  /** Edges of a `back` panel: the station where they leave the topline, then down to the feather line. */
  readonly flank?: readonly [start: number, ...down: HeightMark[]];
  /** Goes on under the neighbour in front by so much, mm. */
  readonly under?: number;
  /** Height over the last along its front and rear edge, mm. */
  readonly lift: readonly [front: number, rear: number];
  /** Edge that is seen: its thickness and the insets of its seams, mm. */
  readonly edge: { readonly kind: 'lapped' | 'folded'; readonly thickness: number; readonly seams: readonly number[] };
  /** Drawn only where this option has this value. */
  readonly when?: readonly [option: string, value: string];
  readonly columns: number;
  readonly rows: number;
}

export interface TonguePattern {
  /** Stations of its lower and upper end. */
  readonly from: number;
  readonly to: number;
  /** Half its width, mm. */
  readonly half: number;
  readonly thickness: number;
}

export interface LacingPattern {
  readonly pairs: number;
  /** Stations of the lowest and the highest pair. */
  readonly from: number;
  readonly to: number;
  /** Distance of the eyelets from the edge of the facing, mm. */
  readonly inset: number;
}

/** The options that a pattern asks about, in one order: no other has a part in the shape. */
export function optionsOf(pattern: Pattern, options: Readonly<Record<string, string>>): Record<string, string> {
  const asked = new Set(pattern.panels.flatMap((piece) => (piece.when ? [piece.when[0]] : [])));
  return Object.fromEntries([...asked].sort().flatMap((id) => (options[id] === undefined ? [] : [[id, options[id]]])));
}
