import type { Sql } from '../../../database/sql';
import { type Fragment, fragment, verbatim } from '../pool/fragment';
import { LATE, ON_TIME } from '../pool/late';
import { ofBrands, type ReportRange, weekOf, within } from './range';

/** Of a week, named by its Monday: what was ordered, cancelled or not. */
export type WeekReport = { week: string; orders: number; pairs: number };
/** Of a week and currency, minor units: what paid orders came to, and of those cancelled since what was kept. */
export type TurnoverReport = { week: string; currency: string; orders: number; amount: number };
/** Days from payment, of orders finished or shipped in the range: what half of them and what nine of ten took at most. */
export type LeadTimeReport = { orders: number; median: number | null; p90: number | null };
/** Now in production, by stage. Held ones stand in the stage they were held in. */
export type StageReport = { stage: string; orders: number; pairs: number; held: number; late: number };

export type Reports = {
  weeks: WeekReport[];
  turnover: TurnoverReport[];
  finished: LeadTimeReport;
  shipped: LeadTimeReport;
  /** Of the orders finished in the range: how many there were to be on time, and how many were. */
  punctuality: { orders: number; on_time: number; share: number | null };
  stages: StageReport[];
  late: number;
};

/** How the workshop does: the range's orders, and what is in production now. */
export async function readReports(sql: Sql, range: ReportRange): Promise<Reports> {
  const run = async <Row>({ text, parameters }: Fragment) => sql<Row>(text, [...parameters]);
  const [punctuality] = await run<Reports['punctuality']>(punctualityOf(range));
  const stages = await run<StageReport>(stagesNow(range));
  return {
    weeks: await run<WeekReport>(ordersByWeek(range)),
    turnover: (await run<TurnoverReport & { amount: string }>(turnoverByWeek(range))).map((row) => ({
      ...row,
      amount: Number(row.amount),
    })),
    finished: (await run<LeadTimeReport>(leadTime('finished_at', range)))[0]!,
    shipped: (await run<LeadTimeReport>(leadTime('shipped_at', range)))[0]!,
    punctuality: punctuality!,
    stages,
    late: stages.reduce((sum, { late }) => sum + late, 0),
  };
}

/** Every week of the range, those without an order too. */
function ordersByWeek(range: ReportRange): Fragment {
  return fragment`
    SELECT to_char(week, 'YYYY-MM-DD') AS week, COALESCE(orders, 0) AS orders, COALESCE(pairs, 0) AS pairs
    FROM generate_series(
      date_trunc('week', ${range.from}::timestamptz AT TIME ZONE 'UTC'),
      (${range.before}::timestamptz - interval '1 microsecond') AT TIME ZONE 'UTC', interval '1 week'
    ) week
    LEFT JOIN (
      SELECT ${weekOf('created_at')} AS week, count(*)::int AS orders, sum(pairs)::int AS pairs
      FROM cordwainer_production_order WHERE ${within('created_at', range)} GROUP BY 1
    ) ordered USING (week) ORDER BY week`;
}

/** Production begins with the payment. */
function turnoverByWeek(range: ReportRange): Fragment {
  return fragment`
    SELECT to_char(${weekOf('wip_started_at')}, 'YYYY-MM-DD') AS week, currency, count(*)::int AS orders,
           sum(CASE WHEN status = 'cancelled' THEN COALESCE(cancellation_fee, 0) ELSE total END)::text AS amount
    FROM cordwainer_production_order WHERE ${within('wip_started_at', range)} GROUP BY 1, 2 ORDER BY 1, 2`;
}

function leadTime(end: 'finished_at' | 'shipped_at', range: ReportRange): Fragment {
  const days = `extract(epoch FROM ${end} - wip_started_at) / 86400`;
  const share = (part: number) =>
    verbatim(`round((percentile_cont(${part}) WITHIN GROUP (ORDER BY ${days}))::numeric, 1)::float8`);
  return fragment`
    SELECT count(*)::int AS orders, ${share(0.5)} AS median, ${share(0.9)} AS p90
    FROM cordwainer_production_order
    WHERE ${within(end, range)} AND wip_started_at IS NOT NULL AND status <> 'cancelled'`;
}

function punctualityOf(range: ReportRange): Fragment {
  const onTime = verbatim(`count(*) FILTER (WHERE ${ON_TIME})`);
  return fragment`
    SELECT count(*)::int AS orders, ${onTime}::int AS on_time, round(${onTime}::numeric / NULLIF(count(*), 0), 4)::float8 AS share
    FROM cordwainer_production_order
    WHERE ${within('finished_at', range)} AND expected_finish_at IS NOT NULL AND status <> 'cancelled'`;
}

/** Every stage there is, in order, and any that was given up while orders are in it. */
function stagesNow(range: ReportRange): Fragment {
  return fragment`
    SELECT stage, COALESCE(orders, 0) AS orders, COALESCE(pairs, 0) AS pairs, COALESCE(held, 0) AS held, COALESCE(late, 0) AS late
    FROM (SELECT code AS stage, position FROM cordwainer_production_stage WHERE deleted_at IS NULL) stages
    FULL JOIN (
      SELECT stage, count(*)::int AS orders, sum(pairs)::int AS pairs, count(*) FILTER (WHERE status = 'on-hold')::int AS held,
             count(*) FILTER (WHERE ${verbatim(LATE)})::int AS late
      FROM cordwainer_production_order
      WHERE deleted_at IS NULL AND status IN ('work-in-process', 'on-hold') AND stage IS NOT NULL AND ${ofBrands(range)}
      GROUP BY stage
    ) now USING (stage) ORDER BY position NULLS LAST, stage`;
}
