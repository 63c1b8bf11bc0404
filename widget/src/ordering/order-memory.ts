/** Keeps the order that is being made over a reload, in the storage of the tab. Where that is forbidden, nothing is kept. */
import type { KeptPlace } from '../keeping/shelf.js';
import { type KeptOrder, readKeptOrder } from './kept-order.js';

/** How long nothing is changed before it is written: a letter is no reason to. */
const PAUSE_MS = 300;

export class OrderMemory {
  #make: (() => KeptOrder | undefined) | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(private readonly place: KeptPlace) {}

  /** Where the design began: an order of another link's design is not this one. */
  get origin(): string {
    return this.place.origin;
  }

  read(): KeptOrder | undefined {
    const kept = readKeptOrder(this.place.shelf.read(this.place.key));
    return kept?.origin === this.origin ? kept : undefined;
  }

  /** Keeps it soon. */
  keep(make: () => KeptOrder | undefined): void {
    if (this.#closed) return;
    this.#make = make;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#write, PAUSE_MS);
    globalThis.addEventListener?.('pagehide', this.#write);
  }

  /** Keeps it now: what follows may be the last thing that this page does. */
  keepNow(make: () => KeptOrder | undefined): void {
    this.#make = make;
    this.#write();
  }

  forget(): void {
    this.#make = undefined;
    this.#write();
  }

  /** Writes what is not written yet, and nothing any more: another designer may go on with the order. */
  close(): void {
    if (this.#make) this.#write();
    this.#closed = true;
  }

  /** The designer is on the page again. */
  reopen(): void {
    this.#closed = false;
  }

  readonly #write = (): void => {
    clearTimeout(this.#pause);
    globalThis.removeEventListener?.('pagehide', this.#write);
    const kept = this.#make?.();
    this.#make = undefined;
    if (kept) this.place.shelf.write(this.place.key, kept);
    else this.place.shelf.remove(this.place.key);
  };
}
