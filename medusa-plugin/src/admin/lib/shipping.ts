import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request';

export type ParcelGroup = {
  carton: string | null;
  length: number;
  width: number;
  height: number;
  weight: number;
  pairs: number;
  contents: { package: string; boxes: number; pairs: number }[];
  count: number;
};
export type OrderParcels = {
  parcels: ParcelGroup[];
  service: string | null;
  sender: { company?: string; street1?: string; city?: string; country_code: string } | null;
  shipped: boolean;
  tracking: { number: string; url: string }[];
};
export type Shipment = {
  service?: string;
  parcels: ParcelGroup[];
  tracking: { number: string }[];
  notify: boolean;
};

const KEY = 'cordwainer-parcels';

export function useOrderParcels(id: string) {
  return useQuery({ queryKey: [KEY, id], queryFn: () => request<OrderParcels>(`/orders/${id}/parcels`) });
}

/** Ships or delivers; what other parts of the admin show of the order is read anew. */
export function useSendOrder(id: string, action: 'ship' | 'deliver') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body?: Shipment) => request(`/orders/${id}/${action}`, { method: 'POST', body: body ?? {} }),
    onSettled: () => client.invalidateQueries(),
  });
}

export type GroupParcels = Pick<OrderParcels, 'parcels' | 'service' | 'shipped'> & {
  pairs: number;
  /** Numbers of orders that are not finished yet. */
  waiting: string[];
  tracking: { number: string; url?: string }[];
};

export function useGroupParcels(id: string) {
  return useQuery({
    queryKey: [KEY, 'group', id],
    queryFn: () => request<{ shipment: GroupParcels }>(`/groups/${id}/shipment`).then(({ shipment }) => shipment),
  });
}

/** Ships, delivers or takes the payment of a group, or gives up one that was begun. */
export function useSendGroup(id: string, action: 'ship' | 'deliver' | 'pay' | 'payment-session/release') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body?: Shipment) => request(`/groups/${id}/${action}`, { method: 'POST', body: body ?? {} }),
    onSettled: () => client.invalidateQueries(),
  });
}
