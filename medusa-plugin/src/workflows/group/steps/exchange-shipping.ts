import { toMajor, toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError, Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { updateOrderTaxLinesWorkflow } from '@medusajs/medusa/core-flows';
import { editMark } from '../../../modules/production/edit-mark';
import type { Actor } from '../../../modules/production/types';
import { followWithPayment } from '../../production/edit/settle-edit';
import type { PlannedOrder } from '../plan/plan-regrouping';

export type ExchangeShippingStepInput = { orders: PlannedOrder[]; actor: Actor };

/** Orders whose shipping is exchanged at the same time. */
const AT_ONCE = 4;

/**
 * Gives every Medusa order the shipping method that it is to have, by an order change as an edit does: totals follow, and
 * the version before is kept. Taken back by `settleEdit`, which finds the change by its mark.
 *
 * @throws where an order came to another amount than its quote: better no group than one that charges something else
 */
export const exchangeShippingStep = createStep(
  'exchange-shipping',
  async ({ orders, actor }: ExchangeShippingStepInput, { container }) => {
    const due = orders.filter(({ cancelled }) => !cancelled);
    for (let at = 0; at < due.length; at += AT_ONCE) {
      const results = await Promise.allSettled(
        due.slice(at, at + AT_ONCE).map((order) => exchange(container, order, actor)),
      );
      // Not before all of them are over: what is taken back must not be under way.
      const failed = results.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    }
    return new StepResponse(undefined);
  },
);

async function exchange(container: MedusaContainer, order: PlannedOrder, actor: Actor): Promise<void> {
  const { id, order_id, revision, method, currency } = order;
  const orders = container.resolve(Modules.ORDER);
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'order', fields: ['shipping_methods.id'], filters: { id: order_id } });
  const old = (data[0] as unknown as { shipping_methods?: { id: string }[] }).shipping_methods ?? [];
  const change = await orders.createOrderChange({
    order_id,
    change_type: 'edit',
    created_by: actor.id ?? undefined,
    internal_note: editMark(id, revision),
  });
  const amount = toMajor(method.amount, currency);
  const [shipping] = await orders.createOrderShippingMethods(order_id, [
    {
      name: method.name,
      shipping_option_id: method.shipping_option_id,
      amount,
      is_tax_inclusive: method.tax_included,
      data: method.data,
      // Of the version that the change makes, not of the one that there is.
      version: change.version,
    },
  ] as never);
  await updateOrderTaxLinesWorkflow(container).run({
    input: { order_id, item_ids: [], shipping_method_ids: [shipping!.id] },
  });
  const about = { order_change_id: change.id, order_id, version: change.version, reference: 'order_shipping_method' };
  await orders.addOrderAction([
    ...old.map(({ id }) => ({ ...about, action: 'SHIPPING_REMOVE', reference_id: id })),
    { ...about, action: 'SHIPPING_ADD', reference_id: shipping!.id, amount },
  ] as never);
  await orders.confirmOrderChange({ id: change.id, confirmed_by: actor.id ?? undefined });
  await followWithPayment(container, order_id);
  await validateTotal(container, order);
}

async function validateTotal(container: MedusaContainer, { order_id, number, quote, currency }: PlannedOrder) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'order', fields: ['id', 'total'], filters: { id: order_id } });
  const total = toMinor(Number(data[0]?.total), currency);
  if (total === quote.total) return;
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `Order ${number} would come to ${total} and not to the ${quote.total} ${currency} of its quote`,
  );
}
