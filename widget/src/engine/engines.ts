/** The engines that can draw the shoe, each loaded only when it is asked for. */
import { Lazy } from '../loading/lazy.js';
import type { CreateScene } from '../scene/scene-port.js';

/**
 * `still` draws by the processor, one picture after the other; it stands in where the others can't draw. `null` draws
 * nothing: designing and ordering without pictures, for tests.
 */
export const ENGINES = ['three', 'babylon', 'still', 'null'] as const;
export type EngineName = (typeof ENGINES)[number];

type Engine = { readonly createScene: CreateScene };

const LOADERS: Readonly<Record<EngineName, Lazy<Engine>>> = {
  three: new Lazy(
    () => withCommon(import('../scene/three/index.js')),
    new URL('../scene/three/index.ts', import.meta.url),
  ),
  babylon: new Lazy(
    () => withCommon(import('../scene/babylon/index.js')),
    new URL('../scene/babylon/index.ts', import.meta.url),
  ),
  still: new Lazy(() => import('../scene/still/index.js'), new URL('../scene/still/index.ts', import.meta.url)),
  null: new Lazy(() => import('../scene/null/index.js'), new URL('../scene/null/index.ts', import.meta.url)),
};

/** An engine beside what engines share, which it would otherwise ask for only when it has come itself. */
async function withCommon(engine: Promise<Engine>): Promise<Engine> {
  const [loaded] = await Promise.all([engine, import('../scene/common.js')]);
  return loaded;
}

export function isEngine(name: string): name is EngineName {
  return (ENGINES as readonly string[]).includes(name);
}

export async function loadEngine(name: EngineName): Promise<CreateScene> {
  if (!isEngine(name)) throw new Error(`There is no engine "${name}"; there are ${ENGINES.join(', ')}.`);
  return (await LOADERS[name].load()).createScene;
}
