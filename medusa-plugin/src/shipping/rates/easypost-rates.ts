import { type MinorUnits, toMinor } from '@cordwainer/contract';
import EasyPostClient from '@easypost/api';
import { groupAlike } from '../parcels/group-alike';
import type { Parcel } from '../parcels/parcel';
import type { Candidate, Freight, Party, RatePort, RateQuestion } from './rate-port';

export type EasyPostOptions = {
  apiKey: string;
  /** Ends with a slash; EasyPost's own where left out. */
  baseUrl?: string;
  /** A buyer waits for the answer. 4000 where left out. */
  timeoutMs?: number;
  /** Where parcels come from, for brands that name no sender of their own. */
  from?: Party;
};

/** Of what EasyPost answers, what we read. */
type Shipment = {
  rates?: { carrier: string; service: string; rate: string; currency: string; delivery_days?: number | null }[];
};
type Client = { Shipment: { create(shipment: Record<string, unknown>): Promise<Shipment> } };
type Request = { timeout(limits: { response: number; deadline: number }): Request };

const PATIENCE_MS = 4000;

/**
 * Live rates by EasyPost's own client. Knows the price of services that the merchant has given EasyPost's names, where
 * EasyPost answers in the currency asked for; of the others it answers nothing.
 */
export function easyPostRates({ apiKey, baseUrl, timeoutMs = PATIENCE_MS, from }: EasyPostOptions): RatePort {
  const client = new EasyPostClient(apiKey, {
    ...(baseUrl && { baseUrl }),
    // The client keeps its own `timeout` to itself; without this a request would wait for ever.
    requestMiddleware: (request: Request) => request.timeout({ response: timeoutMs, deadline: timeoutMs }),
  }) as unknown as Client;
  return {
    async freights(question) {
      const sender = question.from ?? from;
      const asked = question.candidates.filter(({ service }) => service.easypost);
      if (!sender || asked.length === 0) return question.candidates.map(() => undefined);
      // Parcels that are alike cost alike.
      const kinds = groupAlike(question.candidates[0]!.parcels);
      const shipments = await Promise.all(
        kinds.map((parcel) =>
          client.Shipment.create({
            from_address: addressOf(sender),
            return_address: addressOf(sender),
            to_address: addressOf(question.to),
            parcel: parcelOf(parcel),
            options: { currency: question.currency },
          }),
        ),
      );
      const counts = kinds.map(({ count }) => count);
      return question.candidates.map((candidate) => freightOf(candidate, question, shipments, counts));
    },
  };
}

function freightOf(
  { service }: Candidate,
  { currency }: RateQuestion,
  shipments: readonly Shipment[],
  counts: readonly number[],
): Freight | undefined {
  const { easypost } = service;
  if (!easypost) return undefined;
  let amount: MinorUnits = 0;
  for (const [at, { rates = [] }] of shipments.entries()) {
    const rate = rates.find(
      (entry) =>
        entry.carrier === easypost.carrier && entry.service === easypost.service && entry.currency === currency,
    );
    const each = rate ? toMinor(Number(rate.rate), currency) : Number.NaN;
    if (!Number.isSafeInteger(each) || each < 0) return undefined;
    amount += each * counts[at]!;
  }
  return { amount, source: 'live' };
}

const MM_PER_INCH = 25.4;
const G_PER_OUNCE = 28.349523125;

/** EasyPost takes inches and ounces with one decimal; a parcel is never said to be smaller than it is. */
function parcelOf({ length, width, height, weight }: Parcel) {
  const tenths = (value: number) => Math.ceil(value * 10) / 10;
  return {
    length: tenths(length / MM_PER_INCH),
    width: tenths(width / MM_PER_INCH),
    height: tenths(height / MM_PER_INCH),
    weight: tenths(weight / G_PER_OUNCE),
  };
}

export function addressOf(party: Party) {
  const { province, postal_code, country_code, ...same } = party;
  return { ...same, state: province, zip: postal_code, country: country_code.toUpperCase() };
}
