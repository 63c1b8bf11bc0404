import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import type { ProductionStatus } from '../../../../modules/production/types';
import { readPayments } from '../../../../payments/read-payments';
import { RefusalError } from '../../../../refusal';
import { daysSince } from './pool';

const FIELDS = [
  'id',
  'number',
  'type',
  'status',
  'pairs',
  'quantity',
  'currency',
  'total',
  'quote',
  'model_name',
  'customer_name',
  'email',
  'locale',
  'note',
  'lead_time_days',
  'created_at',
  'wip_started_at',
  'order_id',
  'events.*',
  'cordwainer_brand.id',
  'cordwainer_brand.code',
  'cordwainer_brand.name',
  'cordwainer_design.design_id',
  'cordwainer_design.catalog_id',
  'cordwainer_design.catalog_version',
  'cordwainer_design.specification',
  'order.shipping_address.*',
  'order.shipping_methods.name',
];

type Event = { id: string; kind: string; created_at: string; actor_type: string; actor_id: string | null };
type Row = {
  id: string;
  status: ProductionStatus;
  total: unknown;
  order_id: string;
  wip_started_at: string | null;
  events: Event[];
  cordwainer_brand: unknown;
  cordwainer_design: { design_id: string; catalog_id: string; catalog_version: number; specification: unknown };
  order?: { shipping_address?: unknown; shipping_methods?: { name: string }[] };
};

/**
 * Everything the back office sees of one order.
 *
 * @param id of the production order or of its Medusa order
 * @throws Refusal 404
 */
export async function retrieveDetail(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'production_order',
    fields: FIELDS,
    filters: (id.startsWith('order_') ? { order_id: id } : { id }) as never,
  });
  const [row] = data as unknown as Row[];
  if (!row) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  const { cordwainer_brand: brand, cordwainer_design: design, order, events, ...rest } = row;
  const [payments] = await readPayments(container, [row.order_id]);
  return {
    ...rest,
    total: Number(row.total),
    brand,
    design_id: design.design_id,
    catalog: { id: design.catalog_id, version: design.catalog_version },
    specification: design.specification,
    shipping_address: order?.shipping_address ?? null,
    shipping_method: order?.shipping_methods?.[0]?.name ?? null,
    payment_status: payments?.status ?? 'not_paid',
    payable: row.status === 'pending-payment' && !payments?.canceled,
    days_in_production: daysSince(row.wip_started_at),
    history: await withNames(container, events),
  };
}

async function withNames(container: MedusaContainer, events: Event[]) {
  const ids = events.flatMap(({ actor_type, actor_id }) => (actor_type === 'user' && actor_id ? [actor_id] : []));
  const users = ids.length > 0 ? await container.resolve(Modules.USER).listUsers({ id: ids }) : [];
  const names = new Map(
    users.map((user) => [user.id, [user.first_name, user.last_name].filter(Boolean).join(' ') || user.email]),
  );
  return events
    .map((event) => ({ ...event, actor_name: event.actor_id ? (names.get(event.actor_id) ?? null) : null }))
    .sort((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime());
}
