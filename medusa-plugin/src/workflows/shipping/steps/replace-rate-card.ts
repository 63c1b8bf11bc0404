import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { SHIPPING_MODULE } from '../../../modules/shipping';
import type ShippingModuleService from '../../../modules/shipping/service';
import { RefusalError, unprocessable } from '../../../refusal';
import type { RateCard } from '../../../shipping/rates/rate-card';
import { findRateCardFaults } from '../../../shipping/rates/rate-card-faults';

export type ReplaceRateCardStepInput = { rate_card: RateCard; revision: number; by: string | null };

/**
 * Puts a rate card in the place of the one that has the revision, in one transaction. Compensation would undo what
 * another has changed since: it is the only step of its workflow.
 *
 * @throws Refusal 409 where there is a newer one; 422 naming every row that is wrong
 */
export const replaceRateCardStep = createStep(
  'replace-rate-card',
  async ({ rate_card: card, revision, by }: ReplaceRateCardStepInput, { container }) => {
    const faults = findRateCardFaults(card).map((fault) => ({ ...fault, path: `rate_card.${fault.path}` }));
    if (faults.length > 0) throw unprocessable(faults, 'invalid-rate-card');
    const replaced = await container
      .resolve<ShippingModuleService>(SHIPPING_MODULE)
      .replaceCard({ card, revision, by });
    if (!replaced) {
      throw new RefusalError({
        status: 409,
        type: 'changed-meanwhile',
        message: 'The rate card was changed after it was read. Read it again, and make the change there.',
      });
    }
    return new StepResponse(undefined);
  },
);
