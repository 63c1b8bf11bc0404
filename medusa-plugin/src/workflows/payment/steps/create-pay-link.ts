import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { PayLinkToAdd } from '../../../modules/production/pay/links';
import { newLinkToken } from '../../../modules/production/private-link';
import type ProductionModuleService from '../../../modules/production/service';

export type CreatePayLinkStepInput = Omit<PayLinkToAdd, 'token'> & { payUrl: string | null };

/** Makes a link; its token is in the answer and nowhere else. Undone by revoking it. */
export const createPayLinkStep = createStep(
  'create-pay-link',
  async ({ payUrl, ...link }: CreatePayLinkStepInput, { container }) => {
    const token = newLinkToken();
    const { id, expires_at } = await container
      .resolve<ProductionModuleService>(PRODUCTION_MODULE)
      .addPayLink({ ...link, token });
    const made = {
      id,
      token,
      /** Of the brand's page; null where the brand has none. */
      url: payUrl && `${payUrl}#${token}`,
      expires_at: new Date(expires_at).toISOString(),
    };
    return new StepResponse(made, { id, subject: link.subject, actor: link.actor });
  },
  async (made, { container }) => {
    if (made) await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).revokePayLink(made);
  },
);
