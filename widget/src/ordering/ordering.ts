/** Takes a design from "Order" to its order number: what the buyer says, what the store answers. No DOM. */
import type { OrderRequest, Result, SizeSystem } from '@cordwainer/contract';
import type { PlacedOrder, StoreError } from '../commerce/store.js';
import { faultyFields, withBillingSame, withField, withTidied } from './checkout-form.js';
import { asStoreError, Enquiries } from './enquiries.js';
import { keepOrder, stateOf } from './kept-order.js';
import { missingOn, type OrderSurroundings, requestOf, type Stop, sameWish } from './order-checks.js';
import { type OrderDraft, openDraft, refit } from './order-draft.js';
import { afterOrder, initialOrderState, type OrderScreen, type OrderState, type Question } from './order-state.js';
import type { OrderingHost } from './ordering-host.js';
import { Patience } from './patience.js';
import { Paying } from './paying.js';
import { Placing, type TakenBy } from './placing.js';
import { consequenceOf } from './refusals.js';
import { Stamping } from './stamping.js';

export class Ordering {
  #state: OrderState;
  /** Where the buyer was before the page was loaded again. */
  #left: OrderScreen | undefined;
  readonly #stamping: Stamping;
  readonly #enquiries: Enquiries;
  readonly #placing: Placing;
  readonly #patience: Patience;
  readonly #paying: Paying;

