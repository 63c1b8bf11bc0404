import { designId, type Text } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { INSPIRATION_MODULE } from '../../../modules/inspiration';
import type InspirationModuleService from '../../../modules/inspiration/service';
import { RefusalError } from '../../../refusal';
import { designOf, type InspirationSource } from '../source';

export type ChangeInspirationStepInput = {
  id: string;
  name?: Text;
  /** null: none any more */
  line?: Text | null;
  source?: InspirationSource;
  published?: boolean;
};

/**
 * Changes an inspiration; what is left out stays. To be the last step that writes.
 *
 * @throws Refusal 404 where there is none; 422
 */
export const changeInspirationStep = createStep(
  'change-inspiration',
  async ({ id, source, ...changes }: ChangeInspirationStepInput, { container }) => {
    const inspirations = container.resolve<InspirationModuleService>(INSPIRATION_MODULE);
    const found = await inspirations.readInspiration(id);
    const resolved = found && source && (await designOf(container, found.brand_id, source));
    const changed =
      found &&
      (await inspirations.changeInspiration(id, {
        ...changes,
        ...(resolved && { design: resolved.design, design_id: designId(resolved) }),
      }));
    if (!changed) throw noSuchInspiration(id);
    return new StepResponse({ id });
  },
);

export function noSuchInspiration(id: string): RefusalError {
  return new RefusalError({ status: 404, type: 'not-found', message: `There is no inspiration ${id}` });
}
