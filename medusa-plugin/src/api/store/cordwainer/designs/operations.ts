import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { component } from '../../../openapi/components';
import { DesignJson, MAX_DESIGN_BYTES, ShareIdParams } from '../../../schemas/design';

const SharedDesignAnswer = component(
  'SharedDesign',
  z.strictObject({
    share_id: z.string().regex(/^d[\w-]{16}$/),
    design: DesignJson,
  }),
);
const OneSharedDesign = z.strictObject({ design: SharedDesignAnswer });

export const shareDesign = operation({
  id: 'shareDesign',
  method: 'post',
  path: '/store/cordwainer/designs',
  audience: 'store',
  summary: 'Keeps a design for links, and answers its short id',
  description:
    'The same design of the same brand has the same id, however often it is sent. It may be of any catalog version that ' +
    'the brand has published. Nothing is kept but the design: not who sent it, nor when it is opened. Of new ones a brand ' +
    'may have 20,000 a day (429 `too-many-shared-designs`).',
  body: z.strictObject({ design: DesignJson }),
  bodyBytes: MAX_DESIGN_BYTES,
  bodyExample: {
    design: {
      catalog: { id: 'cordwainer-default', version: 1 },
      style: 'oxford',
      choices: { 'zone:vamp': 'suede/navy' },
    },
  },
  answers: {
    200: { description: 'It was kept before', schema: OneSharedDesign },
    201: { description: 'Kept', schema: OneSharedDesign },
  },
  refusals: [400, 404, 409, 413, 422],
});

export const readSharedDesign = operation({
  id: 'readSharedDesign',
  method: 'get',
  path: '/store/cordwainer/designs/{share_id}',
  audience: 'store',
  summary: 'The design behind the short id in a link',
  description:
    'As it was shared, perhaps for an earlier version of the catalog: what a newer one does not have any more is for the ' +
    'caller to mend. 404 alike for an id that never was and one of another brand.',
  params: ShareIdParams,
  answers: { 200: { description: 'The design', schema: OneSharedDesign } },
  refusals: [400, 404, 409],
});

export const sharedDesignOperations = [shareDesign, readSharedDesign];
