import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { readMoney } from '../../../payments/read-money';
import { releaseLapsedPayment } from '../../payment/release-lapsed';
import { settleEdit } from '../../production/edit/settle-edit';
import { refusePaid } from '../../production/steps/begin-edit';
import { refuse } from '../plan/find-faults';
import type { Regrouping } from '../plan/plan-regrouping';
import { settleAll } from '../settle-all';

/**
 * Claims all orders of a change, or none: nobody pays, edits or cancels one from here on. Its compensation is the
 * workflow's: it takes back whatever had been done by then, order by order.
 *
 * @throws Refusal 409 where somebody is at an order, where it has been changed since, or where money has come
 */
export const beginRegroupingStep = createStep(
  'begin-regrouping',
  async ({ group_id, kind, orders }: Regrouping, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    // What a process that died has left is none of this change's.
    for (const { id } of orders) {
      await settleEdit(container, id);
      await releaseLapsedPayment(container, { kind: 'order', id });
    }
    const result = await production.beginGrouping({
      group_id,
      forming: kind === 'form',
      orders: orders.map(({ id, role, revision, base }) => ({ id, role, revision, base })),
    });
    const ids = orders.map(({ id }) => id);
    if (!result.began) {
      refuse(ids, result.obstacles);
      throw new Error('A change of a group was refused without a reason');
    }
    const { lease } = result;
    try {
      for (const { order_id, cancelled } of orders) {
        if (!cancelled) refusePaid(await readMoney(container, order_id));
      }
    } catch (error) {
      await settleAll(container, ids, lease);
      throw error;
    }
    return new StepResponse({ lease }, { ids, lease });
  },
  async (held, { container }) => {
    if (held) await settleAll(container, held.ids, held.lease);
  },
);
