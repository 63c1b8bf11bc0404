import { ShoePayment } from './shoe-payment.js';

// A page may load the script twice, and a server has no registry.
if (typeof customElements !== 'undefined' && !customElements.get('shoe-payment')) {
  customElements.define('shoe-payment', ShoePayment);
}

export { type PaymentState, type PaymentStateDetail, PaymentStateEvent } from './events.js';
export { ShoePayment } from './shoe-payment.js';
export type { LoadStripe } from './stripe-form.js';
