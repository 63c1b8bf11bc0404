import type { Address } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { GroupCandidate } from '../../../modules/production/groups/candidates';
import { findGroupObstacle } from '../../../modules/production/groups/find-obstacle';
import { FEWEST_MEMBERS } from '../../../modules/production/groups/types';
import type ProductionModuleService from '../../../modules/production/service';
import { refusalOf } from '../../../refusal';
import { type GroupPlan, shareShipping } from './group-plan';
import { type OrderToGroup, readOrders } from './read-orders';
import { isInAgreement } from './requote';

/** Orders that would save by travelling together. */
export type GroupSuggestion = { brand_id: string; destination: Address; ids: string[]; plan: GroupPlan };

/** Sets that are looked at for every one that is asked for: not all save. */
const LOOKED_AT = 3;
const AT_ONCE = 4;

/**
 * Sets of pending orders of one brand with one destination whose joint shipping costs less, those that save most first. Of
 * those with most paid for shipping: nobody reads on for ever. Money that has come for one is found when the group is made.
 */
export async function suggestGroups(
  container: MedusaContainer,
  { brand_id, limit }: { brand_id?: readonly string[]; limit: number },
): Promise<GroupSuggestion[]> {
  const candidates = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .findGroupCandidates({ brand_id, limit: limit * LOOKED_AT });
  const suggestions: GroupSuggestion[] = [];
  for (let at = 0; at < candidates.length && suggestions.length < limit; at += AT_ONCE) {
    const planned = await Promise.all(candidates.slice(at, at + AT_ONCE).map((each) => suggest(container, each)));
    suggestions.push(...planned.filter((each) => each !== undefined));
  }
  return suggestions.sort((a, b) => b.plan.saving - a.plan.saving).slice(0, limit);
}

async function suggest(container: MedusaContainer, candidate: GroupCandidate): Promise<GroupSuggestion | undefined> {
  const orders = fitting(await readOrders(container, { ids: candidate.ids }), candidate);
  if (orders.length < FEWEST_MEMBERS) return undefined;
  try {
    const { plan } = await shareShipping(container, orders);
    if (plan.saving === 0) return undefined;
    return { brand_id: candidate.brand_id, destination: orders[0]!.address, ids: orders.map(({ id }) => id), plan };
  } catch (error) {
    if (refusalOf(error)) return undefined;
    throw error;
  }
}

/** Those whose Medusa order says the same as ours: an address or a line may have been changed on its own page. */
function fitting(orders: readonly OrderToGroup[], candidate: GroupCandidate): OrderToGroup[] {
  const alike = orders.filter(
    (order) =>
      order.destination_key === candidate.destination_key &&
      !findGroupObstacle(order, { id: order.id, role: 'joins' }, undefined) &&
      !order.medusa.canceled_at &&
      isInAgreement(order),
  );
  return alike.filter(({ medusa }) => medusa.region_id === alike[0]!.medusa.region_id);
}
