import type { OrderedStamp, SpecificationLine } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../../../modules/production';
import { editableFields } from '../../../../modules/production/editable';
import { groupState } from '../../../../modules/production/groups/state';
import { possibleMoves } from '../../../../modules/production/possible-moves';
import { type Dated, daysInProduction, isLate } from '../../../../modules/production/progress';
import type ProductionModuleService from '../../../../modules/production/service';
import { readStampOfOrder } from '../../../../orders/stamp-of-order';
import { withOrderedStamp } from '../../../../orders/with-ordered-stamp';
import { readPayments } from '../../../../payments/read-payments';
import { RefusalError } from '../../../../refusal';
import { type AddressAnswer, addressAnswer } from '../../../schemas/address';
import { type HistoryRow, historyOf } from './history';
import { OrderDetail } from './schemas';

const FIELDS = [
  'id',
  'number',
  'type',
  'status',
  'stage',
  'held_status',
  'held_at',
  'held_seconds',
  'pairs',
  'quantity',
  'currency',
  'total',
  'quote',
  'model_name',
  'customer_name',
  'customer_id',
  'email',
  'locale',
  'note',
  'lead_time_days',
  'created_at',
  'wip_started_at',
  'expected_finish_at',
  'finished_at',
  'shipped_at',
  'delivered_at',
  'cancelled_at',
  'cancellation_fee',
  'tracking_numbers',
  'invoice_number',
  'repeats_id',
  'group_id',
  'revision',
  'stamp',
  'stamp_id',
  'order_id',
  'events.*',
  'cordwainer_brand.id',
  'cordwainer_brand.code',
  'cordwainer_brand.name',
  'cordwainer_design.design_id',
  'cordwainer_design.catalog_id',
  'cordwainer_design.catalog_version',
  'cordwainer_design.style',
  'cordwainer_design.choices',
  'cordwainer_design.specification',
  'order.display_id',
  'order.shipping_address.*',
  'order.billing_address.*',
  'order.shipping_methods.name',
  'order.shipping_methods.shipping_option_id',
];

type Row = Dated & {
  id: string;
  number: string;
  stage: string | null;
  total: unknown;
  order_id: string;
  repeats_id: string | null;
  stamp: OrderedStamp | null;
  stamp_id: string | null;
  group_id: string | null;
  events: HistoryRow[];
  cordwainer_brand: unknown;
  cordwainer_design: {
    design_id: string;
    catalog_id: string;
    catalog_version: number;
    style: string;
    choices: Record<string, string>;
    specification: SpecificationLine[];
  };
  order?: {
    display_id?: number;
    shipping_address?: Partial<AddressAnswer>;
    billing_address?: Partial<AddressAnswer>;
    shipping_methods?: { name: string; shipping_option_id: string | null }[];
  };
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
  const [[payments], stages, repeats, history, stamp, group] = await Promise.all([
    readPayments(container, [row.order_id]),
    listStages(container),
    findRepeated(container, row.repeats_id),
    historyOf(container, row.events),
    readStampOfOrder(container, row),
    findGroup(container, row),
  ]);
  const { cordwainer_brand: brand, cordwainer_design: design, order, events: _, repeats_id: __, ...rest } = row;
  const { held_status, held_at, held_seconds: ___, ...plain } = rest;
  const catalog = { id: design.catalog_id, version: design.catalog_version };
  const method = order?.shipping_methods?.[0];
  return onlyDescribed({
    ...plain,
    total: Number(row.total),
    order_display_id: order?.display_id ?? null,
    stages,
    held: held_status && { status: held_status, since: held_at, reason: history.filter(isHold).at(-1)?.reason ?? null },
    late: isLate(row),
    days_in_production: daysInProduction(row),
    repeats,
    editable: editableFields(row, 'user'),
    moves: possibleMoves(row, stages),
    brand,
    design_id: design.design_id,
    design: { catalog, style: design.style, choices: design.choices },
    catalog,
    specification: withOrderedStamp(row).cordwainer_design.specification,
    stamp,
    group,
    shipping_address: addressAnswer(order?.shipping_address),
    billing_address: addressAnswer(order?.billing_address),
    shipping_method: method?.name ?? null,
    shipping_option: method?.shipping_option_id ?? null,
    payment_status: payments?.status ?? 'not_paid',
    payable: row.status !== 'cancelled' && !payments?.canceled && !payments?.paidInFull && !isPaidWithGroup(row),
    history,
  });
}

/** As long as it is not paid: what comes later is its own. */
function isPaidWithGroup({ group_id, status }: Row): boolean {
  return group_id !== null && status === 'pending-payment';
}

/** Without the keys that Medusa's query brings along for its links, which are nobody's business outside. */
function onlyDescribed<Detail extends object>(detail: Detail): Detail {
  return Object.fromEntries(Object.entries(detail).filter(([part]) => part in OrderDetail.shape)) as Detail;
}

const isHold = ({ kind }: { kind: string }) => kind === 'held';

async function listStages(container: MedusaContainer) {
  const stages = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionStages({}, { order: { position: 'ASC', code: 'ASC' } });
  return stages.map(({ code, name, position }) => ({ code, name, position }));
}

async function findRepeated(container: MedusaContainer, id: string | null) {
  if (!id) return null;
  const [repeated] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ id }, { select: ['id', 'number'] });
  return repeated ? { id: repeated.id, number: repeated.number } : null;
}

async function findGroup(container: MedusaContainer, { id, group_id }: Row) {
  if (!group_id) return null;
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [group, members] = await Promise.all([
    production.retrieveShippingGroup(group_id, { select: ['id', 'number'] }),
    production.readGroupMembers([group_id]),
  ]);
  const all = members.get(group_id)!;
  const own = all.find((member) => member.id === id);
  return {
    id: group.id,
    number: group.number,
    state: groupState(all, false),
    orders: all.length,
    own_shipping: own?.own_shipping.amount ?? 0,
  };
}
