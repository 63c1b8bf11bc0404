import { z } from '@medusajs/framework/zod';
import { BUDGETS, type Budget, type Operation } from '../operation';

const LimitSchema = z.strictObject({
  calls: z.int().min(1).max(1_000_000_000),
  seconds: z.int().min(1).max(86_400),
});
/** So many calls in so many seconds, counted from the first. */
export type Limit = z.infer<typeof LimitSchema>;

const perMinute = (calls: number): Limit => ({ calls, seconds: 60 });

/** One visitor, or an office behind one address. A designer that is played with asks for a quote every second or so. */
const PER_ADDRESS: Record<Budget, Limit> = {
  read: perMinute(300),
  quote: perMinute(120),
  write: perMinute(30),
  file: perMinute(60),
  // Reading an artwork is the hardest work there is; nobody has so many logos.
  upload: { calls: 40, seconds: 3600 },
};

/** All of a brand's storefront together: the key is public, and who copies it must not take the server from others. */
const PER_KEY: Record<Budget, Limit> = {
  read: perMinute(15_000),
  quote: perMinute(6_000),
  write: perMinute(600),
  file: perMinute(3_000),
  upload: perMinute(60),
};

/** Links that open nothing. Nobody mistypes 27 characters so often; those who guess are to go away. */
const UNKNOWN_LINKS: Limit = { calls: 10, seconds: 600 };

const limitsOf = (defaults: Record<Budget, Limit>) => {
  const shape = Object.fromEntries(BUDGETS.map((budget) => [budget, LimitSchema.default(defaults[budget])]));
  return z.strictObject(shape as Record<Budget, z.ZodDefault<typeof LimitSchema>>).prefault({});
};

/** `false` where something before Medusa limits already. What is left out keeps its default. */
export const RateLimitOptions = z
  .union([
    z.literal(false),
    z.strictObject({
      perAddress: limitsOf(PER_ADDRESS),
      perKey: limitsOf(PER_KEY),
      unknownLinks: LimitSchema.default(UNKNOWN_LINKS),
    }),
  ])
  .prefault({});
export type RateLimits = Exclude<z.infer<typeof RateLimitOptions>, false>;

/** What an operation draws on. A path that is no route of ours reads, at most. */
export function budgetOf(operation: Operation | undefined, method: string): Budget {
  if (operation?.budget) return operation.budget;
  const files = Object.values(operation?.answers ?? {}).some(({ content }) => content !== undefined);
  if (files) return 'file';
  return ['GET', 'HEAD', 'OPTIONS'].includes(method) ? 'read' : 'write';
}

/** Whether it is a private link that opens it. */
export function opensByLink(operation: Operation | undefined): boolean {
  return operation?.path.includes('{token}') ?? false;
}
