import type { Packer } from './packer';
import { type Box, type Carton, volumeOf } from './parcel';

/** More boxes than this go into no carton that people carry; it also bounds what the packer is asked to do. */
export const MOST_BOXES = 200;

/** How many of identical boxes a carton holds, by room and by weight. */
export function capacityOf(packer: Packer, carton: Carton, box: Box): number {
  const room = carton.maxWeight - carton.tareWeight;
  const atMost = Math.min(
    MOST_BOXES,
    Math.floor(volumeOf(carton.inner) / volumeOf(box)),
    Math.floor(room / box.weight),
  );
  if (atMost < 1) return 0;
  const boxes = Array.from({ length: atMost }, () => box);
  return packer.pack(carton.inner, room, boxes).length;
}
