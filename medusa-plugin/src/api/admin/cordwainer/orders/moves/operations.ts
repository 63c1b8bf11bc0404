import { operation } from '../../../../http/operation';
import { BatchMove, BatchMoveAnswer } from './schemas';

export const moveOrders = operation({
  id: 'moveOrders',
  method: 'post',
  path: '/admin/cordwainer/orders/moves',
  audience: 'admin',
  summary: 'The same move of up to a hundred orders',
  description:
    'Answers for each order whether it moved, or why not. One that is refused keeps none of the others waiting.',
  body: BatchMove,
  answers: { 200: { description: 'What became of each', schema: BatchMoveAnswer } },
  refusals: [400],
});

export const moveOperations = [moveOrders];
