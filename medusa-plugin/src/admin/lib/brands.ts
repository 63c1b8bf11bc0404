import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sdk } from './client';
import { request } from './request';

export type ShipFrom = Partial<
  Record<
    'name' | 'company' | 'address_1' | 'address_2' | 'postal_code' | 'city' | 'province' | 'country_code' | 'phone',
    string | null
  >
>;

export type InvoiceDetails = {
  legal_name?: string;
  address?: string[];
  vat_id?: string;
  terms?: string;
  footer?: string;
};

export type BrandDetail = {
  id: string;
  code: string;
  name: string;
  contact_name: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  sender_email: string;
  sender_name: string | null;
  reply_to_email: string | null;
  order_url: string | null;
  pay_url: string | null;
  typeface: 'serif' | 'sans';
  accent_color: string | null;
  ship_from: ShipFrom | null;
  blind_shipping: boolean;
  invoice_details: InvoiceDetails | null;
  stage_mails: boolean;
  sales_channels: { id: string; name: string }[];
  /** Only where one brand is read. */
  next_number?: number;
  orders?: number;
};

const KEY = 'cordwainer-brands';

export function useBrandList() {
  return useQuery({
    queryKey: [KEY],
    queryFn: () => request<{ brands: BrandDetail[] }>('/brands').then(({ brands }) => brands),
  });
}

export function useBrand(id: string | undefined) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => request<{ brand: BrandDetail }>(`/brands/${id}`).then(({ brand }) => brand),
    enabled: id !== undefined,
    gcTime: 0,
  });
}

export function useSalesChannels() {
  return useQuery({
    queryKey: [KEY, 'sales-channels'],
    queryFn: () => sdk.admin.salesChannel.list({ limit: 200, fields: 'id,name' }).then((page) => page.sales_channels),
  });
}

/** Makes a brand, or changes the one of this id. */
export function useSaveBrand(id: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      request<{ brand: BrandDetail }>(id ? `/brands/${id}` : '/brands', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries(),
  });
}
