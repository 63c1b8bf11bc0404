import type { OrderRequest, OrderTypeId, ResolvedDesign, SizeSystem } from '@cordwainer/contract';
import type { PlacedOrder, Store, StoreError } from '../commerce/store.js';
import type { Connection } from './connection.js';
import type { OrderMemory } from './order-memory.js';

/** What ordering needs to know and to tell. */
export interface OrderingHost {
  readonly store: Store;
  readonly resolved: ResolvedDesign;
  readonly orderTypes: readonly OrderTypeId[];
  readonly locale: string;
  readonly currency: string;
  readonly country: string;
  /** The system that the buyer has chosen on an earlier visit. */
  readonly sizeSystem?: SizeSystem;
  /** Missing where nothing may be kept. */
  readonly memory?: OrderMemory;
  readonly connection: Connection;
  /** The buyer's country pays in another currency than the one shown so far. */
  useCurrency(currency: string): void;
  useSizeSystem(system: SizeSystem): void;
  /**
   * Loads the collection as it is now and brings the design to it. Answers with the keys of choices that it does not have any
   * more; with nothing where its style is gone, and another one is to be designed.
   * @throws where it can't be loaded
   */
  renew(): Promise<readonly string[] | undefined>;
  /** Asks the page; false where it takes the order itself. */
  submit(request: OrderRequest, idempotencyKey: string): boolean;
  placed(order: PlacedOrder, request: OrderRequest): void;
  failed(error: StoreError): void;
  changed(): void;
}
