import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import { RefusalError } from '../../../refusal';
import { deliverProductionOrderWorkflow } from '../../shipping/workflows/deliver-production-order';

export type DeliverGroupWorkflowInput = { id: string; actor: Actor };

/** Safe to repeat: what has arrived already stays so. No compensation: delivered is delivered. */
const deliverMembersStep = createStep(
  'deliver-group-members',
  async ({ id, actor }: DeliverGroupWorkflowInput, { container }) => {
    const members = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).listMembersToShip(id);
    if (members.length === 0) {
      throw new RefusalError({ status: 404, type: 'not-found', message: `There is no shipping group ${id}` });
    }
    const waiting = members.filter(({ status }) => status !== 'shipped' && status !== 'delivered');
    if (waiting.length > 0) {
      const numbers = waiting.map(({ number, status }) => `${number} (${status})`).join(', ');
      const message = `The group is not on its way whole: ${numbers}`;
      throw new RefusalError({ status: 409, type: 'wrong-status', message });
    }
    let delivered = 0;
    for (const member of members) {
      const { result } = await deliverProductionOrderWorkflow(container).run({ input: { id: member.id, actor } });
      if (result.delivered) delivered += 1;
    }
    return new StepResponse({ delivered });
  },
);

/**
 * Notes that a group has arrived, with every order of it that is not cancelled. Answers how many of them this run noted.
 *
 * @throws Refusal 404; 409 where an order of it is not on its way
 */
export const deliverGroupWorkflow = createWorkflow('deliver-group', (input: DeliverGroupWorkflowInput) => {
  return new WorkflowResponse(deliverMembersStep(input));
});
