export { buildShoe } from './build-shoe.js';
export type { ShoeMesh, ShoeModel, ZoneAnchor } from './model.js';
export type { LastSpec, ShoeSpec, SoleSpec } from './spec.js';
