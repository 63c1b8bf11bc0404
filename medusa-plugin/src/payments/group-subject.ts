import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../modules/production';
import type { GroupShare } from '../modules/production/group-payment/book';
import type { GroupPaymentObstacle } from '../modules/production/group-payment/claim';
import type ProductionModuleService from '../modules/production/service';
import { RefusalError } from '../refusal';
import { settleGroupPayment } from '../workflows/group/allocation/settle-group-payment';
import { chargeable } from './chargeable';
import { groupOfCollection, makeGroupCollection, sharesOfCollection } from './group-collection';
import { notPayable } from './payable';
import { isForBuyers } from './providers';
import { readCollections } from './read-collections';
import type { SubjectPort } from './subject';

/** A shipping group that is paid whole, by one payment that belongs to none of its orders. */
export const groupSubject: SubjectPort = {
  async nameOf(container, id) {
    return (await findGroup(container, id)).number;
  },

  async readClaim(container, id) {
    return (await productionOf(container).readGroupClaim(id)) ?? null;
  },

  async claim(container, id, { seconds, continues }) {
    const { number } = await findGroup(container, id);
    const began = await productionOf(container).claimGroupPayment({ id, seconds, continues });
    if ('lease' in began) return began.lease;
    throw obstacleOf(number, began.obstacle);
  },

  /** Not while money is there that is not shared out: until then nobody may change the group. Sharing it out lets go. */
  async free(container, id, lease) {
    const group = await findGroup(container, id);
    if (await hasMoneyToShareOut(container, group)) return;
    await productionOf(container).freeGroupPayment(id, lease);
  },

  async due(container, id) {
    const group = await findGroup(container, id);
    const shares = group.payment_id ? [] : await sharesOf(container, group);
    const amount = shares.reduce((sum, share) => sum + share.amount, 0);
    return { amount, currency: group.currency, purpose: 'whole' };
  },

  async charge(container, id, providerId, { currency }) {
    const shares = await sharesOf(container, await findGroup(container, id));
    return shares.reduce((sum, { amount }) => sum + chargeable(providerId, amount, currency), 0);
  },

  async providers(container, id) {
    const { region_id } = await findGroup(container, id);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: 'region',
      fields: ['payment_providers.id', 'payment_providers.is_enabled'],
      filters: { id: region_id },
    });
    const [region] = data as unknown as { payment_providers?: { id: string; is_enabled: boolean }[] }[];
    const providers = (region?.payment_providers ?? []).filter((provider) => provider.is_enabled);
    return providers.map((provider) => provider.id).filter(isForBuyers);
  },

  async openCollection(container, id, due) {
    const group = await findGroup(container, id);
    const shares = await sharesOf(container, group);
    const unused = await findUnused(container, group, due.amount, shares);
    if (unused) return unused;
    const wish = { groupId: id, amount: due.amount, currency: due.currency, shares };
    const made = await makeGroupCollection(container, wish);
    await productionOf(container).updateShippingGroups({ id, payment_collection_id: made });
    return made;
  },

  async collections(container, id) {
    const { payment_collection_id } = await findGroup(container, id);
    return payment_collection_id ? [payment_collection_id] : [];
  },

  async find(container, paymentCollectionId) {
    return groupOfCollection(container, paymentCollectionId);
  },

  async settle(container, id, payment) {
    await settleGroupPayment(container, id, payment);
  },
};

type Group = {
  id: string;
  number: string;
  currency: string;
  region_id: string;
  payment_collection_id: string | null;
  payment_id: string | null;
};

function productionOf(container: MedusaContainer): ProductionModuleService {
  return container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
}

async function findGroup(container: MedusaContainer, id: string): Promise<Group> {
  const [group] = await productionOf(container).listShippingGroups({ id }, { take: 1 });
  if (group) return group;
  throw new RefusalError({ status: 404, type: 'not-found', message: `There is no shipping group ${id}` });
}

/** Whether a payment has brought money that is still there, and not all of its orders have their part. */
async function hasMoneyToShareOut(
  container: MedusaContainer,
  { payment_id, payment_collection_id }: Group,
): Promise<boolean> {
  if (payment_id) return (await productionOf(container).listUnsettledParts(payment_id)).length > 0;
  const collections = await readCollections(container, payment_collection_id ? [payment_collection_id] : []);
  return collections.some(({ payments }) =>
    payments.some(({ captures, refunds }) => captures.length > 0 && refunds.length === 0),
  );
}

/** What is outstanding of each order, in the order of their ids. */
async function sharesOf(container: MedusaContainer, { id, currency }: Group): Promise<GroupShare[]> {
  const members = (await productionOf(container).readGroupMembers([id])).get(id) ?? [];
  const unpaid = members.filter(({ status, held_status }) => (held_status ?? status) === 'pending-payment');
  if (unpaid.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order',
    fields: ['id', 'total', 'summary.*'],
    filters: { id: unpaid.map(({ order_id }) => order_id) },
  });
  const orders = data as unknown as { id: string; summary: { pending_difference: unknown } }[];
  const outstanding = new Map(orders.map((order) => [order.id, order.summary.pending_difference]));
  return unpaid
    .map((member) => ({
      production_order_id: member.id,
      amount: toMinor(Number(outstanding.get(member.order_id) ?? 0), currency),
    }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => (a.production_order_id < b.production_order_id ? -1 : 1));
}

/** The collection that was made for exactly this before, where nothing was paid into it. */
async function findUnused(
  container: MedusaContainer,
  { payment_collection_id, currency }: Group,
  amount: number,
  shares: GroupShare[],
): Promise<string | undefined> {
  const [collection] = await readCollections(container, payment_collection_id ? [payment_collection_id] : []);
  if (!collection || collection.payments.length > 0 || collection.status === 'canceled') return undefined;
  const kept = await sharesOfCollection(container, collection.id);
  const same =
    toMinor(Number(collection.amount), currency) === amount && JSON.stringify(kept) === JSON.stringify(shares);
  return same ? collection.id : undefined;
}

function obstacleOf(name: string, { code, number }: GroupPaymentObstacle): RefusalError {
  switch (code) {
    case 'not-found':
      return new RefusalError({ status: 404, type: code, message: 'There is no such shipping group' });
    case 'dissolved':
      return notPayable('dissolved', `Group ${name} is dissolved; its orders are paid one by one`);
    case 'already-paid':
      return notPayable(code, `Group ${name} is paid`);
    case 'on-hold':
      return notPayable(code, `Order ${number} of group ${name} is on hold; the group can be paid when that is over`);
    case 'edit-in-progress':
      return notPayable(code, `Order ${number} of group ${name} is being changed at this moment`);
    case 'cancellation-in-progress':
      return notPayable(code, `Order ${number} of group ${name} is being cancelled at this moment`);
    case 'payment-in-progress':
      return notPayable(code, `Somebody is paying ${number ? `order ${number} of ` : ''}group ${name} at this moment`);
  }
}
