import type { Logger } from '@medusajs/framework/types';
import { type EasyPostOptions, easyPostRates } from './easypost-rates';
import { liveRates } from './live-rates';
import type { RatePort } from './rate-port';
import { type Memory, rememberedRates } from './remembered-rates';
import { tableRates } from './table-rates';

/** Of the plugin's options, what is about shipping. */
export type ShippingOptions = {
  /** The key may stand in EASYPOST_API_KEY instead. Without one there are no live rates. */
  easypost?: Partial<EasyPostOptions>;
};

/** Where prices come from: tables, or EasyPost with the tables behind it. */
export function ratesBy({ easypost }: ShippingOptions, logger: Logger, memory: Memory | undefined): RatePort {
  const apiKey = easypost?.apiKey ?? process.env.EASYPOST_API_KEY;
  if (!apiKey) return tableRates;
  const live = easyPostRates({ baseUrl: process.env.EASYPOST_URL, ...easypost, apiKey });
  return liveRates(memory ? rememberedRates(live, memory) : live, tableRates, logger);
}
