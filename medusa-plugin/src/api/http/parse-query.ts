import { joinPath } from '@cordwainer/contract';
import type { z } from '@medusajs/framework/zod';
import { malformed } from '../../refusal';

/** @throws Refusal 400 with every fault of the query string and its name */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, query: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  throw malformed(
    parsed.error.issues.map((issue) => ({
      path: joinPath(issue.path),
      code: 'invalid-shape',
      message: issue.message,
    })),
  );
}
