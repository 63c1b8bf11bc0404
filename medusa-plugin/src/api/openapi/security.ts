import type { Audience } from '../http/operation';
import type { Json } from './schemas';

export const securitySchemes: Record<string, Json> = {
  publishableKey: {
    type: 'apiKey',
    in: 'header',
    name: 'x-publishable-api-key',
    description: 'Of a sales channel: it says which brand is meant. It is public and proves nothing.',
  },
  customerToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'From Medusa’s `/auth/customer`' },
  customerSession: { type: 'apiKey', in: 'cookie', name: 'connect.sid', description: 'From Medusa’s `/auth/session`' },
  adminToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'From Medusa’s `/auth/user`' },
  adminSession: { type: 'apiKey', in: 'cookie', name: 'connect.sid', description: 'From Medusa’s `/auth/session`' },
  adminApiKey: { type: 'http', scheme: 'basic', description: 'A secret API key as the user name' },
};

const NEEDED: Record<Audience, Record<string, never[]>[]> = {
  store: [{ publishableKey: [] }],
  customer: [
    { publishableKey: [], customerToken: [] },
    { publishableKey: [], customerSession: [] },
  ],
  admin: [{ adminToken: [] }, { adminSession: [] }, { adminApiKey: [] }],
};

export function securityOf(audience: Audience): Record<string, never[]>[] {
  return NEEDED[audience];
}
