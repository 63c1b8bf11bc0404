import type { Logger } from '@medusajs/framework/types';

/** Does the work for each, one after the other; one that fails is logged and keeps none of the others waiting. */
export async function eachOf<Entry>(
  entries: readonly Entry[],
  logger: Logger,
  describe: (entry: Entry) => string,
  work: (entry: Entry) => Promise<unknown>,
): Promise<void> {
  for (const entry of entries) {
    try {
      await work(entry);
    } catch (error) {
      logger.error(`${describe(entry)}: ${messageOf(error)}`);
    }
  }
}

/** Workflows hand on errors as plain objects, which are no `Error` any more. */
function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return String(message);
}
