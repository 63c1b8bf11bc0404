import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request';
import type { ParcelGroup } from './shipping';
import type { Address, Brand, HistoryEvent, Pool, Status } from './types';

/** As servers know them by now; another is shown as it is. */
export type GroupState = 'open' | 'paying' | 'partly-paid' | 'paid' | 'finished' | 'dissolved' | (string & {});

export type SharePrice = { shipping: number; tax: number; total: number };
/** Amounts in minor units, weights in g. */
export type GroupPlan = {
  currency: string;
  shipping_option: { id: string; name: string };
  options: { id: string; name: string; amount: number }[];
  parcels: ParcelGroup[];
  chargeable_weight: number;
  tax_included: boolean;
  joint: number;
  before: number;
  after: number;
  saving: number;
  saving_permille: number;
  shares: {
    id: string;
    number: string;
    customer_name: string;
    model_name: string;
    pairs: number;
    weight: number;
    before: SharePrice;
    after: SharePrice;
  }[];
};
export type Suggestion = { brand: Brand | null; destination: Address; ids: string[]; plan: GroupPlan };

export type GroupSummary = {
  id: string;
  number: string;
  brand: Brand | null;
  state: GroupState;
  currency: string;
  orders: number;
  pairs: number;
  shipping: number;
  alone: number;
  saving: number;
  total: number;
  destination: Address;
  shipping_method: string;
  created_at: string;
  dissolved_at: string | null;
};
export type GroupMember = {
  id: string;
  order_id: string;
  number: string;
  status: Status;
  held_status: Status | null;
  customer_name: string;
  model_name: string;
  pairs: number;
  own_shipping: number;
  share: number;
  total: number;
};
export type GroupDetail = GroupSummary & {
  shipping_option: string;
  tax_included: boolean;
  chargeable_weight: number;
  parcels: ParcelGroup[];
  tracking_numbers: string[];
  members: GroupMember[];
  history: (HistoryEvent & { order_id: string; number: string })[];
};

/** What is asked of a group that is formed, or joined where there is one. */
export type GroupWish = { ids: readonly string[]; group_id?: string; shipping_option?: string; insist?: boolean };

const KEY = 'cordwainer-groups';
const REFRESH_MS = 30_000;

export function useGroups({ dissolved = false, offset = 0, limit = 20 } = {}) {
  return useQuery({
    queryKey: [KEY, 'list', dissolved, offset, limit],
    queryFn: () =>
      request<{ groups: GroupSummary[]; count: number; limit: number; offset: number }>(
        `/groups?dissolved=${dissolved}&offset=${offset}&limit=${limit}`,
      ),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
}

export function useGroup(id: string) {
  return useQuery({
    queryKey: [KEY, 'detail', id],
    queryFn: () => request<{ group: GroupDetail }>(`/groups/${id}`).then(({ group }) => group),
    refetchInterval: REFRESH_MS,
  });
}

export function useSuggestions() {
  return useQuery({
    queryKey: [KEY, 'suggestions'],
    queryFn: () => request<{ suggestions: Suggestion[] }>('/groups/suggestions').then(({ suggestions }) => suggestions),
    staleTime: REFRESH_MS,
  });
}

/** Unpaid orders that go where the group goes. */
export function useJoinable(groupId: string) {
  return useQuery({
    queryKey: [KEY, 'joinable', groupId],
    queryFn: () => request<Pool>(`/orders?fits_group=${groupId}&limit=50`).then(({ orders }) => orders),
    gcTime: 0,
  });
}

/** What orders would pay as a group; asked anew whenever another is chosen. */
export function useGroupPlan({ insist: _, ...wish }: GroupWish) {
  return useQuery({
    queryKey: [KEY, 'plan', wish],
    queryFn: () =>
      request<{ plan: GroupPlan }>('/groups/plan', { method: 'POST', body: wish }).then(({ plan }) => plan),
    enabled: wish.ids.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
}

/** Of orders that are grouped by now, asked while the drawer that shows it closes: its answer would be a refusal. */
const PASSING = new Set(['plan', 'joinable']);

/** After a change also orders are others, whether it went through or not: somebody else may have changed them. */
function useChange<Wish>(path: (wish: Wish) => string, method: 'POST' | 'DELETE', body?: (wish: Wish) => unknown) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) =>
      request<{ group: GroupDetail }>(path(wish), { method, body: body?.(wish) }).then(({ group }) => group),
    onSuccess: (group) => client.setQueryData([KEY, 'detail', group.id], group),
    // Nobody waits for what is read again.
    onSettled: () => {
      client.invalidateQueries({ predicate: ({ queryKey: [key, what] }) => key !== KEY || !PASSING.has(String(what)) });
    },
  });
}

/** Forms a group, or takes orders into the one that is named. */
export const useSaveGroup = () =>
  useChange<GroupWish>(
    ({ group_id }) => (group_id ? `/groups/${group_id}/orders` : '/groups'),
    'POST',
    ({ group_id: _, ...wish }) => wish,
  );

export const useRemoveFromGroup = (id: string) =>
  useChange<string>((order) => `/groups/${id}/orders/${order}`, 'DELETE');

export const useDissolveGroup = (id: string) =>
  useChange<string>(
    () => `/groups/${id}/dissolve`,
    'POST',
    (reason) => ({ ...(reason && { reason }) }),
  );
