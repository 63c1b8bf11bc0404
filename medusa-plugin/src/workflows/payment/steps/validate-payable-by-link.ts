import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { readPayPage } from '../../../payments/page/read-page';
import { notPayable } from '../../../payments/payable';
import type { PaymentSubject } from '../../../payments/subject';

/**
 * Answers whose orders are to be paid. One that is held, or being paid, may have a link: its page says so.
 *
 * @throws Refusal 404; 409 where nothing is to be paid, or not by this way
 */
export const validatePayableByLinkStep = createStep(
  'validate-payable-by-link',
  async (subject: PaymentSubject, { container }) => {
    const { orders, state } = await readPayPage(container, subject);
    const numbers = orders.map(({ number }) => number).join(', ');
    const { cordwainer_brand: brand, group_id } = orders[0]!;
    if (state === 'cancelled') throw notPayable('cancelled', `Order ${numbers} is cancelled`);
    if (state === 'paid') throw notPayable('already-paid', `Nothing is to be paid of order ${numbers}`);
    if (state === 'authorized') {
      throw notPayable('already-paid', `The buyer has agreed to pay order ${numbers}; the money is awaited`);
    }
    if (state === 'grouped') {
      throw notPayable('grouped', `Order ${numbers} is paid together with others, as shipping group ${group_id}`);
    }
    return new StepResponse({ brandId: brand.id, payUrl: brand.pay_url, held: state === 'held' });
  },
);
