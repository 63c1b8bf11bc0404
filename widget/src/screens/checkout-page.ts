import { type OrderType, orderLines, price, type ResolvedDesign, specify } from '@cordwainer/contract';
import type { TemplateResult } from 'lit';
import type { Format } from '../localisation/format.js';
import { quantityOf } from '../ordering/order-draft.js';
import type { Ordering } from '../ordering/ordering.js';
import { sizeNamesOf } from '../ordering/sizing.js';
import { checkout } from '../panels/checkout/checkout.js';
import { orderNews } from '../panels/order-news/order-news.js';
import { priceChanged } from '../panels/price-changed/price-changed.js';
import { review } from '../panels/review/review.js';

export interface CheckoutPageProps {
  readonly ordering: Ordering;
  readonly resolved: ResolvedDesign;
  readonly types: readonly OrderType[];
  readonly format: Format;
  leave(): void;
}

/** Addresses and shipping. */
export function checkoutPage(props: CheckoutPageProps): TemplateResult {
  const { ordering } = props;
  return checkout({
    ...prices(props),
    state: ordering.state,
    news: news(props),
    setField: (path, value) => ordering.setField(path, value),
    leaveField: (path) => ordering.leaveField(path),
    setBillingSame: (same) => ordering.setBillingSame(same),
    retry: () => void ordering.retry(),
    next: () => ordering.goOn(),
  });
}

/** Everything at one look, and the button that orders it; or the price that has changed meanwhile. */
export function reviewPage(props: CheckoutPageProps): TemplateResult {
  const { ordering, resolved, types, format, leave } = props;
  const { state, stamping } = ordering;
  const amount = quantityOf(state.draft!);
  const type = types.find((candidate) => candidate.id === amount.type);
  if (state.priceChange) {
    const { before, after } = state.priceChange;
    return priceChanged({
      ...prices(props),
      quote: after,
      before,
      after: after.total,
      busy: state.busy === 'order',
      accept: () => void ordering.acceptNewPrice(),
      decline: () => ordering.declineNewPrice(),
    });
  }
  return review({
    ...prices(props),
    state,
    resolved,
    news: news(props),
    type: type ? format.text(type.name) : '',
    quantity: orderLines(amount),
    names: sizeNamesOf(resolved, state.sizing.system),
    lines: specify(resolved, stamping.ordered()),
    stamps: stamping.offered,
    change: (stop) => ordering.goTo(stop),
    changeDesign: leave,
    discard: () => ordering.change((before) => ({ ...before, discarding: true })),
    retry: () => void ordering.retry(),
    place: () => void ordering.place(),
  });
}

function prices({ ordering, resolved, format }: CheckoutPageProps) {
  const { draft, quote, shippingOptions, form } = ordering.state;
  return {
    price: price(resolved, quantityOf(draft!), format.currency),
    quote,
    shipping: shippingOptions.find((option) => option.id === form.shippingOption),
    format,
  };
}

function news({ ordering, resolved, format }: CheckoutPageProps): unknown {
  return orderNews({ news: ordering.state.news, catalog: resolved.catalog, format });
}
