/** The engines that can draw the shoe, each loaded only when it is asked for. */
import type { CreateScene } from '../scene/scene-port.js';
import type { ShoeModel } from '../shoe/model.js';
import type { ShoeSpec } from '../shoe/spec.js';

/** `null` draws nothing: designing and ordering without a GPU, for tests. */
export const ENGINES = ['three', 'null'] as const;
export type EngineName = (typeof ENGINES)[number];

const LOADERS: Readonly<Record<EngineName, () => Promise<{ createScene: CreateScene }>>> = {
  three: () => import('../scene/three/index.js'),
  null: () => import('../scene/null/index.js'),
};

export function isEngine(name: string): name is EngineName {
  return (ENGINES as readonly string[]).includes(name);
}

export async function loadEngine(name: EngineName): Promise<CreateScene> {
  return (await LOADERS[name]()).createScene;
}

export async function loadShoemaker(): Promise<(spec: ShoeSpec) => ShoeModel> {
  return (await import('../shoe/index.js')).buildShoe;
}
