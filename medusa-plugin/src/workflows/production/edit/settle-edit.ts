import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { createOrUpdateOrderPaymentCollectionWorkflow } from '@medusajs/medusa/core-flows';
import { DESIGN_MODULE } from '../../../modules/design';
import type DesignModuleService from '../../../modules/design/service';
import { PRODUCTION_MODULE } from '../../../modules/production';
import { editMark } from '../../../modules/production/edit-mark';
import type { Editing, MedusaBase } from '../../../modules/production/edit-order';
import type ProductionModuleService from '../../../modules/production/service';
import { readMoney } from '../../../payments/read-money';

/**
 * Tidies up after an edit, however it ended. One that was not accepted is taken back: the Medusa order is again what it was.
 * Then the order holds the design it says and no other, and is free. Idempotent; the same for an edit that failed, for one
 * that succeeded, and for one whose process died at any moment.
 */
export async function settleEdit(container: MedusaContainer, id: string, lease?: string): Promise<boolean> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const taken = await production.takeOverEdit(id, lease);
  if (!taken) return false;
  const order = await production.retrieveProductionOrder(id);
  const editing = order.editing as unknown as Editing;
  if (order.revision === editing.revision) {
    await takeBack(container, order.order_id, editMark(id, editing.revision), editing);
  }
  await container.resolve<DesignModuleService>(DESIGN_MODULE).settleDesign(id, order.design_id);
  await production.endEdit(id, taken.lease);
  return true;
}

type Change = { id: string; status: string; version: number; internal_note: string | null };

async function takeBack(container: MedusaContainer, orderId: string, mark: string, base: MedusaBase): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order_change',
    fields: ['id', 'status', 'version', 'internal_note'],
    filters: { order_id: orderId, internal_note: mark } as never,
  });
  const changes = data as unknown as Change[];
  const open = changes.filter(({ status }) => status === 'pending' || status === 'requested');
  if (open.length > 0) await orders.cancelOrderChange(open.map(({ id }) => id));
  const { version } = await orders.retrieveOrder(orderId, { select: ['id', 'version'] });
  const confirmed = changes.some((change) => change.status === 'confirmed' && change.version === version);
  if (confirmed && version > base.version) await orders.revertLastVersion(orderId);
  await restoreAddresses(container, orderId, base);
  await followWithPayment(container, orderId);
}

async function restoreAddresses(container: MedusaContainer, orderId: string, base: MedusaBase): Promise<void> {
  await container.resolve(Modules.ORDER).updateOrders([
    {
      id: orderId,
      region_id: base.region_id,
      shipping_address: base.shipping_address,
      billing_address: base.billing_address,
    } as never,
  ]);
}

/** What is asked for by a payment that was begun and not made is the order's new total. */
export async function followWithPayment(container: MedusaContainer, orderId: string): Promise<void> {
  const { unpaidCollections } = await readMoney(container, orderId);
  if (unpaidCollections.length === 0) return;
  await createOrUpdateOrderPaymentCollectionWorkflow(container).run({ input: { order_id: orderId } });
}
