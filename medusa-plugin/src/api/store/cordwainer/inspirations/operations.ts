import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { component } from '../../../openapi/components';
import { DesignJson, TextJson } from '../../../schemas/design';

const InspirationAnswer = component(
  'Inspiration',
  z.strictObject({
    id: z.string(),
    name: TextJson,
    line: z.nullable(TextJson).describe('A short line below the name'),
    design: DesignJson,
  }),
);

export const listStoreInspirations = operation({
  id: 'listStoreInspirations',
  method: 'get',
  path: '/store/cordwainer/inspirations',
  audience: 'store',
  summary: 'Ready designs to begin with, in the brand’s order',
  description:
    'Those that are published and that the catalog allows now. Ask with `If-None-Match`, and they are sent once.',
  headers: { 'If-None-Match': { description: 'The `ETag` of the list that the caller has' } },
  answers: {
    200: {
      description: 'The list, perhaps empty',
      schema: z.strictObject({ inspirations: z.array(InspirationAnswer) }),
      headers: { ETag: 'Of this list' },
    },
    304: { description: 'The caller has it' },
  },
  refusals: [404, 409],
});

export const storeInspirationOperations = [listStoreInspirations];
