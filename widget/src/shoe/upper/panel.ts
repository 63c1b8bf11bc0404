import type { MeshBuilder } from '../geometry/mesh-builder.js';
import type { Curve } from '../geometry/spline.js';
import type { Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { PunchedRow } from '../patterns/pattern.js';
import { finishEdge } from './along-edges.js';
import { bordersOf } from './borders.js';
import type { Edge } from './edges.js';
import { laySheet } from './sheet.js';

/** A place on the last: see `Last` for s and w. */
export type Place = readonly [s: number, w: number];

/** Sides of a panel: `left` and `right` run along b, `bottom` and `top` along a. */
export type Side = 'left' | 'right' | 'bottom' | 'top';

/** A place on a panel and where it lies, mm. */
export interface Spot {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A piece of leather between four lines on the last. Neighbouring lines share their end points. */
export interface Panel {
  readonly lines: Readonly<Record<Side, Curve<Place>>>;
  /** Sides that are seen, with their edge; the others run on under a neighbour or the welt. */
  readonly edges: Partial<Record<Side, Edge>>;
  /** Height of its outer side above the last, mm, over a and b in 0 … 1. */
  lift(a: number, b: number): number;
  /** Openness to the light, 0 … 1, at a place and point. */
  open?(at: Spot): number;
  readonly columns: number;
  readonly rows: number;
  /** Where along a the columns stand closer, for tight corners there. */
  readonly dense?: readonly number[];
  /** Its right side comes to a point on the ridge, b = 0.5: what lies on one side of the ridge stays there. */
  readonly peaked?: boolean;
  /** Bent like a horseshoe: it takes longer to lie flat. */
  readonly bent?: boolean;
  /** Faces the foot: lining. */
  readonly inside?: boolean;
  /** Where a place lies on the flat leather, mm, for a part of a larger piece; else it is laid flat by itself. */
  readonly flat?: (s: number, w: number) => readonly [u: number, v: number];
}

/** A seam as it lies on the surface: points, normals; evenly spaced. */
export type Seam = readonly { readonly p: Vec; readonly n: Vec }[];

/** A point of a cut edge on the outer side of the leather, with its normal and the direction away from the panel. */
export interface Rim {
  readonly p: Vec;
  readonly n: Vec;
  readonly out: Vec;
}

export interface BuiltPanel {
  readonly seams: readonly Seam[];
  readonly punched: readonly { readonly row: Seam; readonly holes: PunchedRow['holes'] }[];
  /** The cut lines of its seen edges, for the shade that they cast on what lies below. */
  readonly cuts: readonly Vec[][];
}

/** Builds a panel; what one sees who looks under its edges goes into `below`. */
export function buildPanel(last: Last, panel: Panel, into: MeshBuilder, below?: MeshBuilder): BuiltPanel {
  const borders = bordersOf(last, panel);
  laySheet(last, panel, borders, into);
  const finished = [...borders].map(([side, border]) => finishEdge(last, panel, side, border, into, below));
  return {
    seams: finished.flatMap(({ seams }) => seams),
    punched: finished.flatMap(({ punched }) => punched),
    cuts: finished.map(({ cut }) => cut),
  };
}
