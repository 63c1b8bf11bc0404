/** Stripe's own form in the page: it alone sees what is typed into it. */
import type { Appearance, Stripe, StripeElementLocale, StripeElements } from '@stripe/stripe-js';

export type LoadStripe = (publishableKey: string, options: { locale: StripeElementLocale }) => Promise<Stripe | null>;

export interface StripeFormOptions {
  readonly publishableKey: string;
  readonly locale: string;
  /** As Stripe counts it. */
  readonly amount: number;
  readonly currency: string;
  readonly appearance: Appearance;
  /** In the page itself, not in a shadow tree: Stripe's frames do not work there. */
  readonly place: HTMLElement;
  readonly load: LoadStripe;
}

/** How a try to pay ended, as far as the browser knows; the store has the last word. */
export type Attempt =
  | { readonly done: true }
  | { readonly done: false /** In the buyer's language. */; readonly message: string };

export interface StripeForm {
  /** Whether everything is filled in; what is not, the form itself points out. */
  validate(): Promise<boolean>;
  pay(clientSecret: string, returnUrl: string): Promise<Attempt>;
  update(due: { amount: number; currency: string }): void;
  remove(): void;
}

/** Only when somebody can pay by it: whoever looks at a paid order has no reason to meet Stripe. */
export const loadStripeScript: LoadStripe = async (publishableKey, options) => {
  const { loadStripe } = await import('@stripe/stripe-js/pure');
  return loadStripe(publishableKey, options);
};

/**
 * Puts the form into the page. It knows the amount before there is a payment (Stripe's deferred intent), so that looking
 * at the page begins none.
 *
 * @throws Error where Stripe can't be reached
 */
export async function openStripeForm(options: StripeFormOptions): Promise<StripeForm> {
  const { publishableKey, amount, currency, appearance, place, load } = options;
  const stripe = await load(publishableKey, { locale: options.locale as StripeElementLocale });
  if (!stripe) throw new Error('Stripe is not here');
  const elements = stripe.elements({ mode: 'payment', amount, currency: currency.toLowerCase(), appearance });
  const element = elements.create('payment', { layout: { type: 'tabs' } });
  await new Promise<void>((ready, failed) => {
    element.on('ready', () => ready());
    element.on('loaderror', ({ error }) => failed(new Error(error.message)));
    element.mount(place);
  });
  return {
    validate: async () => !(await elements.submit()).error,
    pay: (clientSecret, returnUrl) => pay(stripe, elements, clientSecret, returnUrl),
    update: (due) => elements.update({ amount: due.amount, currency: due.currency.toLowerCase() }),
    remove: () => element.destroy(),
  };
}

async function pay(
  stripe: Stripe,
  elements: StripeElements,
  clientSecret: string,
  returnUrl: string,
): Promise<Attempt> {
  const { error } = await stripe.confirmPayment({
    elements,
    clientSecret,
    confirmParams: { return_url: returnUrl },
    redirect: 'if_required',
  });
  // Paid by an earlier try whose answer was lost: the store knows.
  if (!error || error.payment_intent?.status === 'succeeded') return { done: true };
  return { done: false, message: error.message ?? '' };
}
