import type { Field } from './field.js';

/** What one grain is made of. */
export interface Pattern {
  /** Relief, 0 hollow … 1 ridge. */
  readonly height: Field;
  /** Brightness of flecks, 0 dark … 1 bright, one half where there are none. */
  readonly fleck: Field;
}
