import { designId, type Text } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { INSPIRATION_MODULE } from '../../../modules/inspiration';
import type InspirationModuleService from '../../../modules/inspiration/service';
import { designOf, type InspirationSource } from '../source';

export type AddInspirationStepInput = {
  brand_id: string;
  name: Text;
  line?: Text | null;
  source: InspirationSource;
  published: boolean;
  created_by: string | null;
};

/**
 * Adds an inspiration behind the others. To be the last step that writes.
 *
 * @throws Refusal 404, 422
 */
export const addInspirationStep = createStep(
  'add-inspiration',
  async ({ source, line, ...wish }: AddInspirationStepInput, { container }) => {
    const resolved = await designOf(container, wish.brand_id, source);
    const id = await container.resolve<InspirationModuleService>(INSPIRATION_MODULE).addInspiration({
      ...wish,
      line: line ?? null,
      design_id: designId(resolved),
      design: resolved.design,
    });
    return new StepResponse({ id });
  },
);
