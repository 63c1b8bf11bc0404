import type { ShoeModel } from '../../shoe/model.js';

/** mm of the shoe's length that share one height. */
const STEP = 4;

/**
 * How high the underside hangs over the floor along the shoe: nothing at heel and ball, a few millimetres at the
 * toe, a finger's breadth at the arch. Answers mm for an x in mm.
 */
export function soleLift(model: ShoeModel): (x: number) => number {
  const start = model.bounds.min[0];
  const count = Math.max(1, Math.ceil((model.bounds.max[0] - start) / STEP));
  const lowest = new Float32Array(count).fill(Infinity);
  for (const { positions } of model.meshes) {
    for (let i = 0; i < positions.length; i += 3) {
      const bin = Math.min(count - 1, Math.max(0, Math.floor((positions[i]! - start) / STEP)));
      if (positions[i + 1]! < lowest[bin]!) lowest[bin] = positions[i + 1]!;
    }
  }
  return (x) => {
    const at = Math.min(count - 1, Math.max(0, (x - start) / STEP - 0.5));
    const left = Math.floor(at);
    const right = Math.min(count - 1, left + 1);
    const share = at - left;
    const height = heightAt(lowest, left) * (1 - share) + heightAt(lowest, right) * share;
    return Math.max(0, height);
  };
}

/** Bins that no vertex fell into take after their neighbours. */
function heightAt(lowest: Float32Array, bin: number): number {
  for (let reach = 0; reach < lowest.length; reach++) {
    const height = Math.min(lowest[bin - reach] ?? Infinity, lowest[bin + reach] ?? Infinity);
    if (height < Infinity) return height;
  }
  return 0;
}
