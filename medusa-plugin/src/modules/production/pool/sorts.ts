/** What orders are sorted by. `nullable`: orders without it come last, whichever way it is turned. */
export const POOL_SORTS = {
  created_at: { by: 'created_at', type: 'timestamptz' },
  /** The figure of it. */
  number: { by: 'sequence', type: 'integer' },
  customer_name: { by: 'lower(customer_name)', type: 'text' },
  model_name: { by: 'lower(model_name)', type: 'text' },
  pairs: { by: 'pairs', type: 'integer' },
  total: { by: 'total', type: 'numeric' },
  wip_started_at: { by: 'wip_started_at', type: 'timestamptz', nullable: true },
  expected_finish_at: { by: 'expected_finish_at', type: 'timestamptz', nullable: true },
} as const satisfies Record<string, { by: string; type: string; nullable?: boolean }>;

export type PoolSortField = keyof typeof POOL_SORTS;
export const POOL_SORT_FIELDS = Object.keys(POOL_SORTS) as [PoolSortField, ...PoolSortField[]];

export type PoolSort = { field: PoolSortField; descending: boolean };
