import { createRequire } from 'node:module';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';

const require = createRequire(import.meta.url);
const flows = require('@medusajs/medusa/core-flows');
const jwt = require('jsonwebtoken');

/** As the host signs. */
const SECRET = 'only for tests';

type Claims = { actor_id: string; actor_type: 'user' | 'customer'; auth_identity_id: string };

export type Customer = { id: string; email: string; token: string };

/** A customer with an account, signed in. */
export async function makeCustomer(container: MedusaContainer, email: string): Promise<Customer> {
  const { authIdentity } = await container
    .resolve(Modules.AUTH)
    .register('emailpass', { body: { email, password: 'only for tests' } } as never);
  const { result } = await flows.createCustomerAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity!.id, customerData: { email, first_name: 'Ada', last_name: 'Lovelace' } },
  });
  const claims: Claims = { actor_id: result.id, actor_type: 'customer', auth_identity_id: authIdentity!.id };
  return { id: result.id, email, token: sign(claims) };
}

/** A token with an admin's claims that is not good: signed by somebody else, or out of date. */
export function badToken(good: string, fault: 'forged' | 'expired' | 'unsigned'): string {
  const { iat: _, exp: __, ...claims } = jwt.decode(good);
  if (fault === 'forged') return sign(claims, 'a secret of somebody else');
  if (fault === 'expired') return jwt.sign(claims, SECRET, { expiresIn: -60 });
  return jwt.sign(claims, null, { algorithm: 'none' });
}

function sign(claims: object, secret = SECRET): string {
  return jwt.sign(claims, secret, { expiresIn: '1h' });
}

/** A secret API key of the admin, as the user name of HTTP Basic. */
export async function makeSecretKey(container: MedusaContainer): Promise<string> {
  const { result } = await flows
    .createApiKeysWorkflow(container)
    .run({ input: { api_keys: [{ title: 'Machine', type: 'secret', created_by: 'test' }] } });
  return `Basic ${Buffer.from(`${result[0].token}:`).toString('base64')}`;
}
