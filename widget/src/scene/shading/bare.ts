import { surfaceOf } from '../../materials/surface-of.js';

/** What zones wear that nobody has dressed yet. */
export const BARE = surfaceOf('box-calf', '#6b665f');
