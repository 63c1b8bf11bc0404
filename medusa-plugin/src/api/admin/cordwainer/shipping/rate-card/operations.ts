import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../http/operation';
import { KeptRateCardAnswer, RateCard } from '../../../../schemas/shipping';

const MEGABYTE = 1024 * 1024;

export const readRateCard = operation({
  id: 'readRateCard',
  method: 'get',
  path: '/admin/cordwainer/shipping/rate-card',
  audience: 'admin',
  summary: 'Cartons, carriers, zones and what carrying costs',
  answers: { 200: { description: 'The whole rate card', schema: KeptRateCardAnswer } },
});

export const replaceRateCard = operation({
  id: 'replaceRateCard',
  method: 'put',
  path: '/admin/cordwainer/shipping/rate-card',
  audience: 'admin',
  summary: 'Puts another rate card in the place of the one that was read',
  description:
    'Whole, or not at all: every row that is wrong is named by its path. Orders that are placed keep the price they were quoted.',
  body: z.strictObject({
    revision: z.int().describe('Of the card that was read. Where somebody has changed it since, the answer is 409.'),
    rate_card: RateCard,
  }),
  bodyBytes: 2 * MEGABYTE,
  answers: { 200: { description: 'As it is kept', schema: KeptRateCardAnswer } },
  refusals: [409, 422],
});

export const rateCardOperations = [readRateCard, replaceRateCard];
