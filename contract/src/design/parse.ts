import { parseWith, type Result } from '../issues/issues.js';
import { type Design, DesignSchema } from './schema.js';

/** Reads a design; only its shape. */
export function parseDesign(input: unknown): Result<Design> {
  return parseWith(DesignSchema, input);
}
