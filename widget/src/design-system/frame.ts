import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * Gives the frame a height of its own where the page has taken the host's away: `* { all: unset }` leaves an element in
 * the line, which has none. Marks it with `data-unset` meanwhile.
 */
export class Frame implements ReactiveController {
  #frame: HTMLElement | undefined;
  readonly #sizes = isServer ? undefined : new ResizeObserver(() => this.#look());

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {}

  hostUpdated(): void {
    const frame = this.host.renderRoot.querySelector<HTMLElement>('.frame') ?? undefined;
    if (!frame || frame === this.#frame) return;
    this.#frame = frame;
    this.#sizes?.observe(frame);
  }

  hostConnected(): void {
    if (this.#frame) this.#sizes?.observe(this.#frame);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
  }

  #look(): void {
    this.#frame?.toggleAttribute('data-unset', getComputedStyle(this.host).display === 'inline');
  }
}
