/** A parcel of an order as the carrier knows it. */
export type TrackedParcel = { number: string; url?: string };

/** What of a production order its parcels are told from. */
export const TRACKING_FIELDS = [
  'tracking_numbers',
  'order.fulfillments.canceled_at',
  'order.fulfillments.labels.tracking_number',
  'order.fulfillments.labels.tracking_url',
];

export type Tracked = {
  tracking_numbers: string[] | null;
  order?: {
    fulfillments?: {
      canceled_at: string | null;
      labels?: { tracking_number: string | null; tracking_url: string | null }[];
    }[];
  };
};

/** The carrier's numbers, with the pages to follow them where their labels say so. */
export function trackedParcels({ tracking_numbers, order }: Tracked): TrackedParcel[] {
  const labels = (order?.fulfillments ?? [])
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap(({ labels }) => labels ?? []);
  const urls = new Map(labels.map(({ tracking_number, tracking_url }) => [tracking_number, tracking_url]));
  const numbers = tracking_numbers ?? labels.map(({ tracking_number }) => tracking_number);
  return [...new Set(numbers)].flatMap((number) => {
    if (!number) return [];
    const url = urls.get(number);
    // What a carrier's interface says ends in a link: nothing but a web page may.
    return [{ number, ...(url && /^https?:\/\//.test(url) && { url }) }];
  });
}
