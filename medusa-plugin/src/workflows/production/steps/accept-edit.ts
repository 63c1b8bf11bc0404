import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { Edit } from '../../../modules/production/edit-order';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import { RefusalError } from '../../../refusal';
import type { PreparedStamp } from '../../quote/steps/prepare-stamp';
import { changeStamp } from '../../stamp/take-stamp';

export type AcceptEditStepInput = {
  id: string;
  brand_id: string;
  lease: string;
  actor: Actor;
  edit: Edit;
  /** Where it is to be another, and why. */
  stamp?: PreparedStamp | null;
  stamp_reason?: string;
};

/**
 * Accepts an edit: the order's new columns, its revision and its line of history in one transaction. From here on it
 * counts, so this has to be a workflow's last step and has no compensation.
 *
 * @throws Refusal 409 where the attempt was so slow that another has taken the order over
 */
export const acceptEditStep = createStep(
  'accept-edit',
  async ({ edit, stamp, stamp_reason: reason, brand_id, ...held }: AcceptEditStepInput, { container }) => {
    const accepted = await container
      .resolve<ProductionModuleService>(PRODUCTION_MODULE)
      .acceptEdit(held, edit, (sql) => changeStamp(sql, stamp, { ...held, brand_id, reason }));
    if (!accepted) {
      throw new RefusalError({
        status: 409,
        type: 'edit-in-progress',
        message: 'Another edit has taken the order over',
      });
    }
    return new StepResponse(undefined);
  },
);
