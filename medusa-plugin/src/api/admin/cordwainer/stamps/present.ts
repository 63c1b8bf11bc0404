import type { MedusaContainer } from '@medusajs/framework/types';
import { BRAND_MODULE } from '../../../../modules/brand';
import type BrandModuleService from '../../../../modules/brand/service';
import { STAMP_MODULE } from '../../../../modules/stamp';
import type { QueuedStamp } from '../../../../modules/stamp/queue';
import type StampModuleService from '../../../../modules/stamp/service';
import {
  STAMP_TRANSITIONS,
  type StampTransition,
  type StampTransitionName,
} from '../../../../modules/stamp/transitions';
import { nameUsers } from '../../../../users/name-users';
import { noStamp } from '../../../../workflows/stamp/obstacle';

const ALL: readonly [StampTransitionName, StampTransition][] = Object.entries(STAMP_TRANSITIONS) as never;

/** Stamps as they are shown, with their brands and the orders that asked for them. */
export async function presentStamps(container: MedusaContainer, stamps: readonly QueuedStamp[]) {
  const brands = await container
    .resolve<BrandModuleService>(BRAND_MODULE)
    .listCordwainerBrands(
      { id: [...new Set(stamps.map(({ brand_id }) => brand_id))] },
      { select: ['id', 'code', 'name'] },
    );
  return stamps.map(({ brand_id, production_order_id, order_number, order_status, ready_at, created_at, ...stamp }) => {
    const brand = brands.find(({ id }) => id === brand_id);
    return {
      ...stamp,
      brand: brand ? { id: brand.id, code: brand.code, name: brand.name } : null,
      ready_at: ready_at && new Date(ready_at).toISOString(),
      created_at: new Date(created_at).toISOString(),
      order: production_order_id ? { id: production_order_id, number: order_number, status: order_status } : null,
      moves: ALL.filter(([, { from, by }]) => from.includes(stamp.status) && by.includes('user')).map(([name]) => name),
    };
  });
}

/** One stamp with its history. @throws Refusal 404 */
export async function presentStamp(container: MedusaContainer, id: string) {
  const service = container.resolve<StampModuleService>(STAMP_MODULE);
  const { stamps } = await service.readQueue({ id }, { limit: 1, offset: 0 });
  const [stamp] = await presentStamps(container, stamps);
  if (!stamp) throw noStamp(id);
  const events = await service.listCordwainerStampEvents({ stamp_id: id }, { order: { created_at: 'ASC', id: 'ASC' } });
  const names = await nameUsers(
    container,
    events.map((event) => (event.actor_type === 'user' ? event.actor_id : null)),
  );
  return {
    stamp,
    history: events.map((event) => ({
      id: event.id,
      kind: event.kind,
      created_at: new Date(event.created_at).toISOString(),
      from_status: event.from_status,
      to_status: event.to_status,
      actor_type: event.actor_type,
      actor_id: event.actor_id,
      actor_name: (event.actor_id && names.get(event.actor_id)) || null,
      reason: event.reason,
      details: event.details,
    })),
  };
}
