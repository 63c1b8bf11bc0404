import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

type Item = {
  id: string;
  detail: { quantity: unknown; fulfilled_quantity: unknown; shipped_quantity: unknown; delivered_quantity: unknown };
};
export type Fulfilment = {
  id: string;
  shipped_at: string | null;
  delivered_at: string | null;
  canceled_at: string | null;
  data: Record<string, unknown> | null;
  labels?: { tracking_number: string; tracking_url: string }[];
  items?: { line_item_id: string; quantity: unknown }[];
};
type OrderRow = {
  id: string;
  items?: Item[];
  fulfillments?: Fulfilment[];
  shipping_methods?: { shipping_option_id: string | null; data: Record<string, unknown> | null }[];
};

/** How far a Medusa order has got on its way, and what says so. */
export type MedusaFulfilment = {
  lines: { id: string; quantity: number }[];
  /** Those that were not cancelled. */
  fulfilments: Fulfilment[];
  /** Everything is on its way; nothing is left to send. */
  shipped: boolean;
  delivered: boolean;
  /** Whether any line was fulfilled without all of them being so. */
  partly: boolean;
  trackingNumbers: string[];
  methodData: Record<string, unknown>;
};

export async function readFulfilment(container: MedusaContainer, orderId: string): Promise<MedusaFulfilment> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order',
    fields: [
      'id',
      'items.id',
      'items.detail.quantity',
      'items.detail.fulfilled_quantity',
      'items.detail.shipped_quantity',
      'items.detail.delivered_quantity',
      'fulfillments.id',
      'fulfillments.shipped_at',
      'fulfillments.delivered_at',
      'fulfillments.canceled_at',
      'fulfillments.data',
      'fulfillments.labels.*',
      'fulfillments.items.line_item_id',
      'fulfillments.items.quantity',
      'shipping_methods.shipping_option_id',
      'shipping_methods.data',
    ],
    filters: { id: orderId },
  });
  const [order] = data as unknown as OrderRow[];
  const items = order?.items ?? [];
  const fulfilments = (order?.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at);
  const all = (kind: keyof Item['detail']) =>
    items.length > 0 && items.every(({ detail }) => Number(detail[kind]) >= Number(detail.quantity));
  const any = items.some(({ detail }) => Number(detail.fulfilled_quantity) > 0);
  return {
    lines: items.map(({ id, detail }) => ({ id, quantity: Number(detail.quantity) })),
    fulfilments,
    shipped: all('shipped_quantity'),
    delivered: all('delivered_quantity'),
    partly: any && !all('fulfilled_quantity'),
    trackingNumbers: [
      ...new Set(fulfilments.flatMap(({ labels }) => (labels ?? []).map(({ tracking_number }) => tracking_number))),
    ].filter(Boolean),
    methodData: order?.shipping_methods?.[0]?.data ?? {},
  };
}
