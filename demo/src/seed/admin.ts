import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createUserAccountWorkflow } from '@medusajs/medusa/core-flows';

/** The login that `npm start` prints. */
export async function ensureAdmin(container: MedusaContainer, email: string, password: string): Promise<void> {
  const [existing] = await container.resolve(Modules.USER).listUsers({ email });
  if (existing) return;
  const authIdentityId = await ensureIdentity(container, email, password);
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, first_name: 'Back', last_name: 'Office' } },
  });
}

async function ensureIdentity(container: MedusaContainer, email: string, password: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  // An interrupted seed may have registered the login without giving it a user.
  const [known] = await auth.listProviderIdentities({ entity_id: email, provider: 'emailpass' });
  if (known?.auth_identity_id) return known.auth_identity_id;
  const { success, authIdentity, error } = await auth.register('emailpass', { body: { email, password } });
  if (!success || !authIdentity) throw new Error(`Cannot register the admin login: ${error}`);
  return authIdentity.id;
}
