import type { MedusaBase } from '../edit-order';
import type { Actor } from '../types';

/** An order pays no more for travelling in company than it would alone: this is what that was, amount in minor units. */
export type OwnShipping = {
  shipping_option_id: string;
  name: string;
  amount: number;
  tax_included: boolean;
  data: Record<string, unknown>;
  /** Of the deposit that the order asks for by itself: groups are paid in full. */
  deposit_permille?: number;
};

/** Few enough to be re-priced, and paid for, at once. */
export const MOST_MEMBERS = 50;
/** Fewer would be no group. */
export const FEWEST_MEMBERS = 2;

export const GROUP_ROLES = ['joins', 'stays', 'leaves'] as const;
/** What becomes of an order when a group changes. */
export type GroupRole = (typeof GROUP_ROLES)[number];

/** A wish to change a group: every order that is or will be in it takes part, as every share may become another. */
export type GroupClaim = {
  /** Its id, chosen before it is formed. */
  group_id: string;
  /** Whether it is to be formed. */
  forming: boolean;
  orders: readonly ClaimedOrder[];
};

export type ClaimedOrder = {
  id: string;
  role: GroupRole;
  /** That it was planned with. */
  revision: number;
  /** What its Medusa order is, to go back to. */
  base: MedusaBase;
};

/** What a group is, apart from its orders. */
export type GroupFacts = {
  brand_id: string;
  currency: string;
  region_id: string;
  sales_channel_id: string;
  destination_key: string;
  destination: Record<string, unknown>;
} & GroupShipping;

/** What its shipping is; another whenever its orders change. */
export type GroupShipping = {
  shipping_option_id: string;
  shipping_method: string;
  method_data: Record<string, unknown>;
  shipping: number;
  tax_included: boolean;
  chargeable_weight: number;
};

/** An order as it becomes. Amounts in minor units. */
export type ChangedOrder = {
  id: string;
  role: GroupRole;
  total: number;
  quote: object;
  /** Of one that joins. */
  own_shipping?: OwnShipping;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
};

/** A change that has been made in Medusa, to be accepted here. */
export type GroupChange = {
  group_id: string;
  /** Of the claim: whoever lost an order meanwhile changes nothing. */
  lease: string;
  actor: Actor;
  reason?: string | null;
  orders: readonly ChangedOrder[];
};

export type GroupObstacleCode =
  | 'not-found'
  | 'not-pending'
  | 'on-hold'
  | 'cancelled'
  | 'grouped'
  | 'not-member'
  | 'payment-in-progress'
  | 'edit-in-progress'
  | 'grouping-in-progress'
  | 'cancellation-in-progress'
  | 'edited';

/** Why an order can't take part, with its number where it has one. */
export type GroupObstacle = { id: string; number?: string; code: GroupObstacleCode; message: string };

export type BeganGrouping = { began: true; lease: string } | { began: false; obstacles: GroupObstacle[] };
