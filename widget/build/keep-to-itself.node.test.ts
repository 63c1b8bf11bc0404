import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { keepToItself } from './keep-to-itself.js';

/** A module as it is shipped. */
async function shipped(code: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'given',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('given') ? '\0given' : undefined),
        load: (id) => (id === '\0given' ? code : undefined),
      },
      keepToItself(),
    ],
    build: { write: false, minify: false, target: 'es2022', lib: { entry: 'given', formats: ['es'] } },
  })) as Rollup.RollupOutput[];
  return result[0]!.output[0].code;
}

const run = (code: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('What is shipped keeps to itself', () => {
  it('goes over the keys of objects and arrays, not over what a page added to all of them', async () => {
    const { keys } = (await run(
      await shipped(`export function keys(object) {
        const found = [];
        for (const key in object) found.push(key);
        for (var other in object) for (let inner in { a: 1 }) found.push(other + inner);
        return found;
      }`),
    )) as { keys(object: unknown): string[] };
    const base = { inherited: 1 };
    const added = ['each', 'extend'] as const;
    try {
      for (const name of added) {
        Object.assign(Object.prototype, { [name]: () => 0 });
        Object.assign(Array.prototype, { [name]: () => 0 });
      }
      expect(keys({ x: 1 })).toEqual(['x', 'xa']);
      expect(keys(['x'])).toEqual(['0', '0a']);
      expect(keys(Object.create(base))).toEqual(['inherited', 'inheriteda']);
      expect(keys({ each: 1 })).toEqual(['each', 'eacha']);
      expect(keys(null)).toEqual([]);
    } finally {
      for (const name of added) {
        Reflect.deleteProperty(Object.prototype, name);
        Reflect.deleteProperty(Array.prototype, name);
      }
    }
  });

  it('leaves no name of a library on the window, and minds none there', async () => {
    const code = await shipped(`const t = globalThis, a$1 = globalThis;
      a$1.litPropertyMetadata ??= new WeakMap();
      export const metadata = litPropertyMetadata;
      const support = a$1.litHtmlPolyfillSupport; support?.(1);
      t.litElementHydrateSupport?.({});
      (a$1.litHtmlVersions ??= []).push("3.3.3");`);
    expect(code).not.toMatch(/\blit[A-Z]\w*/);
    const { metadata } = await run(code);
    expect(metadata).toBeInstanceOf(WeakMap);
  });

  it('is not shipped with a name that nobody has thought of', async () => {
    await expect(shipped('globalThis.litNewRegistry = [];')).rejects.toThrow('leaves its name on the window');
  });
});
