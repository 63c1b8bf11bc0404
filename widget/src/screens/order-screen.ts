import { type OrderType, type ResolvedDesign, specify } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { dialog } from '../controls/dialog/dialog.js';
import type { Format } from '../localisation/format.js';
import { isTicked, type OrderScreen, withTicks } from '../ordering/order-state.js';
import type { Ordering } from '../ordering/ordering.js';
import { confirmMaterials } from '../panels/confirm-materials/confirm-materials.js';
import { orderNews } from '../panels/order-news/order-news.js';
import { orderPlaced } from '../panels/order-placed/order-placed.js';
import { orderProgress } from '../panels/order-progress/order-progress.js';
import { stampStep } from '../panels/stamp/stamp.js';
import { checkoutPage, reviewPage } from './checkout-page.js';
import { quantityPage } from './quantity-page.js';

export interface OrderScreenProps {
  readonly ordering: Ordering;
  readonly resolved: ResolvedDesign;
  readonly types: readonly OrderType[];
  readonly format: Format;
  /** Page on which a buyer follows the order; its private link is made from it. */
  readonly orderUrl: string | undefined;
  point(zone: string | null): void;
  /** Back to the design. */
  leave(): void;
}

/** Ordering: sizes, materials, stamp, checkout, review, order number. */
export function orderScreen(props: OrderScreenProps): TemplateResult {
  const { ordering } = props;
  const screen = ordering.state.screen ?? 'quantity';
  return html`
    ${screen === 'placed' ? '' : orderProgress({ screen, stops: ordering.stops, format: props.format, go: (stop) => ordering.goTo(stop) })}
    <div class="panel-scroll" part="panel">${page(screen, props)}</div>
    ${ordering.state.discarding ? discarding(props) : nothing}
  `;
}

/** Asks before everything that was said is thrown away. */
function discarding({ ordering, leave }: OrderScreenProps): TemplateResult {
  const keep = () => ordering.change((state) => ({ ...state, discarding: undefined }));
  return dialog({
    id: 'discard',
    title: msg('Discard this order?'),
    shape: 'window',
    content: html`<p>${msg('Sizes, confirmations, stamp and addresses are forgotten. Your design stays.')}</p>`,
    foot: html`<button class="button quiet" autofocus @click=${keep}>${msg('Keep it')}</button>
      <button
        class="button"
        @click=${() => {
          ordering.discard();
          leave();
        }}
      >
        ${msg('Discard')}
      </button>`,
    close: keep,
  });
}

function page(screen: OrderScreen, props: OrderScreenProps): TemplateResult {
  switch (screen) {
    case 'quantity':
      return quantityPage(props);
    case 'materials':
      return materialsPage(props);
    case 'stamp':
      return stampPage(props);
    case 'checkout':
      return checkoutPage(props);
    case 'review':
      return reviewPage(props);
    case 'placed':
      return placedPage(props);
  }
}

function materialsPage({ ordering, resolved, format, point }: OrderScreenProps): TemplateResult {
  const { state } = ordering;
  return confirmMaterials({
    lines: specify(resolved),
    format,
    news: orderNews({ news: state.news, catalog: resolved.catalog, format }),
    faulty: state.faulty.has('confirmed'),
    isTicked: (line) => isTicked(state, line),
    tick: (lines, on) => ordering.change((before) => withTicks(before, lines, on)),
    point,
    back: () => ordering.goTo('quantity'),
    next: () => ordering.goOn(),
    nextStop: ordering.nextStop,
  });
}

function stampPage({ ordering, resolved, format }: OrderScreenProps): TemplateResult {
  const { state, stamping } = ordering;
  return stampStep({
    resolved,
    format,
    news: orderNews({ news: state.news, catalog: resolved.catalog, format }),
    draft: stamping.draft,
    ready: state.stamps,
    upload: state.upload,
    faulty: state.faulty,
    change: (change) => stamping.change(change),
    send: (file) => void stamping.send(file),
    cancel: () => stamping.cancel(),
    back: () => ordering.goTo('materials'),
    next: () => ordering.goOn(),
    nextStop: ordering.nextStop,
  });
}

function placedPage({ ordering, types, format, orderUrl }: OrderScreenProps): TemplateResult {
  const { state } = ordering;
  const { linkToken } = state.placed!;
  return orderPlaced({
    order: state.placed!,
    email: state.form.email,
    type: types.find((type) => type.id === state.draft?.type),
    format,
    earlier: state.placedEarlier === true,
    payable: ordering.paying.possible,
    paying: state.paying,
    orderLink: orderUrl && linkToken ? `${orderUrl}#${encodeURIComponent(linkToken)}` : undefined,
    pay: () => void ordering.paying.link().then((address) => address && location.assign(address)),
    repeat: () => ordering.repeat(),
  });
}
