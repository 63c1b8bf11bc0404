import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { RefusalError } from '../../../../../refusal';
import { answering } from '../../../../http/answer';
import { shopOf } from '../../shop';

const FIELDS = [
  'id',
  'number',
  'status',
  'type',
  'pairs',
  'quantity',
  'currency',
  'total',
  'quote',
  'lead_time_days',
  'created_at',
  'wip_started_at',
  'cordwainer_design.design_id',
  'cordwainer_design.style',
  'cordwainer_design.choices',
  'cordwainer_design.catalog_id',
  'cordwainer_design.catalog_version',
  'cordwainer_design.specification',
];

type Row = Record<string, unknown> & {
  cordwainer_design: {
    design_id: string;
    style: string;
    choices: Record<string, string>;
    catalog_id: string;
    catalog_version: number;
    specification: unknown;
  };
};

/** An order by its private link. Says nothing of addresses or e-mail: links are forwarded. */
export const GET = answering(async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { brandId } = await shopOf(req);
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'production_order',
    fields: FIELDS,
    filters: { link_token: req.params.token!, brand_id: brandId },
  });
  const [row] = data as unknown as Row[];
  if (!row) throw new RefusalError({ status: 404, type: 'not-found', message: 'There is no order behind this link' });
  const { cordwainer_design: design, ...order } = row;
  res.set('Cache-Control', 'private, no-store').json({
    order: {
      ...order,
      total: Number(order.total),
      designId: design.design_id,
      design: {
        catalog: { id: design.catalog_id, version: design.catalog_version },
        style: design.style,
        choices: design.choices,
      },
      specification: design.specification,
    },
  });
});
