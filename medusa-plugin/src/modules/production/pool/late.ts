const BEGIN_OF_DAY = `date_trunc('day', COALESCE(held_at, now()) AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'`;

/**
 * `isLate` in SQL: late is what is in production when the day it was to be finished by is over; on hold, what was when it
 * was held. The comparison with now is there for the index.
 */
export const LATE = `status IN ('work-in-process', 'on-hold') AND stage IS NOT NULL AND expected_finish_at < now()
  AND expected_finish_at < ${BEGIN_OF_DAY}`;

/** Of a finished order, whether it was before the day was over that it was to be finished by. */
export const ON_TIME = `finished_at < date_trunc('day', expected_finish_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + interval '1 day'`;
