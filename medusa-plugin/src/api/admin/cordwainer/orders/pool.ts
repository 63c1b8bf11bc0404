import type { MedusaContainer } from '@medusajs/framework/types';
import { BRAND_MODULE } from '../../../../modules/brand';
import type BrandModuleService from '../../../../modules/brand/service';
import { PRODUCTION_MODULE } from '../../../../modules/production';
import type { KeyedRow, PoolPage, Position } from '../../../../modules/production/pool/page';
import type { PoolRow } from '../../../../modules/production/pool/row';
import type { PoolSort, PoolSortField } from '../../../../modules/production/pool/sorts';
import { daysInProduction } from '../../../../modules/production/progress';
import type ProductionModuleService from '../../../../modules/production/service';
import { readPaymentStatuses } from '../../../../payments/read-payment-statuses';
import { cursorsOf } from './cursor';
import type { OrderPoolQuery } from './validators';

/** One page of the pool, where the pages beside it begin, how many orders fit, and how many stand where. */
export async function listPool(container: MedusaContainer, { order, limit, cursor, ...filters }: OrderPoolQuery) {
  const cursors = cursorsOf(container, { ...filters, order });
  const at = cursor === undefined ? undefined : cursors.read(cursor);
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [page, counted] = await Promise.all([
    production.readPool({ filters, sort: sortOf(order), at, limit }).then(async (page) => ({
      ...neighbours(page, at, cursors.write),
      orders: await withPayments(container, page.rows),
    })),
    production.countPool(filters),
  ]);
  return { ...page, ...counted, limit };
}

export function sortOf(order: OrderPoolQuery['order']): PoolSort {
  const descending = order.startsWith('-');
  return { field: (descending ? order.slice(1) : order) as PoolSortField, descending };
}

/** There is a page on the side we come from, and one on the other side where there are more orders. */
function neighbours({ rows, more }: PoolPage, at: Position | undefined, write: (place: Position) => string) {
  const place = (row: KeyedRow | undefined, backward: boolean) =>
    row ? write({ key: row.sort_key, id: row.id, backward }) : null;
  return {
    next: more || at?.backward ? place(rows.at(-1), false) : null,
    previous: at && (more || !at.backward) ? place(rows[0], true) : null,
  };
}

/** Rows as they are shown, with their brands and how their payments stand. */
export async function withPayments(container: MedusaContainer, rows: readonly PoolRow[]) {
  const [brands, payments] = await Promise.all([
    readBrands(container, [...new Set(rows.map(({ brand_id }) => brand_id))]),
    readPaymentStatuses(container, rows),
  ]);
  return rows.map((row) => ({
    id: row.id,
    order_id: row.order_id,
    number: row.number,
    invoice_number: row.invoice_number,
    brand: brands.get(row.brand_id) ?? null,
    type: row.type,
    status: row.status,
    stage: row.stage,
    held_status: row.held_status,
    payment_status: payments.get(row.order_id) ?? 'not_paid',
    late: row.late,
    pairs: row.pairs,
    currency: row.currency,
    total: Number(row.total),
    style_id: row.style_id,
    model_name: row.model_name,
    customer_name: row.customer_name,
    email: row.email,
    tracking_numbers: row.tracking_numbers ?? [],
    stamp: row.stamp_id && row.stamp_status ? { id: row.stamp_id, status: row.stamp_status } : null,
    group: row.group_id && row.group_number ? { id: row.group_id, number: row.group_number } : null,
    lead_time_days: row.lead_time_days,
    days_in_production: daysInProduction(row),
    created_at: iso(row.created_at),
    wip_started_at: iso(row.wip_started_at),
    expected_finish_at: iso(row.expected_finish_at),
    finished_at: iso(row.finished_at),
  }));
}

export type PoolOrder = Awaited<ReturnType<typeof withPayments>>[number];

async function readBrands(container: MedusaContainer, ids: string[]) {
  const brands = await container
    .resolve<BrandModuleService>(BRAND_MODULE)
    .listCordwainerBrands({ id: ids }, { select: ['id', 'code', 'name'] });
  return new Map(brands.map(({ id, code, name }) => [id, { id, code, name }]));
}

const iso = <Time extends Date | string | null>(time: Time) =>
  (time === null ? null : new Date(time).toISOString()) as Time extends null ? null : string;
