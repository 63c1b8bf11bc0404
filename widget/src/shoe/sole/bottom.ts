import type { MeshBuilder } from '../geometry/mesh-builder.js';
import type { Last } from '../last/last.js';
import type { ShoeSpec } from '../spec.js';
import { type Construction, constructionOf } from './construction.js';
import { buildCup } from './cup.js';
import { buildEdge } from './edge.js';
import { buildBlock, buildHeel } from './heel.js';
import { type SoleKind, soleOf } from './kinds.js';
import { buildOutsole } from './outsole.js';
import { buildWelt } from './welt.js';

/** Everything under the upper, in numbers and choices. */
export interface Bottom {
  readonly construction: Construction;
  readonly kind: SoleKind;
  /** Thickness of the outsole, mm. */
  readonly thickness: number;
}

/** A cup is sole and construction in one: whoever asks for either gets both. */
export function bottomOf({ construction, sole }: ShoeSpec): Bottom {
  const kind = soleOf(sole);
  const cup = construction === 'cup-sole' || kind.tread === 'waves';
  return {
    construction: constructionOf(cup ? 'cup-sole' : construction),
    kind: cup ? soleOf({ ...sole, kind: 'cup' }) : kind,
    thickness: sole.thickness,
  };
}

export const makeWelt = (last: Last, { construction }: Bottom): MeshBuilder[] =>
  construction.stitched ? buildWelt(last, construction) : [];

export function makeSole(last: Last, { construction, kind, thickness }: Bottom): MeshBuilder[] {
  if (construction.form === 'cup') return [buildCup(last, construction, kind, thickness)];
  const outsole = buildOutsole(last, construction, kind, thickness);
  if (kind.heel === 'block') buildBlock(outsole, last, construction, kind, thickness);
  return [buildEdge(last, construction, kind, thickness), outsole];
}

export const makeHeel = (last: Last, { construction, kind, thickness }: Bottom): MeshBuilder[] =>
  kind.heel === 'stack' ? buildHeel(last, construction, kind, thickness) : [];
