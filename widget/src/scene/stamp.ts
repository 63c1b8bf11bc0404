/** A brand's stamp as it is engraved: where on the shoe, how large, and how deep at every point. */
import type { ShoeModel } from '../shoe/model.js';

/** Where a stamp can be seen engraved. */
export type StampPlaceId = 'insole' | 'outsole';

export interface Stamp {
  readonly place: StampPlaceId;
  /** Real size, mm. */
  readonly width: number;
  readonly height: number;
  /** Its depth as a picture: 0 untouched … 255 deepest; rows from the top. Nothing at its borders. */
  readonly columns: number;
  readonly rows: number;
  readonly depths: Uint8Array;
}

/** How the artwork lies on a zone, in the shoe's own x and z. */
export interface StampLay {
  readonly zone: string;
  /** Middle x and z, mm, and 1 / width, 1 / height. */
  readonly area: readonly [number, number, number, number];
  /** Which way its lines run along z: read from above they run to the right, from below to the left. */
  readonly side: 1 | -1;
}

/** mm; leather is pressed some half a millimetre by a hot mould. */
export const STAMP_DEPTH = 0.5;

/** The zone of a place, where along it the stamp's middle is, and from where it is read, toe away from the reader. */
const PLACES = {
  insole: { zone: 'insole-sock', along: 0.2, side: 1 },
  outsole: { zone: 'outsole', along: 0.42, side: -1 },
} as const;

/** Undefined where the shoe has no such place. */
export function layStamp({ meshes }: ShoeModel, { place, width, height }: Stamp): StampLay | undefined {
  const { zone, along, side } = PLACES[place];
  const parts = meshes.filter((mesh) => mesh.zone === zone);
  let [from, to] = [Infinity, -Infinity];
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      from = Math.min(from, positions[i]!);
      to = Math.max(to, positions[i]!);
    }
  }
  if (from >= to) return undefined;
  const middle = from + along * (to - from);
  const [left, right] = sidesOf(parts, middle, NEARBY) ?? sidesOf(parts, middle, Infinity)!;
  return { zone, area: [middle, (left + right) / 2, 1 / width, 1 / height], side };
}

/** mm along the shoe within which a zone is as wide as at a place of it. */
const NEARBY = 8;

/** How far parts reach to both sides near a place along the shoe, mm; undefined where no vertex is that near. */
function sidesOf(parts: ShoeModel['meshes'], middle: number, reach: number): [left: number, right: number] | undefined {
  let [left, right] = [Infinity, -Infinity];
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i]! - middle) > reach) continue;
      left = Math.min(left, positions[i + 2]!);
      right = Math.max(right, positions[i + 2]!);
    }
  }
  return left <= right ? [left, right] : undefined;
}
