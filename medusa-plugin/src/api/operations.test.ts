import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { operations } from './operations';

const api = import.meta.dirname;

/** `get /store/cordwainer/orders/{token}` of every handler that a route file exports. */
const files = readdirSync(api, { recursive: true }).map(String);
const handlers = files
  .filter((file) => path.basename(file) === 'route.ts')
  .flatMap((file) => {
    const at = `/${path.dirname(file).split(path.sep).join('/')}`.replace(/\[(\w+)\]/g, '{$1}');
    const methods = readFileSync(path.join(api, file), 'utf8').matchAll(
      /^export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD)\b/gm,
    );
    return [...methods].map(([, method]) => `${method!.toLowerCase()} ${at}`);
  });
const described = operations.map(({ method, path }) => `${method} ${path}`);

it('every handler of a route has its operation, and every operation its handler', () => {
  expect(handlers.length).toBeGreaterThan(8);
  expect([...handlers].sort()).toEqual([...described].sort());
});

it('operations have ids of their own, which are names', () => {
  const ids = operations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-zA-Z0-9]+$/);
});

it.each(operations)('$id says whose it is where its path begins', ({ path, audience }) => {
  expect(path).toMatch(audience === 'admin' ? /^\/admin\/cordwainer\// : /^\/store\/cordwainer\//);
});

it.each(operations)('$id answers something, with a shape or as a file', ({ answers }) => {
  const good = Object.entries(answers);
  expect(good.length).toBeGreaterThan(0);
  for (const [status, { schema, content }] of good) {
    expect(Number(status)).toBeLessThan(400);
    if (Number(status) !== 204 && Number(status) !== 304) expect(schema ?? content).toBeDefined();
  }
});
