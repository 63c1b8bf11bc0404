import { msg, str } from '@lit/localize';
import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../design-system/base.styles.js';
import { frame } from '../design-system/frame.styles.js';
import { tokens } from '../design-system/tokens.styles.js';
import { inOrder } from '../localisation/in-order.js';
import { directionOf, validLocale } from '../localisation/speech.js';
import { appearanceOf } from './appearance.js';
import { type PaymentState, PaymentStateEvent } from './events.js';
import { FormPlace } from './form-place.js';
import { createFormat, type Format } from './format.js';
import { learn, speak } from './localisation/localisation.js';
import { createPayStore, type PayPage } from './pay-store.js';
import { Payment, type View } from './payment.js';
import { Pictures } from './pictures.js';
import { cleanAddress, isReturn } from './return-address.js';
import { paymentStyles } from './shoe-payment.styles.js';
import { type LoadStripe, loadStripeScript } from './stripe-form.js';
import { closed, notPayable } from './views/closed.js';
import { costs } from './views/costs.js';
import { form } from './views/form.js';
import { orders } from './views/orders.js';
import { done, processing } from './views/outcome.js';

/**
 * The page on which an order, or a group of orders, is paid: the sums, how it is paid, and how it ended. Whatever the
 * browser saw, the store says whether it is paid.
 *
 * @tag shoe-payment
 *
 * @slot transfer - Where a transfer goes to: the brand's bank account. Shown where orders are paid by transfer.
 * @slot paid - Below the order number, once it is paid.
 * @slot payment-form - Taken by Stripe's form, which the element puts here itself.
 *
 * @event {PaymentStateEvent} payment-state - The payment has come to stand otherwise.
 *
 * @csspart base - The whole page.
 * @csspart summary - What is paid for.
 * @csspart picture - The shoe.
 * @csspart costs - The sums.
 * @csspart form - How it is paid.
 * @csspart amount - What is due.
 * @csspart manual - What is said where no form takes the money.
 * @csspart pay-button - The button that pays.
 * @csspart trouble - Why a try did not work.
 * @csspart message - Why nothing can be paid.
 * @csspart outcome - How it ended.
 * @csspart order-number - The number of what was paid.
 * @csspart order-link - The link to the order's page.
 */
export class ShoePayment extends LitElement {
  static override styles = [frame, tokens, base, paymentStyles];

  /** Where Medusa answers. */
  @property({ attribute: 'medusa-url' }) medusaUrl?: string;
  /** Medusa's publishable key of the brand's sales channel. */
  @property({ attribute: 'publishable-key' }) publishableKey?: string;
  /** Of the link to pay: what stands behind the # of the page's address. */
  @property() token?: string;
  /** Language of words and amounts, such as `de` or `en-GB`; the page's unless told otherwise. */
  @property() locale?: string;
  /** Where the order's own page is, for after paying; whoever pays may not be who ordered. */
  @property({ attribute: 'order-url' }) orderUrl?: string;
  /** Where the bank's page sends the buyer back to; this page unless told otherwise. */
  @property({ attribute: 'return-url' }) returnUrl?: string;
  /** `light`, `dark`, or `auto`, which follows the page. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Loads Stripe's script; to be replaced by pages that load it themselves. */
  @property({ attribute: false }) loadStripe: LoadStripe = loadStripeScript;

  @state() private view: View = { kind: 'loading' };

  /** The language that its words are in. */
  private spoken = 'en';
  private payment?: Payment;
  private pictures?: Pictures;
  private readonly place: FormPlace;
  private told = '';

  constructor() {
    super();
    this.place = new FormPlace(this, () => this.requestUpdate());
  }

