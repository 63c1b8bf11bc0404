import type { MedusaContainer } from '@medusajs/framework/types';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { Cancellation } from '../../../modules/production/cancel-order';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import { type Money, readMoney } from '../../../payments/read-money';
import { RefusalError } from '../../../refusal';
import { releaseLapsedPayment } from '../../payment/release-lapsed';
import { refusalForObstacle } from '../obstacle';

export type BeginCancellationStepInput = {
  id: string;
  order_id: string;
  actor: Actor;
  reason: string;
  fee?: number;
  /** Answers nothing, and does not throw, where the order may not be cancelled: for what may come twice. */
  optional?: boolean;
};

/**
 * Claims an order for being cancelled and decides the fee. Takes the claim back where nothing came of it; where money has
 * been given back already it stays, for the next run to complete.
 *
 * @throws Refusal 403, 404, 409 or 422 where something stands in the way
 */
export const beginCancellationStep = createStep(
  'begin-cancellation',
  async ({ id, order_id, optional, ...wish }: BeginCancellationStepInput, { container }) => {
    await releaseLapsedPayment(container, { kind: 'order', id });
    const money = await readMoney(container, order_id);
    refuse(money, wish.actor);
    const result = await container
      .resolve<ProductionModuleService>(PRODUCTION_MODULE)
      .beginCancellation({ ...wish, id, paid: money.paid });
    if (result.began) return new StepResponse<Cancellation | null, Undo>(result.cancellation, { id, order_id, money });
    if (optional) return new StepResponse<Cancellation | null, Undo>(null);
    throw refusalForObstacle(result.obstacle, { id, transition: 'cancel' });
  },
  async (undo, { container }) => {
    if (undo && (await nothingGivenBack(container, undo))) {
      await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).abandonCancellation(undo.id);
    }
  },
);

type Undo = { id: string; order_id: string; money: Money };

async function nothingGivenBack(container: MedusaContainer, { order_id, money }: Undo): Promise<boolean> {
  const now = await readMoney(container, order_id);
  return now.refunds.length === money.refunds.length && now.canceled === money.canceled;
}

function refuse(money: Money, actor: Actor): void {
  const conflict = (type: string, message: string) => new RefusalError({ status: 409, type, message });
  if (actor.type === 'customer' && (money.paid > 0 || money.uncaptured.length > 0)) {
    throw conflict('already-paid', 'The order is paid; only the shop can cancel it');
  }
  if (!money.canceled && money.fulfilments > 0) {
    throw conflict('fulfilment', 'The order has a fulfilment; cancel that first');
  }
  if (!money.canceled && money.changes.some(({ ours }) => ours)) {
    throw conflict('edit-in-progress', 'The order is being edited at this moment');
  }
  if (!money.canceled && money.changes.some(({ type }) => type !== 'credit_line')) {
    throw conflict('order-edit', "The order is being edited on Medusa's own page; confirm or cancel that first");
  }
}
