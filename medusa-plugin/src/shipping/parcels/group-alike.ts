import type { Parcel } from './parcel';

/** Parcels that are alike, told once. */
export type ParcelGroup<Kind extends Parcel = Parcel> = Kind & { count: number };

/** Identical parcels told once, in the order they came: two thousand pairs are a few kinds of parcel. */
export function groupAlike<Kind extends Parcel>(parcels: readonly Kind[]): ParcelGroup<Kind>[] {
  const groups = new Map<string, ParcelGroup<Kind>>();
  for (const parcel of parcels) {
    const key = JSON.stringify(parcel);
    const known = groups.get(key);
    if (known) known.count += 1;
    else groups.set(key, { ...parcel, count: 1 });
  }
  return [...groups.values()];
}

export function ungroup(groups: readonly ParcelGroup[]): Parcel[] {
  return groups.flatMap(({ count, ...parcel }) => Array.from({ length: count }, () => parcel));
}
