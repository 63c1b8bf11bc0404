import type { Plugin } from 'vite';

/** What its engine is made of; the rest are readers of picture files, passes over whole pictures, WebGPU's shaders. */
const NEEDED = /\/Engines\//;

const NOWHERE = '\0not-for-shoes';

/** Leaves out what Babylon would only fetch for pictures that no shoe has: a dozen files less beside the designer. */
export function slimBabylon(): Plugin {
  return {
    name: 'slim-babylon',
    resolveDynamicImport(specifier, importer) {
      const idle = typeof specifier === 'string' && importer.includes('/@babylonjs/core/') && !NEEDED.test(specifier);
      return idle ? NOWHERE : undefined;
    },
    load(id) {
      return id === NOWHERE ? 'throw new Error("No shoe has such a picture.");' : undefined;
    },
  };
}

/** On a server nothing is drawn: it has no engine, and none of their packages has to be there. */
export function withoutEngines(): Plugin {
  return {
    name: 'without-engines',
    resolveDynamicImport(specifier, importer) {
      return typeof specifier === 'string' && importer.endsWith('/engine/engines.ts') ? NOWHERE : undefined;
    },
    load(id) {
      return id === NOWHERE
        ? 'export const createScene = () => Promise.reject(new Error("Nothing is drawn here."));'
        : undefined;
    },
  };
}
