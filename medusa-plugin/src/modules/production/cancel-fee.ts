import type { HoldableStatus, ProductionStatus } from './types';

export type Reached = { status: ProductionStatus; held_status: HoldableStatus | null; stage: string | null };
export type FeeStage = { code: string; cancel_fee_permille: number };

/** A shoe that is finished is nobody else's size: all of it is due. */
const FINISHED_PERMILLE = 1000;

/** Thousandths of the goods' price that cancelling costs by how far an order is; a hold changes nothing. */
export function cancelPermille(order: Reached, stages: readonly FeeStage[]): number {
  switch (order.held_status ?? order.status) {
    case 'pending-payment':
      return 0;
    case 'work-in-process':
      return stages.find(({ code }) => code === order.stage)?.cancel_fee_permille ?? 0;
    default:
      return FINISHED_PERMILLE;
  }
}

/**
 * What cancelling costs, minor units: never more than was paid.
 *
 * @param goods price of the goods as ordered, without shipping and stamp
 * @param paid what was paid and not given back
 * @param stamp of a stamp whose mould is made already: it stays the brand's
 */
export function cancelFee(permille: number, goods: number, paid: number, stamp = 0): number {
  return Math.max(0, Math.min(Math.round((goods * permille) / 1000) + stamp, paid));
}
