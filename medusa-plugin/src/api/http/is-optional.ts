import type { Reads } from '@cordwainer/contract';
import type { z } from '@medusajs/framework/zod';

/** Whether a body may be left away altogether. */
export function isOptional(schema: Reads<unknown>): boolean {
  return (schema as unknown as z.core.$ZodType)._zod.def.type === 'optional';
}
