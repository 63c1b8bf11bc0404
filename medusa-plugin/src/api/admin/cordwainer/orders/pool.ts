import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { ProductionStatus } from '../../../../modules/production/types';
import { readPayments } from '../../../../payments/read-payments';
import type { OrderPoolQuery } from './validators';

const FIELDS = [
  'id',
  'number',
  'type',
  'status',
  'pairs',
  'currency',
  'total',
  'model_name',
  'customer_name',
  'email',
  'lead_time_days',
  'created_at',
  'wip_started_at',
  'order_id',
  'cordwainer_brand.id',
  'cordwainer_brand.code',
  'cordwainer_brand.name',
];

type Row = {
  id: string;
  status: ProductionStatus;
  total: unknown;
  order_id: string;
  wip_started_at: string | Date | null;
  cordwainer_brand: { id: string; code: string; name: string } | null;
};

/** One page of the pool, and how many orders there are to page through. */
export async function listPool(container: MedusaContainer, query: OrderPoolQuery) {
  const { status, type, brand_id, q, order, limit, offset } = query;
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'production_order',
    fields: FIELDS,
    filters: {
      ...(status && { status }),
      ...(type && { type }),
      ...(brand_id && { brand_id }),
      ...(q && { q }),
    } as never,
    pagination: { skip: offset, take: limit, order: sortBy(order) },
  });
  const rows = data as unknown as Row[];
  const payments = await readPayments(
    container,
    rows.map(({ order_id }) => order_id),
  );
  const statusOf = new Map(payments.map(({ orderId, status }) => [orderId, status]));
  return {
    count: metadata?.count ?? rows.length,
    orders: rows.map(({ cordwainer_brand: brand, ...row }) => ({
      ...row,
      total: Number(row.total),
      brand,
      payment_status: statusOf.get(row.order_id) ?? 'not_paid',
      days_in_production: daysSince(row.wip_started_at),
    })),
  };
}

/** Whole days, of 24 hours. */
export function daysSince(start: string | Date | null, now = new Date()): number | null {
  if (!start) return null;
  return Math.max(0, Math.floor((now.getTime() - new Date(start).getTime()) / 86_400_000));
}

/** Two orders may be alike in what is sorted by; their id keeps pages apart. */
function sortBy(order: string): Record<string, 'ASC' | 'DESC'> {
  const descending = order.startsWith('-');
  return { [descending ? order.slice(1) : order]: descending ? 'DESC' : 'ASC', id: 'ASC' };
}
