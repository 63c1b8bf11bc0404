import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../../../modules/production';
import type ProductionModuleService from '../../../../modules/production/service';
import type { Actor } from '../../../../modules/production/types';
import { STAMP_MODULE } from '../../../../modules/stamp';
import { findStampObstacle } from '../../../../modules/stamp/moves';
import type StampModuleService from '../../../../modules/stamp/service';
import { quoteCurrent } from '../../../../workflows/production/edit/quote-current';
import { refusalForStamp } from '../../../../workflows/stamp/obstacle';
import { returnStampFeeWorkflow, withdrawStampWorkflow } from '../../../../workflows/stamp/workflows/withdraw-stamp';
import { editOrder } from '../../../edit-order';

export type WithdrawWish = { id: string; actor: Actor; reason?: string };

/**
 * Gives a stamp up before anything is made of it. Where it is charged with an order that is not paid yet, that order is
 * edited to unlabelled, which takes the fee off it; else the fee is given back.
 *
 * @throws Refusal 404, 409 or 422 where something stands in the way
 */
export async function withdrawStamp(container: MedusaContainer, wish: WithdrawWish): Promise<void> {
  const unpaid = await findUnpaidOrder(container, wish);
  if (!unpaid) {
    await withdrawStampWorkflow(container).run({ input: wish });
    // It is given up: what fails from here on is made up for by a job.
    await returnStampFeeWorkflow(container)
      .run({ input: wish })
      .catch((error) => {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`The fee of stamp ${wish.id} is not given back yet`, error);
      });
    return;
  }
  const stamp = { kind: 'unlabelled' as const };
  const { current, quote } = await quoteCurrent(container, unpaid, { stamp });
  const { goods, shipping, total } = quote;
  const expected = { goods, shipping, total };
  await editOrder(container, unpaid, wish.actor, {
    revision: current.revision,
    stamp,
    stampReason: wish.reason,
    expected,
  });
}

async function findUnpaidOrder(container: MedusaContainer, wish: WithdrawWish): Promise<string | undefined> {
  const [stamp] = await container.resolve<StampModuleService>(STAMP_MODULE).listCordwainerStamps({ id: wish.id });
  if (!stamp?.production_order_id || stamp.fee === 0) return undefined;
  const [order] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders(
      { id: stamp.production_order_id, stamp_id: stamp.id },
      { select: ['id', 'status', 'held_status'] },
    );
  if (!order || (order.held_status ?? order.status) !== 'pending-payment') return undefined;
  const move = { ...wish, transition: 'withdraw' as const };
  const locked = { ...stamp, order_status: null, order_cancelling: false };
  const obstacle = findStampObstacle(locked, move);
  if (obstacle) throw refusalForStamp(obstacle, move);
  return order.id;
}
