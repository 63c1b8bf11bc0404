import type { ShoeSpec } from '../shoe/spec.js';

/** The same for two specs that make the same shoe. */
export function shapeKey(spec: ShoeSpec): string {
  return JSON.stringify(spec);
}
