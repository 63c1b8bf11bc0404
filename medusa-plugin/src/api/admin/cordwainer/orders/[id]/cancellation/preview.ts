import type { Quote } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import { cancelFee, cancelPermille } from '../../../../../../modules/production/cancel-fee';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { TRANSITIONS } from '../../../../../../modules/production/transitions';
import { STAMP_MODULE } from '../../../../../../modules/stamp';
import type StampModuleService from '../../../../../../modules/stamp/service';
import { readMoney } from '../../../../../../payments/read-money';
import { RefusalError } from '../../../../../../refusal';
import { refusalForObstacle } from '../../../../../../workflows/production/obstacle';

/**
 * What cancelling an order would cost now and give back, minor units. Changes nothing.
 *
 * @throws Refusal 404; 409 where it can't be cancelled any more
 */
export async function previewCancellation(container: MedusaContainer, id: string) {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [[order], stages, stamp] = await Promise.all([
    production.listProductionOrders({ id }),
    production.listProductionStages({}, { select: ['code', 'cancel_fee_permille'] }),
    container.resolve<StampModuleService>(STAMP_MODULE).keptFee(id),
  ]);
  if (!order) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  const allowed: readonly string[] = TRANSITIONS.cancel.from;
  if (!allowed.includes(order.status)) {
    const obstacle = { code: 'not-now' as const, status: order.status, allowed: TRANSITIONS.cancel.from };
    throw refusalForObstacle(obstacle, { id, transition: 'cancel' });
  }
  const { paid } = await readMoney(container, order.order_id);
  const permille = cancelPermille(order, stages);
  const { goods, lines } = order.quote as unknown as Quote;
  const stamps = lines.filter(({ code }) => code === 'stamp').reduce((sum, { amount }) => sum + amount, 0);
  const fee = cancelFee(permille, goods - stamps, paid, stamp);
  return { currency: order.currency, permille, paid, fee, refund: paid - fee };
}
