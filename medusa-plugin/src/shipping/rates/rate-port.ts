import type { MinorUnits } from '@cordwainer/contract';
import type { ChargedWeight } from '../parcels/chargeable-weight';
import type { Parcel } from '../parcels/parcel';
import type { Place } from './find-zone';
import type { Carrier, CarrierService, Rate } from './rate-card';

/** Who a parcel comes from, or goes to, as a carrier wants it. */
export type Party = {
  name?: string;
  company?: string;
  street1?: string;
  street2?: string;
  city?: string;
  province?: string;
  postal_code?: string;
  country_code: string;
  phone?: string;
  email?: string;
};

export type WeighedParcel = Parcel & { charged: ChargedWeight };

/** A service that reaches the place, by the table that the merchant has for it. */
export type Candidate = { carrier: Carrier; service: CarrierService; rate: Rate; parcels: readonly WeighedParcel[] };

export type RateQuestion = {
  to: Place & Party;
  /** The brand, where it ships blind: never the factory. */
  from?: Party;
  /** ISO 4217 in capitals. */
  currency: string;
  candidates: readonly Candidate[];
};

/** What carrying costs, without handling and minimum. */
export type Freight = { amount: MinorUnits; source: 'table' | 'live'; transitDays?: number };

/** Says what carriers charge: by the merchant's tables, or by asking them. */
export interface RatePort {
  /** In the order of the candidates; nothing where one can't carry the parcels, or its price is not known. */
  freights(question: RateQuestion): Promise<readonly (Freight | undefined)[]>;
}
