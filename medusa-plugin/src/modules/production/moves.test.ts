import { type LockedOrder, type Move, planMove, type Stage } from './moves';
import { TRANSITIONS, type TransitionName } from './transitions';
import { ACTOR_TYPES, type ActorType, HOLDABLE_STATUSES, PRODUCTION_STATUSES, type ProductionStatus } from './types';

const STAGES: Stage[] = ['cutting', 'closing', 'finishing'].map((code, position) => ({ code, position }));

/** Said again, and not read from the table: what the life of an order is, status by status. */
const LIFE: Record<ProductionStatus, Partial<Record<TransitionName, ActorType[]>>> = {
  'pending-payment': { launch: ['user', 'system'], hold: ['user', 'system'], cancel: ['customer', 'user', 'system'] },
  'work-in-process': {
    hold: ['user', 'system'],
    advance: ['user'],
    rework: ['user'],
    finish: ['user'],
    cancel: ['user', 'system'],
  },
  'on-hold': { launch: ['user', 'system'], resume: ['user', 'system'], cancel: ['customer', 'user', 'system'] },
  finished: { hold: ['user', 'system'], ship: ['user', 'system'], cancel: ['user', 'system'] },
  shipped: { deliver: ['user', 'system'] },
  delivered: {},
  cancelled: {},
};

function orderIn(status: ProductionStatus, more: Partial<LockedOrder> = {}): LockedOrder {
  const inProcess = status === 'work-in-process' || more.held_status === 'work-in-process';
  return {
    id: 'prod_1',
    number: '1-ALP',
    status,
    stage: inProcess ? 'closing' : null,
    held_status: status === 'on-hold' ? 'pending-payment' : null,
    held_at: null,
    held_seconds: 0,
    pairs: 1,
    lead_time_days: 30,
    wip_started_at: null,
    expected_finish_at: null,
    revision: 1,
    paying: false,
    editing: false,
    cancelling: false,
    group: null,
    ...more,
  };
}

/** A move that lacks nothing. */
function wish(transition: TransitionName, type: ActorType = 'user'): Move {
  return {
    id: 'prod_1',
    transition,
    actor: { type },
    reason: 'Because',
    stage: transition === 'rework' ? 'cutting' : 'finishing',
    evidence: ['paid-to-start', 'paid-in-full', 'settled', 'shipment'],
  };
}
const orderFor = (status: ProductionStatus, transition: TransitionName) =>
  orderIn(status, transition === 'finish' && status === 'work-in-process' ? { stage: 'finishing' } : {});
const plan = (order: LockedOrder, move: Move) => planMove(order, move, STAGES);
const obstacleOf = (order: LockedOrder, move: Move) => {
  const planned = plan(order, move);
  return 'obstacle' in planned ? planned.obstacle : undefined;
};

const names = Object.keys(TRANSITIONS) as TransitionName[];
const everyCase = PRODUCTION_STATUSES.flatMap((status) =>
  names.flatMap((transition) => ACTOR_TYPES.map((actor) => ({ status, transition, actor }))),
);

describe('of every status, transition and actor', () => {
  it.each(everyCase)('$transition of a $status order by a $actor is as the life of an order says', (entry) => {
    const allowed = LIFE[entry.status][entry.transition];
    const obstacle = obstacleOf(orderFor(entry.status, entry.transition), wish(entry.transition, entry.actor));
    if (!allowed) expect(obstacle).toMatchObject({ code: 'not-now', status: entry.status });
    else if (allowed.includes(entry.actor)) expect(obstacle).toBeUndefined();
    else expect(obstacle).toEqual({ code: 'not-by-you', by: allowed });
  });
});

describe('a move changes', () => {
  it.each<[TransitionName, LockedOrder, object]>([
    ['launch', orderIn('pending-payment'), { status: 'work-in-process', stage: 'cutting' }],
    ['launch', orderIn('on-hold'), { held_status: 'work-in-process', stage: 'cutting' }],
    ['hold', orderIn('work-in-process'), { status: 'on-hold', held_status: 'work-in-process' }],
    ['hold', orderIn('finished'), { status: 'on-hold', held_status: 'finished' }],
    ['advance', orderIn('work-in-process'), { stage: 'finishing' }],
    ['rework', orderIn('work-in-process'), { stage: 'cutting' }],
    ['finish', orderIn('work-in-process', { stage: 'finishing' }), { status: 'finished', stage: null }],
    ['ship', orderIn('finished'), { status: 'shipped', stage: null }],
    ['deliver', orderIn('shipped'), { status: 'delivered' }],
    ['cancel', orderIn('work-in-process'), { status: 'cancelled', stage: null, held_status: null }],
    ...HOLDABLE_STATUSES.map((held_status): [TransitionName, LockedOrder, object] => [
      'resume',
      orderIn('on-hold', { held_status }),
      { status: held_status, held_status: null },
    ]),
  ])('%s of %o', (transition, order, change) => {
    expect(plan(order, wish(transition))).toMatchObject({ change });
  });
});

