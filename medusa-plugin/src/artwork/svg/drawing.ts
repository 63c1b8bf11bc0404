import type { Segment } from './path-data';
import type { Cap, Join, Rule } from './style';
import type { Matrix } from './transform';
import type { Box } from './viewport';

/** How light a paint is, 0 black to 1 white. */
export type Paint = number;

export type Stroke = {
  paint: Paint;
  width: number;
  cap: Cap;
  join: Join;
  miterLimit: number;
  dashes: readonly number[];
  dashOffset: number;
};

export type Outline = { path: readonly Segment[]; matrix: Matrix; rule: Rule };

/** Only what is within one of these outlines is seen. */
export type Clip = { outlines: readonly Outline[] };

/** A path that is painted, and what it is cut by, outermost first. */
export type Shape = Outline & { fill?: Paint; stroke?: Stroke; clips: readonly Clip[] };

/** An SVG with everything carried out: a list of paths, bottom first. */
export type Drawing = { frame: Box; shapes: Shape[] };
