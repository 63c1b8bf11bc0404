import { type Carton, outerSides, volumeOf } from './parcel';

/** A carton, or none for a box that goes as it is, and how many boxes it takes. */
export type Choice = { carton: Carton | null; capacity: number; volume: number };

/** A carton in use. */
export type Filled = { carton: Carton | null; boxes: number };

/**
 * Spreads identical boxes over cartons so that there are as few parcels as can be, and of those ways the one with the
 * least volume: a carrier's price has a part per parcel, and rises with volume. Exact, by working up from no boxes.
 */
export function spreadAlike(count: number, choices: readonly Choice[]): Filled[] {
  const best: { parcels: number; volume: number; choice: Choice | null }[] = [{ parcels: 0, volume: 0, choice: null }];
  for (let boxes = 1; boxes <= count; boxes++) {
    let found = { parcels: Number.POSITIVE_INFINITY, volume: 0, choice: null as Choice | null };
    for (const choice of choices) {
      const before = best[Math.max(0, boxes - choice.capacity)]!;
      const parcels = before.parcels + 1;
      const volume = before.volume + choice.volume;
      if (parcels < found.parcels || (parcels === found.parcels && volume < found.volume)) {
        found = { parcels, volume, choice };
      }
    }
    best.push(found);
  }
  const filled: Filled[] = [];
  for (let left = count; left > 0; ) {
    const { carton, capacity } = best[left]!.choice!;
    filled.push({ carton, boxes: Math.min(capacity, left) });
    left -= capacity;
  }
  return filled.sort((a, b) => b.boxes - a.boxes);
}

export function choiceOf(carton: Carton, capacity: number): Choice {
  return { carton, capacity, volume: volumeOf(outerSides(carton)) };
}
