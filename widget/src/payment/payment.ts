import { type Confirmation, PayError, type PayFault, type PayPage, type PayStore } from './pay-store.js';
import type { Attempt } from './stripe-form.js';

/** What the page shows. */
export type View =
  | { readonly kind: 'loading' }
  /** The link opens nothing, or the store does not answer. */
  | { readonly kind: 'closed'; readonly fault: PayFault }
  /** The sums, and what can be done about them. */
  | { readonly kind: 'open'; readonly page: PayPage; readonly busy: boolean; readonly trouble?: Trouble }
  | {
      readonly kind: 'processing';
      readonly page: PayPage /** Nobody waits any longer for it here. */;
      readonly long: boolean;
    }
  | { readonly kind: 'done'; readonly page: PayPage; readonly outcome: 'paid' | 'authorized' };

/** Why a try did not work. `declined` has the bank's words in the buyer's language, or none. */
export type Trouble =
  | { readonly kind: 'declined'; readonly message: string }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'amount-changed' }
  | { readonly kind: 'refused'; readonly fault: PayFault };

/** The form that takes the buyer's card, where there is one. */
export interface Form {
  validate(): Promise<boolean>;
  pay(clientSecret: string): Promise<Attempt>;
}

/** Waits between two questions whether the bank is done, seconds; the last one counts on. */
const WAITS_S = [1, 2, 2, 3, 5, 5, 10];
/** After this the page stops asking: some ways of paying take days, and an e-mail says when. */
const LONG_S = 120;

/**
 * One buyer's way from the sums to the paid order. Begins a payment when it is asked to and not before, asks the store how
 * it ended whatever the browser saw, and never begins two.
 */
export class Payment {
  #view: View = { kind: 'loading' };
  #busy = false;
  #over = false;

  constructor(
    private readonly store: PayStore,
    private readonly changed: () => void,
    private readonly sleep: (seconds: number) => Promise<void> = (seconds) =>
      new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  ) {}

  get view(): View {
    return this.#view;
  }

  /** Nobody looks any more: nothing is asked from here on. What the bank was told goes on without us. */
  leave(): void {
    this.#over = true;
  }

  /** @param returned whether the buyer comes back from the bank's own page */
  async open(returned: boolean): Promise<void> {
    this.#show({ kind: 'loading' });
    try {
      const page = await this.store.page();
      if (isDone(page)) return this.#show({ kind: 'done', page, outcome: page.state });
      // Begun here, in another window or by somebody else: only the store knows how it stands.
      if (returned || page.state === 'paying') return await this.#learn(page, returned);
      this.#show({ kind: 'open', page, busy: false });
    } catch (error) {
      this.#show({ kind: 'closed', fault: faultOf(error) });
    }
  }

  /** Pays what is due. Does nothing where that is going on already. */
  async pay(form?: Form): Promise<void> {
    const { view } = this;
    if (view.kind !== 'open' || this.#busy) return;
    const { page } = view;
    this.#busy = true;
    this.#show({ kind: 'open', page, busy: true });
    try {
      await this.#try(page, form);
    } finally {
      this.#busy = false;
    }
  }

  async #try(page: PayPage, form: Form | undefined): Promise<void> {
    const again = (trouble?: Trouble) => this.#show({ kind: 'open', page, busy: false, trouble });
    try {
      // What is missing in the form, the form says itself.
      if (form && !(await form.validate())) return again();
      const { client_secret: secret } = await this.store.start(page.due);
      if (form && !secret) return again({ kind: 'refused', fault: 'unavailable' });
      const attempt = form && secret ? await form.pay(secret) : undefined;
      if (attempt && !attempt.done) return again({ kind: 'declined', message: attempt.message });
    } catch (error) {
      return this.#refused(page, faultOf(error));
    }
    await this.#learn(page, true);
  }

  /** No money has moved. Where the sums are others by now, they are shown anew. */
  async #refused(page: PayPage, fault: PayFault): Promise<void> {
    const trouble: Trouble = fault === 'amount-changed' ? { kind: 'amount-changed' } : { kind: 'refused', fault };
    if (fault === 'offline' || fault === 'unavailable') return this.#show({ kind: 'open', page, busy: false, trouble });
    try {
      const now = await this.store.page();
      if (isDone(now)) return this.#show({ kind: 'done', page: now, outcome: now.state });
      this.#show({ kind: 'open', page: now, busy: false, trouble });
    } catch (error) {
      this.#show({ kind: 'closed', fault: faultOf(error) });
    }
  }

  /**
   * Asks the store until it knows. From here on money may have moved: that nobody answers is no reason to offer another try.
   *
   * @param tried whether the buyer has just tried; else a payment that is begun and open is simply gone on with
   */
  async #learn(page: PayPage, tried: boolean): Promise<void> {
    let waited = 0;
    for (let turn = 0; !this.#over; turn++) {
      const answer = await this.store.confirm().catch((error: unknown) => faultOf(error));
      const ended = typeof answer === 'string' ? endsBy(answer) : answer.state !== 'processing';
      if (ended) return await this.#conclude(page, answer, tried);
      this.#show({ kind: 'processing', page, long: waited >= LONG_S });
      if (waited >= LONG_S) return;
      const wait = WAITS_S[Math.min(turn, WAITS_S.length - 1)]!;
      waited += wait;
      await this.sleep(wait);
    }
  }

  async #conclude(before: PayPage, answer: Confirmation | PayFault, tried: boolean): Promise<void> {
    if (typeof answer === 'string') return this.#refused(before, answer);
    // The sums as they are now; those from before where nobody answers.
    const page = await this.store.page().catch(() => before);
    if (answer.state === 'paid' || answer.state === 'authorized') {
      return this.#show({ kind: 'done', page, outcome: answer.state });
    }
    const trouble: Trouble | undefined =
      answer.state === 'failed'
        ? { kind: 'declined', message: answer.message ?? '' }
        : tried
          ? { kind: 'unfinished' }
          : undefined;
    this.#show({
      kind: 'open',
      page: { ...page, state: page.state === 'paying' ? 'payable' : page.state },
      busy: false,
      trouble,
    });
  }

  #show(view: View): void {
    if (this.#over) return;
    this.#view = view;
    this.changed();
  }
}

function isDone(page: PayPage): page is PayPage & { state: 'paid' | 'authorized' } {
  return page.state === 'paid' || page.state === 'authorized';
}

/** Whether a refusal is the last word: everything but that nobody answered. */
function endsBy(fault: PayFault): boolean {
  return fault !== 'offline' && fault !== 'unavailable';
}

function faultOf(error: unknown): PayFault {
  return error instanceof PayError ? error.fault : 'unavailable';
}
