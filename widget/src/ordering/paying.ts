/** The way from an order that was placed to where it is paid. */
import type { Store, StoreError } from '../commerce/store.js';
import { asStoreError } from './enquiries.js';
import type { OrderState } from './order-state.js';

export interface PayingHost {
  readonly store: Store;
  readonly state: OrderState;
  set(change: Partial<OrderState>): void;
  failed(error: StoreError): void;
}

export class Paying {
  constructor(private readonly host: PayingHost) {}

  /** Whether the store can say where the order is paid. */
  get possible(): boolean {
    const { store, state } = this.host;
    return Boolean(store.payLink && state.placed?.linkToken);
  }

  /** Asks where the order is paid. @returns the address, where there is one */
  async link(): Promise<string | undefined> {
    const { store, state } = this.host;
    const token = state.placed?.linkToken;
    if (!token || !store.payLink) return undefined;
    this.host.set({ paying: 'asking' });
    try {
      const address = await store.payLink(token);
      this.host.set({ paying: address ? undefined : 'none' });
      return address;
    } catch (error) {
      this.host.set({ paying: 'failed' });
      this.host.failed(asStoreError(error));
      return undefined;
    }
  }
}
