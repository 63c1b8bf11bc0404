import { RefusalError } from '../../../refusal';

/** The same for a link that was never one, one that was ended and one of another brand. */
export function noOrderBehind(): RefusalError {
  return new RefusalError({ status: 404, type: 'not-found', message: 'There is no order behind this link' });
}

/** The same for an order that is not there, somebody else's, and one of another brand. */
export function noSuchOrder(): RefusalError {
  return new RefusalError({ status: 404, type: 'not-found', message: 'You have no such order' });
}

/** The same for a design that is not there, somebody else's, and one of another brand. */
export function noSuchDesign(): RefusalError {
  return new RefusalError({ status: 404, type: 'not-found', message: 'There is no such design' });
}
