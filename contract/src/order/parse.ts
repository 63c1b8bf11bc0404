import { type Issue, parseWith, type Result } from '../issues/issues.js';
import { type OrderRequest, OrderRequestSchema, type QuoteRequest, QuoteRequestSchema } from './schema.js';

/** Reads a request for a quote; only its shape: whether the shoe can be made is `resolve` and `check`'s to say. */
export function parseQuoteRequest(input: unknown): Result<QuoteRequest> {
  return parseWith(QuoteRequestSchema, input);
}

/** Reads an order; only its shape. */
export function parseOrderRequest(input: unknown): Result<OrderRequest> {
  return parseWith(OrderRequestSchema, input);
}

/** The same issues below another path: a design's inside an order's. */
export function within(path: string, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: issue.path ? `${path}.${issue.path}` : path }));
}
