import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { LinkParams } from '../../../../../schemas/link-params';
import { PayLinkMadeAnswer } from '../../../../../schemas/pay';

const made = {
  201: { description: 'The link, good for 24 hours', schema: z.strictObject({ pay_link: PayLinkMadeAnswer }) },
};
const description =
  'It opens the payment page and nothing else, so that it can be handed to whoever pays. Of an order in a shipping group ' +
  'it pays the group, where all of it is the same buyer’s. 409 where nothing is to be paid, or the group has others’ orders.';

export const getLinkedPayLink = operation({
  id: 'getLinkedPayLink',
  method: 'post',
  path: '/store/cordwainer/orders/{token}/pay-link',
  audience: 'store',
  summary: 'A link to pay the order behind a private link',
  description,
  params: LinkParams,
  answers: made,
  refusals: [404, 409],
});

export const getMyPayLink = operation({
  id: 'getMyPayLink',
  method: 'post',
  path: '/store/cordwainer/customers/me/orders/{id}/pay-link',
  audience: 'customer',
  summary: 'A link to pay an order on the account of who is signed in',
  description,
  params: z.object({ id: z.string() }),
  answers: made,
  refusals: [404, 409],
});

export const payLinkOperations = [getLinkedPayLink, getMyPayLink];
