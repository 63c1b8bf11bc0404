import type { Logger } from '@medusajs/framework/types';
import type { RatePort } from './rate-port';

/** Live rates where there are any, and the merchant's tables where not: a carrier that does not answer stops no order. */
export function liveRates(live: RatePort, tables: RatePort, logger: Pick<Logger, 'warn'>): RatePort {
  return {
    async freights(question) {
      const [asked, known] = await Promise.all([
        live.freights(question).catch((error: unknown) => {
          logger.warn(`No live rates, the rate card's are taken: ${error instanceof Error ? error.message : error}`);
          return [];
        }),
        tables.freights(question),
      ]);
      return question.candidates.map((_, at) => asked[at] ?? known[at]);
    },
  };
}
