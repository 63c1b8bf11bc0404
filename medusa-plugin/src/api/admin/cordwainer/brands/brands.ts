import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../../../modules/production';
import type ProductionModuleService from '../../../../modules/production/service';
import { RefusalError } from '../../../../refusal';

const FIELDS = [
  'id',
  'code',
  'name',
  'contact_name',
  'contact_email',
  'contact_phone',
  'sender_email',
  'sender_name',
  'ship_from',
  'blind_shipping',
  'invoice_details',
  'stage_mails',
  'reply_to_email',
  'order_url',
  'pay_url',
  'typeface',
  'accent_color',
] as const;

type Row = Record<(typeof FIELDS)[number], unknown> & { sales_channels?: { id: string; name: string }[] };

/** Brands with the channels they sell through, by their name. */
export async function listBrandRows(container: MedusaContainer, id?: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'cordwainer_brand',
    fields: [...FIELDS, 'sales_channels.id', 'sales_channels.name'],
    filters: id ? { id } : {},
    pagination: { order: { name: 'ASC' } },
  });
  return (data as unknown as Row[]).map((row) => ({
    ...Object.fromEntries(FIELDS.map((field) => [field, row[field]])),
    id: String(row.id),
    sales_channels: (row.sales_channels ?? []).map(({ id, name }) => ({ id, name })),
  }));
}

/** @throws Refusal 404 where there is no such brand */
export async function retrieveBrand(container: MedusaContainer, id: string) {
  const [brand] = await listBrandRows(container, id);
  if (!brand) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no brand ${id}` });
  const numbering = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).readNumbering(id);
  return { ...brand, next_number: numbering?.next_number ?? 0, orders: numbering?.orders ?? 0 };
}
