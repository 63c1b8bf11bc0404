import { createRequire } from 'node:module';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { AxiosInstance, AxiosRequestConfig } from 'axios';

/** Talks to the admin API as somebody of the back office does. Answers with whatever status comes. */
export function backOffice(api: AxiosInstance, token: string) {
  const config = (more: AxiosRequestConfig = {}): AxiosRequestConfig => ({
    validateStatus: () => true,
    ...more,
    headers: { authorization: `Bearer ${token}`, ...more.headers },
  });
  const at = (path: string) => `/admin/cordwainer${path}`;
  return {
    get: (path: string, more?: AxiosRequestConfig) => api.get(at(path), config(more)),
    put: (path: string, body: unknown, more?: AxiosRequestConfig) => api.put(at(path), body, config(more)),
    post: (path: string, body: unknown, more?: AxiosRequestConfig) => api.post(at(path), body, config(more)),
    delete: (path: string, more?: AxiosRequestConfig) => api.delete(at(path), config(more)),
  };
}

/** A token of a user of the admin, who is made for it. */
export async function makeUserToken(container: MedusaContainer, first_name: string): Promise<string> {
  const user = await container
    .resolve(Modules.USER)
    .createUsers({ email: `${first_name.toLowerCase()}@shop.test`, first_name });
  return signed({ actor_id: user.id, actor_type: 'user', app_metadata: { user_id: user.id } });
}

/** A token of a customer who is signed in: no user of the admin. */
export async function makeCustomerToken(container: MedusaContainer): Promise<string> {
  const customer = await container.resolve(Modules.CUSTOMER).createCustomers({ email: 'ada@example.com' });
  return signed({ actor_id: customer.id, actor_type: 'customer', app_metadata: { customer_id: customer.id } });
}

function signed(claims: object): string {
  const jwt = createRequire(import.meta.url)('jsonwebtoken');
  return jwt.sign({ auth_identity_id: 'authid_test', ...claims }, 'only for tests', { expiresIn: '1h' });
}
