import type { Operation } from './operation';

export type FindOperation = (method: string, path: string) => Operation | undefined;

/**
 * Finds the operation behind a request's method and path, as Express would its route: a path that is spelt out comes
 * before one with a parameter.
 */
export function operationFinder(operations: readonly Operation[]): FindOperation {
  const routes = operations
    .map((operation) => ({
      operation,
      pattern: patternOf(operation.path),
      parameters: countParameters(operation.path),
    }))
    .sort((a, b) => a.parameters - b.parameters);
  return (method, path) => {
    const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
    return routes.find(({ operation, pattern }) => operation.method === wanted && pattern.test(path))?.operation;
  };
}

/** `/orders/{token}` → `/orders/one-segment`, with or without a slash at the end, in any case, as Express matches. */
function patternOf(path: string): RegExp {
  const segments = path.split('/').map((segment) => (/^\{\w+\}$/.test(segment) ? '[^/]+' : escapePattern(segment)));
  return new RegExp(`^${segments.join('/')}/?$`, 'i');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function countParameters(path: string): number {
  return path.split('{').length - 1;
}
