/**
 * A shoe on its way between threads. Its large arrays are numbered; those that the other side holds are left out, and
 * the rest are handed over without copying them a second time. Knows no field of a mesh but that some are arrays, so
 * that meshes may get others.
 */
import type { SurveyedShoe } from '../scene/survey/survey.js';

export type Numbers =
  | Float32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

/** Where an array is left out: its number. */
export interface Reference {
  readonly array: number;
}

type Wrapped = Readonly<Record<string, unknown>>;

export interface Parcel {
  readonly model: Omit<SurveyedShoe, 'meshes'>;
  readonly meshes: readonly Wrapped[];
  /** Arrays that the receiver does not have, by number. */
  readonly arrays: ReadonlyMap<number, Numbers>;
}
