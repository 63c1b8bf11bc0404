import { MOST_BOXES } from './capacity';
import type { Packer } from './packer';
import { type Box, type Carton, outerSides, volumeOf } from './parcel';

/** A carton, or none, and the boxes in it. */
export type Packed = { carton: Carton | null; boxes: Box[] };

/**
 * Packs boxes of different sizes, one carton after the other: the smallest carton that holds all that is left, or the
 * one that holds most. Not the best way there is (that takes forever), but one that people would pack too.
 */
export function packMixed(packer: Packer, cartons: readonly Carton[], boxes: readonly Box[]): Packed[] {
  const smallestFirst = [...cartons].sort((a, b) => volumeOf(outerSides(a)) - volumeOf(outerSides(b)));
  const packed: Packed[] = [];
  let left = [...boxes];
  while (left.length > 0) {
    const { carton, indexes } = fullest(packer, smallestFirst, left);
    const taken = carton ? indexes : new Set([0]);
    packed.push({ carton, boxes: left.filter((_, index) => taken.has(index)) });
    left = left.filter((_, index) => !taken.has(index));
  }
  return packed;
}

function fullest(packer: Packer, cartons: readonly Carton[], boxes: readonly Box[]) {
  let best: { carton: Carton | null; indexes: ReadonlySet<number> } = { carton: null, indexes: new Set() };
  const offered = boxes.slice(0, MOST_BOXES);
  for (const carton of cartons) {
    const placed = packer.pack(carton.inner, carton.maxWeight - carton.tareWeight, offered);
    if (placed.length > best.indexes.size) best = { carton, indexes: new Set(placed.map(({ index }) => index)) };
    if (best.indexes.size === offered.length) break;
  }
  return best;
}
