import type { PayOrder, PayStore } from './pay-store.js';

/** Pictures of what is paid for. They come when they come: nothing waits for them. */
export class Pictures {
  readonly #asked = new Set<string>();
  #addresses: ReadonlyMap<string, string> = new Map();
  #left = false;

  constructor(
    private readonly store: PayStore,
    private readonly changed: () => void,
  ) {}

  /** Addresses by order number; an empty one where there is no picture. */
  get addresses(): ReadonlyMap<string, string> {
    return this.#addresses;
  }

  want(orders: readonly PayOrder[]): void {
    for (const order of orders) {
      if (this.#asked.has(order.number)) continue;
      this.#asked.add(order.number);
      void this.#fetch(order);
    }
  }

  leave(): void {
    this.#left = true;
    for (const address of this.#addresses.values()) if (address) URL.revokeObjectURL(address);
  }

  async #fetch(order: PayOrder): Promise<void> {
    const picture = await this.store.picture(order).catch(() => undefined);
    if (this.#left) return;
    this.#addresses = new Map(this.#addresses).set(order.number, picture ? URL.createObjectURL(picture) : '');
    this.changed();
  }
}
