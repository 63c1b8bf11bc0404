/** When a factory works: days of the week, 1 for Monday to 7 for Sunday (ISO 8601), and days off, `YYYY-MM-DD`. */
export type Calendar = { working_days: readonly number[]; holidays: readonly string[] };

export type Work = {
  pairs: number;
  /** Pairs of the orders that are made before it. */
  backlog: number;
  /** Days from payment that were promised. */
  leadTimeDays: number;
};

const DAY_MS = 86_400_000;
/** No plan reaches further: a hundred years. A calendar without working days would otherwise have no end. */
const HORIZON_DAYS = 36_525;

/**
 * The UTC day an order that starts now is to be finished by: not before its lead time is over, nor before the factory is
 * through with what stands before it and with the order itself. Always a working day, where there is one.
 *
 * @param pairsPerDay pairs finished on a working day; without it only the lead time counts
 */
export function expectedFinish(start: Date, work: Work, pairsPerDay: number | null, calendar: Calendar): Date {
  const promised = nextWorkingDay(addDays(dayOf(start), work.leadTimeDays), calendar);
  if (!pairsPerDay) return promised;
  const days = Math.ceil((work.backlog + work.pairs) / pairsPerDay);
  const made = addWorkingDays(dayOf(start), days, calendar);
  return made.getTime() > promised.getTime() ? made : promised;
}

/** The expected day after a hold: put off by as many days as it stood, on to a working day. A hold within a day costs none. */
export function afterHold(expected: Date, heldFrom: Date, heldUntil: Date, calendar: Calendar): Date {
  const days = Math.max(0, (dayOf(heldUntil).getTime() - dayOf(heldFrom).getTime()) / DAY_MS);
  return days === 0 ? dayOf(expected) : nextWorkingDay(addDays(dayOf(expected), days), calendar);
}

/** Midnight, UTC, at the beginning of a moment's day. */
export function dayOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / DAY_MS) * DAY_MS);
}

function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY_MS);
}

function nextWorkingDay(day: Date, calendar: Calendar): Date {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar);
}

/** Work begins on the day after: an order that is paid in the afternoon is not made before the evening. */
function addWorkingDays(day: Date, days: number, calendar: Calendar): Date {
  let reached = day;
  for (let worked = 0, passed = 0; worked < days && passed < HORIZON_DAYS; passed++) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, calendar)) worked++;
  }
  return reached;
}

function isWorkingDay(day: Date, { working_days, holidays }: Calendar): boolean {
  // Sunday is 0 in JavaScript and 7 in ISO 8601.
  return working_days.includes(day.getUTCDay() || 7) && !holidays.includes(day.toISOString().slice(0, 10));
}
