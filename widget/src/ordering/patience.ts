/** What failed and may go well later: says so, and waits where waiting helps, for the network or the store's own time. */
import type { Connection } from './connection.js';
import type { Failure, OrderState } from './order-state.js';

export interface PatienceHost {
  readonly state: OrderState;
  readonly connection: Connection;
  set(change: Partial<OrderState>): void;
  /** Does again what failed. */
  retry(): void;
}

export class Patience {
  /** Ends waiting: for the browser to be online, or for the store to answer again. */
  #end: (() => void) | undefined;

  constructor(private readonly host: PatienceHost) {}

  fail(failure: Failure): void {
    this.stop();
    const { connection } = this.host;
    const offline = failure.fault === 'offline' && connection.offline;
    this.host.set({ failure: { ...failure, ...(offline && { offline }) } });
    if (offline) this.#end = connection.whenOnline(() => this.host.retry());
    else if (failure.wait) this.#countDown();
  }

  /** Nobody waits any more. */
  stop(): void {
    this.#end?.();
    this.#end = undefined;
  }

  #countDown(): void {
    const timer = setInterval(() => {
      const { failure } = this.host.state;
      const wait = (failure?.wait ?? 1) - 1;
      if (wait <= 0) clearInterval(timer);
      if (failure) this.host.set({ failure: { ...failure, wait } });
    }, 1000);
    this.#end = () => clearInterval(timer);
  }
}
