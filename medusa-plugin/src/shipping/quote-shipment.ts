import type { MinorUnits } from '@cordwainer/contract';
import { chargedWeight } from './parcels/chargeable-weight';
import { type PairsToPack, packPairs } from './parcels/pack-pairs';
import type { Packer } from './parcels/packer';
import type { Carton, Parcel } from './parcels/parcel';
import { findZone, type Place } from './rates/find-zone';
import type { CartonOfCard, RateCard } from './rates/rate-card';
import type { Candidate, Party, RatePort, WeighedParcel } from './rates/rate-port';
import { shipmentPrice } from './rates/table-freight';

export type ShipmentQuestion = {
  /** What is packed, or the parcels where they are known already. */
  contents: { pairs: readonly PairsToPack[] } | { parcels: readonly Parcel[] };
  to: Place & Party;
  from?: Party;
  /** ISO 4217 in capitals. */
  currency: string;
  /** What the goods cost, minor units, where free shipping may depend on it. */
  goods?: MinorUnits;
};

/** What a service of a carrier asks for a shipment. */
export type ServiceQuote = {
  /** `dhl.express`: what a shipping option of Medusa carries in its data. */
  id: string;
  carrier: { code: string; name: string };
  service: { code: string; name: string };
  zone: string;
  currency: string;
  /** Minor units. */
  amount: MinorUnits;
  tax_included: boolean;
  transit_days: { min: number; max: number };
  /** Whether the carrier was asked or the merchant's table. */
  source: 'table' | 'live';
  parcels: readonly WeighedParcel[];
  /** g, of all parcels. */
  chargeable_weight: number;
};

/** A service's name across carriers. Codes hold no dot. */
export function serviceId(carrier: string, service: string): string {
  return `${carrier}.${service}`;
}

/** What each service that reaches the place asks, in the order of the rate card. */
export async function quoteShipment(
  { card, packer, rates }: { card: RateCard; packer: Packer; rates: RatePort },
  question: ShipmentQuestion,
): Promise<ServiceQuote[]> {
  const parcels =
    'parcels' in question.contents ? question.contents.parcels : proposeParcels(card, packer, question.contents.pairs);
  const zone = findZone(card.zones, question.to);
  if (!zone || parcels.length === 0) return [];
  const candidates = findCandidates(card, parcels, zone.code, question.currency);
  if (candidates.length === 0) return [];
  const { to, from, currency, goods } = question;
  const freights = await rates.freights({ to, from, currency, candidates });
  return candidates.flatMap(({ carrier, service, rate, parcels }, at): ServiceQuote[] => {
    const freight = freights[at];
    if (!freight) return [];
    return [
      {
        id: serviceId(carrier.code, service.code),
        carrier: { code: carrier.code, name: carrier.name },
        service: { code: service.code, name: service.name },
        zone: zone.code,
        currency,
        amount: shipmentPrice(rate, freight.amount, goods),
        tax_included: rate.tax_included,
        transit_days: { min: service.transit_days_min, max: service.transit_days_max },
        source: freight.source,
        parcels,
        chargeable_weight: parcels.reduce((total, { charged }) => total + charged.chargeable, 0),
      },
    ];
  });
}

export function proposeParcels(card: RateCard, packer: Packer, pairs: readonly PairsToPack[]): Parcel[] {
  return packPairs(packer, { cartons: card.cartons.map(cartonOf), singleBoxAsIs: card.single_box_as_is }, pairs);
}

function findCandidates(card: RateCard, parcels: readonly Parcel[], zone: string, currency: string): Candidate[] {
  return card.carriers.flatMap((carrier) => {
    const weighing = { volumetricDivisor: carrier.volumetric_divisor, weightStep: carrier.weight_step };
    const weighed = parcels.map((parcel) => ({ ...parcel, charged: chargedWeight(parcel, weighing) }));
    return carrier.services.flatMap((service): Candidate[] => {
      const rate = card.rates.find(
        (entry) =>
          entry.carrier === carrier.code &&
          entry.service === service.code &&
          entry.zone === zone &&
          entry.currency === currency,
      );
      return rate ? [{ carrier, service, rate, parcels: weighed }] : [];
    });
  });
}

function cartonOf({ code, name, length, width, height, wall, tare_weight, max_weight }: CartonOfCard): Carton {
  return { code, name, inner: { length, width, height }, wall, tareWeight: tare_weight, maxWeight: max_weight };
}
