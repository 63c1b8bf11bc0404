import { minorDigits, toMajor } from '@cordwainer/contract';
import type { CsvColumn } from '../../../../../csv/stream-csv';
import type { PoolOrder } from '../pool';

/** Headings by language; English stands in for languages that are not there. */
const HEADINGS = {
  en: {
    number: 'Number',
    brand: 'Brand',
    invoice: 'Invoice',
    created: 'Ordered (UTC)',
    started: 'WIP start (UTC)',
    expected: 'Expected finish (UTC)',
    finished: 'Finished (UTC)',
    model: 'Model',
    type: 'Type',
    status: 'Status',
    stage: 'Stage',
    days: 'Days in production',
    late: 'Late',
    payment: 'Payment',
    pairs: 'Pairs',
    total: 'Total',
    currency: 'Currency',
    tracking: 'Tracking',
    stamp: 'Stamp',
    customer: 'Customer',
    email: 'E-mail',
  },
  de: {
    number: 'Nummer',
    brand: 'Marke',
    invoice: 'Rechnung',
    created: 'Bestellt (UTC)',
    started: 'In Arbeit seit (UTC)',
    expected: 'Fertig voraussichtlich (UTC)',
    finished: 'Fertig (UTC)',
    model: 'Modell',
    type: 'Art',
    status: 'Status',
    stage: 'Fertigungsstufe',
    days: 'Tage in Fertigung',
    late: 'Verspätet',
    payment: 'Zahlung',
    pairs: 'Paare',
    total: 'Summe',
    currency: 'Währung',
    tracking: 'Sendungsnummer',
    stamp: 'Prägestempel',
    customer: 'Kunde',
    email: 'E-Mail',
  },
} as const;

type Name = keyof (typeof HEADINGS)['en'];

/** Values are for programs: codes, times in UTC, amounts with a point. */
const VALUES: Record<Name, CsvColumn<PoolOrder>['of']> = {
  number: ({ number }) => number,
  brand: ({ brand }) => brand?.name ?? null,
  invoice: ({ invoice_number }) => invoice_number,
  created: ({ created_at }) => created_at,
  started: ({ wip_started_at }) => wip_started_at,
  expected: ({ expected_finish_at }) => expected_finish_at,
  finished: ({ finished_at }) => finished_at,
  model: ({ model_name }) => model_name,
  type: ({ type }) => type,
  status: ({ status }) => status,
  stage: ({ stage }) => stage,
  days: ({ days_in_production }) => days_in_production,
  late: ({ late }) => (late ? 'yes' : 'no'),
  payment: ({ payment_status }) => payment_status,
  pairs: ({ pairs }) => pairs,
  total: ({ total, currency }) => toMajor(total, currency).toFixed(minorDigits(currency)),
  currency: ({ currency }) => currency,
  tracking: ({ tracking_numbers }) => tracking_numbers.join(' '),
  stamp: ({ stamp }) => stamp?.status ?? null,
  customer: ({ customer_name }) => customer_name,
  email: ({ email }) => email,
};

export function exportColumns(locale: string): CsvColumn<PoolOrder>[] {
  const headings = HEADINGS[locale.split('-')[0]!.toLowerCase() as keyof typeof HEADINGS] ?? HEADINGS.en;
  return (Object.keys(VALUES) as Name[]).map((name) => ({ heading: headings[name], of: VALUES[name] }));
}
