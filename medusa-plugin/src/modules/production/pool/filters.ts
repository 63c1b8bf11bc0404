import type { ProductionStatus } from '../types';
import { allOf, type Fragment, fragment, oneOf, verbatim } from './fragment';
import { LATE } from './late';
import { matches } from './search';

/** Orders whose stamp is still to come, those whose stamp is there, those without. */
export const STAMP_FILTERS = ['waiting', 'ready', 'unlabelled'] as const;
export type StampFilter = (typeof STAMP_FILTERS)[number];

/** Which orders: those that fit every filter given, and any of the values of each. Times in ISO 8601. */
export type PoolFilters = {
  status?: readonly ProductionStatus[];
  stage?: readonly string[];
  type?: readonly string[];
  brand_id?: readonly string[];
  style_id?: readonly string[];
  created_from?: string;
  created_before?: string;
  started_from?: string;
  started_before?: string;
  expected_from?: string;
  expected_before?: string;
  late?: boolean;
  stamp?: StampFilter;
  /** Of these shipping groups. */
  group_id?: readonly string[];
  /** In any shipping group, or in none. */
  grouped?: boolean;
  /** That could join this shipping group. */
  fits_group?: string;
  q?: string;
};

/** Of each pair of times the column, from when on and before when. */
const TIMES = [
  ['created_at', 'created_from', 'created_before'],
  ['wip_started_at', 'started_from', 'started_before'],
  ['expected_finish_at', 'expected_from', 'expected_before'],
] as const;

const LISTS = ['status', 'stage', 'type', 'brand_id', 'style_id', 'group_id'] as const;

export function conditionOf(filters: PoolFilters): Fragment {
  return allOf([verbatim('deleted_at IS NULL'), ...conditionsOf(filters)]);
}

function conditionsOf(filters: PoolFilters): Fragment[] {
  const lists = LISTS.flatMap((column) => (filters[column]?.length ? [oneOf(column, filters[column])] : []));
  const times = TIMES.flatMap(([column, from, before]) => [
    ...(filters[from] ? [fragment`${verbatim(column)} >= ${filters[from]}::timestamptz`] : []),
    ...(filters[before] ? [fragment`${verbatim(column)} < ${filters[before]}::timestamptz`] : []),
  ]);
  const late = filters.late === undefined ? [] : [verbatim(filters.late ? LATE : `(${LATE}) IS NOT TRUE`)];
  const stamp = filters.stamp === undefined ? [] : [verbatim(STAMPED[filters.stamp])];
  const grouped = filters.grouped === undefined ? [] : [verbatim(`group_id IS ${filters.grouped ? 'NOT ' : ''}NULL`)];
  const fits = filters.fits_group === undefined ? [] : [fitting(filters.fits_group)];
  return [
    ...lists,
    ...times,
    ...late,
    ...grouped,
    ...fits,
    ...stamp,
    ...(filters.q?.trim() ? [matches(filters.q)] : []),
  ];
}

/** Unpaid, in no group, and of the brand, the currency and the destination of this one: by the index for that. */
function fitting(groupId: string): Fragment {
  return fragment`status = 'pending-payment' AND group_id IS NULL AND destination_key IS NOT NULL
    AND (brand_id, currency, destination_key) =
      (SELECT g.brand_id, g.currency, g.destination_key FROM cordwainer_shipping_group g WHERE g.id = ${groupId})`;
}

const THERE = `(SELECT s.status FROM cordwainer_stamp s WHERE s.id = stamp_id) IN ('ready', 'retired')`;
const STAMPED: Record<StampFilter, string> = {
  waiting: `stamp_id IS NOT NULL AND status NOT IN ('shipped', 'delivered', 'cancelled') AND NOT ${THERE}`,
  ready: `stamp_id IS NOT NULL AND ${THERE}`,
  unlabelled: 'stamp_id IS NULL',
};
