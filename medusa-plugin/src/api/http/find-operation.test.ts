import { operationFinder } from './find-operation';
import type { Operation } from './operation';

const at = (id: string, method: Operation['method'], path: Operation['path']) => ({ id, method, path }) as Operation;

const find = operationFinder([
  at('one', 'get', '/admin/cordwainer/orders/{id}'),
  at('counts', 'get', '/admin/cordwainer/orders/counts'),
  at('move', 'post', '/admin/cordwainer/orders/{id}/move'),
  at('document', 'get', '/admin/cordwainer/openapi.json'),
]);

it.each([
  ['GET', '/admin/cordwainer/orders/porder_1', 'one'],
  ['HEAD', '/admin/cordwainer/orders/porder_1', 'one'],
  ['GET', '/Admin/Cordwainer/Orders/porder_1/', 'one'],
  ['GET', '/admin/cordwainer/orders/counts', 'counts'],
  ['POST', '/admin/cordwainer/orders/counts/move', 'move'],
  ['POST', '/admin/cordwainer/orders/porder_1', undefined],
  ['GET', '/admin/cordwainer/orders/a/b', undefined],
  ['GET', '/admin/cordwainer/openapi-json', undefined],
])('%s %s is %s', (method, path, id) => expect(find(method, path)?.id).toBe(id));
