import type { OrderType } from '../catalog/schema.js';
import type { MinorUnits } from '../money/money.js';
import type { QuoteDeposit } from '../order/schema.js';

/**
 * What of an order's total is paid before production starts, rounded to the minor unit. Nothing where its type asks for
 * none, or where the total is too small to be parted: deposit and balance are both more than nothing.
 */
export function depositOf({ deposit }: Pick<OrderType, 'deposit'>, total: MinorUnits): QuoteDeposit | undefined {
  if (!deposit || total < 2) return undefined;
  const { permille } = deposit;
  const amount = Math.min(Math.max(1, Math.round((total * permille) / 1000)), total - 1);
  return { permille, amount };
}
