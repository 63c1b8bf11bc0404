import type { ActorType, MailKind } from '../production/types';
import type { StampStatus } from './types';

/**
 * What has to be so before a stamp may go on. `paid`: the order that asked for it has set production going; a stamp
 * without such an order owes nothing. `charged`: what it costs is off the order that asked for it, or paid. `artwork`:
 * another artwork is named.
 */
export type StampNeed = 'reason' | 'paid' | 'charged' | 'artwork';

export type StampTransition = {
  from: readonly StampStatus[];
  to: StampStatus;
  by: readonly ActorType[];
  needs: readonly StampNeed[];
  /** The line it leaves in the histories of the stamp and, with `stamp-` before it, of the orders that count on it. */
  kind: string;
  /** What the customer who asked for it is written. */
  mail?: MailKind;
};

/** The life of a stamp, whole: what is not here does not happen. */
export const STAMP_TRANSITIONS = {
  review: {
    from: ['requested'],
    to: 'artwork-in-review',
    by: ['user'],
    needs: [],
    kind: 'in-review',
    mail: 'stamp-in-review',
  },
  approve: {
    from: ['artwork-in-review'],
    to: 'approved',
    by: ['user'],
    needs: [],
    kind: 'approved',
    mail: 'stamp-approved',
  },
  reject: {
    from: ['artwork-in-review'],
    to: 'rejected',
    by: ['user'],
    needs: ['reason'],
    kind: 'rejected',
    mail: 'stamp-rejected',
  },
  /** Another artwork for the same stamp, without another fee. */
  resubmit: {
    from: ['rejected'],
    to: 'artwork-in-review',
    by: ['customer', 'user'],
    needs: ['artwork'],
    kind: 'resubmitted',
    mail: 'stamp-in-review',
  },
  develop: { from: ['approved'], to: 'in-development', by: ['user'], needs: ['paid'], kind: 'in-development' },
  complete: { from: ['in-development'], to: 'ready', by: ['user'], needs: [], kind: 'ready', mail: 'stamp-ready' },
  /** Not to be chosen any more; orders that have it keep it. */
  retire: { from: ['ready'], to: 'retired', by: ['user'], needs: ['reason'], kind: 'retired' },
  /** Given up before anything was made of it; its orders are unlabelled from then on. */
  withdraw: {
    from: ['requested', 'artwork-in-review', 'approved', 'rejected'],
    to: 'withdrawn',
    by: ['user', 'system'],
    needs: ['reason', 'charged'],
    kind: 'withdrawn',
  },
} as const satisfies Record<string, StampTransition>;

export type StampTransitionName = keyof typeof STAMP_TRANSITIONS;
