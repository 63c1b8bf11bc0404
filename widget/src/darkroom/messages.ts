/** What the page says to the worker that draws, and what it answers. */
import type { Surface } from '../materials/surface.js';
import type { Pixels, Shot } from '../picture/render.js';
import type { PictureType } from '../scene/scene-port.js';
import type { ShoeModel } from '../shoe/model.js';
import type { ShoeSpec } from '../shoe/spec.js';

export interface Encoding {
  readonly type: PictureType;
  /** 0 … 1, of JPEG and WebP. */
  readonly quality: number;
}

/** A picture that is wanted: of a shoe that is still to be made, or of one that is there. */
export interface Sitting {
  readonly shoe: ShoeSpec | ShoeModel;
  readonly surfaces: ReadonlyMap<string, Surface>;
  readonly shot: Shot;
}

/** The same on its way: a model has a name, and travels only where it is not known yet. */
export interface Order extends Omit<Sitting, 'shoe'> {
  readonly id: number;
  readonly shape: { readonly spec: ShoeSpec } | { readonly name: string; readonly model?: ShoeModel };
  /** Encoded where the browser lets workers do that, pixels otherwise. */
  readonly encoding?: Encoding;
}

/** RGBA, straight alpha, sRGB, first row first. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly pixels: Pixels;
}

/** `unknown`: a model of this name has not come, or was forgotten. */
export type Answer = Plate | Blob | 'unknown';
