import type { Quantity, Quote, SpecificationLine } from '@cordwainer/contract';

export const STATUSES = ['pending-payment', 'work-in-process', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

export const TYPES = ['mto', 'mini-bulk', 'bulk'] as const;
export type Type = (typeof TYPES)[number];

export type Brand = { id: string; code: string; name: string };

/** A row of the order pool. Amounts in minor units. */
export type PoolOrder = {
  id: string;
  number: string;
  type: Type;
  status: Status;
  pairs: number;
  currency: string;
  total: number;
  model_name: string;
  customer_name: string;
  email: string;
  lead_time_days: number;
  created_at: string;
  wip_started_at: string | null;
  order_id: string;
  brand: Brand | null;
  payment_status: string;
  days_in_production: number | null;
};

export type Pool = {
  orders: PoolOrder[];
  count: number;
  counts: Partial<Record<Status, number>>;
};

export type HistoryEvent = {
  id: string;
  kind: string;
  created_at: string;
  actor_type: 'customer' | 'user' | 'system';
  actor_name: string | null;
  reason: string | null;
};

export type Address = Partial<
  Record<
    'first_name' | 'last_name' | 'company' | 'address_1' | 'address_2' | 'postal_code' | 'city' | 'country_code',
    string
  >
>;

export type OrderDetail = PoolOrder & {
  quantity: Quantity;
  quote: Quote;
  locale: string;
  note: string | null;
  design_id: string;
  catalog: { id: string; version: number };
  specification: SpecificationLine[];
  shipping_address: Address | null;
  shipping_method: string | null;
  payable: boolean;
  history: HistoryEvent[];
};
