import type { Quantity, Quote, SpecificationLine } from '@cordwainer/contract';
import type { OrderStamp, StampStatus } from './stamps';

export const STATUSES = [
  'pending-payment',
  'work-in-process',
  'on-hold',
  'finished',
  'shipped',
  'delivered',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

export const TYPES = ['mto', 'mini-bulk', 'bulk'] as const;
export type Type = (typeof TYPES)[number];

export type Brand = { id: string; code: string; name: string };

/** A row of the order pool. Amounts in minor units. */
export type PoolOrder = {
  id: string;
  order_id: string;
  number: string;
  invoice_number: string | null;
  brand: Brand | null;
  type: Type;
  status: Status;
  stage: string | null;
  held_status: Status | null;
  payment_status: string;
  late: boolean;
  pairs: number;
  currency: string;
  total: number;
  style_id: string;
  model_name: string;
  customer_name: string;
  email: string;
  tracking_numbers: string[];
  group: { id: string; number: string } | null;
  stamp: { id: string; status: StampStatus } | null;
  lead_time_days: number;
  days_in_production: number | null;
  created_at: string;
  wip_started_at: string | null;
  expected_finish_at: string | null;
  finished_at: string | null;
};

export type Pool = {
  orders: PoolOrder[];
  next: string | null;
  previous: string | null;
  count: number;
  exact: boolean;
  counts: Partial<Record<Status, number>>;
};

/** What the pool can be filtered by. */
export type PoolChoices = {
  brands: Brand[];
  stages: { code: string; name: Record<string, string> }[];
  styles: { id: string; name: string }[];
};

export type HistoryEvent = {
  id: string;
  kind: string;
  created_at: string;
  actor_type: 'customer' | 'user' | 'system';
  actor_name: string | null;
  reason: string | null;
  from_stage: string | null;
  to_stage: string | null;
  details: {
    amount?: number;
    before?: Record<string, unknown>;
    after?: Record<string, unknown>;
    fee?: number;
    refunded?: number;
    /** Number of the shipping group that it is about. */
    group?: string;
  } | null;
};

export type Stage = { code: string; name: Record<string, string>; position: number };

/** What a user may wish an order to do. */
export type MoveName = 'hold' | 'resume' | 'advance' | 'rework' | 'finish' | 'cancel' | 'launch' | 'ship' | 'deliver';
export type Editable =
  | 'design'
  | 'quantity'
  | 'shippingAddress'
  | 'billingAddress'
  | 'shippingOption'
  | 'stamp'
  | 'note';

export type Address = Partial<
  Record<
    | 'first_name'
    | 'last_name'
    | 'company'
    | 'address_1'
    | 'address_2'
    | 'postal_code'
    | 'city'
    | 'province'
    | 'country_code'
    | 'phone',
    string
  >
>;

export type OrderDetail = Omit<PoolOrder, 'held_status' | 'style_id' | 'tracking_numbers' | 'group' | 'stamp'> & {
  /** What Medusa's own pages call the order by. */
  order_display_id: number | null;
  group: { id: string; number: string; state: string; orders: number; own_shipping: number } | null;
  /** What is engraved; none where the shoes are unlabelled. */
  stamp: OrderStamp | null;
  stages: Stage[];
  held: { status: Status; since: string; reason: string | null } | null;
  cancellation_fee: number | null;
  repeats: { id: string; number: string } | null;
  revision: number;
  editable: Editable[];
  moves: MoveName[];
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
