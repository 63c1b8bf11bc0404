import type { Quote } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { generateEntityId } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { MedusaBase } from '../../../modules/production/edit-order';
import { findGroupObstacle } from '../../../modules/production/groups/find-obstacle';
import {
  FEWEST_MEMBERS,
  type GroupFacts,
  type GroupRole,
  type GroupShipping,
  type OwnShipping,
} from '../../../modules/production/groups/types';
import type ProductionModuleService from '../../../modules/production/service';
import { RefusalError } from '../../../refusal';
import { fitOf, refuse, refuseUnfit } from './find-faults';
import { ownQuote, type SharedShipping, shareShipping } from './group-plan';
import { type OrderToGroup, readOrders } from './read-orders';

/** What is to become of a group. */
export type GroupWish = (
  | { kind: 'form'; ids: readonly string[] }
  | { kind: 'add'; group_id: string; ids: readonly string[] }
  | { kind: 'remove'; group_id: string; ids: readonly string[] }
  | { kind: 'dissolve'; group_id: string }
) & {
  /** By which it is to travel; left out, as the orders do. */
  shipping_option?: string;
  /** Also where nothing is saved. */
  insist?: boolean;
};

export type PlannedOrder = {
  id: string;
  number: string;
  order_id: string;
  role: GroupRole;
  revision: number;
  base: MedusaBase;
  /** Its Medusa order is cancelled, and not to be touched any more. */
  cancelled: boolean;
  currency: string;
  /** Of its Medusa order: what it has and what it gets. */
  was: { name: string; quote: Quote };
  method: OwnShipping;
  quote: Quote;
  own_shipping?: OwnShipping;
};

export type Regrouping = {
  group_id: string;
  /** Taking the last but one out of a group ends it. */
  kind: GroupWish['kind'];
  facts?: GroupFacts;
  shipping?: GroupShipping;
  orders: PlannedOrder[];
};

/**
 * Works out what a change of a group comes to: every order's new shipping, tax and total. Changes nothing.
 *
 * @throws Refusal 400, 404; 409 `not-groupable` with what stands in whose way, `no-saving`, `not-carried`; 422
 */
export async function planRegrouping(container: MedusaContainer, wish: GroupWish): Promise<Regrouping> {
  if (wish.kind === 'form') return planForming(container, wish);
  const { group, members } = await readGroup(container, wish.group_id);
  if (wish.kind === 'add') return planAdding(container, wish, group, members);
  const leaving = wish.kind === 'dissolve' ? members.map(({ id }) => id) : wish.ids;
  return planLeaving(container, { ...wish, leaving }, group, members);
}

async function planForming(
  container: MedusaContainer,
  { ids, shipping_option, insist }: Extract<GroupWish, { kind: 'form' }>,
): Promise<Regrouping> {
  const orders = await readOrders(container, { ids });
  await refuseUnfit(container, { ids, orders });
  const shared = await shareShipping(container, orders, shipping_option);
  if (!insist) refuseWithoutSaving(shared.plan.saving, 0);
  const [first] = orders;
  return {
    group_id: generateEntityId(undefined, 'shipgrp'),
    kind: 'form',
    facts: {
      brand_id: first!.brand_id,
      currency: first!.currency,
      region_id: first!.medusa.region_id ?? '',
      sales_channel_id: first!.medusa.sales_channel_id,
      destination_key: first!.destination_key,
      destination: first!.address,
      ...shippingOf(shared),
    },
    orders: shared.shared.map((each) => ({ ...planned(each), role: 'joins', own_shipping: each.order.own })),
  };
}

async function planAdding(
  container: MedusaContainer,
  { group_id, ids, shipping_option, insist }: Extract<GroupWish, { kind: 'add' }>,
  group: Group,
  members: readonly OrderToGroup[],
): Promise<Regrouping> {
  const joining = await readOrders(container, { ids });
  await refuseUnfit(container, { ids, orders: joining, fit: fitOf(members[0]!), members: members.length });
  refuseBusy(members, group_id, 'stays');
  const orders = [...members, ...joining].sort((a, b) => a.sequence - b.sequence);
  const shared = await shareShipping(container, orders, shipping_option ?? group.shipping_option_id);
  const saved = members.reduce((sum, { own, quote }) => sum + own.amount - quote.shipping, 0);
  if (!insist) refuseWithoutSaving(shared.plan.saving, saved);
  return {
    group_id,
    kind: 'add',
    shipping: shippingOf(shared),
    orders: shared.shared.map((each) =>
      ids.includes(each.order.id)
        ? { ...planned(each), role: 'joins', own_shipping: each.order.own }
        : { ...planned(each), role: 'stays' },
    ),
  };
}

