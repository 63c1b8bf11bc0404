/** The way from the design into ordering, whose code comes when somebody is about to order. */
import type { Lazy } from '../loading/lazy.js';
import type { OrderScreen } from './order-state.js';
import type { Ordering } from './ordering.js';

export type OrderDesk = typeof import('./order-desk.js');

export interface EntranceHost {
  readonly desk: Lazy<OrderDesk>;
  /** Makes ordering out of the code that has come. */
  create(desk: OrderDesk): Ordering;
  /** The code did not come. */
  failed(error: unknown): void;
  changed(): void;
}

export class OrderEntrance {
  #ordering: Ordering | undefined;
  #waiting: 'opening' | 'failed' | undefined;
  #arrival: Promise<void> | undefined;

  constructor(private readonly host: EntranceHost) {}

  get ordering(): Ordering | undefined {
    return this.#ordering;
  }

  get screen(): 'design' | 'opening' | 'failed' | OrderScreen {
    return this.#waiting ?? this.#ordering?.state.screen ?? 'design';
  }

  /** Resolves when whoever went in has arrived, or has been told why not. */
  get arrival(): Promise<void> | undefined {
    return this.#arrival;
  }

  /** Somebody comes near: what ordering needs is fetched ahead. A failure is nobody's concern yet. */
  approach(): void {
    void this.host.desk.load().catch(() => undefined);
  }

  enter(): void {
    if (this.host.desk.loaded) this.#open(this.host.desk.loaded);
    else this.#arrival ??= this.#wait().finally(() => (this.#arrival = undefined));
  }

  /** Back to designing; ordering remembers what was said. */
  leave(): void {
    this.#waiting = undefined;
    this.#ordering?.close();
    this.host.changed();
  }

  /** Forgets everything about an order: the catalog is another one. */
  reset(): void {
    this.#waiting = undefined;
    this.#ordering?.dispose();
    this.#ordering = undefined;
  }

  async #wait(): Promise<void> {
    this.#waiting = 'opening';
    this.host.changed();
    try {
      const desk = await this.host.desk.load();
      // Somebody who went back meanwhile stays there.
      if (this.#waiting) this.#open(desk);
    } catch (error) {
      if (this.#waiting) this.#waiting = 'failed';
      this.host.failed(error);
      this.host.changed();
    }
  }

  #open(desk: OrderDesk): void {
    this.#waiting = undefined;
    this.#ordering ??= this.host.create(desk);
    this.#ordering.open();
  }
}
