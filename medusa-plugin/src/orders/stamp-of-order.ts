import type { MedusaContainer } from '@medusajs/framework/types';
import { STAMP_MODULE } from '../modules/stamp';
import type StampModuleService from '../modules/stamp/service';
import { ENGRAVABLE, type StampStatus } from '../modules/stamp/types';

/** The stamp that an order has, as it stands now. */
export type StampOfOrder = {
  id: string;
  name: string;
  artwork_id: string;
  place: string;
  place_name: Record<string, string>;
  width: number;
  height: number;
  status: StampStatus;
  /** The mould is there. */
  ready: boolean;
  /** This order asked for it, and pays for it. */
  requested: boolean;
  /** Why its artwork was refused, while that is so. */
  rejected: string | null;
};

export async function readStampOfOrder(
  container: MedusaContainer,
  { id, stamp_id }: { id: string; stamp_id: string | null },
): Promise<StampOfOrder | null> {
  if (!stamp_id) return null;
  const stamps = container.resolve<StampModuleService>(STAMP_MODULE);
  const [stamp] = (await stamps.readQueue({ id: stamp_id }, { limit: 1, offset: 0 })).stamps;
  if (!stamp) return null;
  const { name, artwork_id, place, place_name, width, height, status, production_order_id } = stamp;
  return {
    id: stamp_id,
    name,
    artwork_id,
    place,
    place_name,
    width,
    height,
    status,
    ready: ENGRAVABLE.includes(status),
    requested: production_order_id === id,
    rejected: status === 'rejected' ? await readRejection(stamps, stamp_id) : null,
  };
}

async function readRejection(stamps: StampModuleService, stamp_id: string): Promise<string | null> {
  const [event] = await stamps.listCordwainerStampEvents(
    { stamp_id, kind: 'rejected' },
    { order: { created_at: 'DESC' }, take: 1 },
  );
  return event?.reason ?? null;
}
