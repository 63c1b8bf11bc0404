import type { MedusaContainer } from '@medusajs/framework/types';
import { streamCsv } from '../../../../../csv/stream-csv';
import { PRODUCTION_MODULE } from '../../../../../modules/production';
import type { PageWish, PoolPage, Position } from '../../../../../modules/production/pool/page';
import type ProductionModuleService from '../../../../../modules/production/service';
import { serve } from '../../../../http/serve';
import { type PoolOrder, sortOf, withPayments } from '../pool';
import { exportColumns } from './columns';
import { exportOrderPool } from './operations';

/** So many orders are in memory at a time. */
const BATCH = 500;

/** The whole pool, as it is filtered, for spreadsheets. */
export const GET = serve(exportOrderPool, async ({ req, res, query: { locale, order, ...filters } }) => {
  const orders = readAll(req.scope, { filters, sort: sortOf(order) });
  await streamCsv(res, `orders-${new Date().toISOString().slice(0, 10)}.csv`, exportColumns(locale), orders);
});

async function* readAll(
  container: MedusaContainer,
  wish: Pick<PageWish, 'filters' | 'sort'>,
): AsyncGenerator<PoolOrder> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  let at: Position | undefined;
  for (;;) {
    const { rows, more }: PoolPage = await production.readPool({ ...wish, at, limit: BATCH });
    yield* await withPayments(container, rows);
    const last = rows.at(-1);
    if (!more || !last) return;
    at = { key: last.sort_key, id: last.id, backward: false };
  }
}
