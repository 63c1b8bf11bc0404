import type { Issue } from '@cordwainer/contract';
import type { Carrier, RateCard } from './rates/rate-card';

export type Tracking = { number: string; url?: string };

/** The carrier of a service such as `dhl.express`. */
export function carrierOf(card: RateCard, service: string | undefined): Carrier | undefined {
  const [code, serviceCode] = service?.split('.') ?? [];
  return card.carriers.find(
    (carrier) => carrier.code === code && carrier.services.some((one) => one.code === serviceCode),
  );
}

/** Where a parcel is followed: as given, or by the carrier's own address for it; empty where nobody says. */
export function trackingUrl({ number, url }: Tracking, carrier: Carrier | undefined): string {
  return url ?? carrier?.tracking_url?.replaceAll('{number}', encodeURIComponent(number)) ?? '';
}

export function findTrackingFaults(tracking: readonly Tracking[]): Issue[] {
  const seen = new Set<string>();
  return tracking.flatMap(({ number }, at) => {
    const before = seen.has(number);
    seen.add(number);
    return before
      ? [{ path: `tracking.${at}.number`, code: 'twice', message: `"${number}" stands twice; give it once` }]
      : [];
  });
}
