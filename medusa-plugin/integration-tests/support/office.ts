import type { AxiosInstance } from 'axios';
import type { Shop } from './shop';

export type OrderView = {
  id: string;
  order_id: string;
  number: string;
  status: string;
  stage: string | null;
  revision: number;
  total: number;
  history: {
    kind: string;
    from_status: string | null;
    to_status: string | null;
    from_stage: string | null;
    to_stage: string | null;
    actor_type: string;
    actor_name: string | null;
    reason: string | null;
    details: Record<string, unknown> | null;
  }[];
} & Record<string, unknown>;

/** Talks to the admin API as a signed-in user does. Answers with whatever status comes. */
export function office(api: AxiosInstance, shop: () => Shop) {
  const send = (
    method: 'get' | 'post' | 'put' | 'delete',
    url: string,
    data?: unknown,
    headers: Record<string, string> = {},
  ) =>
    api.request({
      method,
      url,
      data,
      validateStatus: () => true,
      headers: { authorization: `Bearer ${shop().adminToken}`, ...headers },
    });
  const at = (id: string, rest = '') => `/admin/cordwainer/orders/${id}${rest}`;
  return {
    send,
    detail: async (id: string): Promise<OrderView> => (await send('get', at(id))).data.order,
    move: (id: string, transition: string, more: object = {}) =>
      send('post', at(id, '/moves'), { transition, ...more }),
    pay: (id: string) => send('post', at(id, '/pay')),
    medusaOrder: async (orderId: string) => (await send('get', `/admin/orders/${orderId}`)).data.order,
  };
}
