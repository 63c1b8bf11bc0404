import { writeFileSync } from 'node:fs';
import type { ExecArgs } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { ensureAdmin } from '../seed/admin';
import { ensureBrand } from '../seed/brand';
import { ensureInspirations } from '../seed/inspirations';
import { ensureRegions, ensureTaxes } from '../seed/regions';
import { ensureShipping } from '../seed/shipping';
import { BRAND, ensurePublishableKey, ensureSalesChannel, ensureStore, STREET } from '../seed/store';

/**
 * Makes the shop of the demo, and mends it: every step looks for its own result before it makes it, so that running it
 * twice changes nothing and running it after a crash completes it.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const channel = await ensureSalesChannel(container, BRAND);
  await ensureStore(container, channel);
  await ensureRegions(container);
  await ensureTaxes(container);
  await ensureShipping(container, channel);
  await ensureBrand(container, channel, BRAND);
  await ensureInspirations(container, BRAND.code);
  const publishableKey = await ensurePublishableKey(container, channel);

  const street = await ensureSalesChannel(container, STREET);
  await ensureShipping(container, street);
  await ensureBrand(container, street, STREET);
  const streetKey = await ensurePublishableKey(container, street);

  const { ADMIN_EMAIL, ADMIN_PASSWORD, SEED_RESULT } = process.env;
  if (ADMIN_EMAIL && ADMIN_PASSWORD) await ensureAdmin(container, ADMIN_EMAIL, ADMIN_PASSWORD);
  if (SEED_RESULT) writeFileSync(SEED_RESULT, `${JSON.stringify({ publishableKey, streetKey }, null, 2)}\n`);
  logger.info(`The shop is ready, its publishable key is ${publishableKey}`);
}
