import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { StampAnswer, StampHistoryLine, StampQuery, WISHES } from './schemas';

const params = z.object({ id: z.string() });
const detail = z.strictObject({
  stamp: StampAnswer,
  history: z.array(StampHistoryLine),
});
const answers = { 200: { description: 'The stamp and its history', schema: detail } };
const width = z.number().positive().max(1000).describe('mm; the height follows from the artwork');

export const listStamps = operation({
  id: 'listStamps',
  method: 'get',
  path: '/admin/cordwainer/stamps',
  audience: 'admin',
  summary: 'Stamps, those that wait for somebody first',
  query: StampQuery,
  answers: {
    200: {
      description: 'A page of them',
      schema: z.strictObject({ stamps: z.array(StampAnswer), count: z.int(), limit: z.int(), offset: z.int() }),
    },
  },
  refusals: [400],
});

export const addStamp = operation({
  id: 'addStamp',
  method: 'post',
  path: '/admin/cordwainer/stamps',
  audience: 'admin',
  summary: 'Takes up a mould that a brand had before; ready at once',
  body: z.strictObject({
    brand_id: z.string().min(1).max(64),
    artwork: z.string().min(1).max(64).describe('Id of an artwork that was uploaded for the brand'),
    place: z.string().min(1).max(64).describe('Id of a place of the catalog’s stamps'),
    width,
    name: z.string().trim().min(1).max(120).optional().describe('The artwork’s where it is left out'),
  }),
  bodyExample: { brand_id: 'brand_01J', artwork: 'art_01J', place: 'insole', width: 40, name: 'Crest' },
  answers: { 201: { description: 'The stamp', schema: detail } },
  refusals: [400, 409, 422],
});

export const readStamp = operation({
  id: 'readStamp',
  method: 'get',
  path: '/admin/cordwainer/stamps/{id}',
  audience: 'admin',
  summary: 'A stamp and its history',
  params,
  answers,
  refusals: [404],
});

export const moveStamp = operation({
  id: 'moveStamp',
  method: 'post',
  path: '/admin/cordwainer/stamps/{id}/moves',
  audience: 'admin',
  summary: 'Brings a stamp on: reviews, approves or rejects its artwork, has its mould made, retires or withdraws it',
  description:
    'Withdrawing gives the fee back and makes the orders that counted on it unlabelled. While the order that asked for it ' +
    'is not paid, that order is edited: it comes to less then.',
  params,
  body: z.strictObject({
    transition: z.enum(WISHES as [(typeof WISHES)[number], ...(typeof WISHES)[number][]]),
    reason: z.string().trim().min(1).max(500).optional().describe('Wanted by `reject`, `retire` and `withdraw`'),
  }),
  bodyExample: { transition: 'reject', reason: 'The lines of the crown merge at this size' },
  answers,
  refusals: [400, 403, 404, 409, 422],
});

export const replaceArtwork = operation({
  id: 'replaceStampArtwork',
  method: 'post',
  path: '/admin/cordwainer/stamps/{id}/artwork',
  audience: 'admin',
  summary: 'Another artwork for a stamp whose first one was refused',
  params,
  body: z.strictObject({ artwork: z.string().min(1).max(64), width: width.optional() }),
  answers,
  refusals: [400, 404, 409, 422],
});

export const stampOperations = [listStamps, addStamp, readStamp, moveStamp, replaceArtwork];