async function planLeaving(
  container: MedusaContainer,
  { group_id, leaving }: { group_id: string; leaving: readonly string[] },
  group: Group,
  members: readonly OrderToGroup[],
): Promise<Regrouping> {
  refuseStrangers(leaving, members, group_id);
  refuseBusy(members, group_id, 'leaves');
  const stays = members.filter(({ id }) => !leaving.includes(id));
  const ends = stays.length < FEWEST_MEMBERS;
  const leaves = ends ? members : members.filter(({ id }) => leaving.includes(id));
  const left = await Promise.all(
    leaves.map(async (order): Promise<PlannedOrder> => {
      const quote = order.medusa.canceled_at ? order.quote : await ownQuote(container, order);
      return { ...planned({ order, method: order.own, quote }), role: 'leaves' };
    }),
  );
  if (ends) return { group_id, kind: 'dissolve', orders: left };
  const shared = await shareShipping(container, stays, group.shipping_option_id).catch(() =>
    // Nobody is kept in a group because the option it went by is there no more.
    shareShipping(container, stays),
  );
  const stay = shared.shared.map((each): PlannedOrder => ({ ...planned(each), role: 'stays' }));
  return { group_id, kind: 'remove', shipping: shippingOf(shared), orders: [...left, ...stay] };
}

type Group = { id: string; number: string; shipping_option_id: string; dissolved_at: Date | null };

/** @throws Refusal 404; 409 where it is dissolved */
async function readGroup(container: MedusaContainer, id: string) {
  const [group] = (await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listShippingGroups({ id }, { take: 1 })) as Group[];
  if (!group) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no shipping group ${id}` });
  const conflict = (message: string) => new RefusalError({ status: 409, type: 'dissolved', message });
  if (group.dissolved_at) throw conflict(`Group ${group.number} is dissolved; form another`);
  const members = await readOrders(container, { group_id: id });
  if (members.length === 0) throw conflict(`Group ${group.number} is being changed at this moment`);
  return { group, members };
}

function refuseStrangers(ids: readonly string[], members: readonly OrderToGroup[], groupId: string): void {
  const strangers = ids.filter((id) => !members.some((member) => member.id === id));
  const message = (id: string) => `Order ${id} is not in the group`;
  refuse(
    ids,
    strangers.map((id) => ({ id, code: 'not-member', message: message(id) })),
  );
  if (ids.length === 0) refuse([groupId], [{ id: groupId, code: 'not-member', message: 'Name an order of the group' }]);
}

/** Of those that are in the group, whoever is being paid, edited or made already keeps the others where they are. */
function refuseBusy(members: readonly OrderToGroup[], groupId: string, role: GroupRole): void {
  refuse(
    members.map(({ id }) => id),
    members.flatMap((member) => findGroupObstacle(member, { id: member.id, role }, groupId) ?? []),
  );
}

/** @throws Refusal 409 where the group saves no more than it did: the orders had better travel by themselves */
function refuseWithoutSaving(saving: number, before: number): void {
  if (saving > before) return;
  const message = 'Travelling together costs these orders no less than travelling alone; it can be insisted on';
  throw new RefusalError({ status: 409, type: 'no-saving', message });
}

function shippingOf({ plan, method_data }: SharedShipping): GroupShipping {
  return {
    shipping_option_id: plan.shipping_option.id,
    shipping_method: plan.shipping_option.name,
    method_data,
    shipping: plan.after,
    tax_included: plan.tax_included,
    chargeable_weight: plan.chargeable_weight,
  };
}

function planned({ order, method, quote }: Pick<SharedShipping['shared'][number], 'order' | 'method' | 'quote'>) {
  return {
    id: order.id,
    number: order.number,
    order_id: order.order_id,
    revision: order.revision,
    base: order.base,
    cancelled: order.medusa.canceled_at !== null,
    currency: order.currency,
    was: { name: order.method.name, quote: order.quote },
    method,
    quote,
  };
}
