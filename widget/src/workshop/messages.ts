/** What the page and the worker say to each other. */
import type { ShoeSpec } from '../shoe/spec.js';
import type { Parcel } from './parcel.js';

/** The page asks for a shoe. */
export interface Commission {
  readonly id: number;
  readonly spec: ShoeSpec;
  /** Numbers of the arrays that the page still holds: they need not be sent again. */
  readonly held: readonly number[];
}

/** The worker says first that it is there, then answers each commission in its order. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'made'; readonly id: number; readonly parcel: Parcel }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
