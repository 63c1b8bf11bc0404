import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { BrandSummary } from '../../../schemas/brand';

export const listBrands = operation({
  id: 'listBrands',
  method: 'get',
  path: '/admin/cordwainer/brands',
  audience: 'admin',
  summary: 'The brands, to filter by',
  answers: { 200: { description: 'By name', schema: z.strictObject({ brands: z.array(BrandSummary) }) } },
});

export const brandOperations = [listBrands];
