import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { ChangedOrder, GroupChange } from '../../../modules/production/groups/types';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import { RefusalError } from '../../../refusal';
import type { PlannedOrder, Regrouping } from '../plan/plan-regrouping';

export type AcceptRegroupingStepInput = { planned: Regrouping; lease: string; actor: Actor; reason?: string };

/**
 * Accepts the change of a group: membership, prices and history of all its orders in one transaction. From here on it
 * counts, so that nothing that can fail may come after it; it has no compensation.
 *
 * @throws Refusal 409 where the attempt was so slow that another has taken an order over
 */
export const acceptRegroupingStep = createStep(
  'accept-regrouping',
  async ({ planned, lease, actor, reason }: AcceptRegroupingStepInput, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const { group_id, kind, facts, shipping } = planned;
    const change: GroupChange = { group_id, lease, actor, reason, orders: planned.orders.map(changed) };
    const accepted = await accept();
    if (accepted) return new StepResponse({ id: group_id, kind });
    throw new RefusalError({
      status: 409,
      type: 'grouping-in-progress',
      message: 'Somebody else has taken an order of the group over meanwhile',
    });

    async function accept(): Promise<boolean> {
      switch (kind) {
        case 'form':
          return (await production.formGroup(change, facts!)) !== undefined;
        case 'add':
          return production.addToGroup(change, shipping!);
        case 'remove':
          return production.removeFromGroup(change, shipping!);
        case 'dissolve':
          return production.dissolveGroup(change);
      }
    }
  },
);

/** What the history says: only what is another than before. */
function changed({ id, role, quote, own_shipping, was, method }: PlannedOrder): ChangedOrder {
  const pairs = [
    ['shippingMethod', was.name, method.name],
    ['shipping', was.quote.shipping, quote.shipping],
    ['tax', was.quote.tax, quote.tax],
    ['total', was.quote.total, quote.total],
  ] as const;
  const others = pairs.filter(([, before, after]) => before !== after);
  return {
    id,
    role,
    total: quote.total,
    quote,
    own_shipping,
    before: Object.fromEntries(others.map(([key, before]) => [key, before])),
    after: Object.fromEntries(others.map(([key, , after]) => [key, after])),
  };
}
