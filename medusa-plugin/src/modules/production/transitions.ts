import type { ActorType, MailKind, ProductionStatus } from './types';

/**
 * What has to be so before an order may move. The module itself sees to `reason`, `stage`, `last-stage` and
 * `stamp-ready`: its stamp's mould is there, where a stage is passed that engraves. Of the others the caller gives evidence,
 * having asked the module that knows.
 */
export type Need =
  | 'reason'
  | 'stage'
  | 'last-stage'
  | 'stamp-ready'
  | 'paid-to-start'
  | 'paid-in-full'
  | 'settled'
  | 'shipment';

export type Transition = {
  from: readonly ProductionStatus[];
  /** Left out: the status stays, or, for `resume`, is the one the order was held in. */
  to?: ProductionStatus;
  by: readonly ActorType[];
  needs: readonly Need[];
  /** The line it leaves in the history. */
  kind: string;
  /** What the customer is written. */
  mail?: MailKind;
};

/**
 * The life of a production order, whole: what is not here does not happen.
 *
 * A payment may arrive while an order is held. Then it stays on hold, and goes to work in process when it is resumed.
 */
export const TRANSITIONS = {
  launch: {
    from: ['pending-payment', 'on-hold'],
    to: 'work-in-process',
    by: ['user', 'system'],
    // Its deposit where it asks for one, else all of it.
    needs: ['paid-to-start'],
    kind: 'launched',
    mail: 'payment-received',
  },
  hold: {
    from: ['pending-payment', 'work-in-process', 'finished'],
    to: 'on-hold',
    by: ['user', 'system'],
    needs: ['reason'],
    kind: 'held',
  },
  /** By the machine where it was what held it: a dispute that was won. */
  resume: { from: ['on-hold'], by: ['user', 'system'], needs: [], kind: 'resumed' },
  /** To the next stage, or a later one. */
  advance: {
    from: ['work-in-process'],
    by: ['user'],
    needs: ['stage', 'stamp-ready'],
    kind: 'stage-reached',
    mail: 'stage-reached',
  },
  /** Back to an earlier stage, to be made good. */
  rework: { from: ['work-in-process'], by: ['user'], needs: ['stage', 'reason'], kind: 'sent-back' },
  finish: {
    from: ['work-in-process'],
    to: 'finished',
    by: ['user'],
    needs: ['last-stage', 'stamp-ready'],
    kind: 'finished',
    // Where there is a balance.
    mail: 'balance-due',
  },
  ship: {
    from: ['finished'],
    to: 'shipped',
    by: ['user', 'system'],
    needs: ['shipment', 'paid-in-full'],
    kind: 'shipped',
    mail: 'shipped',
  },
  deliver: { from: ['shipped'], to: 'delivered', by: ['user', 'system'], needs: [], kind: 'delivered' },
  /** By the customer only while nothing is paid; whatever was paid beyond the fee is given back first. */
  cancel: {
    from: ['pending-payment', 'on-hold', 'work-in-process', 'finished'],
    to: 'cancelled',
    by: ['customer', 'user', 'system'],
    needs: ['reason', 'settled'],
    kind: 'cancelled',
    mail: 'cancelled',
  },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof TRANSITIONS;
