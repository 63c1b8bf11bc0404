import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { component } from '../../../openapi/components';
import { DesignJson, MAX_DESIGN_BYTES, ShareIdParams, TextJson } from '../../../schemas/design';
import { PictureQuery } from '../../../schemas/picture-params';
import { IssueAnswer } from '../../../schemas/refusal';

const INSPIRATIONS = '/admin/cordwainer/inspirations';
const ofAdmin = { audience: 'admin' } as const;

const brandId = z.string().max(64);
const params = z.strictObject({ id: z.string().max(64) });

/** Words by language, of so many characters. */
const words = (most: number) =>
  z
    .record(
      z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language such as "en"'),
      z.string().trim().min(1).max(most),
    )
    .refine((text) => 'en' in text, { message: 'must have English words', path: ['en'] })
    .describe('Words by language; English always');
const name = words(60);
const line = words(120).nullable();

const source = z
  .discriminatedUnion('from', [
    z.strictObject({ from: z.literal('order'), order: z.string().max(64).describe('Its number, or its id') }),
    z.strictObject({ from: z.literal('link'), link: z.string().max(2048).describe('A share link, or its id or code') }),
    z.strictObject({ from: z.literal('design'), design: DesignJson }),
  ])
  .describe('Where the design comes from. Of an order and a link, what is written on the shoe is left away.');

const AdminInspirationAnswer = component(
  'AdminInspiration',
  z.strictObject({
    id: z.string(),
    brand_id: z.string(),
    name: TextJson,
    line: z.nullable(TextJson),
    design: DesignJson,
    style: z.nullable(TextJson).describe('What the style is called'),
    published: z.boolean(),
    fits: z.boolean().describe('The catalog allows it now; else it is left out of what storefronts are told'),
    issues: z.array(IssueAnswer).describe('Why it does not'),
    created_at: z.iso.datetime(),
    created_by: z.strictObject({ id: z.string(), name: z.string().nullable() }).nullable(),
  }),
);
const All = z.strictObject({ inspirations: z.array(AdminInspirationAnswer) });
const One = z.strictObject({ inspiration: AdminInspirationAnswer });

export const listInspirations = operation({
  ...ofAdmin,
  id: 'listInspirations',
  method: 'get',
  path: INSPIRATIONS,
  summary: 'A brand’s ready designs, in its order, and how each stands in the catalog',
  query: z.strictObject({ brand_id: brandId }),
  answers: { 200: { description: 'All, published or not', schema: All } },
  refusals: [400],
});

export const addInspiration = operation({
  ...ofAdmin,
  id: 'addInspiration',
  method: 'post',
  path: INSPIRATIONS,
  summary: 'Adds a ready design, behind the others',
  body: z.strictObject({
    brand_id: brandId,
    name,
    line: line.optional(),
    source,
    published: z.boolean().default(false),
  }),
  bodyBytes: MAX_DESIGN_BYTES,
  answers: { 201: { description: 'Added', schema: One } },
  refusals: [400, 404, 413, 422],
});

export const reorderInspirations = operation({
  ...ofAdmin,
  id: 'reorderInspirations',
  method: 'put',
  path: INSPIRATIONS,
  summary: 'Puts a brand’s ready designs in another order',
  description: 'All of them, each once: 409 where somebody has added or removed one meanwhile.',
  body: z.strictObject({ brand_id: brandId, ids: z.array(z.string().max(64)).max(200) }),
  answers: { 200: { description: 'In their new order', schema: All } },
  refusals: [400, 409, 413],
});

export const changeInspiration = operation({
  ...ofAdmin,
  id: 'changeInspiration',
  method: 'post',
  path: `${INSPIRATIONS}/{id}`,
  summary: 'Changes a ready design, or what is said of it; publishes it or takes it back',
  description: 'What is left out stays what it was.',
  params,
  body: z.strictObject({
    name: name.optional(),
    line: line.optional(),
    source: source.optional(),
    published: z.boolean().optional(),
  }),
  bodyBytes: MAX_DESIGN_BYTES,
  answers: { 200: { description: 'As it is now', schema: One } },
  refusals: [400, 404, 413, 422],
});

export const deleteInspiration = operation({
  ...ofAdmin,
  id: 'deleteInspiration',
  method: 'delete',
  path: `${INSPIRATIONS}/{id}`,
  summary: 'Takes a ready design away for good',
  params,
  answers: { 200: { description: 'Deleted', schema: z.strictObject({ deleted: z.literal(true) }) } },
  refusals: [404],
});

export const readInspirationPicture = operation({
  ...ofAdmin,
  id: 'readInspirationPicture',
  method: 'get',
  path: `${INSPIRATIONS}/{id}/picture`,
  summary: 'A picture of a ready design',
  params,
  query: PictureQuery,
  budget: 'file',
  headers: { 'If-None-Match': { description: 'The ETag of the picture you have: the answer is 304 then' } },
  answers: {
    200: { description: 'The picture', content: 'image/jpeg', headers: { ETag: 'Names the picture for good' } },
    304: { description: 'You have it' },
  },
  refusals: [400, 404],
});

export const deleteSharedDesign = operation({
  ...ofAdmin,
  id: 'deleteSharedDesign',
  method: 'delete',
  path: '/admin/cordwainer/shared-designs/{share_id}',
  summary: 'Takes away the design behind a link, which opens nothing any more',
  description: 'For what nobody should see: somebody may have written anything on a shoe.',
  params: ShareIdParams,
  answers: { 200: { description: 'Deleted', schema: z.strictObject({ deleted: z.literal(true) }) } },
  refusals: [404],
});

export const inspirationOperations = [
  listInspirations,
  addInspiration,
  reorderInspirations,
  changeInspiration,
  deleteInspiration,
  readInspirationPicture,
  deleteSharedDesign,
];
