import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { StageChange, StageFault } from '../../../modules/production/stages';
import { RefusalError, unprocessable } from '../../../refusal';

/**
 * Creates, changes, reorders or deletes a stage, in one transaction: it needs no compensation as a workflow's only step.
 *
 * @throws Refusal 404 where there is no such stage; 409 where orders stand in it or it is the last; 422
 */
export const changeProductionStagesStep = createStep(
  'change-production-stages',
  async (change: StageChange, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const result = await production.changeStages(change);
    if (!result.ok) throw refusalFor(result.fault, 'code' in change ? change.code : '');
    return new StepResponse(await production.listStages());
  },
);

function refusalFor(fault: StageFault, code: string): RefusalError {
  switch (fault.code) {
    case 'not-found':
      return new RefusalError({ status: 404, type: 'not-found', message: `There is no stage "${code}"` });
    case 'taken':
      return new RefusalError({ status: 409, type: 'taken', message: `There is a stage "${code}" already` });
    case 'last':
      return new RefusalError({ status: 409, type: 'last-stage', message: 'There has to be one stage at least' });
    case 'occupied': {
      const message = `${fault.orders} orders stand in "${code}"; move them first`;
      return new RefusalError({ status: 409, type: 'occupied', message });
    }
    case 'not-all': {
      const message = `must name each of ${fault.codes.join(', ')} once`;
      return unprocessable([{ path: 'codes', code: 'not-all', message }], 'invalid-stages');
    }
  }
}
