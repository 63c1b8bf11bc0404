/** What the page says to the worker; it answers with a parcel. */
import type { ShoeSpec } from '../shoe/spec.js';

/** The page asks for a shoe. */
export interface Commission {
  readonly id: number;
  readonly spec: ShoeSpec;
  /** Numbers of the arrays that the page still holds: they need not be sent again. */
  readonly held: readonly number[];
}
