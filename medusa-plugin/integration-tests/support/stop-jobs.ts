import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Scheduled jobs of this process run no more: for tests that look at what one call has changed, whatever the minute. One
 * that is under way ends, and is scheduled again: call this a while before, and again.
 */
export async function stopJobs(): Promise<void> {
  const { WorkflowScheduler } = require('@medusajs/framework/orchestration');
  await new WorkflowScheduler().clear();
}
