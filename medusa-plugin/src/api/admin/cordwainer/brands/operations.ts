import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { BrandAnswer, BrandBody, BrandChangesBody, BrandDetailAnswer, BrandParams } from './schemas';

const BRANDS = '/admin/cordwainer/brands';
const OneBrand = z.strictObject({ brand: BrandDetailAnswer });

export const listBrands = operation({
  id: 'listBrands',
  method: 'get',
  path: BRANDS,
  audience: 'admin',
  summary: 'The brands',
  answers: { 200: { description: 'By name', schema: z.strictObject({ brands: z.array(BrandAnswer) }) } },
});

export const createBrand = operation({
  id: 'createBrand',
  method: 'post',
  path: BRANDS,
  audience: 'admin',
  summary: 'Makes a brand',
  body: BrandBody,
  answers: { 201: { description: 'Made', schema: OneBrand } },
  refusals: [400, 409, 422],
});

export const readBrand = operation({
  id: 'readBrand',
  method: 'get',
  path: `${BRANDS}/{id}`,
  audience: 'admin',
  summary: 'One brand, and how its orders are numbered',
  params: BrandParams,
  answers: { 200: { description: 'The brand', schema: OneBrand } },
  refusals: [404],
});

export const updateBrand = operation({
  id: 'updateBrand',
  method: 'post',
  path: `${BRANDS}/{id}`,
  audience: 'admin',
  summary: 'Changes a brand',
  description: 'What is left out stays what it was. `code` and `first_number` change only while it has no orders.',
  params: BrandParams,
  body: BrandChangesBody,
  answers: { 200: { description: 'As it is now', schema: OneBrand } },
  refusals: [400, 404, 409, 422],
});

export const brandOperations = [listBrands, createBrand, readBrand, updateBrand];
