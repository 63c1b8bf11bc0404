import type { Sides } from './parcel';

/** Where something lies in a carton, from one of its corners, and how long it is along each axis as it is turned. */
export type Placement = {
  /** Position in the list that was to be packed. */
  index: number;
  at: readonly [number, number, number];
  along: readonly [number, number, number];
};

/** What is to be packed: sides and weight. */
export type Cuboid = Sides & { weight: number };

/**
 * Packs one carton. Whoever implements it promises that nothing lies in anything else or sticks out, that the weights
 * placed add up to `maxWeight` at most, and that the same question has the same answer. It need not find the best packing.
 */
export interface Packer {
  /** Where as many as it can find room for go; those that are missing stayed outside. */
  pack(inside: Sides, maxWeight: number, cuboids: readonly Cuboid[]): readonly Placement[];
}
