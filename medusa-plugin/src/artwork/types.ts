import type { ArtworkLimits } from './limits';

export const ARTWORK_TYPES = ['svg', 'png', 'pdf'] as const;
/** What was uploaded, told from its content. */
export type ArtworkType = (typeof ARTWORK_TYPES)[number];

/** What is kept of it: vectors stay vectors, everything else becomes pixels. */
export const NORMALISED_FORMATS = ['svg', 'png'] as const;
export type NormalisedFormat = (typeof NORMALISED_FORMATS)[number];

/** A place on the artwork as fractions of its width and height, from its upper left corner. */
export type Place = { x: number; y: number };

/** How thin something gets, as a fraction of the artwork's width, and where. */
export type Thinnest = { width: number; at: Place };

/** Thinnest ink and thinnest gap between ink. Nothing where there is none: a solid disc has no gap. */
export type Thinness = { line?: Thinnest; gap?: Thinnest };

/** What of an upload may be kept. Nothing of the bytes that came is in it: all of it was written by us. */
export type RebuiltArtwork = {
  type: ArtworkType;
  format: NormalisedFormat;
  /** Of the artwork trimmed to its ink: user units of an SVG, pixels of a picture. */
  width: number;
  height: number;
  /** An SVG of nothing but black and white paths, or a grey PNG. */
  normalised: Buffer;
  /** Longest side `preview` pixels: ink on transparent ground. */
  preview: Buffer;
  thinness: Thinness;
};

/** Asked of the process that reads uploads. */
export type ArtworkJob =
  | { kind: 'accept'; bytes: Uint8Array; limits: ArtworkLimits }
  | { kind: 'mark'; format: NormalisedFormat; normalised: Uint8Array; minimum: number; limits: ArtworkLimits };

export type ArtworkAnswer =
  | { ok: true; result: RebuiltArtwork | Uint8Array }
  | { ok: false; code: string; message: string }
  /** A fault of ours, or a file that made a reader fail in a way nobody foresaw. */
  | { ok: false; fault: string };
