import type { Address } from '@cordwainer/contract';
import type { MedusaContainer, OrderChangeDTO } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { updateOrderTaxLinesWorkflow } from '@medusajs/medusa/core-flows';
import { editMark } from '../../../modules/production/edit-mark';
import type { Actor } from '../../../modules/production/types';
import type { Market } from '../../quote/steps/find-market';
import type { PreparedGoods } from '../../quote/steps/prepare-goods';
import type { PreparedStamp } from '../../quote/steps/prepare-stamp';
import type { PricedShipping } from '../../quote/steps/price-shipping';
import { followWithPayment } from '../edit/settle-edit';
import { lineItems, medusaAddress, shippingMethod } from '../order-input';

export type EditMedusaOrderStepInput = {
  id: string;
  order_id: string;
  revision: number;
  actor: Actor;
  shippingAddress?: Address;
  billingAddress?: Address;
  /** What it costs now, where anything with a price changes. */
  priced?: { goods: PreparedGoods; market: Market; shipping: PricedShipping; stamp: PreparedStamp | null };
};

/**
 * Brings the Medusa order to what its production order is to become: addresses, a line per size, shipping method, tax and
 * totals. The lines and the shipping go through an order change, as an edit on Medusa's own page does, so that this shows
 * the new total and keeps the version before.
 *
 * Not through the workflows of that page: they take prices from Medusa's own, and refuse another country.
 * Taken back by `settleEdit`, which finds the change by its mark.
 */
export const editMedusaOrderStep = createStep(
  'edit-medusa-order',
  async (input: EditMedusaOrderStepInput, { container }) => {
    const { order_id, shippingAddress, billingAddress, priced } = input;
    const addresses = {
      ...(shippingAddress && { shipping_address: medusaAddress(shippingAddress) }),
      ...(billingAddress && { billing_address: medusaAddress(billingAddress) }),
      ...(priced && { region_id: priced.market.region_id }),
    };
    if (Object.keys(addresses).length > 0) {
      await container.resolve(Modules.ORDER).updateOrders([{ id: order_id, ...addresses } as never]);
    }
    if (priced) {
      await changeLines(container, input, priced);
      await followWithPayment(container, order_id);
    }
    return new StepResponse(undefined);
  },
);

type Lines = { items: { id: string; quantity: number }[]; shipping_methods: { id: string }[] };

async function changeLines(
  container: MedusaContainer,
  input: EditMedusaOrderStepInput,
  priced: NonNullable<EditMedusaOrderStepInput['priced']>,
): Promise<void> {
  const { id, order_id } = input;
  const orders = container.resolve(Modules.ORDER);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order',
    fields: ['items.*', 'shipping_methods.id'],
    filters: { id: order_id },
  });
  const old = data[0] as unknown as Lines;
  const change = await orders.createOrderChange({
    order_id,
    change_type: 'edit',
    created_by: input.actor.id ?? undefined,
    internal_note: editMark(id, input.revision),
  });
  // Without the order's id they are lines of no version yet: the change below puts them into the next one.
  const items = await orders.createOrderLineItems(lineItems({ ...priced, production_order_id: id }) as never);
  const method = { ...shippingMethod(priced), version: change.version };
  const [shipping] = await orders.createOrderShippingMethods(order_id, [method] as never);
  await updateOrderTaxLinesWorkflow(container).run({
    input: {
      order_id,
      item_ids: items.map((item) => item.id),
      shipping_method_ids: [shipping!.id],
      ...(input.shippingAddress && { shipping_address: medusaAddress(input.shippingAddress) as never }),
    },
  });
  await orders.addOrderAction(
    actionsOf(
      change,
      old,
      items.map((item, index) => ({ id: item.id, ...lineItems({ ...priced, production_order_id: id })[index]! })),
      { id: shipping!.id, amount: method.amount },
    ) as never,
  );
  await orders.confirmOrderChange({ id: change.id, confirmed_by: input.actor.id ?? undefined });
}

type NewItem = { id: string; quantity: number; unit_price: number };

function actionsOf(change: OrderChangeDTO, old: Lines, items: NewItem[], shipping: { id: string; amount: number }) {
  const about = { order_change_id: change.id, order_id: change.order_id, version: change.version };
  return [
    ...items.map(({ id, quantity, unit_price }) => ({
      ...about,
      action: 'ITEM_ADD',
      reference: 'order_line_item',
      reference_id: id,
      details: { reference_id: id, quantity, unit_price },
    })),
    ...old.items.map(({ id, quantity }) => ({
      ...about,
      action: 'ITEM_REMOVE',
      reference: 'order_line_item',
      reference_id: id,
      details: { reference_id: id, quantity: Number(quantity) },
    })),
    ...old.shipping_methods.map(({ id }) => ({
      ...about,
      action: 'SHIPPING_REMOVE',
      reference: 'order_shipping_method',
      reference_id: id,
    })),
    {
      ...about,
      action: 'SHIPPING_ADD',
      reference: 'order_shipping_method',
      reference_id: shipping.id,
      amount: shipping.amount,
    },
  ];
}
