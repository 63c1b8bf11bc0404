import { hash } from '../materials/grain/field.js';

/** Large, soft variation of a hide's depth of colour at a place (mm), about −0.75 … 0.75; slow enough for vertices. */
export function mottleAt(x: number, y: number, z: number): number {
  return solid(x * 0.045, y * 0.045, z * 0.045) + 0.5 * solid(x * 0.13 + 7, y * 0.13 + 7, z * 0.13 + 7) - 0.75;
}

/** Smooth value noise in space, 0 … 1. */
function solid(x: number, y: number, z: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const layer = Math.floor(z);
  const fx = ease(x - column);
  const fy = ease(y - row);
  const near = plane(column, row, layer, fx, fy);
  return near + (plane(column, row, layer + 1, fx, fy) - near) * ease(z - layer);
}

function plane(column: number, row: number, layer: number, fx: number, fy: number): number {
  const low = hash(column, row, layer) * (1 - fx) + hash(column + 1, row, layer) * fx;
  const high = hash(column, row + 1, layer) * (1 - fx) + hash(column + 1, row + 1, layer) * fx;
  return low + (high - low) * fy;
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
