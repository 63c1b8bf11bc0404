import type { Instance } from '../support/demo.js';
import { type Client, client } from './store.js';

/** The key that the storefront's page carries. */
async function publishableKey(instance: Instance): Promise<string> {
  const page = await (await fetch(instance.addresses.storefront)).text();
  const key = /publishable-key="([^"]+)"/.exec(page)?.[1];
  if (!key) throw new Error('The storefront names no publishable key');
  return key;
}

export async function adminClient(instance: Instance): Promise<Client> {
  const anonymous = client(instance.addresses.medusa, {});
  const { token } = await anonymous<{ token: string }>('POST', '/auth/user/emailpass', instance.login);
  return client(instance.addresses.medusa, { authorization: `Bearer ${token}` });
}

/** The storefront's own client. */
export async function storeClient(instance: Instance): Promise<Client> {
  return client(instance.addresses.medusa, { 'x-publishable-api-key': await publishableKey(instance) });
}
