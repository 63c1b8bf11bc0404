import { container, MedusaAppLoader } from '@medusajs/framework';
import { asValue } from '@medusajs/framework/awilix';
import { MedusaModule } from '@medusajs/framework/modules-sdk';
import { Modules } from '@medusajs/framework/utils';
import { medusaIntegrationTestRunner as startMedusa } from '@medusajs/test-utils';
import { leaveMails } from './leave-mails';
import { drawPicturesOnce } from './pictures-once';

drawPicturesOnce();

/**
 * Medusa's runner migrates each spec's database, and loads the application for that three times before it starts it.
 * Where every database begins as a copy of one that is migrated (`migrate-once.ts`), there is nothing to migrate, and
 * to start it is enough: half of what a spec's start costs.
 */
if (process.env.CORDWAINER_TEMPORARY_POSTGRES) {
  const loader = MedusaAppLoader.prototype;
  const load = loader.load;
  // The runner reads the files that define them now, and forgets what they said before the server starts.
  let links: Parameters<typeof MedusaModule.setCustomLink>[0][] = [];
  loader.runModulesMigrations = async () => {};
  loader.getLinksExecutionPlanner = async () => {
    links = [...MedusaModule.getCustomLinks()];
    return { createPlan: async () => [], executePlan: async () => {} };
  };
  loader.load = async () => {
    // Once, for the runner's own migrations; the next time is the server's.
    loader.load = load;
    for (const link of links) MedusaModule.setCustomLink(link);
    container.register({ [Modules.SEARCH]: asValue({ createIndexMigrationPlan: async () => [] }) });
    return undefined as never;
  };
}

/** Medusa's, with e-mails where a spec has given them a server. */
export function medusaIntegrationTestRunner(options: Parameters<typeof startMedusa>[0]): void {
  if (!process.env.TEST_SMTP_URL) leaveMails();
  startMedusa(options);
}
