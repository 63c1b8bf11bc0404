import type { ShoeModel } from '../../shoe/model.js';

/** The eight corners of a box, for when there are no meshes yet. */
export function corners({ min, max }: ShoeModel['bounds']): Float32Array {
  return Float32Array.from({ length: 24 }, (_, i) => ((Math.floor(i / 3) >> (i % 3)) & 1 ? max : min)[i % 3]!);
}
