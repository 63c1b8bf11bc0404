/** The seam between ordering and whoever takes the order. `medusa-store.ts` and `local-store.ts` are behind it. */
import type { MinorUnits, OrderRequest, Quote, QuoteRequest, ShippingOptionsRequest, Text } from '@cordwainer/contract';

export { StoreError, type StoreFault } from './store-error.js';

export interface Country {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly code: string;
  readonly name: string;
  /** What people there pay in; the designer's currency where left out. */
  readonly currency?: string;
}

export interface ShippingOption {
  readonly id: string;
  readonly name: string;
  readonly amount: MinorUnits;
  readonly currency: string;
  /** On the way, where the carrier says so. */
  readonly transitDays?: { readonly min: number; readonly max: number };
  /** The amount is not known yet and will be agreed after ordering. */
  readonly toBeAgreed?: boolean;
}

export interface PlacedOrder {
  readonly id: string;
  /** What people quote: `12345-BFG`. Missing where nobody numbers orders yet. */
  readonly number?: string;
  readonly status: string;
  readonly currency: string;
  /** Minor units. */
  readonly total: MinorUnits;
  /** Lets whoever holds it see and pay the order without an account. */
  readonly linkToken?: string;
}

/** A stamp that the brand has; orders may have it free of charge. Lengths in mm. */
export interface ReadyStamp {
  readonly id: string;
  readonly name: string;
  readonly placeName: Text;
  readonly width: number;
  readonly height: number;
  /** Id of its artwork, for its picture. */
  readonly artwork: string;
}

/** An artwork that the store has taken. */
export interface Artwork {
  readonly id: string;
  readonly name: string;
  /** Height over width. */
  readonly aspect: number;
  /** Its thinnest line, as a share of its width. */
  readonly line?: { readonly width: number };
}

/** What a store does that has stamps made. */
export interface StampStore {
  ready(signal?: AbortSignal): Promise<readonly ReadyStamp[]>;
  /** @throws StoreError `invalid` with the store's own sentence, where the file can't be engraved */
  upload(file: File, progress: (share: number) => void, signal?: AbortSignal): Promise<Artwork>;
  /** What will be engraved, as a picture. */
  preview(artwork: string): Promise<Blob>;
}

export interface Store {
  /** Missing where no stamps are made. */
  readonly stamps?: StampStore;
  countries(signal?: AbortSignal): Promise<readonly Country[]>;
  /** How this order can get there, each way priced as its quote will be. */
  shippingOptions(request: ShippingOptionsRequest, signal?: AbortSignal): Promise<readonly ShippingOption[]>;
  quote(request: QuoteRequest, signal?: AbortSignal): Promise<Quote>;
  /**
   * Places an order. The same key with the same request never makes a second order.
   * @throws StoreError
   */
  placeOrder(request: OrderRequest, idempotencyKey: string): Promise<PlacedOrder>;
  /** Address of the page on which an order is paid, where the brand has one; the method is missing where there never is. */
  payLink?(linkToken: string): Promise<string | undefined>;
}
