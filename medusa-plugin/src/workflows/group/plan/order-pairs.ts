import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import { chargedWeight, EXPRESS_DIVISOR } from '../../../shipping/parcels/chargeable-weight';
import type { PairsToPack } from '../../../shipping/parcels/pack-pairs';
import type { OrderToGroup } from './read-orders';

const PackageOfLine = z.object({
  id: z.string(),
  pairs: z.int().min(1),
  length: z.number(),
  width: z.number(),
  height: z.number(),
  weight: z.number(),
});

/**
 * What an order has to be packed: its lines, each by the package it was priced with, or, where a line says none, the one
 * that its style has in today's catalog. A line that is not shipped, such as a stamp's development, has none.
 */
export async function pairsOf(container: MedusaContainer, order: OrderToGroup): Promise<PairsToPack[]> {
  const lines = (order.medusa.items ?? []).flatMap(({ metadata, quantity }): PairsToPack[] => {
    const box = PackageOfLine.safeParse(metadata?.package);
    return box.success ? [{ package: { name: {}, ...box.data }, pairs: Number(quantity) }] : [];
  });
  const packed = lines.reduce((pairs, line) => pairs + line.pairs, 0);
  if (packed === order.pairs) return lines;
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(order.brand_id);
  const style = published?.catalog.styles.find(({ id }) => id === order.style_id);
  const box = published?.catalog.packages.find(({ id }) => id === style?.package);
  return box ? [{ package: box, pairs: order.pairs }] : [];
}

/**
 * What an order puts on the scales, g: its boxes, each by its weight or its volume, whichever is more. Without cartons and
 * without the carrier's steps, which belong to the parcel as a whole and to nobody in it.
 */
export function weightOf(pairs: readonly PairsToPack[], volumetricDivisor = EXPRESS_DIVISOR): number {
  return pairs.reduce((total, { package: box, pairs }) => {
    const { chargeable } = chargedWeight(box, { volumetricDivisor, weightStep: 1 });
    return total + chargeable * Math.ceil(pairs / box.pairs);
  }, 0);
}
