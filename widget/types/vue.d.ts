// Written out of custom-elements.json by `npm run describe`: change the doc comments, not this file.

import type {
  DesignChangeEvent,
  OrderPlacedEvent,
  OrderSubmitEvent,
  ShoeActivityEvent,
  ShoeDesigner,
  ShoeErrorEvent,
} from '@cordwainer/widget';
import type { PaymentStateEvent, ShoePayment } from '@cordwainer/widget/payment';
import type { HTMLAttributes, ReservedProps } from 'vue';

/** `<shoe-designer>` in templates: `@design-change` is `onDesignChange` here. */
export interface ShoeDesignerProps extends Omit<HTMLAttributes, 'onError'>, ReservedProps {
  /** The catalog as an object; wins over `catalogUrl` and over the store's. */
  catalog?: ShoeDesigner['catalog'];
  /** Where the catalog lies as JSON. */
  catalogUrl?: ShoeDesigner['catalogUrl'];
  /** Where Medusa answers; together with `publishableKey` it makes orders real. */
  medusaUrl?: ShoeDesigner['medusaUrl'];
  /** Medusa's publishable key of the brand's sales channel. */
  publishableKey?: ShoeDesigner['publishableKey'];
  /**
   * Who is signed in at Medusa: the token that its `/auth/customer` answers. Orders are then on the account, and saved
   * designs where the store keeps them.
   */
  customerToken?: ShoeDesigner['customerToken'];
  /** Somebody is signed in at Medusa by a session cookie, which is sent along. */
  customerSession?: ShoeDesigner['customerSession'];
  /** Language of words, numbers and e-mails, such as `de` or `en-GB`; the page's unless told otherwise. */
  locale?: ShoeDesigner['locale'];
  /** What prices are shown in; the catalog's first currency unless told otherwise. */
  currency?: ShoeDesigner['currency'];
  /** Where the buyer probably is: two letters, such as `pt`. */
  country?: ShoeDesigner['country'];
  /** `auto` follows what the person prefers. */
  theme?: ShoeDesigner['theme'];
  /** What draws the shoe. */
  engine?: ShoeDesigner['engine'];
  /** One shoe, or the pair. */
  show?: ShoeDesigner['show'];
  /** Order types to offer, of those that the catalog has: `mto mini-bulk bulk`. */
  orderTypes?: ShoeDesigner['orderTypes'];
  /** Page of yours on which buyers follow their order: it is linked with the order's private token behind a `#`. */
  orderUrl?: ShoeDesigner['orderUrl'];
  /** `off`: the designer reads no design from the page's address, and offers no links. */
  sharing?: ShoeDesigner['sharing'];
  /**
   * What the designer's parameter in the page's address is called: `#design=…`. Of several designers with the same one, the
   * second has `design-2` and so on, in the order of the page.
   */
  shareKey?: ShoeDesigner['shareKey'];
  /** `off`: nothing is kept in the browser, neither the design being made nor saved ones. */
  saving?: ShoeDesigner['saving'];
  /**
   * Sends `shoe-activity` events: what people do, without anything about who they are. Listening on the element itself sets
   * it; where a page listens further up, it sets it itself. Taken away, nothing more is sent.
   */
  activity?: ShoeDesigner['activity'];
  /** Designers with the same name share what is saved in the browser; the catalog's id unless told otherwise. */
  storageName?: ShoeDesigner['storageName'];
  /**
   * Ready designs for the gallery *Get inspired*, in their order: `{ name, line?, design, id? }`, words as one text or by
   * language. Wins over `inspirationsUrl` and over the store's; an empty list shows no gallery.
   */
  inspirations?: ShoeDesigner['inspirations'];
  /** Where such a list lies as JSON. */
  inspirationsUrl?: ShoeDesigner['inspirationsUrl'];
  /** The design, complete; setting it can be undone. As an attribute, JSON. */
  design?: ShoeDesigner['design'] | string;
  /** The design as a short code for links and labels; setting it can be undone. */
  designCode?: ShoeDesigner['designCode'];
  /** Somebody changed the design. */
  onDesignChange?: (event: DesignChangeEvent) => void;
  /** Somebody places the order; cancel it to take the order yourself. */
  onOrderSubmit?: (event: OrderSubmitEvent) => void;
  /** The store has taken the order. */
  onOrderPlaced?: (event: OrderPlacedEvent) => void;
  /** Somebody did something; sent only while somebody listens. */
  onShoeActivity?: (event: ShoeActivityEvent) => void;
  /** Something failed; the person has been told what they can do. */
  onShoeError?: (event: ShoeErrorEvent) => void;
}

/** `<shoe-payment>` in templates: `@design-change` is `onDesignChange` here. */
export interface ShoePaymentProps extends Omit<HTMLAttributes, 'onError'>, ReservedProps {
  /** Where Medusa answers. */
  medusaUrl?: ShoePayment['medusaUrl'];
  /** Medusa's publishable key of the brand's sales channel. */
  publishableKey?: ShoePayment['publishableKey'];
  /** Of the link to pay: what stands behind the # of the page's address. */
  token?: ShoePayment['token'];
  /** Language of words and amounts, such as `de` or `en-GB`; the page's unless told otherwise. */
  locale?: ShoePayment['locale'];
  /** Where the order's own page is, for after paying; whoever pays may not be who ordered. */
  orderUrl?: ShoePayment['orderUrl'];
  /** Where the bank's page sends the buyer back to; this page unless told otherwise. */
  returnUrl?: ShoePayment['returnUrl'];
  /** `light`, `dark`, or `auto`, which follows the page. */
  theme?: ShoePayment['theme'];
  /** Loads Stripe's script; to be replaced by pages that load it themselves. */
  loadStripe?: ShoePayment['loadStripe'];
  /** The payment has come to stand otherwise. */
  onPaymentState?: (event: PaymentStateEvent) => void;
}

declare module 'vue' {
  interface GlobalComponents {
    'shoe-designer': new () => { $props: ShoeDesignerProps };
    'shoe-payment': new () => { $props: ShoePaymentProps };
  }
}
