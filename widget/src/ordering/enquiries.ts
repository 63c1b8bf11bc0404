/** What ordering asks the store on the way: where it ships, how, and what that costs. One question at a time. */
import type { ResolvedDesign, ShippingOptionsRequest } from '@cordwainer/contract';
import { addressToSend } from '../addresses/address-rules.js';
import { type Store, StoreError } from '../commerce/store.js';
import { withField } from './checkout-form.js';
import { quantityOf } from './order-draft.js';
import type { OrderState, Question } from './order-state.js';
import type { Stamping } from './stamping.js';

export interface EnquiriesHost {
  readonly store: Store;
  readonly resolved: ResolvedDesign;
  readonly currency: string;
  readonly state: OrderState;
  readonly stamping: Stamping;
  set(change: Partial<OrderState>): void;
  /** The buyer's country pays in another currency than the one shown so far. */
  useCurrency(currency: string): void;
  /** A question that was not answered, or was answered with a refusal. */
  failed(error: StoreError, during: Question): void;
}

/** How long nobody types before a postal code is taken for whole: some places cost more to reach. */
const PAUSE_MS = 500;

export class Enquiries {
  /** Ends what the store is still answering to once the question has changed. */
  #asking: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: EnquiriesHost) {}

  async loadCountries(): Promise<void> {
    const { host } = this;
    if (host.state.countries.length === 0) {
      const countries = await this.#ask('countries', (signal) => host.store.countries(signal));
      if (!countries) return;
      host.set({ countries });
    }
    await this.loadShipping();
  }

  /** The ways to ship there; the chosen one is kept where it is still among them. */
  async loadShipping(): Promise<void> {
    clearTimeout(this.#pause);
    const { host } = this;
    const country = this.country;
    if (!country || !host.state.draft) return;
    const currency = host.state.countries.find((candidate) => candidate.code === country)?.currency;
    if (currency && host.resolved.catalog.currencies.includes(currency)) host.useCurrency(currency);
    host.set({ quote: undefined });
    const question = this.#question();
    const options = await this.#ask('shipping', (signal) => host.store.shippingOptions(question, signal));
    if (!options) return;
    const { form, faulty } = host.state;
    const kept = options.find((option) => option.id === form.shippingOption);
    // Somebody who has chosen one that is gone chooses again, and is not given another one silently.
    const chosen = kept ?? (form.shippingOption && faulty.has('shippingOption') ? undefined : options[0]);
    const stillFaulty = new Set([...faulty].filter((path) => path !== 'shippingOption' || !chosen));
    const next = withField(form, 'shippingOption', chosen?.id ?? '');
    host.set({ shippingOptions: options, form: next, faulty: stillFaulty });
    await this.loadQuote();
  }

  async loadQuote(): Promise<void> {
    const { host } = this;
    if (!host.state.draft || !this.country) return;
    const { shippingOption } = host.state.form;
    const request = { ...this.#question(), ...(shippingOption ? { shippingOption } : {}), ...host.stamping.wish() };
    const quote = await this.#ask('quote', (signal) => host.store.quote(request, signal));
    if (quote) host.set({ quote });
  }

  /** When the postal code or the province is typed: not at every letter. */
  loadShippingSoon(): void {
    clearTimeout(this.#pause);
    if (!this.country) return;
    this.#pause = setTimeout(() => {
      // The order that is on its way says itself what has changed.
      if (this.host.state.screen === 'checkout' && this.host.state.busy !== 'order') void this.loadShipping();
    }, PAUSE_MS);
  }

  /** Nobody waits for the answer any more. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#asking?.abort();
    this.#asking = undefined;
  }

  get country(): string {
    return this.host.state.form.shippingAddress.countryCode;
  }

  /** What both shipping and the quote are asked for. */
  #question(): ShippingOptionsRequest {
    const { state, resolved, currency } = this.host;
    // As the order will say them: shipping goes by the one, sales tax by the other.
    const { postalCode, province } = addressToSend(state.form.shippingAddress);
    return {
      design: resolved.design,
      quantity: quantityOf(state.draft!),
      currency,
      countryCode: this.country,
      ...(postalCode ? { postalCode } : {}),
      ...(province ? { province } : {}),
    };
  }

  async #ask<T>(what: Exclude<Question, 'order'>, question: (signal: AbortSignal) => Promise<T>) {
    const { host } = this;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    // An order whose end nobody knows is the more urgent thing to say.
    host.set({ busy: what, ...(host.state.failure?.retry !== 'order' && { failure: undefined }) });
    try {
      const answer = await question(asking.signal);
      if (asking.signal.aborted) return undefined;
      host.set({ busy: undefined });
      return answer;
    } catch (error) {
      if (asking.signal.aborted) return undefined;
      host.set({ busy: undefined });
      host.failed(asStoreError(error), what);
      return undefined;
    }
  }
}

export function asStoreError(error: unknown): StoreError {
  return error instanceof StoreError ? error : new StoreError('refused', String(error), { cause: error });
}
