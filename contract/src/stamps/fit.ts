import type { StampPlace } from '../catalog/schema.js';
import type { Issue } from '../issues/issues.js';

/** What of an artwork decides how large its stamp may be. */
export interface StampShape {
  /** Height over width. */
  readonly aspect: number;
  /** Its thinnest line as a share of its width; missing where it has none to measure. */
  readonly thinnest?: number | undefined;
}

/** An artwork in a place at a width. Lengths in mm, to a tenth. */
export interface StampFit {
  readonly height: number;
  /** The widest that fits the place, by its width and its height. */
  readonly maxWidth: number;
  /** The narrowest at which every line shows. */
  readonly minWidth: number;
  /** Its thinnest line at this width, to a hundredth; missing where the artwork has none to measure. */
  readonly line?: number;
  readonly fault?: 'too-large' | 'thin-lines';
}

/** Rounded so that what is said to fit does: the widest down, the narrowest up. */
const down = (length: number) => Math.floor(length * 10 + 1e-9) / 10;
const up = (length: number) => Math.ceil(length * 10 - 1e-9) / 10;

/** How an artwork of this shape sits in a place. A line grows with the width, so there is a narrowest stamp too. */
export function fitStamp(place: StampPlace, { aspect, thinnest }: StampShape, width: number): StampFit {
  const maxWidth = down(Math.min(place.maxWidth, place.maxHeight / aspect));
  const minWidth = thinnest ? up(place.minLine / thinnest) : 0;
  const fault = width > maxWidth ? 'too-large' : width < minWidth ? 'thin-lines' : undefined;
  return {
    height: Math.round(width * aspect * 10) / 10,
    maxWidth,
    minWidth,
    ...(thinnest && { line: Math.round(width * thinnest * 100) / 100 }),
    ...(fault && { fault }),
  };
}

/** What is wrong with a stamp of this width, and what would be right. */
export function stampFaults(place: StampPlace, shape: StampShape, width: number, path: string): Issue[] {
  const { height, maxWidth, minWidth, line, fault } = fitStamp(place, shape, width);
  if (fault === 'too-large') {
    const limit = `${place.maxWidth} × ${place.maxHeight} mm`;
    const message = `${width} × ${height} mm is larger than the place, ${limit}: make it at most ${maxWidth} mm wide`;
    return [{ path, code: 'stamp-too-large', message }];
  }
  if (fault !== 'thin-lines') return [];
  const remedy = minWidth > maxWidth ? 'use thicker lines' : `make it ${minWidth} mm wide or use thicker lines`;
  const message = `lines are ${line} mm at ${width} mm width; at least ${place.minLine} mm: ${remedy}`;
  return [{ path, code: 'stamp-thin-lines', message }];
}
