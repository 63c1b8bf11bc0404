/** Takes a design from "Order" to its order number: what the buyer says, what the store answers. No DOM. */
import {
  checkQuantity,
  type OrderRequest,
  type OrderTypeId,
  type Quote,
  type ResolvedDesign,
  type ShippingOptionsRequest,
  type SizeSystem,
  specify,
} from '@cordwainer/contract';
import { IdempotencyKeys } from '../commerce/idempotency.js';
import { type PlacedOrder, type Store, StoreError } from '../commerce/store.js';
import { faultyFields, toOrderRequest, withBillingSame, withField } from './checkout-form.js';
import { type OrderDraft, openDraft, quantityOf, refit } from './order-draft.js';
import { type Failure, initialOrderState, type OrderScreen, type OrderState, tickedIds } from './order-state.js';
import { Stamping } from './stamping.js';

/** What ordering needs to know and to tell. */
export interface OrderingHost {
  readonly store: Store;
  readonly resolved: ResolvedDesign;
  readonly orderTypes: readonly OrderTypeId[];
  readonly locale: string;
  readonly currency: string;
  readonly country: string;
  /** The buyer's country pays in another currency than the one shown so far. */
  useCurrency(currency: string): void;
  /** Asks the page; false where it takes the order itself. */
  submit(request: OrderRequest, idempotencyKey: string): boolean;
  placed(order: PlacedOrder, request: OrderRequest): void;
  failed(error: StoreError): void;
  changed(): void;
}

/** How long nobody types before a postal code is taken for whole: some places cost more to reach. */
const PAUSE_MS = 500;

