import { toMinor } from '@cordwainer/contract';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { STAMP_MODULE } from '../../../modules/stamp';
import type StampModuleService from '../../../modules/stamp/service';
import { readMoney } from '../../../payments/read-money';

/** What is to be given back, minor units with its tax, and of which order. */
export type FeeToReturn = { order_id: string; amount: number };

type Items = { items: { total: unknown; metadata: Record<string, unknown> | null }[] };

/**
 * The fee that was paid for a stamp which was given up; nothing where it was never paid, is back, or is settled with the
 * cancellation of its order.
 */
export const findFeeToReturnStep = createStep('find-stamp-fee', async ({ id }: { id: string }, { container }) => {
  const [stamp] = await container.resolve<StampModuleService>(STAMP_MODULE).listCordwainerStamps({ id });
  if (stamp?.status !== 'withdrawn' || stamp.fee_settled_at || !stamp.production_order_id) {
    return new StepResponse<FeeToReturn | null>(null);
  }
  const order = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .retrieveProductionOrder(stamp.production_order_id, { select: ['id', 'order_id', 'status', 'currency'] });
  if (order.status === 'cancelled') return new StepResponse<FeeToReturn | null>(null);
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'order', fields: ['total', 'items.*', 'items.tax_lines.*'], filters: { id: order.order_id } });
  const { items } = data[0] as unknown as Items;
  const line = items.find(({ metadata }) => metadata?.stamp === true);
  const { paid } = await readMoney(container, order.order_id);
  const charged = line ? toMinor(Number(line.total), order.currency) : stamp.fee;
  // Nothing is guessed of money.
  if (!Number.isInteger(charged)) throw new Error(`The stamp's line of order ${order.order_id} has no total`);
  const amount = Math.min(paid, charged);
  return new StepResponse<FeeToReturn | null>(amount > 0 ? { order_id: order.id, amount } : null);
});
