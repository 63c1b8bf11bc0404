import { formatMoney, type Issue, type OrderRequest, type Quote } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { RefusalError } from '../../../refusal';

export type ValidateExpectedPriceStepInput = { quote: Quote; expected: OrderRequest['expected'] };

/** @throws Refusal 409 `price-changed` with the quote of now, where the buyer was shown another price */
export const validateExpectedPriceStep = createStep(
  'validate-expected-price',
  async ({ quote, expected }: ValidateExpectedPriceStepInput) => {
    const issues = (['goods', 'shipping', 'total'] as const)
      .filter((part) => quote[part] !== expected[part])
      .map((part): Issue => {
        const [was, is] = [expected[part], quote[part]].map((amount) => formatMoney(amount, quote.currency, 'en'));
        return { path: `expected.${part}`, code: 'price-changed', message: `was shown as ${was}; it is ${is}` };
      });
    if (issues.length > 0) {
      throw new RefusalError({
        status: 409,
        type: 'price-changed',
        message: 'The price is not the one that was shown. Ask again with this one.',
        issues,
        quote,
      });
    }
    return new StepResponse(undefined);
  },
);
