import { minorDigits, toMajor } from '@cordwainer/contract';
import { type CsvColumn, streamCsv } from '../../../../../csv/stream-csv';
import { PRODUCTION_MODULE } from '../../../../../modules/production';
import type { Reports } from '../../../../../modules/production/reports/read-reports';
import type ProductionModuleService from '../../../../../modules/production/service';
import { serve } from '../../../../http/serve';
import { exportReports } from '../operations';
import { rangeOf } from '../validators';

type Figure = {
  report: string;
  week?: string;
  stage?: string;
  currency?: string;
  measure: string;
  value: string | number | null;
};

const COLUMNS: CsvColumn<Figure>[] = (['report', 'week', 'stage', 'currency', 'measure', 'value'] as const).map(
  (name) => ({ heading: name, of: (figure) => figure[name] ?? null }),
);

/** One line for each figure: spreadsheets and programs make of it what tables they need. */
export const GET = serve(exportReports, async ({ req, res, query }) => {
  const range = rangeOf(query);
  const reports = await req.scope.resolve<ProductionModuleService>(PRODUCTION_MODULE).readReports(range);
  await streamCsv(res, `reports-${range.from}-${range.before}.csv`, COLUMNS, figuresOf(reports));
});

function* figuresOf({ weeks, turnover, finished, shipped, punctuality, stages, late }: Reports): Generator<Figure> {
  for (const { week, ...measures } of weeks) yield* measured({ report: 'orders', week }, measures);
  for (const { week, currency, orders, amount } of turnover) {
    const value = toMajor(amount, currency).toFixed(minorDigits(currency));
    yield* measured({ report: 'turnover', week, currency }, { orders, amount: value });
  }
  yield* measured({ report: 'days-to-finish' }, finished);
  yield* measured({ report: 'days-to-ship' }, shipped);
  yield* measured({ report: 'punctuality' }, punctuality);
  for (const { stage, ...measures } of stages) yield* measured({ report: 'in-production-now', stage }, measures);
  yield { report: 'late-now', measure: 'orders', value: late };
}

function measured(about: Omit<Figure, 'measure' | 'value'>, measures: Record<string, Figure['value']>): Figure[] {
  return Object.entries(measures).map(([measure, value]) => ({ ...about, measure, value }));
}
