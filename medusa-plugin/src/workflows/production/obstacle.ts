import type { CancelObstacle } from '../../modules/production/cancel-order';
import type { EditObstacle } from '../../modules/production/edit-order';
import type { Move } from '../../modules/production/moves';
import { RefusalError, unprocessable } from '../../refusal';

const BUSY = {
  'payment-in-progress': 'The order is being paid at this moment; that payment can be released',
  'edit-in-progress': 'The order is being edited at this moment',
  'cancellation-in-progress': 'The order is being cancelled at this moment',
} as const;

/** What stands in a move's way, as an answer to the one who wished it. */
export function refusalForObstacle(
  obstacle: CancelObstacle | EditObstacle,
  { id, transition }: { id: string; transition: Move['transition'] | 'edit' | 'refund' },
): RefusalError {
  switch (obstacle.code) {
    case 'not-found':
      return new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
    case 'not-now':
      return new RefusalError({
        status: 409,
        type: 'wrong-status',
        message: `The order is ${obstacle.status}; "${transition}" is possible while it is ${obstacle.allowed.join(' or ')}`,
      });
    case 'not-by-you':
      return new RefusalError({
        status: 403,
        type: 'not-allowed',
        message: `"${transition}" is for ${obstacle.by.join(' and ')} only`,
      });
    case 'payment-in-progress':
    case 'edit-in-progress':
    case 'cancellation-in-progress':
      return new RefusalError({ status: 409, type: obstacle.code, message: BUSY[obstacle.code], retryAfter: 60 });
    case 'grouped':
      return grouped(obstacle.group);
    case 'edited':
      return new RefusalError({
        status: 409,
        type: 'edited',
        message: `The order has been edited since; it is at revision ${obstacle.revision}`,
      });
    case 'not-editable':
      return new RefusalError({
        status: 409,
        type: 'not-editable',
        message: `The order is ${obstacle.status}; what may be edited now is ${obstacle.editable.join(', ') || 'nothing'}`,
        issues: obstacle.fields.map((path) => ({ path, code: 'not-editable', message: 'can not be edited any more' })),
      });
    case 'fee-too-high': {
      const message = `must be at most ${obstacle.most}, by the stage the order has reached and what was paid`;
      return unprocessable([{ path: 'fee', code: 'fee-too-high', message }], 'invalid-move');
    }
    case 'needs':
      if (obstacle.field) {
        return unprocessable(
          [{ path: obstacle.field, code: obstacle.need, message: obstacle.message }],
          'invalid-move',
        );
      }
      return new RefusalError({ status: 409, type: obstacle.need, message: `The order ${obstacle.message}` });
  }
}

/** An order whose shipping others share: it leaves the group first. */
export function grouped(group: string): RefusalError {
  return new RefusalError({
    status: 409,
    type: 'grouped',
    message: `The order is in shipping group ${group}, and not paid yet; take it out of the group first`,
  });
}
