/** What the page says to the worker that draws, and what it answers. */
import type { Surface } from '../materials/surface.js';
import type { Pixels, Shot } from '../picture/render.js';
import type { ShoeSpec } from '../shoe/spec.js';

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

export interface Encoding {
  readonly type: PictureType;
  /** 0 … 1, of JPEG and WebP. */
  readonly quality: number;
}

export interface Sitting {
  readonly spec: ShoeSpec;
  readonly surfaces: ReadonlyMap<string, Surface>;
  readonly shot: Shot;
}

export interface Order extends Sitting {
  readonly id: number;
  /** Encoded where the browser lets workers do that, pixels otherwise. */
  readonly encoding?: Encoding;
}

/** RGBA, straight alpha, sRGB, first row first. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly pixels: Pixels;
}

export type Answer = Plate | Blob;
