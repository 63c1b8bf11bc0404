import type { Reads } from '@cordwainer/contract';
import type { Refusal } from '../../refusal';

/** Whose call it is: a storefront's, a signed-in customer's, a user's of the admin. */
export const AUDIENCES = ['store', 'customer', 'admin'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One kind of good answer. Without `schema` it is a file of `content`, and without that it has no body. */
export type Answer = {
  description: string;
  schema?: Reads<unknown>;
  content?: string;
  example?: unknown;
  /** What its headers say, by name. */
  headers?: Readonly<Record<string, string>>;
};

/** How often it may be called: `rate-limits/budgets.ts` has the numbers. */
export const BUDGETS = ['read', 'quote', 'write', 'file', 'upload'] as const;
export type Budget = (typeof BUDGETS)[number];

/**
 * One route and method, said once: it reads what comes in, it is held against what goes out in tests, and it is what the
 * OpenAPI document is made of.
 */
export type Operation<Params = unknown, Query = unknown, Body = unknown, Whose extends Audience = Audience> = {
  /** Unique, in camel case: `readOrderPool`. */
  id: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With parameters in braces: `/store/cordwainer/orders/{token}`. */
  path: `/${string}`;
  audience: Whose;
  summary: string;
  /** More than the summary, where there is more to say. */
  description?: string;
  /** Of the path. Left out, they are strings that the handler reads from the request itself. */
  params?: Reads<Params>;
  query?: Reads<Query>;
  body?: Reads<Body>;
  /** A body worth copying, for the reference. */
  bodyExample?: unknown;
  /** Where the body is not JSON: its media type. It is then the handler's to read. */
  bodyContent?: string;
  /** Most bytes of a JSON body; 100 kB where left out. */
  bodyBytes?: number;
  /** Left out, reading draws on `read`, files on `file`, and everything else on `write`. */
  budget?: Budget;
  /** Request headers that matter, by name. */
  headers?: Readonly<Record<string, { description: string; required?: boolean }>>;
  /** Good answers by status. */
  answers: Readonly<Record<number, Answer>>;
  /** Which refusals it may answer with, beyond those that every route may (401, 429). */
  refusals?: readonly Refusal['status'][];
};

/** Keeps the types of an operation's schemas, which an annotation would widen. */
export function operation<Whose extends Audience, Params = unknown, Query = unknown, Body = unknown>(
  described: Operation<Params, Query, Body, Whose>,
): Operation<Params, Query, Body, Whose> {
  return described;
}
