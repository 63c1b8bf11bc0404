/**
 * A style as data: its lines on the last, the pieces of leather between them, and its trim. The generator knows lines
 * and pieces, never a style: a new style is a new file beside this one.
 */
export interface Pattern {
  /** The last's cone: low for shoes, high for boots. */
  readonly shaft?: Shaft;
  /** Lines across the foot from the lateral to the medial feather line. */
  readonly lines: Readonly<Record<string, CrossLine>>;
  readonly opening: Opening;
  readonly panels: readonly PanelPattern[];
  readonly figures?: readonly Figure[];
  /** The lining of the front goes on so far behind where that of the quarters begins, mm; 6 unless told otherwise. */
  readonly lined?: number;
  /** A cross line sewn as on a moccasin ahead of a station: zones of its bead of leather and of its thread. */
  readonly moccasin?: {
    readonly zone: string;
    readonly thread: string;
    readonly line: string;
    readonly from: number;
  };
  /** A cord in the fold of the topline, where the option `piping` says `piped`. */
  readonly piping?: boolean;
  readonly slot?: Slot;
  readonly tongue?: TonguePattern;
  readonly lacing?: LacingPattern;
  readonly straps?: readonly StrapPattern[];
  readonly tassels?: TasselPattern;
  /** Loop at the back, where the option `pull-tab` does not say `none`: width and height over the topline, mm. */
  readonly pull?: readonly [width: number, height: number];
}

/** [station in the side view (0 heel … 1 toe), part of the wall (0 feather line … 1 ridge)]. */
export type WallMark = readonly [station: number, part: number];
/** A place on the ridge: its station, or on the upright part of it the height over the feather line, mm. */
export type RidgeMark = number | { readonly height: number };
/** [station in the side view, height over the feather line in mm in the base size]. */
export type HeightMark = readonly [station: number, height: number];

/** Height of the last above the ankle. */
export type Shaft = 'shoe' | 'boot';

export type Half = 'lateral' | 'medial';

/** A mark of a line with corners: a part of the wall (0 … 1), or mm over the feather line, or mm beside the ridge. */
export type CornerMark =
  | readonly [station: number, part: number]
  | readonly [station: number, mm: number, from: 'feather' | 'ridge'];

/** A line goes on along the topline from its last mark to the ridge. */
export interface AlongTopline {
  readonly collar?: boolean;
}

export interface CrossLine extends AlongTopline {
  /** From the feather line up to the ridge. */
  readonly lateral: readonly CornerMark[];
  /** Like the lateral half unless told otherwise. */
  readonly medial?: readonly CornerMark[];
  /**
   * A line with corners: straight from mark to mark, the corners rounded to about so many mm. Without it the line is
   * one smooth curve.
   */
  readonly round?: number;
  /** Two smooth halves that meet in a point on the ridge. */
  readonly peak?: boolean;
}

/** The mouth of the shoe: from the throat along the facing, round the collar to the back. */
export interface Opening {
  /**
   * Front of a quarter that lies over the vamp, from the feather line up to the facing (derby); with it the facing
   * begins at the tab and the outline runs round in one.
   */
  readonly front?: { readonly lateral: readonly CornerMark[]; readonly medial?: readonly CornerMark[] };
  /** Where the facing begins (under the vamp, or at the tab) and ends. */
  readonly facing?: readonly [start: number, end: RidgeMark];
  /** How far each facing ends from the ridge at its start and end, mm; below 0 it goes on over the ridge. */
  readonly gap?: readonly [start: number, end: number];
  /** The same of the medial facing, where that is another. */
  readonly medialGap?: readonly [start: number, end: number];
  /** Without facings: where the topline crosses the ridge. */
  readonly ridge?: RidgeMark;
  /** The topline is as high at every station as its marks say, not one curve through them: for long level ones. */
  readonly level?: boolean;
  /** The topline from the end of the facing to the back of the heel. */
  readonly topline: { readonly lateral: readonly HeightMark[]; readonly medial?: readonly HeightMark[] };
}

