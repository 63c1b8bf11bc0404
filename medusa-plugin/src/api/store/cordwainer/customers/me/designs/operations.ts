import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { component } from '../../../../../openapi/components';
import { DesignJson, MAX_DESIGN_BYTES } from '../../../../../schemas/design';

const MY_DESIGNS = '/store/cordwainer/customers/me/designs';

/** Characters as people count them: an emoji is one. */
const LONGEST_NAME = 80;

const Name = z
  .string()
  .max(1000)
  .transform((name) => name.trim().replace(/\s+/g, ' '))
  .refine((name) => name !== '', 'must not be empty')
  .refine((name) => [...name].length <= LONGEST_NAME, `must be at most ${LONGEST_NAME} characters long`);

const MyDesignAnswer = component(
  'SavedDesign',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    design: DesignJson,
    saved_at: z.iso.datetime(),
  }),
);
const OneDesign = z.strictObject({ design: MyDesignAnswer });
const params = z.strictObject({ id: z.string().max(64) });
const mine = { audience: 'customer' } as const;

export const listMyDesigns = operation({
  ...mine,
  id: 'listMyDesigns',
  method: 'get',
  path: MY_DESIGNS,
  summary: 'The designs that who is signed in has saved at the brand whose key it is, the latest first',
  answers: { 200: { description: 'At most 100', schema: z.strictObject({ designs: z.array(MyDesignAnswer) }) } },
  refusals: [404, 409],
});

export const saveMyDesign = operation({
  ...mine,
  id: 'saveMyDesign',
  method: 'post',
  path: MY_DESIGNS,
  summary: 'Saves a design under a name',
  description:
    'The same shoe is in the list once, whatever catalog version it was made from: saving it again gives it the name and ' +
    'puts it at the top. With 100 of them another one is refused with 422 `too-many-designs`.',
  body: z.strictObject({ name: Name, design: DesignJson }),
  bodyBytes: MAX_DESIGN_BYTES,
  answers: {
    200: { description: 'It was saved before', schema: OneDesign },
    201: { description: 'Saved', schema: OneDesign },
  },
  refusals: [400, 404, 409, 413, 422],
});

export const renameMyDesign = operation({
  ...mine,
  id: 'renameMyDesign',
  method: 'post',
  path: `${MY_DESIGNS}/{id}`,
  summary: 'Gives a saved design another name',
  description: '404 alike for one that is not there, somebody else’s, and one of another brand.',
  params,
  body: z.strictObject({ name: Name }),
  answers: { 200: { description: 'As it is now', schema: OneDesign } },
  refusals: [400, 404, 409, 413],
});

export const deleteMyDesign = operation({
  ...mine,
  id: 'deleteMyDesign',
  method: 'delete',
  path: `${MY_DESIGNS}/{id}`,
  summary: 'Deletes a saved design for good',
  description: '404 as for renaming. Links to the same design go on working.',
  params,
  answers: { 200: { description: 'Deleted', schema: z.strictObject({ deleted: z.literal(true) }) } },
  refusals: [404, 409],
});

export const myDesignOperations = [listMyDesigns, saveMyDesign, renameMyDesign, deleteMyDesign];
