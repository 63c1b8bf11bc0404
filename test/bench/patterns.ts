import { randomUUID } from 'node:crypto';
import type { Pattern } from './many-orders.js';
import { orderRequest } from './order-request.js';
import type { Client } from './store.js';

type Step = (admin: Client, id: string) => Promise<unknown>;

const pay: Step = (admin, id) => admin('POST', `/admin/cordwainer/orders/${id}/pay`, {});
const move =
  (wish: Record<string, string>): Step =>
  async (admin, id) => {
    const { results } = await admin<{ results: { moved: boolean; refusal?: { message: string } }[] }>(
      'POST',
      '/admin/cordwainer/orders/moves',
      { ids: [id], ...wish },
    );
    if (!results[0]?.moved) throw new Error(`${wish.transition}: ${results[0]?.refusal?.message}`);
  };
const finish: Step[] = [pay, move({ transition: 'advance', stage: 'quality-control' }), move({ transition: 'finish' })];

/** What orders there are, and how often: most were finished long ago, of late some are in every state. */
const LIVES: readonly { steps: readonly Step[]; ofOld: number; ofRecent: number }[] = [
  { steps: finish, ofOld: 95, ofRecent: 20 },
  { steps: [move({ transition: 'cancel', reason: 'The customer changed their mind' })], ofOld: 5, ofRecent: 5 },
  { steps: [], ofOld: 0, ofRecent: 30 },
  { steps: [pay], ofOld: 0, ofRecent: 20 },
  { steps: [pay, move({ transition: 'advance', stage: 'lasting' })], ofOld: 0, ofRecent: 20 },
  { steps: [pay, move({ transition: 'hold', reason: 'The leather is late' })], ofOld: 0, ofRecent: 5 },
];

/** Makes one order of each kind, as customers and merchants do. */
export async function makePatterns(store: Client, admin: Client): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const request = await orderRequest(store);
  for (const { steps, ofOld, ofRecent } of LIVES) {
    const { order } = await store<{ order: { id: string } }>('POST', '/store/cordwainer/orders', request, {
      'idempotency-key': randomUUID(),
    });
    for (const step of steps) await step(admin, order.id);
    patterns.push({ productionOrderId: order.id, ofOld, ofRecent });
  }
  return patterns;
}
