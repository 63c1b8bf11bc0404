import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';

export const renewOrderLink = operation({
  id: 'renewOrderLink',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/link',
  audience: 'admin',
  summary: 'Gives an order another private link; the one before opens nothing any more',
  description:
    'For a link that came into wrong hands. Answers the new one, to be given to the customer; any e-mail that is sent ' +
    'again has it too.',
  params: z.object({ id: z.string().describe('Of the production order') }),
  answers: {
    200: {
      description: 'The new link',
      schema: z.strictObject({
        link: z.strictObject({
          token: z.string(),
          url: z.string().nullable().describe('Of the brand’s order page; null where the brand has none'),
        }),
      }),
    },
  },
  refusals: [404],
});

export const linkOperations = [renewOrderLink];
