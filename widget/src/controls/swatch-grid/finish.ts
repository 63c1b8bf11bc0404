import type { Material } from '@cordwainer/contract';

/** How light falls on a chip; only as many as an eye tells apart at the size of a coin. */
export type Finish =
  | 'gloss'
  | 'satin'
  | 'nap'
  | 'patina'
  | 'metal'
  | 'woven'
  | 'pebble'
  | 'crocodile'
  | 'ostrich'
  | 'lizard';

const FINISHES: Readonly<Partial<Record<Material['kind'], Finish>>> = {
  'polished-calf': 'gloss',
  patent: 'gloss',
  'shell-cordovan': 'gloss',
  patina: 'patina',
  'painted-calf': 'patina',
  'pebble-grain': 'pebble',
  crocodile: 'crocodile',
  ostrich: 'ostrich',
  lizard: 'lizard',
  suede: 'nap',
  nubuck: 'nap',
  wool: 'nap',
  canvas: 'woven',
  'cotton-lace': 'woven',
  thread: 'woven',
  metal: 'metal',
};

export function finishOf(kind: Material['kind']): Finish {
  return FINISHES[kind] ?? 'satin';
}
