import type { MedusaContainer, RegionDTO } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createRegionsWorkflow, createTaxRegionsWorkflow, updateRegionsWorkflow } from '@medusajs/medusa/core-flows';
import { allCountries, markets } from './markets';

export const STRIPE = 'pp_stripe_stripe';
const MANUAL = 'pp_system_default';

/** One region for each market, where the price shown is the price paid. */
export async function ensureRegions(container: MedusaContainer): Promise<Map<string, RegionDTO>> {
  const existing = await container.resolve(Modules.REGION).listRegions({}, { take: 200 });
  const regions = new Map<string, RegionDTO>();
  for (const market of markets) {
    const found = existing.find((region) => region.name === market.name);
    regions.set(market.id, found ?? (await createRegion(container, market)));
  }
  await updatePaymentProviders(container, [...regions.values()]);
  return regions;
}

async function createRegion(container: MedusaContainer, market: (typeof markets)[number]): Promise<RegionDTO> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: market.name,
          currency_code: market.currency,
          countries: Object.keys(market.taxes),
          payment_providers: paymentProviders(),
          is_tax_inclusive: true,
          automatic_taxes: true,
        },
      ],
    },
  });
  return result[0]!;
}

/** A Stripe key may be given, or taken away, between two starts. */
async function updatePaymentProviders(container: MedusaContainer, regions: RegionDTO[]): Promise<void> {
  for (const region of regions) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: region.id }, update: { payment_providers: paymentProviders() } },
    });
  }
}

function paymentProviders(): string[] {
  return process.env.STRIPE_API_KEY ? [STRIPE] : [MANUAL];
}

export async function ensureTaxes(container: MedusaContainer): Promise<void> {
  const existing = await container
    .resolve(Modules.TAX)
    .listTaxRegions({ country_code: allCountries }, { take: allCountries.length });
  const known = new Set(existing.map((region) => region.country_code));
  const missing = markets.flatMap((market) =>
    Object.entries(market.taxes)
      .filter(([country]) => !known.has(country))
      .map(([country, rate]) => ({
        country_code: country,
        provider_id: 'tp_system',
        default_tax_rate: { rate, code: 'default', name: rate === 0 ? 'No tax' : 'VAT' },
      })),
  );
  if (missing.length > 0) await createTaxRegionsWorkflow(container).run({ input: missing });
}