  /** What a server has rendered stood in until now; this copy of lit does not go on from another's markup. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved within a page: it begins anew, and the store says how it stands.
    if (this.hasUpdated) this.begin();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.spoken = speak(this.wanted);
    if (isServer) return;
    if (changed.has('locale') || !this.hasUpdated) void this.learn();
    const which = ['medusaUrl', 'publishableKey', 'token'];
    if (which.some((name) => changed.has(name))) this.begin();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('view')) return;
    const before = changed.get('view') as View | undefined;
    const { view } = this;
    if (before && before.kind !== view.kind && before.kind !== 'loading') {
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    }
    this.tell(view);
    if (view.kind === 'open') this.openForm(view.page);
    // While the bank is at it the form stays: it may be needed once more.
    else if (view.kind !== 'processing') this.place.close();
  }

  protected override render(): TemplateResult {
    return html`<div class="frame"><div class="payment" part="base" lang=${this.spoken} dir=${directionOf(this.spoken)} aria-busy=${this.view.kind === 'loading'}>
      ${this.content()}
    </div></div>`;
  }

  private content(): unknown {
    const { view } = this;
    if (view.kind === 'loading') {
      return html`<div class="waiting"><p class="muted" role="status">${msg('Your payment is being prepared …')}</p></div>`;
    }
    if (view.kind === 'closed') return closed(view.fault, () => this.begin());
    const format = createFormat(this.wanted);
    return html`${view.kind === 'open' ? this.head(view.page) : nothing}
      <div class="columns">
        <section class="summary" part="summary" aria-label=${msg('What you pay for')}>
          ${orders({ orders: view.page.orders, pictures: this.pictures?.addresses ?? new Map(), format })}
          <div>${costs(view.page, format)}</div>
        </section>
        ${this.side(view, format)}
      </div>`;
  }

  private head({ brand, orders: list }: PayPage): TemplateResult {
    const [only, ...others] = list;
    return html`<header class="head">
      <p class="eyebrow">${others.length > 0 || !only ? brand.name : msg(str`Order ${inOrder(only.number)}`)}</p>
      <h2 tabindex="-1">${list.length > 1 ? msg('Pay for your orders') : msg('Pay for your order')}</h2>
    </header>`;
  }

  private side(view: Exclude<View, { kind: 'loading' | 'closed' }>, format: Format): unknown {
    if (view.kind === 'done') return done({ page: view.page, outcome: view.outcome, orderUrl: this.orderUrl });
    if (view.kind === 'processing') return processing(view.page, view.long, format);
    const { page, busy, trouble } = view;
    const why = notPayable(page);
    if (why) return html`<div class="pay">${why}</div>`;
    return form({
      page,
      busy,
      trouble: trouble ?? (this.place.failed ? { kind: 'refused', fault: 'form' } : undefined),
      formReady: page.method?.kind === 'manual' || this.place.form !== undefined,
      format,
      submit: (event) => {
        event.preventDefault();
        this.submit();
      },
    });
  }

  /** As pressing *Pay* does. */
  submit(): void {
    const { view } = this;
    if (view.kind !== 'open' || view.busy || notPayable(view.page)) return;
    if (view.page.method?.kind === 'manual') return void this.payment?.pay();
    const { form: stripe } = this.place;
    if (!stripe) return;
    void this.payment?.pay({
      validate: () => stripe.validate(),
      pay: (clientSecret) => stripe.pay(clientSecret, this.returnUrl ?? cleanAddress(location.href)),
    });
  }

  private begin(): void {
    this.leave();
    const { medusaUrl: url, publishableKey, token } = this;
    if (!url || !publishableKey) return;
    const returned = isReturn(location.href);
    // What the bank's page added is read once; left there, it would be told to every page that is linked to.
    if (returned) history.replaceState(history.state, '', cleanAddress(location.href));
    if (!token) {
      this.view = { kind: 'closed', fault: 'not-found' };
      return;
    }
    const store = createPayStore({ url, publishableKey, token });
    const pictures = new Pictures(store, () => this.requestUpdate());
    const payment = new Payment(store, () => {
      this.view = payment.view;
      if ('page' in payment.view) pictures.want(payment.view.page.orders);
    });
    this.payment = payment;
    this.pictures = pictures;
    void payment.open(returned);
  }

  private leave(): void {
    this.payment?.leave();
    this.payment = undefined;
    this.pictures?.leave();
    this.pictures = undefined;
    this.place.close();
  }

  private openForm(page: PayPage): void {
    const { method, due } = page;
    if (method?.kind !== 'stripe' || notPayable(page)) {
      this.place.close();
      return;
    }
    void this.place.open({
      publishableKey: method.publishable_key,
      locale: this.spoken,
      amount: method.form_amount,
      currency: due.currency,
      appearance: appearanceOf(this.renderRoot.querySelector<HTMLElement>('.payment')!),
      load: this.loadStripe,
    });
  }

  /** Words that do not come leave English. */
  private async learn(): Promise<void> {
    await learn(this.wanted).catch(() => {});
    this.requestUpdate();
  }

  private get wanted(): string {
    if (isServer) return validLocale(this.locale || 'en');
    return validLocale(this.locale || document.documentElement.lang || navigator.language || 'en');
  }

  private tell(view: View): void {
    const state = stateOf(view);
    if (!state) return;
    const page = 'page' in view ? view.page : undefined;
    const detail = {
      state,
      orders: page?.orders.map(({ number }) => number) ?? [],
      amount: view.kind === 'done' ? 0 : page?.due.amount,
      currency: page?.due.currency,
    };
    const said = JSON.stringify(detail);
    if (said === this.told) return;
    this.told = said;
    this.dispatchEvent(new PaymentStateEvent(detail));
  }
}

function stateOf(view: View): PaymentState | undefined {
  switch (view.kind) {
    case 'loading':
      return undefined;
    case 'closed':
      return 'unavailable';
    case 'processing':
      return 'processing';
    case 'done':
      return view.outcome;
    case 'open':
      if (view.busy) return 'submitting';
      if (notPayable(view.page)) return 'unavailable';
      return view.trouble ? 'declined' : 'ready';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shoe-payment': ShoePayment;
  }
}
