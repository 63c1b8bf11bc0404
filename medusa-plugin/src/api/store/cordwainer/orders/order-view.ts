import type { OrderedStamp, SpecificationLine } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../../../modules/production';
import { editableFields } from '../../../../modules/production/editable';
import { type Dated, isLate } from '../../../../modules/production/progress';
import type ProductionModuleService from '../../../../modules/production/service';
import { readStampOfOrder } from '../../../../orders/stamp-of-order';
import { withOrderedStamp } from '../../../../orders/with-ordered-stamp';
import type { PricedOrder } from '../../../../payments/due';
import { awaitsPayment } from '../../../../payments/payable';
import { readPaymentOverview } from '../../../../payments/read-overview';
import { TRACKING_FIELDS, type Tracked, trackedParcels } from '../../../../shipping/tracking';
import { type AddressAnswer, addressAnswer } from '../../../schemas/address';

/** Answered as they are. */
const PLAIN = [
  'id',
  'number',
  'status',
  'stage',
  'type',
  'pairs',
  'quantity',
  'currency',
  'quote',
  'model_name',
  'lead_time_days',
  'created_at',
  'wip_started_at',
  'expected_finish_at',
  'finished_at',
  'shipped_at',
  'delivered_at',
  'cancelled_at',
  'cancellation_fee',
  'revision',
] as const;

const FIELDS = [
  ...PLAIN,
  'total',
  'stamp',
  'stamp_id',
  'link_token',
  'order_id',
  'group_id',
  'held_status',
  'held_at',
  'held_seconds',
  'cordwainer_design.design_id',
  'cordwainer_design.style',
  'cordwainer_design.choices',
  'cordwainer_design.catalog_id',
  'cordwainer_design.catalog_version',
  'cordwainer_design.specification',
  'order.shipping_address.*',
  'order.billing_address.*',
  ...TRACKING_FIELDS,
];

type Row = Record<Exclude<(typeof PLAIN)[number], 'id'>, unknown> &
  Dated &
  Tracked & {
    id: string;
    total: unknown;
    stamp: OrderedStamp | null;
    stamp_id: string | null;
    link_token: string;
    order_id: string;
    group_id: string | null;
    cordwainer_design: {
      design_id: string;
      style: string;
      choices: Record<string, string>;
      catalog_id: string;
      catalog_version: number;
      specification: SpecificationLine[];
    };
    order?: { shipping_address?: Partial<AddressAnswer>; billing_address?: Partial<AddressAnswer> };
  };

/** By a private link, or as a customer's own; of one brand either way. */
export type WhichOrder =
  | { brand_id: string; link_token: string }
  | { brand_id: string; id: string; customer_id: string };

/** An order as who bought it sees it, and what only the customer on whose account it is may see besides. */
export async function findOrder(container: MedusaContainer, which: WhichOrder) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'production_order', fields: FIELDS, filters: which as never });
  const [row] = data as unknown as Row[];
  if (!row) return undefined;
  const [stages, money] = await Promise.all([
    container
      .resolve<ProductionModuleService>(PRODUCTION_MODULE)
      .listProductionStages({}, { order: { position: 'ASC', code: 'ASC' } }),
    readPaymentOverview(container, row as Row & PricedOrder),
  ]);
  const { total, paid, refunded, outstanding, due, papers } = money;
  const { cordwainer_design: design } = withOrderedStamp(row);
  return {
    order: {
      ...Object.fromEntries(PLAIN.map((field) => [field, row[field]])),
      total: Number(row.total),
      held: row.held_status && { status: row.held_status, since: row.held_at },
      late: isLate(row),
      editable: editableFields(row),
      cancellable: awaitsPayment(row),
      stages: stages.map(({ code, name, position }) => ({ code, name, position })),
      parcels: trackedParcels(row).map(({ number, url }) => ({ number, url: url ?? null })),
      documents: ['specification', ...new Set(papers.map(({ kind }) => kind))],
      payment: { total, paid, refunded, outstanding, due },
      invoices: papers,
      designId: design.design_id,
      design: {
        catalog: { id: design.catalog_id, version: design.catalog_version },
        style: design.style,
        choices: design.choices,
      },
      specification: design.specification,
      stamp: await readStampOfOrder(container, row),
    },
    own: {
      link_token: row.link_token,
      shipping_address: addressAnswer(row.order?.shipping_address),
      billing_address: addressAnswer(row.order?.billing_address),
    },
  };
}
