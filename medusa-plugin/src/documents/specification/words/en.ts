import type { Plural } from '../../language';
import { SIZE_WORDS } from '../../size-words';

/** What the specification sheet says. */
export const en = {
  ...SIZE_WORDS.en,
  kind: 'Specification sheet',
  types: { mto: 'Made to order', 'mini-bulk': 'Mini-bulk', bulk: 'Bulk' },
  ordered: 'Ordered',
  started: 'Production began',
  finish: 'Expected finish',
  days: { one: '{count} day from payment', other: '{count} days from payment' } as Plural,
  orderType: 'Order type',
  typeAndPairs: '{type}, {pairs}',
  views: {
    'three-quarter': 'Three-quarter',
    outside: 'Outside',
    inside: 'Inside',
    top: 'Top',
    back: 'Back',
    sole: 'Sole',
  },
  specification: 'Materials and parts',
  groups: {
    model: 'Last, construction and sole',
    options: 'Options',
    upper: 'Upper',
    inside: 'Inside',
    trim: 'Trim',
    bottom: 'Bottom',
  },
  note: 'Note from the customer',
  footer: '{number}  ·  design {design}  ·  catalog {catalog}, version {version}',
};
