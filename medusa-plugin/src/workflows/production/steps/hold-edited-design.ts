import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { DESIGN_MODULE } from '../../../modules/design';
import type DesignModuleService from '../../../modules/design/service';
import { editHolder } from '../../../modules/design/service';
import type { PreparedGoods } from '../../quote/steps/prepare-goods';

export type HoldEditedDesignStepInput = { id: string; brand_id: string; goods: PreparedGoods };

/**
 * Keeps the design of an edit beside the order's own, and answers its row's id. Which of both stays `settleEdit` sees to,
 * when the edit is over.
 */
export const holdEditedDesignStep = createStep(
  'hold-edited-design',
  async ({ id, brand_id, goods: { designId, design, specification } }: HoldEditedDesignStepInput, { container }) => {
    const row = await container.resolve<DesignModuleService>(DESIGN_MODULE).keepDesign(
      {
        brandId: brand_id,
        designId,
        catalogId: design.catalog.id,
        catalogVersion: design.catalog.version,
        style: design.style,
        choices: design.choices,
        specification,
      },
      editHolder(id),
    );
    return new StepResponse(row);
  },
);
