import { z } from '@medusajs/framework/zod';
import { malformed } from '../../../../refusal';
import { listOf, text } from '../orders/validators';

const DAY_MS = 86_400_000;
/** Ten years and a bit: no report is longer, and no week is counted in vain. */
const MOST_DAYS = 3700;
/** Where nothing is said: the last twelve weeks and this one. */
const USUAL_DAYS = 12 * 7;

export const ReportQuery = z.strictObject({
  from: z.iso.date().optional().describe('The first day, UTC. Left out: the Monday twelve weeks ago'),
  before: z.iso.date().optional().describe('The day after the last, UTC. Left out: tomorrow'),
  brand_id: listOf(text(64)),
});
export type ReportQuery = z.infer<typeof ReportQuery>;

/** The days a report is about. @throws Refusal 400 where there are none, or too many */
export function rangeOf({ from, before, brand_id }: ReportQuery, now = new Date()) {
  const end = before ?? day(now.getTime() + DAY_MS);
  const begin = from ?? monday(Date.parse(end) - DAY_MS * (USUAL_DAYS + 1));
  const days = (Date.parse(end) - Date.parse(begin)) / DAY_MS;
  if (days <= 0 || days > MOST_DAYS) {
    const message = days <= 0 ? `must be before ${end}` : `must be at most ${MOST_DAYS} days before ${end}`;
    throw malformed([{ path: 'from', code: 'invalid-range', message }]);
  }
  return { from: begin, before: end, brand_id };
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function monday(time: number): string {
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  return day(time - weekday * DAY_MS);
}
