import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import { type Money, readMoney } from '../../../payments/read-money';
import { RefusalError } from '../../../refusal';
import { releaseLapsedPayment } from '../../payment/release-lapsed';
import { settleEdit } from '../edit/settle-edit';
import { refusalForObstacle } from '../obstacle';
import type { PreparedEdit } from './prepare-edit';

export type BeginEditStepInput = { id: string; actor: Actor; prepared: PreparedEdit };

/**
 * Claims an order for an edit. What is left of a payment whose time has run out is ended, and one that is being made stands in the
 * way, so that nobody pays the old price. Its compensation is the workflow's: it takes back whatever had been done by then.
 *
 * @throws Refusal 409 where somebody is at the order, where it has been edited since, or where money has come or is on its way
 */
export const beginEditStep = createStep(
  'begin-edit',
  async ({ id, actor, prepared: { current, fields, priced, unpaid } }: BeginEditStepInput, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    // What a process that died has left is none of this edit's.
    await settleEdit(container, id);
    await releaseLapsedPayment(container, { kind: 'order', id });
    const result = await production.beginEdit({
      id,
      actor,
      revision: current.revision,
      fields,
      base: current.base,
    });
    if (!result.began) throw refusalForObstacle(result.obstacle, { id, transition: 'edit' });
    const { lease } = result;
    try {
      if (priced) refusePaid(await readMoney(container, current.order_id), unpaid);
    } catch (error) {
      await settleEdit(container, id, lease);
      throw error;
    }
    return new StepResponse({ lease }, { id, lease });
  },
  async (held, { container }) => {
    if (held) await settleEdit(container, held.id, held.lease);
  },
);

/**
 * Nothing may be under way that the new price would pull the ground from under.
 *
 * @throws Refusal 409 where money has come, or is on its way, or somebody is at it on Medusa's own page
 */
export function refusePaid(money: Money, unpaid = true): void {
  const conflict = (type: string, message: string) => new RefusalError({ status: 409, type, message });
  if (unpaid && money.paid > 0) throw conflict('already-paid', 'Money has come for the order already');
  if (money.uncaptured.length > 0) throw conflict('already-paid', 'A payment of the order is authorised already');
  if (money.changes.some(({ ours }) => ours))
    throw conflict('edit-in-progress', 'The order is being edited at this moment');
  if (money.changes.length > 0) throw conflict('order-edit', "The order is being edited on Medusa's own page");
  if (unpaid) return;
  if (money.fulfilments > 0) throw conflict('fulfilment', 'The order has a fulfilment; cancel that first');
}
