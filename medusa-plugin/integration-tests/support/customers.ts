import { createRequire } from 'node:module';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';

const require = createRequire(import.meta.url);
const flows = require('@medusajs/medusa/core-flows');
const jwt = require('jsonwebtoken');

export type TestCustomer = { id: string; headers: { authorization: string } };

/** A customer with an account, signed in. */
export async function signIn(container: MedusaContainer, email: string): Promise<TestCustomer> {
  const { authIdentity } = await container
    .resolve(Modules.AUTH)
    .register('emailpass', { body: { email, password: 'only for tests' } } as never);
  const { result: customer } = await flows.createCustomerAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity!.id, customerData: { email, first_name: 'Ada', last_name: 'Lovelace' } },
  });
  const token = jwt.sign(
    { actor_id: customer.id, actor_type: 'customer', auth_identity_id: authIdentity!.id, app_metadata: {} },
    'only for tests',
    { expiresIn: '1h' },
  );
  return { id: customer.id, headers: { authorization: `Bearer ${token}` } };
}
