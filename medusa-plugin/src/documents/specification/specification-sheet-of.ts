import type { MedusaContainer } from '@medusajs/framework/types';
import { lookOf } from '../../modules/brand/look';
import { modelIn } from '../../orders/model-in';
import { type PictureView, pictureOf } from '../../pictures';
import { type Paper, paperOf } from '../paper';
import { type OrderOnPaper, readOrder } from '../read-order';
import { SHEET_PICTURES } from './pictures';
import { renderSpecification } from './render';

/**
 * The specification sheet of a production order, in the order's language unless told otherwise.
 *
 * @throws Refusal 404 where there is no such order
 */
export async function specificationSheetOf(
  container: MedusaContainer,
  productionOrderId: string,
  locale?: string,
): Promise<Paper> {
  const order = await readOrder(container, { id: productionOrderId });
  const design = order.cordwainer_design;
  const content = await renderSpecification(
    {
      brand: order.cordwainer_brand.name,
      typeface: lookOf(order.cordwainer_brand).typeface,
      number: order.number,
      model: modelIn(order, locale ?? order.locale),
      orderedAt: new Date(order.created_at),
      startedAt: dateOf(order.wip_started_at),
      expectedFinishAt: dateOf(order.expected_finish_at),
      leadTimeDays: order.lead_time_days,
      quantity: order.quantity,
      specification: design.specification,
      note: order.note ?? undefined,
      design: { id: design.design_id, catalog: design.catalog_id, version: design.catalog_version },
      pictures: await picturesOf(container, design),
    },
    locale ?? order.locale,
  );
  return paperOf(order.number, 'specification', content);
}

async function picturesOf(container: MedusaContainer, design: OrderOnPaper['cordwainer_design']) {
  const views = Object.keys(SHEET_PICTURES) as PictureView[];
  const drawn = await Promise.all(
    views.map(async (view) => [view, await pictureOf(container, design, view, SHEET_PICTURES[view]!)] as const),
  );
  return Object.fromEntries(drawn.flatMap(([view, picture]) => (picture ? [[view, picture.content]] : [])));
}

function dateOf(value: string | null): Date | undefined {
  return value ? new Date(value) : undefined;
}
