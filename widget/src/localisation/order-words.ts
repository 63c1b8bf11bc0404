/** What the pages of ordering and the ways between them are called. */
import { msg } from '@lit/localize';
import type { Stop } from '../ordering/order-checks.js';

export function stopName(stop: Stop): string {
  switch (stop) {
    case 'quantity':
      return msg('Sizes');
    case 'materials':
      return msg('Materials');
    case 'stamp':
      return msg('Stamp');
    case 'checkout':
      return msg('Checkout');
    case 'review':
      return msg('Review');
  }
}

/** What the button says that leads on to a page. */
export function goOnTo(stop: Stop): string {
  switch (stop) {
    case 'quantity':
      return msg('Continue to sizes');
    case 'materials':
      return msg('Continue to materials');
    case 'stamp':
      return msg('Continue to your stamp');
    case 'checkout':
      return msg('Continue to checkout');
    case 'review':
      return msg('Review your order');
  }
}
