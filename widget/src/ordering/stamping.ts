/** The stamp's part of ordering: which there are, what is uploaded, what is wished. No DOM but for picture addresses. */
import { type OrderedStamp, type ResolvedDesign, type StampChoice, stampLine } from '@cordwainer/contract';
import type { StampStore } from '../commerce/store.js';
import { STAMP_PLACES } from '../scene/stamp.js';
import type { StampWish } from '../stage/stamp-picture.js';
import { asStoreError } from './enquiries.js';
import type { OrderState } from './order-state.js';
import { saidBy } from './refusals.js';
import {
  fileFault,
  NEW_STAMP,
  NO_STAMP,
  openStamp,
  orderedStamp,
  type StampDraft,
  stampChoice,
  stampFaults,
} from './stamp-draft.js';

export interface StampingHost {
  stores(): StampStore | undefined;
  resolved(): ResolvedDesign;
  state(): OrderState;
  set(change: Partial<OrderState>): void;
}

export class Stamping {
  #sending: AbortController | undefined;

  constructor(private readonly host: StampingHost) {}

  /** The catalog has places for stamps, and the store has them made. */
  get offered(): boolean {
    return Boolean(this.host.resolved().catalog.stamps && this.host.stores());
  }

  get draft(): StampDraft {
    return this.host.state().stamp ?? openStamp(this.host.resolved());
  }

  /** Asks which stamps the brand has. Without an answer there are none to choose; the others still are. */
  async open(): Promise<void> {
    const { state, set } = this.host;
    if (!state().stamp) set({ stamp: this.draft });
    if (!state().stamps) await this.reload();
    if (!this.draft.preview && this.draft.choice !== NO_STAMP) await this.#showPicture();
  }

  /** Asks again: one of them is not there any more. */
  async reload(): Promise<void> {
    const { set, stores } = this.host;
    set({
      stamps:
        (await stores()
          ?.ready()
          .catch(() => undefined)) ?? [],
    });
  }

  change(change: Partial<StampDraft>): void {
    const chosen = change.choice !== undefined && change.choice !== this.draft.choice;
    const { preview: _, ...rest } = this.draft;
    this.host.set({ stamp: { ...(chosen ? rest : this.draft), ...change }, faulty: new Set() });
    if (chosen) void this.#showPicture();
  }

  /** Sends a file; what comes of it, or why nothing does, is part of the state. Another one takes its place. */
  async send(file: File): Promise<void> {
    const { set, stores } = this.host;
    this.#sending?.abort();
    const unfit = fileFault(file);
    if (unfit) return set({ upload: { fault: unfit }, faulty: new Set() });
    const sending = new AbortController();
    this.#sending = sending;
    const { name } = file;
    set({ upload: { progress: 0, name }, faulty: new Set() });
    const progress = (share: number) => !sending.signal.aborted && set({ upload: { progress: share, name } });
    try {
      const artwork = await stores()!.upload(file, progress, sending.signal);
      if (sending.signal.aborted) return;
      set({ upload: {}, stamp: { ...this.draft, artwork } });
      await this.#showPicture();
    } catch (error) {
      if (sending.signal.aborted) return;
      const refused = asStoreError(error);
      set({ upload: { fault: refused.fault, ...saidBy(refused) } });
    }
  }

  /** Stops sending; an artwork that was sent before is still there. */
  cancel(): void {
    this.#sending?.abort();
    this.#sending = undefined;
    this.host.set({ upload: {} });
  }

  /** Fields that keep the order from going on. */
  faults(): string[] {
    return this.offered ? stampFaults(this.host.resolved(), this.draft) : [];
  }

  /** For the requests of quotes and orders; nothing where stamps are not offered. */
  wish(): { stamp?: StampChoice } {
    return this.offered ? { stamp: stampChoice(this.draft) } : {};
  }

  /** Choosing a stamp confirms it. */
  confirmed(): string[] {
    return this.offered && this.draft.choice !== NO_STAMP ? ['stamp'] : [];
  }

  /** The line of the specification; nothing where stamps are not offered. */
  ordered(): OrderedStamp | undefined {
    return this.offered ? orderedStamp(this.host.resolved(), this.draft, this.host.state().stamps ?? []) : undefined;
  }

  /** What can be shown on the shoe: its picture, where, and how large; nothing for a place that it does not know. */
  shown(): StampWish | undefined {
    const ordered = this.ordered();
    const { preview } = this.draft;
    if (ordered?.kind !== 'stamp' || !preview) return undefined;
    const id = this.host.resolved().catalog.stamps?.find(({ name }) => name.en === ordered.place.en)?.id;
    const place = STAMP_PLACES.find((known) => known === id);
    if (!place) return undefined;
    return { place, picture: preview, width: ordered.width, height: ordered.height };
  }

  line() {
    const ordered = this.ordered();
    return ordered && stampLine(ordered);
  }

  async #showPicture(): Promise<void> {
    const { state, set, stores } = this.host;
    const { choice, artwork } = this.draft;
    const wanted = choice === NEW_STAMP ? artwork?.id : state().stamps?.find(({ id }) => id === choice)?.artwork;
    if (!wanted) return;
    // Without a picture everything else still works.
    const picture = await stores()
      ?.preview(wanted)
      .catch(() => undefined);
    if (!picture || this.draft.choice !== choice || this.draft.artwork?.id !== artwork?.id) return;
    if (this.draft.preview) URL.revokeObjectURL(this.draft.preview);
    set({ stamp: { ...this.draft, preview: URL.createObjectURL(picture) } });
  }
}