describe('a move that lacks something is refused', () => {
  it.each<[TransitionName, Partial<Move>, LockedOrder, string, string]>([
    ['launch', { evidence: [] }, orderIn('pending-payment'), 'paid-to-start', 'its deposit'],
    ['hold', { reason: undefined }, orderIn('work-in-process'), 'reason', 'needs a reason'],
    ['hold', { reason: '  ' }, orderIn('work-in-process'), 'reason', 'needs a reason'],
    ['advance', { stage: undefined }, orderIn('work-in-process'), 'stage', 'not one of cutting, closing, finishing'],
    ['advance', { stage: 'gluing' }, orderIn('work-in-process'), 'stage', '"gluing" is not one of'],
    ['advance', { stage: 'closing' }, orderIn('work-in-process'), 'stage', 'a later stage than "closing": finishing'],
    ['advance', { stage: 'cutting' }, orderIn('work-in-process'), 'stage', 'a later stage'],
    ['rework', { stage: 'closing' }, orderIn('work-in-process'), 'stage', 'an earlier stage than "closing": cutting'],
    ['rework', { stage: 'cutting' }, orderIn('work-in-process', { stage: 'cutting' }), 'stage', 'there is none'],
    ['rework', { reason: null }, orderIn('work-in-process'), 'reason', 'needs a reason'],
    ['finish', {}, orderIn('work-in-process'), 'last-stage', 'after its last stage, "finishing"'],
    ['ship', { evidence: [] }, orderIn('finished'), 'shipment', 'through its fulfilment'],
    ['cancel', { evidence: [] }, orderIn('work-in-process'), 'settled', 'settled first'],
    ['cancel', { reason: '' }, orderIn('pending-payment'), 'reason', 'needs a reason'],
  ])('%s with %o of %o for its %s', (transition, without, order, need, message) => {
    expect(obstacleOf(order, { ...wish(transition), ...without })).toMatchObject({
      code: 'needs',
      need,
      message: expect.stringContaining(message),
    });
  });

  it('cancelling by a customer of an order that was held when it was paid already', () => {
    for (const held_status of ['work-in-process', 'finished'] as const) {
      const order = orderIn('on-hold', { held_status });
      expect(obstacleOf(order, wish('cancel', 'customer'))).toEqual({ code: 'not-by-you', by: ['user', 'system'] });
      expect(obstacleOf(order, wish('cancel', 'user'))).toBeUndefined();
    }
  });

  it('launch of an order that was held when it was paid already', () => {
    for (const held_status of ['work-in-process', 'finished'] as const) {
      expect(obstacleOf(orderIn('on-hold', { held_status }), wish('launch'))).toMatchObject({ code: 'not-now' });
    }
  });
});

describe('while somebody is at the order', () => {
  const firsts: [TransitionName, ProductionStatus][] = names.flatMap((name) =>
    TRANSITIONS[name].from.map((status): [TransitionName, ProductionStatus] => [name, status]),
  );
  it.each(firsts)('%s of a %s order waits, but for what belongs to it', (transition, status) => {
    const order = orderFor(status, transition);
    const code = (busy: Partial<LockedOrder>, more: Partial<Move> = {}) =>
      obstacleOf({ ...order, ...busy }, { ...wish(transition), ...more })?.code;
    const unpaid = (order.held_status ?? order.status) === 'pending-payment';
    const waits = unpaid ? transition !== 'launch' : transition === 'cancel';
    expect(code({ paying: true })).toBe(waits ? 'payment-in-progress' : undefined);
    expect(code({ editing: true })).toBe('edit-in-progress');
    expect(code({ cancelling: true })).toBe(transition === 'cancel' ? undefined : 'cancellation-in-progress');
    expect(code({ revision: 3 }, { revision: 2 })).toBe('edited');
    expect(code({ revision: 3 }, { revision: 3 })).toBeUndefined();
  });
});
