import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { Numbering } from '../../../modules/production/numbering';
import type ProductionModuleService from '../../../modules/production/service';
import { RefusalError } from '../../../refusal';
import { orDuplicateCode } from '../duplicate-code';

export type ChangeNumberingStepInput = { brand_id: string } & Partial<Numbering>;

/**
 * Gives a brand's orders other letters, or begins at another number, as long as it has no orders: their numbers stand
 * on papers and in people's minds.
 *
 * @throws Refusal 409 naming the field where it has
 */
export const changeNumberingStep = createStep(
  'change-numbering',
  async ({ brand_id, ...wish }: ChangeNumberingStepInput, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const before = await orDuplicateCode(wish.code, () => production.changeNumbering(brand_id, wish));
    if (!before) throw settled(wish);
    return new StepResponse(undefined, { brand_id, before });
  },
  async (done, { container }) => {
    if (!done) return;
    await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).changeNumbering(done.brand_id, done.before);
  },
);

function settled(wish: Partial<Numbering>): RefusalError {
  const fields = wish.code === undefined ? ['first_number'] : ['code'];
  const message = 'can’t change any more: the brand has orders with such numbers';
  return new RefusalError({
    status: 409,
    type: 'has-orders',
    message: `${fields[0]}: ${message}`,
    issues: fields.map((path) => ({ path, code: 'has-orders', message })),
  });
}
