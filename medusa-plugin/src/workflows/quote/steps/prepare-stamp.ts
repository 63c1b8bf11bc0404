import {
  type Catalog,
  type OrderedStamp,
  type StampChoice,
  type StampPlace,
  stampFaults,
  type Text,
} from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import { STAMP_MODULE } from '../../../modules/stamp';
import type { StampToMake } from '../../../modules/stamp/request';
import type StampModuleService from '../../../modules/stamp/service';
import type { UsableStamp } from '../../../modules/stamp/service';
import { ENGRAVABLE } from '../../../modules/stamp/types';
import { unprocessable } from '../../../refusal';
import { readArtworkShape } from '../../stamp/artwork-shape';

export type PrepareStampStepInput = {
  brand_id: string;
  stamp?: StampChoice;
  currency: string;
  /** The order that is being edited: what it is charged with, it is charged with still. */
  order_id?: string;
};

/** What is engraved, found possible and priced. */
export type PreparedStamp = {
  /** As the specification tells it, with the ids that it is followed by. */
  ordered: OrderedStamp & { id?: string; artwork_id?: string };
  /** The brand's stamp that is used, or what is to be made. */
  use?: string;
  make?: Omit<StampToMake, 'production_order_id'>;
  /** Charged once with this order, minor units. */
  fee: number;
  place?: Text;
  /** Days until the mould is there; 0 where it is. */
  leadTimeDays: number;
};

/**
 * Looks a stamp up, or works out what the one to be made is and costs, by the brand's own catalog. Nothing where the catalog
 * has no stamps.
 *
 * @throws Refusal 422 naming the field, and what would be right
 */
export const prepareStampStep = createStep('prepare-stamp', async (input: PrepareStampStepInput, { container }) => {
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(input.brand_id);
  const { stamp } = input;
  if (stamp?.kind === 'existing') return new StepResponse(await prepareUse(container, input, stamp.id));
  if (stamp?.kind === 'develop')
    return new StepResponse(await prepareMaking(container, published?.catalog, input, stamp));
  return new StepResponse<PreparedStamp | null>(
    published?.catalog.stamps ? { ordered: { kind: 'unlabelled' }, fee: 0, leadTimeDays: 0 } : null,
  );
});

/** Another brand's stamp is not there, just as one that was never made. */
async function prepareUse(
  container: MedusaContainer,
  { brand_id, order_id, currency }: PrepareStampStepInput,
  id: string,
): Promise<PreparedStamp | null> {
  const stamp = await container
    .resolve<StampModuleService>(STAMP_MODULE)
    .findUsable({ id, brand_id, for_order: order_id });
  if (!stamp) {
    const message = `"${id}" is not a stamp of this brand that is ready, or on its way and paid`;
    throw unprocessable([{ path: 'stamp.id', code: 'unknown-stamp', message }]);
  }
  const own = order_id !== undefined && stamp.production_order_id === order_id && stamp.currency === currency;
  return {
    ordered: orderedOf(stamp),
    use: stamp.id,
    fee: own ? stamp.fee : 0,
    place: stamp.place_name,
    leadTimeDays: ENGRAVABLE.includes(stamp.status) ? 0 : stamp.lead_time_days,
  };
}

export function orderedOf(stamp: UsableStamp): PreparedStamp['ordered'] {
  const { id, artwork_id, place_name, width, height, name } = stamp;
  return { kind: 'stamp', id, artwork_id, place: place_name, width, height, name };
}

async function prepareMaking(
  container: MedusaContainer,
  catalog: Catalog | undefined,
  { brand_id, currency }: PrepareStampStepInput,
  { artwork: artworkId, place: placeId, width }: Extract<StampChoice, { kind: 'develop' }>,
): Promise<PreparedStamp> {
  const place = placeOf(catalog, placeId);
  const artwork = await fittingArtwork(container, { brand_id, id: artworkId, place, width, path: 'stamp' });
  const { name, height } = artwork;
  const fee = place.fee[currency] ?? 0;
  return {
    ordered: { kind: 'stamp', artwork_id: artworkId, place: place.name, width, height, name },
    make: {
      brand_id,
      artwork_id: artworkId,
      name,
      place: place.id,
      place_name: place.name,
      width,
      height,
      fee,
      currency,
      lead_time_days: place.leadTimeDays,
    },
    fee,
    place: place.name,
    leadTimeDays: place.leadTimeDays,
  };
}

/** @throws Refusal 422 where the catalog has no such place */
export function placeOf(catalog: Catalog | undefined, id: string, path = 'stamp.place'): StampPlace {
  const places = catalog?.stamps ?? [];
  const place = places.find((entry) => entry.id === id);
  if (place) return place;
  const known = places.map((entry) => entry.id).join(', ');
  const message = known ? `"${id}" is not a place for stamps; these are: ${known}` : 'this catalog has no stamps';
  throw unprocessable([{ path, code: known ? 'unknown-stamp-place' : 'no-stamps', message }]);
}

export type ArtworkInPlace = {
  brand_id: string;
  id: string;
  place: StampPlace;
  width: number /** Where the fields stand. */;
  path: string;
};

/** The brand's artwork at its real size. @throws Refusal 422 where there is none, or it does not fit its place */
export async function fittingArtwork(
  container: MedusaContainer,
  { brand_id, id, place, width, path }: ArtworkInPlace,
): Promise<{ name: string; height: number }> {
  const artwork = await readArtworkShape(container, { id, brand_id });
  const at = (field: string) => (path ? `${path}.${field}` : field);
  if (!artwork) {
    const message = `"${id}" is not an artwork of this brand; upload it first`;
    throw unprocessable([{ path: at('artwork'), code: 'unknown-artwork', message }]);
  }
  const faults = stampFaults(place, artwork, width, at('width'));
  if (faults.length > 0) throw unprocessable(faults);
  return { name: artwork.name, height: Math.round(width * artwork.aspect * 10) / 10 };
}
