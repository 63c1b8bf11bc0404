import type { Surface } from '../../materials/surface.js';

/** Whether two surfaces look the same. */
export function sameSurface(a: Surface, b: Surface | undefined): boolean {
  return a === b || (b !== undefined && (Object.keys(a) as (keyof Surface)[]).every((name) => a[name] === b[name]));
}
