import { toMajor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { createOrderPaymentCollectionWorkflow } from '@medusajs/medusa/core-flows';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { RefusalError } from '../refusal';
import { settleOrderPayment } from '../workflows/payment/settle-order-payment';
import { chargeable } from './chargeable';
import { dueOf } from './due';
import { awaitsPayment, notPayable } from './payable';
import { isForBuyers } from './providers';
import { readCollections } from './read-collections';
import type { ClaimWish, SubjectPort } from './subject';

/** An order that is paid by itself, through its own payment collections: one for each sum that was asked for. */
export const orderSubject: SubjectPort = {
  async nameOf(container, id) {
    return (await findOrder(container, id)).number;
  },

  async readClaim(container, id) {
    return (await productionOf(container).readPaymentClaim(id)) ?? null;
  },

  async claim(container, id, { seconds, continues, purpose }: ClaimWish) {
    const lease = await productionOf(container).claimPayment({ id, seconds, continues, held: purpose === 'mark' });
    if (lease) return lease;
    const order = await findOrder(container, id);
    if (order.group_id && awaitsPayment(order)) throw await groupedRefusal(container, order.number, order.group_id);
    throw obstacleOf(order, purpose);
  },

  async free(container, id, lease) {
    await productionOf(container).freePayment(id, lease);
  },

  async due(container, id) {
    return dueOf(container, { kind: 'order', id });
  },

  async charge(_container, _id, providerId, { amount, currency }) {
    return chargeable(providerId, amount, currency);
  },

  async providers(container, id) {
    const { order_id } = await findOrder(container, id);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: 'order',
      fields: ['region.payment_providers.id', 'region.payment_providers.is_enabled'],
      filters: { id: order_id },
    });
    const [order] = data as unknown as { region?: { payment_providers?: { id: string; is_enabled: boolean }[] } }[];
    const providers = order?.region?.payment_providers ?? [];
    return providers.filter(({ id, is_enabled }) => is_enabled && isForBuyers(id)).map(({ id }) => id);
  },

  async openCollection(container, id, due) {
    const { order_id } = await findOrder(container, id);
    const amount = toMajor(due.amount, due.currency);
    const collections = await readCollections(container, await collectionsOf(container, order_id));
    const unused = collections.find(
      ({ status, payments }) => (status === 'not_paid' || status === 'awaiting') && payments.length === 0,
    );
    if (unused) {
      await container.resolve(Modules.PAYMENT).updatePaymentCollections(unused.id, { amount });
      return unused.id;
    }
    // Medusa's workflow that creates or updates always takes all that is outstanding, whatever amount it is told.
    const { result } = await createOrderPaymentCollectionWorkflow(container).run({ input: { order_id, amount } });
    return result[0]!.id;
  },

  async collections(container, id) {
    return collectionsOf(container, (await findOrder(container, id)).order_id);
  },

  async find(container, paymentCollectionId) {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: 'order_payment_collection',
      fields: ['order_id'],
      filters: { payment_collection_id: paymentCollectionId },
    });
    const [link] = data as unknown as { order_id: string }[];
    if (!link) return undefined;
    const [order] = await productionOf(container).listProductionOrders({ order_id: link.order_id }, { select: ['id'] });
    return order?.id;
  },

  async settle(container, id, payment) {
    const { order_id } = await findOrder(container, id);
    await settleOrderPayment(container, { id, orderId: order_id, payment });
  },
};

type Order = {
  number: string;
  order_id: string;
  group_id: string | null;
  status: string;
  held_status: string | null;
  editing_until: unknown;
  cancelling_until: unknown;
};

function productionOf(container: MedusaContainer): ProductionModuleService {
  return container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
}

async function findOrder(container: MedusaContainer, id: string): Promise<Order> {
  const [order] = await productionOf(container).listProductionOrders({ id });
  if (!order) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  return order;
}

async function collectionsOf(container: MedusaContainer, orderId: string): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order_payment_collection',
    fields: ['payment_collection_id'],
    filters: { order_id: orderId },
  });
  return (data as unknown as { payment_collection_id: string }[]).map((link) => link.payment_collection_id);
}

/** An order of a group is paid with it, once, and not by itself. */
async function groupedRefusal(container: MedusaContainer, number: string, groupId: string): Promise<RefusalError> {
  const [group] = await productionOf(container).listShippingGroups({ id: groupId }, { select: ['number'], take: 1 });
  return notPayable('grouped', `Order ${number} is paid with group ${group?.number}; pay the group, or take it out`);
}

/** Why a claim was not granted, as the order stands now. */
function obstacleOf({ number, status, editing_until, cancelling_until }: Order, purpose: ClaimWish['purpose']) {
  if (status === 'cancelled') return notPayable('cancelled', `Order ${number} is cancelled`);
  if (editing_until) return notPayable('edit-in-progress', `Order ${number} is being edited at this moment`);
  if (cancelling_until)
    return notPayable('cancellation-in-progress', `Order ${number} is being cancelled at this moment`);
  if (status === 'on-hold' && purpose === 'pay') {
    return notPayable('on-hold', `Order ${number} is on hold and can be paid when that is over`);
  }
  return notPayable('payment-in-progress', `Somebody is paying order ${number} at this moment`);
}
