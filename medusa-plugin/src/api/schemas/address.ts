import { z } from '@medusajs/framework/zod';
import { component } from '../openapi/components';

const line = z.string().nullable();

/** As Medusa names its parts. */
export const AddressAnswer = component(
  'OrderAddress',
  z.strictObject({
    first_name: line,
    last_name: line,
    company: line,
    address_1: line,
    address_2: line,
    postal_code: line,
    city: line,
    province: line,
    country_code: line.describe('ISO 3166-1 alpha-2, lower case'),
    phone: line,
  }),
);
export type AddressAnswer = z.infer<typeof AddressAnswer>;

/** Only what an address says, of all that Medusa keeps with it. */
export function addressAnswer(address: Partial<AddressAnswer> | null | undefined): AddressAnswer | null {
  if (!address) return null;
  const parts = Object.keys(AddressAnswer.shape) as (keyof AddressAnswer)[];
  return Object.fromEntries(parts.map((part) => [part, address[part] ?? null])) as AddressAnswer;
}
