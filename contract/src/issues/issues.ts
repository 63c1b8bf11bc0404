import type * as z from 'zod/mini';
import { joinPath } from './path.js';

/** One thing that is wrong with an input, said so that the one who sent it can mend it. */
export interface Issue {
  /** Where, as a path from the input's root, see {@link joinPath}: `materials.3.swatches.0.color`. */
  readonly path: string;
  /** What kind of fault, for programs and for translation: `unknown-material`, `invalid-shape`, … */
  readonly code: string;
  /** What is wrong and what would be right, in English. */
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Carries issues through code that can only throw. */
export class InvalidInputError extends Error {
  readonly issues: readonly Issue[];
  constructor(subject: string, issues: readonly Issue[]) {
    super(`${subject}: ${issues.map((issue) => `${issue.path || 'value'} ${issue.message}`).join('; ')}`);
    this.name = 'InvalidInputError';
    this.issues = issues;
  }
}

/** A zod schema, of zod/mini as here or of zod itself as on the server. */
export interface Reads<T> {
  safeParse(
    input: unknown,
    parameters?: { error: (issue: z.core.$ZodRawIssue) => string },
  ): { success: true; data: T } | { success: false; error: { readonly issues: readonly z.core.$ZodIssue[] } };
}

/** Reads an unknown value by a schema and answers with every fault at its path. */
export function parseWith<T>(schema: Reads<T>, input: unknown): Result<T> {
  // Here, or zod would speak its own English where its locale is loaded, and say nothing where it is not.
  const parsed = schema.safeParse(input, { error: describe });
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    issues: parsed.error.issues.map((issue) => ({
      path: joinPath(issue.path),
      code: 'invalid-shape',
      message: issue.message,
    })),
  };
}

/** The words of faults that a schema has none for. zod's own would cost kilobytes in the browser. */
function describe(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be a${/^[aeiou]/.test(String(issue.expected)) ? 'n' : ''} ${String(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must be at least ${String(issue.minimum)}${unit(issue.origin)}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}${unit(issue.origin)}`;
    case 'unrecognized_keys':
      return `has unknown fields: ${issue.keys.join(', ')}`;
    case 'invalid_format':
      return `must look like ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return `must be one of the known kinds${issue.discriminator ? ` of "${String(issue.discriminator)}"` : ''}`;
    default:
      return 'is not valid';
  }
}

function unit(origin: unknown): string {
  return origin === 'string' ? ' characters long' : origin === 'array' ? ' entries' : '';
}
