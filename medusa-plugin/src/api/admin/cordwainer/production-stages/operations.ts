import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';

const name = z
  .record(
    z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language such as "en"'),
    z.string().trim().min(1).max(60),
  )
  .refine((words) => 'en' in words, { message: 'must have English words', path: ['en'] })
  .describe('Words by language; English always');
const fee = z
  .int()
  .min(0)
  .max(1000)
  .describe('Thousandths of the goods’ price that cancelling costs once it is reached');
const engraves = z.boolean().describe('Stamps are engraved in it: no order passes it whose stamp is not ready');
const params = z.object({ code: z.string() });

const Stage = z.strictObject({
  code: z.string(),
  name: z.record(z.string(), z.string()),
  position: z.int(),
  cancel_fee_permille: z.int(),
  engraves,
  orders: z.int().describe('Orders that stand in it'),
});
const answers = {
  200: { description: 'All stages, in their order', schema: z.strictObject({ stages: z.array(Stage) }) },
};

export const listStages = operation({
  id: 'listProductionStages',
  method: 'get',
  path: '/admin/cordwainer/production-stages',
  audience: 'admin',
  summary: 'The stages every order goes through, and how many stand in each',
  answers,
});

export const createStage = operation({
  id: 'createProductionStage',
  method: 'post',
  path: '/admin/cordwainer/production-stages',
  audience: 'admin',
  summary: 'Adds a stage behind the others',
  body: z.strictObject({
    code: z
      .string()
      .max(40)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case letters and digits, with hyphens between'),
    name,
    cancel_fee_permille: fee.default(0),
    engraves: engraves.default(false),
  }),
  bodyExample: { code: 'polishing', name: { en: 'Polishing', de: 'Polieren' }, cancel_fee_permille: 1000 },
  answers,
  refusals: [400, 409],
});

export const reorderStages = operation({
  id: 'reorderProductionStages',
  method: 'put',
  path: '/admin/cordwainer/production-stages',
  audience: 'admin',
  summary: 'Puts the stages into another order',
  body: z.strictObject({ codes: z.array(z.string()).min(1).max(100) }),
  answers,
  refusals: [400, 422],
});

export const updateStage = operation({
  id: 'updateProductionStage',
  method: 'post',
  path: '/admin/cordwainer/production-stages/{code}',
  audience: 'admin',
  summary: 'Renames a stage, changes its fee or whether it engraves; its code stays',
  params,
  body: z.strictObject({ name: name.optional(), cancel_fee_permille: fee.optional(), engraves: engraves.optional() }),
  answers,
  refusals: [400, 404],
});

export const deleteStage = operation({
  id: 'deleteProductionStage',
  method: 'delete',
  path: '/admin/cordwainer/production-stages/{code}',
  audience: 'admin',
  summary: 'Takes a stage away in which no order stands',
  params,
  answers,
  refusals: [404, 409],
});

export const stageOperations = [listStages, createStage, reorderStages, updateStage, deleteStage];
