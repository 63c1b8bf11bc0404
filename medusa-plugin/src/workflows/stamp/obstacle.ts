import type { StampObstacle } from '../../modules/stamp/moves';
import { RefusalError, unprocessable } from '../../refusal';

/** What stands in a stamp's way, as an answer to the one who wished it on. */
export function refusalForStamp(
  obstacle: StampObstacle,
  { id, transition }: { id: string; transition: string },
): RefusalError {
  switch (obstacle.code) {
    case 'not-found':
      return noStamp(id);
    case 'not-now': {
      const message = `The stamp is ${obstacle.status}; "${transition}" is possible while it is ${obstacle.allowed.join(' or ')}`;
      return new RefusalError({ status: 409, type: 'wrong-status', message });
    }
    case 'not-by-you': {
      const message = `"${transition}" is for ${obstacle.by.join(' and ')} only`;
      return new RefusalError({ status: 403, type: 'not-allowed', message });
    }
    case 'needs':
      if (obstacle.field) {
        const issue = { path: obstacle.field, code: obstacle.need, message: obstacle.message };
        return unprocessable([issue], 'invalid-move');
      }
      return new RefusalError({
        status: 409,
        type: `stamp-${obstacle.need}`,
        message: `The stamp ${obstacle.message}`,
      });
  }
}

export function noStamp(id: string): RefusalError {
  return new RefusalError({ status: 404, type: 'not-found', message: `There is no stamp ${id}` });
}
