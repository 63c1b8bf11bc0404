import { configManager } from '@medusajs/framework/config';
import { z } from '@medusajs/framework/zod';
import { RateLimitOptions } from './api/http/rate-limits/budgets';
import { TrustedProxies } from './api/http/rate-limits/trusted-proxies';

const PLUGIN = '@cordwainer/medusa-plugin';

/** What the host's `medusa-config.ts` may say to the plugin. */
const PluginOptions = z.looseObject({
  rateLimits: RateLimitOptions,
  /** Whose `X-Forwarded-For` is believed. */
  trustProxy: TrustedProxies,
  payments: z
    .strictObject({
      /**
       * What *Pay* does where a region has only Medusa's built-in provider, which moves no money: `merchant`: a merchant
       * has to confirm that it came; `at-once`: it counts as paid.
       */
      manual: z.enum(['merchant', 'at-once']).default('merchant'),
    })
    .default({ manual: 'merchant' }),
});
export type PluginOptions = z.infer<typeof PluginOptions>;

/**
 * The plugin's own options, as the host set them.
 *
 * @throws Error that names what is wrong: better no server than one without its limits
 */
export function pluginOptions(): PluginOptions {
  const plugins = (configManager.config.plugins ?? []) as (string | { resolve: string; options?: unknown })[];
  const ours = plugins.find((plugin) => typeof plugin === 'object' && plugin.resolve === PLUGIN);
  const parsed = PluginOptions.safeParse((typeof ours === 'object' && ours.options) || {});
  if (parsed.success) return parsed.data;
  throw new Error(`Options of ${PLUGIN}: ${z.prettifyError(parsed.error)}`);
}
