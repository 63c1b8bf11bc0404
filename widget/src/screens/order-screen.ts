import { type OrderType, orderLines, price, type ResolvedDesign, specify } from '@cordwainer/contract';
import { html, type TemplateResult } from 'lit';
import type { Format } from '../localisation/format.js';
import { quantityInWords } from '../localisation/quantity-words.js';
import { quantityOf } from '../ordering/order-draft.js';
import { isTicked, type OrderScreen, withTicks } from '../ordering/order-state.js';
import type { Ordering } from '../ordering/ordering.js';
import { sizeNamesOf } from '../ordering/sizing.js';
import { checkout } from '../panels/checkout/checkout.js';
import { confirmMaterials } from '../panels/confirm-materials/confirm-materials.js';
import { orderPlaced } from '../panels/order-placed/order-placed.js';
import { orderProgress } from '../panels/order-progress/order-progress.js';
import { priceChanged } from '../panels/price-changed/price-changed.js';
import { stampStep } from '../panels/stamp/stamp.js';
import { quantityPage } from './quantity-page.js';

export interface OrderScreenProps {
  readonly ordering: Ordering;
  readonly resolved: ResolvedDesign;
  readonly types: readonly OrderType[];
  readonly format: Format;
  point(zone: string | null): void;
}

/** Ordering: sizes, materials, checkout, order number. */
export function orderScreen(props: OrderScreenProps): TemplateResult {
  const { ordering } = props;
  const screen = ordering.state.screen ?? 'quantity';
  return html`
    ${screen === 'placed' ? '' : orderProgress({ screen, stamps: ordering.stamping.offered, go: (stop) => ordering.goTo(stop) })}
    <div class="panel-scroll" part="panel">${page(screen, props)}</div>
  `;
}

function page(screen: OrderScreen, props: OrderScreenProps): TemplateResult {
  const { ordering, format, types } = props;
  const { state } = ordering;
  switch (screen) {
    case 'quantity':
      return quantityPage(props);
    case 'materials':
      return materialsPage(props);
    case 'stamp':
      return stampPage(props);
    case 'checkout':
      return checkoutPage(props);
    case 'placed':
      return orderPlaced({
        order: state.placed!,
        email: state.form.email,
        type: types.find((type) => type.id === state.draft?.type),
        format,
      });
  }
}

function materialsPage({ ordering, resolved, format, point }: OrderScreenProps): TemplateResult {
  const { state } = ordering;
  return confirmMaterials({
    lines: specify(resolved),
    format,
    faulty: state.faulty.has('confirmed'),
    isTicked: (line) => isTicked(state, line),
    tick: (lines, on) => ordering.change((before) => withTicks(before, lines, on)),
    point,
    back: () => ordering.goTo('quantity'),
    next: () => ordering.goTo(ordering.stamping.offered ? 'stamp' : 'checkout'),
    continueTo: ordering.stamping.offered ? 'stamp' : 'checkout',
  });
}

function stampPage({ ordering, resolved, format }: OrderScreenProps): TemplateResult {
  const { state, stamping } = ordering;
  return stampStep({
    resolved,
    format,
    draft: stamping.draft,
    ready: state.stamps,
    upload: state.upload,
    faulty: state.faulty,
    change: (change) => stamping.change(change),
    send: (file) => void stamping.send(file),
    back: () => ordering.goTo('materials'),
    next: () => ordering.goTo('checkout'),
  });
}

function checkoutPage({ ordering, resolved, types, format }: OrderScreenProps): TemplateResult {
  const { state } = ordering;
  const amount = quantityOf(state.draft!);
  const type = types.find((candidate) => candidate.id === amount.type);
  const prices = {
    price: price(resolved, amount, format.currency),
    quote: state.quote,
    shipping: state.shippingOptions.find((option) => option.id === state.form.shippingOption),
    format,
  };
  if (state.priceChange) {
    const { before, after } = state.priceChange;
    return priceChanged({
      ...prices,
      quote: after,
      before,
      after: after.total,
      busy: state.busy === 'order',
      accept: () => void ordering.acceptNewPrice(),
      decline: () => ordering.declineNewPrice(),
    });
  }
  return checkout({
    ...prices,
    state,
    lines: specify(resolved, ordering.stamping.ordered()),
    quantity: quantityInWords(type, orderLines(amount), sizeNamesOf(resolved, state.sizing.system), format),
    setField: (path, value) => ordering.setField(path, value),
    setBillingSame: (same) => ordering.setBillingSame(same),
    retry: () => void ordering.retry(),
    place: () => void ordering.place(),
  });
}
