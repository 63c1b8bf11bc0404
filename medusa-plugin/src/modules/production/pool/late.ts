/**
 * Late is what should be finished and is not. A hold puts off what was promised by as long as it takes, so an order on
 * hold is late only where it was when it was held.
 */
export const LATE = `status IN ('work-in-process', 'on-hold') AND expected_finish_at < now()
  AND expected_finish_at < COALESCE(held_at, now())`;
