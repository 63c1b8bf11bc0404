import { z } from '@medusajs/framework/zod';
import { type ParcelGroup, ungroup } from '../../shipping/parcels/group-alike';
import type { PairsToPack } from '../../shipping/parcels/pack-pairs';
import type { ShipmentQuestion } from '../../shipping/quote-shipment';

const positive = z.number().positive();

const PackageOfLine = z.looseObject({
  id: z.string(),
  pairs: z.int().min(1),
  length: positive,
  width: positive,
  height: positive,
  weight: positive,
});

/** Ready goods: a variant's own sides and weight, as one box a piece. */
const Variant = z.looseObject({
  id: z.string(),
  length: positive,
  width: positive,
  height: positive,
  weight: positive,
});

const Line = z.looseObject({
  quantity: z.coerce.number(),
  requires_shipping: z.boolean().nullish(),
  metadata: z.looseObject({ package: PackageOfLine.optional().catch(undefined) }).nullish(),
  variant: z.unknown(),
});

/**
 * What is to be packed, of a cart or an order as Medusa hands it to providers: the parcels that our quote has proposed,
 * or the lines, by their package or their variant. Nothing where a line says neither.
 */
export function contentsOf(
  data: Record<string, unknown> | undefined,
  items: unknown,
): ShipmentQuestion['contents'] | undefined {
  const parcels = data?.parcels as ParcelGroup[] | undefined;
  if (parcels?.length) return { parcels: ungroup(parcels) };
  const lines = z.array(Line).safeParse(items);
  if (!lines.success) return undefined;
  const pairs: PairsToPack[] = [];
  for (const { quantity, metadata, variant, requires_shipping } of lines.data) {
    if (requires_shipping === false) continue;
    const box = metadata?.package ?? boxOfVariant(variant);
    if (!box) return undefined;
    pairs.push({ package: { name: {}, ...box }, pairs: quantity });
  }
  return { pairs };
}

function boxOfVariant(variant: unknown) {
  const known = Variant.safeParse(variant);
  if (!known.success) return undefined;
  const { id, length, width, height, weight } = known.data;
  return { id, pairs: 1, length, width, height, weight };
}