export class Ordering {
  #state: OrderState;
  readonly #stamping: Stamping;
  readonly #keys = new IdempotencyKeys();
  /** Ends what the store is still answering to once the question has changed. */
  #asking: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: OrderingHost) {
    this.#state = initialOrderState(host.country);
    this.#stamping = new Stamping({
      stores: () => host.store.stamps,
      resolved: () => host.resolved,
      state: () => this.#state,
      set: (change) => this.#set(change),
    });
  }

  get state(): OrderState {
    return this.#state;
  }

  /** The stamp's part of ordering; it does nothing where the brand has none made. */
  get stamping(): Stamping {
    return this.#stamping;
  }

  /** Goes to the first screen of ordering. */
  open(): void {
    const { resolved, orderTypes } = this.host;
    const draft = this.#state.draft ? refit(this.#state.draft, resolved) : openDraft(resolved, orderTypes[0] ?? 'mto');
    this.#set({ draft, screen: 'quantity', faulty: new Set(), failure: undefined });
  }

  /** Back to designing; what was said so far is kept. */
  close(): void {
    const afterwards = this.#state.screen === 'placed' ? { placed: undefined, ticked: new Map<string, string>() } : {};
    this.#set({ screen: undefined, priceChange: undefined, ...afterwards });
  }

  /** Changes what the buyer has said, outside of the address form. */
  change(change: (state: OrderState) => OrderState): void {
    this.#state = change(this.#state);
    this.host.changed();
  }

  changeDraft(change: (draft: OrderDraft) => OrderDraft): void {
    if (this.#state.draft) this.#set({ draft: change(this.#state.draft), faulty: new Set() });
  }

  /** The system in which sizes are said from now on. */
  chooseSystem(system: SizeSystem): void {
    this.#set({ sizing: { ...this.#state.sizing, system } });
  }

  /** Sets a field of the form; a country or a shipping method brings new prices. */
  setField(path: string, value: string): void {
    const faulty = new Set([...this.#state.faulty].filter((candidate) => candidate !== path));
    this.#set({ form: withField(this.#state.form, path, value), faulty });
    if (path === 'shippingAddress.countryCode') void this.loadShipping();
    if (path === 'shippingAddress.postalCode' && this.#country()) this.#loadShippingSoon();
    if (path === 'shippingOption') void this.loadQuote();
  }

  setBillingSame(same: boolean): void {
    this.#set({ form: withBillingSame(this.#state.form, same) });
  }

  /** Goes on to a screen, or stays and says what is missing on this one. */
  goTo(screen: OrderScreen): void {
    const { draft } = this.#state;
    if (!draft) return;
    if (screen !== 'quantity') {
      const issues = checkQuantity(this.host.resolved, quantityOf(draft));
      if (issues.length > 0) {
        this.#refuse('quantity', faultyFields(issues));
        return;
      }
    }
    if ((screen === 'checkout' || screen === 'stamp') && !this.#allTicked()) {
      this.#refuse('materials', new Set(['confirmed']));
      return;
    }
    const stampFaulty = screen === 'checkout' ? this.#stamping.faults() : [];
    if (stampFaulty.length > 0) {
      this.#refuse('stamp', new Set(stampFaulty));
      return;
    }
    this.#set({ screen, faulty: new Set(), failure: undefined, priceChange: undefined });
    if (screen === 'stamp') void this.#stamping.open();
    if (screen === 'checkout') void this.loadCountries();
  }

  async loadCountries(): Promise<void> {
    if (this.#state.countries.length === 0) {
      const countries = await this.#ask('countries', (signal) => this.host.store.countries(signal));
      if (!countries) return;
      this.#set({ countries });
    }
    await this.loadShipping();
  }

  async loadShipping(): Promise<void> {
    clearTimeout(this.#pause);
    const country = this.#country();
    const { draft } = this.#state;
    if (!country || !draft) return;
    const currency = this.#state.countries.find((candidate) => candidate.code === country)?.currency;
    if (currency && this.host.resolved.catalog.currencies.includes(currency)) this.host.useCurrency(currency);
    this.#set({ quote: undefined });
    const options = await this.#ask('shipping', (signal) =>
      this.host.store.shippingOptions(this.#question(draft, country), signal),
    );
    if (!options) return;
    const { form } = this.#state;
    const kept = options.find((option) => option.id === form.shippingOption) ?? options[0];
    const faulty = new Set([...this.#state.faulty].filter((path) => path !== 'shippingOption' || !kept));
    this.#set({ shippingOptions: options, form: withField(form, 'shippingOption', kept?.id ?? ''), faulty });
    await this.loadQuote();
  }

  async loadQuote(): Promise<void> {
    const { draft, form } = this.#state;
    const countryCode = this.#country();
    if (!draft || !countryCode) return;
    const quote = await this.#ask('quote', (signal) =>
      this.host.store.quote(
        {
          ...this.#question(draft, countryCode),
          ...(form.shippingOption ? { shippingOption: form.shippingOption } : {}),
          ...this.#stamping.wish(),
        },
        signal,
      ),
    );
    if (quote) this.#set({ quote });
  }

  /** Places the order, or says what is missing. Pressing again after a lost answer makes no second order. */
  async place(): Promise<void> {
    if (this.#state.busy === 'order') return;
    const { draft, form, quote } = this.#state;
    if (!draft) return;
    const request = toOrderRequest(form, {
      resolved: this.host.resolved,
      quantity: quantityOf(draft),
      currency: this.host.currency,
      locale: this.host.locale,
      confirmed: [...tickedIds(this.#state, specify(this.host.resolved)), ...this.#stamping.confirmed()],
      ...this.#stamping.wish(),
      expected: quote ?? { goods: 0, shipping: 0, total: 0 },
    });
    if (!request.ok) this.#refuse('checkout', faultyFields(request.issues));
    else if (quote) await this.#send(request.value);
    else await this.loadShipping();
  }

  /** The buyer agrees to the price that the store asks now. */
  async acceptNewPrice(): Promise<void> {
    const quote: Quote | undefined = this.#state.priceChange?.after;
    if (!quote) return;
    this.#set({ quote, priceChange: undefined });
    await this.place();
  }

  declineNewPrice(): void {
    const { priceChange } = this.#state;
    if (priceChange) this.#set({ quote: priceChange.after, priceChange: undefined });
  }

  /** Does again what failed. */
  async retry(): Promise<void> {
    const { failure } = this.#state;
    this.#set({ failure: undefined });
    if (failure?.retry === 'order') await this.place();
    else if (failure?.retry === 'countries') await this.loadCountries();
    else if (failure?.retry === 'quote') await this.loadQuote();
    else await this.loadShipping();
  }

  async #send(request: OrderRequest): Promise<void> {
    const key = this.#keys.keyFor(request);
    if (!this.host.submit(request, key)) {
      const { currency, expected } = request;
      this.#set({ screen: 'placed', placed: { id: key, status: 'submitted', currency, total: expected.total } });
      return;
    }
    this.#set({ busy: 'order', failure: undefined });
    try {
      const placed = await this.host.store.placeOrder(request, key);
      this.#set({ busy: undefined, placed, screen: 'placed' });
      this.host.placed(placed, request);
    } catch (error) {
      this.#set({ busy: undefined });
      this.#orderFailed(asStoreError(error), request);
    }
  }

  #orderFailed(error: StoreError, request: OrderRequest): void {
    const { issues = [], quote } = error.detail;
    const fields = faultyFields(issues);
    if (error.fault === 'price-changed' && quote) {
      this.#set({ priceChange: { before: request.expected.total, after: quote } });
    } else if (error.fault === 'invalid' && [...fields].some((path) => path.startsWith('stamp'))) {
      this.#refuse('stamp', fields);
    } else if (error.fault === 'invalid' && [...fields].some(isField)) this.#refuse('checkout', fields);
    else this.#fail(error, 'order');
  }

  async #ask<T>(what: Exclude<OrderState['busy'], undefined>, question: (signal: AbortSignal) => Promise<T>) {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#set({ busy: what, failure: undefined });
    try {
      const answer = await question(asking.signal);
      if (asking.signal.aborted) return undefined;
      this.#set({ busy: undefined });
      return answer;
    } catch (error) {
      if (asking.signal.aborted) return undefined;
      this.#set({ busy: undefined });
      this.#fail(asStoreError(error), what);
      return undefined;
    }
  }

  #fail(error: StoreError, during: Failure['retry']): void {
    this.#set({ failure: { fault: error.fault, message: error.message, retry: error.mayRetry ? during : undefined } });
    this.host.failed(error);
  }

  #refuse(screen: OrderScreen, faulty: ReadonlySet<string>): void {
    this.#set({ screen, faulty, refusals: this.#state.refusals + 1 });
  }

  #allTicked(): boolean {
    const lines = specify(this.host.resolved);
    return tickedIds(this.#state, lines).length === lines.length;
  }

  /** What both shipping and the quote are asked for. */
  #question(draft: OrderDraft, countryCode: string): ShippingOptionsRequest {
    const postalCode = this.#state.form.shippingAddress.postalCode.trim();
    return {
      design: this.host.resolved.design,
      quantity: quantityOf(draft),
      currency: this.host.currency,
      countryCode,
      ...(postalCode ? { postalCode } : {}),
    };
  }

  #loadShippingSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      // The order that is on its way says itself what has changed.
      if (this.#state.screen === 'checkout' && this.#state.busy !== 'order') void this.loadShipping();
    }, PAUSE_MS);
  }

  #country(): string {
    return this.#state.form.shippingAddress.countryCode;
  }

  #set(change: Partial<OrderState>): void {
    this.#state = { ...this.#state, ...change };
    this.host.changed();
  }
}

/** Only faults that a field of the form can show; others are said as a whole. */
function isField(path: string): boolean {
  return /^(email|note|shippingOption|(shipping|billing)Address\.\w+)$/.test(path);
}

function asStoreError(error: unknown): StoreError {
  return error instanceof StoreError ? error : new StoreError('refused', String(error), { cause: error });
}
