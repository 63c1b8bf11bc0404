/** Where a stamp is in its life. `transitions.ts` says what may follow what. */
export const STAMP_STATUSES = [
  'requested',
  'artwork-in-review',
  'approved',
  'rejected',
  'in-development',
  'ready',
  'retired',
  'withdrawn',
] as const;
export type StampStatus = (typeof STAMP_STATUSES)[number];

/** The mould is there: it may be engraved with. Orders keep a stamp that was retired after they were placed. */
export const ENGRAVABLE: readonly StampStatus[] = ['ready', 'retired'];
/** On its way: what is asked of it is not decided or not done. */
export const COMING: readonly StampStatus[] = [
  'requested',
  'artwork-in-review',
  'approved',
  'rejected',
  'in-development',
];
/** Nothing has been made of it yet, so it may be given up and its fee given back. */
export const WITHDRAWABLE: readonly StampStatus[] = ['requested', 'artwork-in-review', 'approved', 'rejected'];
