import type { Move, Obstacle } from '../../modules/production/moves';
import { RefusalError, unprocessable } from '../../refusal';

/** What stands in a move's way, as an answer to the one who wished it. */
export function refusalForObstacle(
  obstacle: Obstacle,
  { id, transition }: Pick<Move, 'id' | 'transition'>,
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
      return new RefusalError({
        status: 409,
        type: 'payment-in-progress',
        message: 'The payment of the order is being taken at this moment',
        retryAfter: 60,
      });
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