export interface PanelPattern {
  readonly zone: string;
  /**
   * How the piece lies: `across` the ridge between two cross lines; on each `side` from a cross line to the back; on
   * each side as a `flap` with a front of its own that lies over the piece before it; round the `back` of the heel
   * between two lines given in heights; as a `strip` down the back of the heel; as a `gore` on each side between two
   * lines down from the topline.
   */
  readonly lies: 'across' | 'side' | 'flap' | 'back' | 'strip' | 'gore';
  /** A `flap` or a `side` of one half of the shoe only. */
  readonly only?: Half;
  /**
   * Laid flat as part of a larger piece, the `whole` upper or its `front` up to the instep, not by itself: the grain runs
   * on over all that is cut from the same.
   */
  readonly cut?: 'whole' | 'front';
  /** A `flap` stands so much higher along its facing, where it lies over another, mm. */
  readonly rise?: number;
  /** How far a `flap`'s mesh lines fan out from the foot of its front: more where its topline falls steeply. */
  readonly fan?: number;
  /** Front line: the names of cross lines of which the first one drawn counts, or `toe`. */
  readonly front?: string | readonly string[];
  /** Rear line of an `across` panel. */
  readonly rear?: string;
  /** Edges of a `back` panel: the station where they leave the topline, then down to the feather line. */
  readonly flank?: readonly [start: number, ...down: HeightMark[]];
  /** A `back` piece that goes up to the topline, its folded edge. */
  readonly collar?: EdgePattern;
  /** A `strip`: half its width below the topline and at the feather line, mm. */
  readonly strip?: readonly [top: number, foot: number];
  /** The two halves of a `side` meet in a seam that is sewn from within: a line down the back of the heel. */
  readonly closed?: boolean;
  /** A `gore`: its front and back edge from the lower end to the topline. */
  readonly gore?: { readonly front: readonly HeightMark[]; readonly back: readonly HeightMark[] };
  /** An `across` piece that comes down to the last along its rear edge, between these parts of it from either end. */
  readonly fades?: readonly [from: number, to: number];
  /** Zone of the thread of its seams, where that may be another than that of the rest. */
  readonly thread?: string;
  /** Goes on under the neighbour in front by so much, mm. */
  readonly under?: number;
  /** Height over the last along its front and rear edge, mm; a `flap` comes down behind its facing. */
  readonly lift: readonly [front: number, rear: number];
  /** Edge that is seen. */
  readonly edge: EdgePattern;
  /** Edge of the front where that is seen too. */
  readonly frontEdge?: EdgePattern;
  /** Its edge ends under other leather and casts no shade on it. */
  readonly covered?: boolean;
  /** Drawn only where this option has one of these values. */
  readonly when?: readonly [option: string, ...values: string[]];
  readonly columns: number;
  readonly rows: number;
}

export interface EdgePattern {
  /** `lapped` over another piece, `folded` round to the lining, or `joined`: a line that is not seen. */
  readonly kind: 'lapped' | 'folded' | 'joined';
  readonly thickness: number;
  /** Its underside is seen so far in from the cut, mm; 12.5 unless told otherwise. */
  readonly under?: number;
  /** Insets of its seams, mm; with a start and an end, a seam along that part of the edge only. */
  readonly seams: readonly (number | readonly [inset: number, from: number, to: number])[];
  /** Rows of punched holes. */
  readonly punched?: readonly PunchedRow[];
  /** Cut in teeth, as broguing is. */
  readonly gimped?: boolean;
}

export interface PunchedRow {
  /** Distance of the row from the cut, mm. */
  readonly inset: number;
  /** `brogue`: one large hole and two small ones by turns. */
  readonly holes: 'brogue' | 'small';
  readonly from?: number;
  readonly to?: number;
}

