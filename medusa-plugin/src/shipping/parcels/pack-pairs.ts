import type { Catalog } from '@cordwainer/contract';
import { capacityOf } from './capacity';
import { choiceOf, spreadAlike } from './pack-alike';
import { type Packed, packMixed } from './pack-mixed';
import type { Packer } from './packer';
import { type Box, type Carton, outerSides, type Parcel, volumeOf } from './parcel';

/** The catalog's package of a style: a shoe box. */
export type Package = Catalog['packages'][number];

/** So many pairs in so many of the catalog's packages as they need. */
export type PairsToPack = { package: Package; pairs: number };

export type PackingRules = {
  cartons: readonly Carton[];
  /** A box that is alone goes as it is, without a carton around it. */
  singleBoxAsIs: boolean;
};

/**
 * The parcels that pairs travel in. Full cartons of identical boxes are packed once and repeated; what remains of every
 * kind shares cartons. A box that no carton takes goes as it is.
 */
export function packPairs(
  packer: Packer,
  { cartons, singleBoxAsIs }: PackingRules,
  wanted: readonly PairsToPack[],
): Parcel[] {
  const kinds = boxKinds(wanted);
  const [only, another] = kinds;
  if (!only) return [];
  const packed = another ? packKinds(packer, cartons, kinds) : packKind(packer, cartons, only, singleBoxAsIs);
  return packed
    .map(({ carton, boxes }) => (singleBoxAsIs && boxes.length === 1 ? { carton: null, boxes } : { carton, boxes }))
    .map(parcelOf);
}

type Kind = { box: Box; count: number };

function boxKinds(wanted: readonly PairsToPack[]): Kind[] {
  const kinds = new Map<string, Kind>();
  const add = (box: Box, count: number) => {
    const key = JSON.stringify([box.package, box.length, box.width, box.height, box.weight]);
    const known = kinds.get(key);
    if (count > 0) kinds.set(key, { box, count: count + (known?.count ?? 0) });
  };
  for (const { package: pack, pairs } of wanted) {
    add(boxOf(pack, pack.pairs), Math.floor(pairs / pack.pairs));
    const rest = pairs % pack.pairs;
    if (rest > 0) add(boxOf(pack, rest), 1);
  }
  return [...kinds.values()];
}

/** A package's weight is that of the full one; one that is not full weighs its share. */
function boxOf({ id, length, width, height, weight, pairs: full }: Package, pairs: number): Box {
  return { package: id, length, width, height, pairs, weight: (weight * pairs) / full };
}

function packKind(packer: Packer, cartons: readonly Carton[], { box, count }: Kind, asIs: boolean): Packed[] {
  const choices = cartons
    .map((carton) => choiceOf(carton, capacityOf(packer, carton, box)))
    .filter(({ capacity }) => capacity > 0);
  if (asIs || choices.length === 0) choices.push({ carton: null, capacity: 1, volume: volumeOf(box) });
  return spreadAlike(count, choices).map(({ carton, boxes }) => ({
    carton,
    boxes: Array.from({ length: boxes }, () => box),
  }));
}

/** Full cartons of one kind first, of the carton that takes most; then all that is left together. */
function packKinds(packer: Packer, cartons: readonly Carton[], kinds: readonly Kind[]): Packed[] {
  const packed: Packed[] = [];
  const left: Box[] = [];
  for (const { box, count } of kinds) {
    const [largest] = cartons
      .map((carton) => choiceOf(carton, capacityOf(packer, carton, box)))
      .sort((a, b) => b.capacity - a.capacity || a.volume - b.volume);
    const capacity = Math.max(1, largest?.capacity ?? 0);
    const carton = largest?.capacity ? largest.carton : null;
    const full = Array.from({ length: capacity }, () => box);
    for (let filled = capacity; filled <= count; filled += capacity) packed.push({ carton, boxes: full });
    left.push(...full.slice(0, count % capacity));
  }
  return [...packed, ...packMixed(packer, cartons, left)];
}

function parcelOf({ carton, boxes }: Packed): Parcel {
  const contents = new Map<string, { package: string; boxes: number; pairs: number }>();
  for (const box of boxes) {
    const { boxes: count, pairs } = contents.get(box.package) ?? { boxes: 0, pairs: 0 };
    contents.set(box.package, { package: box.package, boxes: count + 1, pairs: pairs + box.pairs });
  }
  const first = boxes[0]!;
  const { length, width, height } = carton ? outerSides(carton) : first;
  return {
    carton: carton?.code ?? null,
    length,
    width,
    height,
    weight: Math.ceil(sum(boxes.map(({ weight }) => weight)) + (carton?.tareWeight ?? 0)),
    pairs: sum(boxes.map(({ pairs }) => pairs)),
    contents: [...contents.values()],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
