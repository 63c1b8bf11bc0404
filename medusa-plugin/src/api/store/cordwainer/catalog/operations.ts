import { CatalogSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';

export const readCatalog = operation({
  id: 'readCatalog',
  method: 'get',
  path: '/store/cordwainer/catalog',
  audience: 'store',
  summary: 'What the brand offers now',
  description:
    'Some hundred kilobytes, compressed where the caller takes it. Ask with `If-None-Match`, and it is sent once.',
  headers: { 'If-None-Match': { description: 'The `ETag` of the catalog that the caller has' } },
  answers: {
    200: {
      description: 'The catalog',
      schema: z.strictObject({ catalog: CatalogSchema as unknown as z.ZodType }),
      headers: { ETag: 'Of this version' },
    },
    304: { description: 'The caller has it' },
  },
  refusals: [404, 409],
});

export const storeCatalogOperations = [readCatalog];
