import { type Fragment, fragment, oneOf, verbatim } from '../pool/fragment';

/** What a report is about: from a day on, before another, both in UTC; of some brands or all. */
export type ReportRange = { from: string; before: string; brand_id?: readonly string[] };

/** Whether a time of an order lies in the range, and the order is one of its brands'. */
export function within(column: string, { from, before, brand_id }: ReportRange): Fragment {
  const time = verbatim(column);
  return fragment`deleted_at IS NULL AND ${time} >= ${from}::timestamptz AND ${time} < ${before}::timestamptz
    AND ${ofBrands({ brand_id })}`;
}

export function ofBrands({ brand_id }: Pick<ReportRange, 'brand_id'>): Fragment {
  return brand_id?.length ? oneOf('brand_id', brand_id) : verbatim('true');
}

/** The Monday, at midnight UTC, of the ISO week that a time is in, as a date. */
export function weekOf(column: string): Fragment {
  return verbatim(`date_trunc('week', ${column} AT TIME ZONE 'UTC')::date`);
}