  constructor(private readonly host: OrderingHost) {
    const kept = host.memory?.read();
    this.#state = kept ? stateOf(kept) : this.#fresh();
    this.#left = kept?.screen;
    this.#stamping = new Stamping({
      stores: () => host.store.stamps,
      resolved: () => host.resolved,
      state: () => this.#state,
      set: (change) => this.#set(change),
    });
    this.#enquiries = this.#createEnquiries();
    this.#placing = this.#createPlacing();
    this.#patience = this.#createPatience();
    this.#paying = this.#createPaying();
  }

  get state(): OrderState {
    return this.#state;
  }

  /** The stamp's part of ordering; it does nothing where the brand has none made. */
  get stamping(): Stamping {
    return this.#stamping;
  }

  /** What comes once the order is placed. */
  get paying(): Paying {
    return this.#paying;
  }

  /** The pages on the way, in their order. */
  get stops(): readonly Stop[] {
    return ['quantity', 'materials', ...(this.#stamping.offered ? (['stamp'] as const) : []), 'checkout', 'review'];
  }

  /** Where going on leads from the page that is open: back to the review for who came from there. */
  get nextStop(): Stop {
    if (this.#state.reviewing) return 'review';
    const { stops } = this;
    return stops[stops.indexOf((this.#state.screen ?? 'quantity') as Stop) + 1] ?? 'review';
  }

  /** Goes to the first page of ordering, or to where the buyer was before the page was loaded again. */
  open(): void {
    const { resolved, orderTypes } = this.host;
    const draft = this.#state.draft ? refit(this.#state.draft, resolved) : openDraft(resolved, orderTypes[0] ?? 'mto');
    const offered = orderTypes.includes(draft.type) ? draft : { ...draft, type: orderTypes[0] ?? draft.type };
    const { attempt, reviewing } = this.#state;
    const screen = this.#left ?? (reviewing ? 'review' : 'quantity');
    this.#left = undefined;
    this.#set({ draft: offered, faulty: new Set(), failure: undefined });
    if (!attempt) {
      if (screen === 'quantity') this.#show(screen);
      else this.goTo(screen);
      return;
    }
    // Only who sends the same again hears whether it was taken.
    this.#show('review');
    this.#patience.fail({ fault: 'interrupted', retry: 'order', message: '' });
  }

  /** Back to designing; what was said so far is kept. */
  close(): void {
    this.#patience.stop();
    if (this.#state.screen === 'placed') this.#set(onlyChanges(this.#state, afterOrder(this.#state)));
    else {
      const reviewing = this.#state.screen === 'review' || this.#state.reviewing;
      this.#set({ screen: undefined, priceChange: undefined, ...(reviewing && { reviewing }) });
    }
  }

  /** The same again: sizes and addresses stay, what is ordered is confirmed anew. */
  repeat(): void {
    this.close();
    this.open();
  }

  /** Throws away what was said, once that was confirmed. */
  discard(): void {
    this.#patience.stop();
    this.#enquiries.stop();
    this.host.memory?.forget();
    this.#state = { ...this.#fresh(), countries: this.#state.countries, stamps: this.#state.stamps };
    this.host.changed();
  }

  /** The designer leaves the page, or is back on it: what is not kept yet is kept as it leaves. */
  set onPage(on: boolean) {
    if (on) this.host.memory?.reopen();
    else this.host.memory?.close();
  }

  /** Nobody orders with this one any more: the collection is another one. */
  dispose(): void {
    this.#patience.stop();
    this.#enquiries.stop();
    this.host.memory?.close();
  }

  /** Changes what the buyer has said, outside of the address form. */
  change(change: (state: OrderState) => OrderState): void {
    this.#state = change(this.#state);
    this.#changed();
  }

  changeDraft(change: (draft: OrderDraft) => OrderDraft): void {
    if (this.#state.draft) this.#set({ draft: change(this.#state.draft), faulty: new Set() });
  }

  /** The system in which sizes are said from now on. */
  chooseSystem(system: SizeSystem): void {
    this.#set({ sizing: { ...this.#state.sizing, system } });
    this.host.useSizeSystem(system);
  }

  /** Sets a field of the form; a country or a shipping method brings new prices. */
  setField(path: string, value: string): void {
    const faulty = new Set([...this.#state.faulty].filter((candidate) => candidate !== path));
    this.#set({ form: withField(this.#state.form, path, value), faulty });
    if (path === 'shippingAddress.countryCode') void this.#enquiries.loadShipping();
    if (path === 'shippingAddress.postalCode' || path === 'shippingAddress.province')
      this.#enquiries.loadShippingSoon();
    if (path === 'shippingOption') void this.#enquiries.loadQuote();
  }

  /** A field was left: what can be told of it is written as its country does. */
  leaveField(path: string): void {
    const form = withTidied(this.#state.form, path);
    if (JSON.stringify(form) !== JSON.stringify(this.#state.form)) this.#set({ form });
  }

  setBillingSame(same: boolean): void {
    this.#set({ form: withBillingSame(this.#state.form, same) });
  }

  goOn(): void {
    this.goTo(this.nextStop);
  }

  /** Goes to a page, or to the one before it that something is missing on, and says what. */
  goTo(screen: OrderScreen): void {
    const { stops } = this;
    const [to, from] = [screen, this.#state.screen].map((one) => stops.indexOf(one as Stop));
    // Who leaves the review to change something comes back to it.
    if (this.#state.screen === 'review' && to! < from!) this.#set({ reviewing: true });
    for (const stop of stops.slice(0, Math.max(0, to!))) {
      const missing = this.#missingOn(stop);
      if (missing.size > 0) {
        if (stop === 'checkout' && this.#awaitsShipping(missing)) void this.#afterShipping(screen);
        else this.#refuse(stop, missing);
        return;
      }
    }
    this.#show(screen);
  }

  /** Places the order, or says what is missing. Pressing again after a lost answer makes no second order. */
  async place(): Promise<void> {
    if (this.#state.busy === 'order') return;
    const { quote } = this.#state;
    for (const stop of this.stops) {
      const missing = this.#missingOn(stop);
      if (missing.size > 0) return this.#refuse(stop, missing);
    }
    const request = this.#request();
    if (!request.ok) this.#refuse('checkout', faultyFields(request.issues));
    else if (quote) await this.#placing.send(request.value);
    else await this.#enquiries.loadShipping();
  }

  /** The buyer agrees to the price that the store asks now. */
  async acceptNewPrice(): Promise<void> {
    const quote = this.#state.priceChange?.after;
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
    if (!failure || (failure.wait ?? 0) > 0) return;
    this.#patience.stop();
    this.#set({ failure: undefined });
    switch (failure.retry) {
      case 'order':
        return this.#placeAgain();
      case 'renew':
        return this.#renew();
      case 'countries':
        return this.#enquiries.loadCountries();
      case 'quote':
        return this.#enquiries.loadQuote();
      default:
        return this.#enquiries.loadShipping();
    }
  }

  /** All that is missing is on its way: who types fast, or lets the browser type, waits a moment. */
  #awaitsShipping(missing: ReadonlySet<string>): boolean {
    const { busy, shippingOptions } = this.#state;
    const coming = busy === 'countries' || busy === 'shipping' || shippingOptions.length === 0;
    return coming && missing.size === 1 && missing.has('shippingOption') && this.#enquiries.country !== '';
  }

  async #afterShipping(screen: OrderScreen): Promise<void> {
    await this.#enquiries.loadShipping();
    const { form, failure, screen: at } = this.#state;
    if (at !== 'checkout' || failure) return;
    if (form.shippingOption) this.goTo(screen);
    else this.#refuse('checkout', new Set(['shippingOption']));
  }

  /** What is sent again is what was sent, to the letter: a language that was chosen meanwhile would make it another order. */
  async #placeAgain(): Promise<void> {
    const [sent] = this.#state.attempt?.requests.slice(-1) ?? [];
    const now = this.#request();
    if (sent && (!now.ok || sameWish(sent, now.value))) await this.#placing.send(sent);
    else await this.place();
  }

  async #renew(): Promise<void> {
    this.#set({ busy: 'renew' });
    try {
      const lost = await this.host.renew();
      this.#set({ busy: undefined, quote: undefined, shippingOptions: [] });
      if (!lost) return this.close();
      const { draft } = this.#state;
      this.#set({ ...(draft && { draft: refit(draft, this.host.resolved) }), news: { kind: 'renewed', lost } });
      this.goTo('review');
    } catch (error) {
      this.#set({ busy: undefined });
      this.#failed(asStoreError(error), 'renew');
    }
  }

  #missingOn(stop: Stop): ReadonlySet<string> {
    return missingOn(stop, this.#state, this.#around);
  }

  #request(): Result<OrderRequest> {
    return requestOf(this.#state, this.#around);
  }

  get #around(): OrderSurroundings {
    const { resolved, currency, locale } = this.host;
    const stamping = this.#stamping;
    return {
      resolved,
      currency,
      locale,
      stamp: stamping.wish(),
      confirmed: stamping.confirmed(),
      stampFaults: stamping.faults(),
    };
  }

  #show(screen: OrderScreen): void {
    this.#patience.stop();
    const { news, reviewing } = this.#state;
    // What there is to know is said on the page that it leads to, and on no further one.
    const heard = news && this.#state.screen !== undefined && this.#state.screen !== screen && news.kind !== 'renewed';
    this.#set({
      screen,
      faulty: new Set(),
      failure: undefined,
      priceChange: undefined,
      reviewing: screen === 'review' ? undefined : reviewing,
      ...(heard && { news: undefined }),
    });
    if (screen === 'stamp' || this.#state.stamp) void this.#stamping.open();
    if (screen === 'checkout' || screen === 'review') void this.#enquiries.loadCountries();
  }

  #refuse(screen: OrderScreen, faulty: ReadonlySet<string>): void {
    if (screen !== this.#state.screen) this.#show(screen);
    this.#set({ faulty, refusals: this.#state.refusals + 1 });
  }

  #failed(error: StoreError, during: Question, request?: OrderRequest): void {
    const consequence = consequenceOf(error, during);
    if (consequence.to === 'price') {
      this.#set({ priceChange: { before: request?.expected.total ?? 0, after: consequence.quote } });
    } else if (consequence.to === 'page') {
      const { screen, faulty, news } = consequence;
      // Who was at the end comes back there once it is mended.
      const reviewing = this.#state.screen === 'review' && screen !== 'review' ? { reviewing: true } : {};
      if (news?.kind.startsWith('stamp')) void this.#stamping.reload();
      if (screen !== this.#state.screen) this.#show(screen);
      this.#set({ faulty, refusals: this.#state.refusals + 1, news, ...reviewing });
      if (news?.kind === 'shipping-gone') void this.#enquiries.loadShipping();
      this.host.failed(error);
    } else {
      this.#patience.fail(consequence.failure);
      this.host.failed(error);
    }
  }

  #placed(placed: PlacedOrder, request: OrderRequest, by: TakenBy): void {
    this.#patience.stop();
    this.#set({
      busy: undefined,
      attempt: undefined,
      failure: undefined,
      news: undefined,
      placed,
      placedEarlier: by === 'earlier' || undefined,
      screen: 'placed',
    });
    this.host.memory?.forget();
    if (by !== 'page') this.host.placed(placed, request);
  }

  #fresh(): OrderState {
    const { country, sizeSystem } = this.host;
    const state = initialOrderState(country);
    return sizeSystem ? { ...state, sizing: { ...state.sizing, system: sizeSystem } } : state;
  }

  #createEnquiries(): Enquiries {
    const { host } = this;
    const ordering = this;
    return new Enquiries({
      get store() {
        return host.store;
      },
      get resolved() {
        return host.resolved;
      },
      get currency() {
        return host.currency;
      },
      get state() {
        return ordering.#state;
      },
      stamping: this.#stamping,
      set: (change) => this.#set(change),
      useCurrency: (currency) => host.useCurrency(currency),
      failed: (error, during) => this.#failed(error, during),
    });
  }

  #createPlacing(): Placing {
    const { host } = this;
    const ordering = this;
    return new Placing({
      get store() {
        return host.store;
      },
      get state() {
        return ordering.#state;
      },
      set: (change) => this.#set(change),
      submit: (request, key) => host.submit(request, key),
      keepNow: () => host.memory?.keepNow(() => this.#kept()),
      placed: (order, request, by) => this.#placed(order, request, by),
      failed: (error, request) => this.#failed(error, 'order', request),
    });
  }

  #createPatience(): Patience {
    const ordering = this;
    return new Patience({
      get state() {
        return ordering.#state;
      },
      connection: this.host.connection,
      set: (change) => this.#set(change),
      retry: () => void this.retry(),
    });
  }

  #createPaying(): Paying {
    const { host } = this;
    const ordering = this;
    return new Paying({
      get store() {
        return host.store;
      },
      get state() {
        return ordering.#state;
      },
      set: (change) => this.#set(change),
      failed: (error) => host.failed(error),
    });
  }

  #kept() {
    return keepOrder(this.#state, this.host.resolved.design, this.host.memory?.origin ?? '');
  }

  #set(change: Partial<OrderState>): void {
    this.#state = { ...this.#state, ...change };
    this.#changed();
  }

  #changed(): void {
    if (this.#state.screen !== 'placed') this.host.memory?.keep(() => this.#kept());
    this.host.changed();
  }
}

/** Everything that the later state says otherwise, or no longer says. */
function onlyChanges(before: OrderState, after: OrderState): Partial<OrderState> {
  const gone = Object.keys(before).filter((key) => !(key in after));
  return { ...Object.fromEntries(gone.map((key) => [key, undefined])), ...after };
}
