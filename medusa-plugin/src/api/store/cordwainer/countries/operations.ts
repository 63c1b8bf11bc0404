import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';

const CountryAnswer = z.strictObject({
  code: z.string().regex(/^[a-z]{2}$/),
  name: z.string(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

export const listCountries = operation({
  id: 'listCountries',
  method: 'get',
  path: '/store/cordwainer/countries',
  audience: 'store',
  summary: 'The countries an order can go to, each with the currency it is paid in',
  answers: {
    200: {
      description: 'By name',
      schema: z.strictObject({ countries: z.array(CountryAnswer) }),
      example: { countries: [{ code: 'pt', name: 'PORTUGAL', currency: 'EUR' }] },
    },
  },
});

export const countryOperations = [listCountries];
