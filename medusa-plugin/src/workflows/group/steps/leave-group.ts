import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor, ProductionStatus } from '../../../modules/production/types';
import { refusalOf } from '../../../refusal';
import { changeGroupWorkflow } from '../workflows/change-group';

export type LeaveGroupStepInput = {
  order: { id: string; number: string; group_id: string | null; status: ProductionStatus };
  /** What happens to it, for the history of all: `is cancelled`. */
  because: string;
  actor: Actor;
  /** Does not throw where it may not leave: what comes after will find that out. */
  optional?: boolean;
};

/**
 * Takes an order that can't travel with its group out of it, as long as the group is not paid: it has its own shipping
 * again, and the others share anew. Does nothing to any other order. Is not taken back: what was to come after may be tried
 * again.
 *
 * @throws Refusal 409 where somebody is at an order of the group
 */
export const leaveGroupStep = createStep(
  'leave-group',
  async ({ order, because, actor, optional }: LeaveGroupStepInput, { container }) => {
    const { id, number, group_id, status } = order;
    if (!group_id || status !== 'pending-payment') return new StepResponse({ left: false });
    try {
      await changeGroupWorkflow(container).run({
        input: { wish: { kind: 'remove', group_id, ids: [id] }, actor, reason: `Order ${number} ${because}` },
      });
    } catch (error) {
      if (!optional || !refusalOf(error)) throw error;
      return new StepResponse({ left: false });
    }
    return new StepResponse({ left: true });
  },
);