/** Holes punched in a figure, the same on both sides of the ridge. */
export interface Figure {
  readonly zone: string;
  readonly when?: PanelPattern['when'];
  /** Station of its middle. */
  readonly station: number;
  /** Height of the piece over the last there, mm. */
  readonly lift: number;
  /** Places from its middle, mm in the base size. */
  readonly holes: readonly (readonly [forward: number, aside: number, size: 'large' | 'small'])[];
}

/** A lens-shaped cut across the ridge. */
export interface Slot {
  readonly zone: string;
  /** Station of its middle. */
  readonly station: number;
  /** Half its width across the foot and half its height, mm. */
  readonly half: readonly [across: number, along: number];
  /** Height of the leather over the last there, mm. */
  readonly lift: number;
}

export interface TonguePattern {
  /** Its lower and upper end. */
  readonly from: number;
  readonly to: RidgeMark;
  /** Half its width, mm. */
  readonly half: number;
  readonly thickness: number;
}

export interface LacingPattern {
  readonly pairs: number;
  /** So many of the upper pairs are hooks where the option `closure` says `hooks`. */
  readonly hooks?: number;
  /** Width and thickness of the lace, mm. */
  readonly lace?: readonly [width: number, thickness: number];
  /** The lowest and the highest pair, as parts of the way up the facing. */
  readonly from: number;
  readonly to: number;
  /** Distance of the eyelets from the edge of the facing, mm. */
  readonly inset: number;
  /** Height of the facings over the last, mm. */
  readonly lift?: number;
}

/** A strap with its buckle, from under the medial quarter over the ridge to the lateral side. */
export interface StrapPattern {
  readonly when?: PanelPattern['when'];
  /** Its middle line from where it comes out to its point. */
  readonly line: readonly StrapMark[];
  /** How much of it lies under the quarter, mm. */
  readonly hidden: number;
  /** Height of its outer side over the last at its start and from the buckle on, and its thickness, mm. */
  readonly lift: readonly [start: number, end: number];
  readonly thickness: number;
  /** Where along its length the buckle sits, and the keeper behind it, 0 … 1. */
  readonly buckle: number;
  readonly keeper: number;
  /** Free opening of the frame along the strap and across it, mm. */
  readonly frame: readonly [along: number, across: number];
}

/** [station of the ridge abeam, mm to its lateral side, width of the strap there, mm]. */
export type StrapMark = readonly [station: number, aside: number, width: number];

/** A pair of tassels on the ridge, hung on a bow of leather lace that runs on round the topline. */
export interface TasselPattern {
  /** Station of the bow, and its height over the last, mm. */
  readonly station: number;
  readonly lift: number;
  /** Length of a tassel from its head to the ends of its fringe, mm. */
  readonly length: number;
  /** The lace goes in and out along the topline this far below it, mm. */
  readonly below: number;
}

/** Whether a piece is drawn; a choice that a design leaves open is ''. */
export const isDrawn = ({ when }: Pick<PanelPattern, 'when'>, options: Readonly<Record<string, string>>): boolean =>
  !when || when.slice(1).includes(options[when[0]] ?? '');

/** The options that a pattern asks about, in one order: no other has a part in the shape. */
export function optionsOf(pattern: Pattern, options: Readonly<Record<string, string>>): Record<string, string> {
  const pieces = [...pattern.panels, ...(pattern.straps ?? []), ...(pattern.figures ?? [])];
  const asked = new Set(pieces.flatMap((piece) => (piece.when ? [piece.when[0]] : [])));
  if (pattern.lacing) asked.add('lacing');
  if (pattern.lacing?.hooks) asked.add('closure');
  if (pattern.pull) asked.add('pull-tab');
  if (pattern.piping) asked.add('piping');
  return Object.fromEntries([...asked].sort().flatMap((id) => (options[id] === undefined ? [] : [[id, options[id]]])));
}
