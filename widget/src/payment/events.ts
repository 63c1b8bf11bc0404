/** How a payment stands, for the page around it. */
export type PaymentState =
  /** The sums are shown, and *Pay* can be pressed. */
  | 'ready'
  /** *Pay* was pressed. */
  | 'submitting'
  /** The bank is at it. */
  | 'processing'
  | 'paid'
  /** Agreed to, and to be booked by the merchant when the money has come. */
  | 'authorized'
  /** It did not work; another try is possible. */
  | 'declined'
  /** Nothing can be paid by this link at present. */
  | 'unavailable';

export interface PaymentStateDetail {
  readonly state: PaymentState;
  /** Numbers of the orders that it is for. */
  readonly orders: readonly string[];
  /** What is due, minor units; 0 once it is paid. */
  readonly amount?: number;
  readonly currency?: string;
}

/** The payment has come to stand otherwise. */
export class PaymentStateEvent extends CustomEvent<PaymentStateDetail> {
  static readonly type = 'payment-state';
  constructor(detail: PaymentStateDetail) {
    super(PaymentStateEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'payment-state': PaymentStateEvent;
  }
}
