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
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/**
 * `<shoe-designer>` in JSX. React 18 sets attributes, so use those with a dash and listen on a ref; React 19 sets properties
 * where the element has them and listens to `on` and the event's name.
 */
export interface ShoeDesignerAttributes extends HTMLAttributes<ShoeDesigner> {
  /** The catalog as an object; wins over `catalogUrl` and over the store's. */
  catalog?: ShoeDesigner['catalog'];
  /** Where the catalog lies as JSON. */
  catalogUrl?: ShoeDesigner['catalogUrl'];
  /** Where the catalog lies as JSON. */
  'catalog-url'?: ShoeDesigner['catalogUrl'];
  /** Where Medusa answers; together with `publishableKey` it makes orders real. */
  medusaUrl?: ShoeDesigner['medusaUrl'];
  /** Where Medusa answers; together with `publishableKey` it makes orders real. */
  'medusa-url'?: ShoeDesigner['medusaUrl'];
  /** Medusa's publishable key of the brand's sales channel. */
  publishableKey?: ShoeDesigner['publishableKey'];
  /** Medusa's publishable key of the brand's sales channel. */
  'publishable-key'?: ShoeDesigner['publishableKey'];
  /**
   * Who is signed in at Medusa: the token that its `/auth/customer` answers. Orders are then on the account, and saved
   * designs where the store keeps them.
   */
  customerToken?: ShoeDesigner['customerToken'];
  /** Somebody is signed in at Medusa by a session cookie, which is sent along. */
  customerSession?: ShoeDesigner['customerSession'];
  /** Somebody is signed in at Medusa by a session cookie, which is sent along. */
  'customer-session'?: boolean | '';
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
  /** Order types to offer, of those that the catalog has: `mto mini-bulk bulk`. */
  'order-types'?: string;
  /** Page of yours on which buyers follow their order: it is linked with the order's private token behind a `#`. */
  orderUrl?: ShoeDesigner['orderUrl'];
  /** Page of yours on which buyers follow their order: it is linked with the order's private token behind a `#`. */
  'order-url'?: ShoeDesigner['orderUrl'];
  /** `off`: the designer reads no design from the page's address, and offers no links. */
  sharing?: ShoeDesigner['sharing'];
  /**
   * What the designer's parameter in the page's address is called: `#design=…`. Of several designers with the same one, the
   * second has `design-2` and so on, in the order of the page.
   */
  shareKey?: ShoeDesigner['shareKey'];
  /**
   * What the designer's parameter in the page's address is called: `#design=…`. Of several designers with the same one, the
   * second has `design-2` and so on, in the order of the page.
   */
  'share-key'?: ShoeDesigner['shareKey'];
  /** `off`: nothing is kept in the browser, neither the design being made nor saved ones. */
  saving?: ShoeDesigner['saving'];
  /**
   * Sends `shoe-activity` events: what people do, without anything about who they are. Listening on the element itself sets
   * it; where a page listens further up, it sets it itself. Taken away, nothing more is sent.
   */
  activity?: ShoeDesigner['activity'];
  /** Designers with the same name share what is saved in the browser; the catalog's id unless told otherwise. */
  storageName?: ShoeDesigner['storageName'];
  /** Designers with the same name share what is saved in the browser; the catalog's id unless told otherwise. */
  'storage-name'?: ShoeDesigner['storageName'];
  /**
   * Ready designs for the gallery *Get inspired*, in their order: `{ name, line?, design, id? }`, words as one text or by
   * language. Wins over `inspirationsUrl` and over the store's; an empty list shows no gallery.
   */
  inspirations?: ShoeDesigner['inspirations'];
  /** Where such a list lies as JSON. */
  inspirationsUrl?: ShoeDesigner['inspirationsUrl'];
  /** Where such a list lies as JSON. */
  'inspirations-url'?: ShoeDesigner['inspirationsUrl'];
  /** The design, complete; setting it can be undone. As an attribute, JSON. */
  design?: ShoeDesigner['design'] | string;
  /** The design as a short code for links and labels; setting it can be undone. */
  designCode?: ShoeDesigner['designCode'];
  /** The design as a short code for links and labels; setting it can be undone. */
  'design-code'?: ShoeDesigner['designCode'];
  /** Somebody changed the design. */
  'ondesign-change'?: (event: DesignChangeEvent) => void;
  /** Somebody places the order; cancel it to take the order yourself. */
  'onorder-submit'?: (event: OrderSubmitEvent) => void;
  /** The store has taken the order. */
  'onorder-placed'?: (event: OrderPlacedEvent) => void;
  /** Somebody did something; sent only while somebody listens. */
  'onshoe-activity'?: (event: ShoeActivityEvent) => void;
  /** Something failed; the person has been told what they can do. */
  'onshoe-error'?: (event: ShoeErrorEvent) => void;
}

/**
 * `<shoe-payment>` in JSX. React 18 sets attributes, so use those with a dash and listen on a ref; React 19 sets properties
 * where the element has them and listens to `on` and the event's name.
 */
export interface ShoePaymentAttributes extends HTMLAttributes<ShoePayment> {
  /** Where Medusa answers. */
  medusaUrl?: ShoePayment['medusaUrl'];
  /** Where Medusa answers. */
  'medusa-url'?: ShoePayment['medusaUrl'];
  /** Medusa's publishable key of the brand's sales channel. */
  publishableKey?: ShoePayment['publishableKey'];
  /** Medusa's publishable key of the brand's sales channel. */
  'publishable-key'?: ShoePayment['publishableKey'];
  /** Of the link to pay: what stands behind the # of the page's address. */
  token?: ShoePayment['token'];
  /** Language of words and amounts, such as `de` or `en-GB`; the page's unless told otherwise. */
  locale?: ShoePayment['locale'];
  /** Where the order's own page is, for after paying; whoever pays may not be who ordered. */
  orderUrl?: ShoePayment['orderUrl'];
  /** Where the order's own page is, for after paying; whoever pays may not be who ordered. */
  'order-url'?: ShoePayment['orderUrl'];
  /** Where the bank's page sends the buyer back to; this page unless told otherwise. */
  returnUrl?: ShoePayment['returnUrl'];
  /** Where the bank's page sends the buyer back to; this page unless told otherwise. */
  'return-url'?: ShoePayment['returnUrl'];
  /** `light`, `dark`, or `auto`, which follows the page. */
  theme?: ShoePayment['theme'];
  /** Loads Stripe's script; to be replaced by pages that load it themselves. */
  loadStripe?: ShoePayment['loadStripe'];
  /** The payment has come to stand otherwise. */
  'onpayment-state'?: (event: PaymentStateEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'shoe-designer': DetailedHTMLProps<ShoeDesignerAttributes, ShoeDesigner>;
      'shoe-payment': DetailedHTMLProps<ShoePaymentAttributes, ShoePayment>;
    }
  }
}
