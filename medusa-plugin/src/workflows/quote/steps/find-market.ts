import type { IPricingModuleService, IRegionModuleService, RegionDTO } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { unprocessable } from '../../../refusal';

export type FindMarketStepInput = {
  country_code: string;
  currency: string;
  /** Where the country stands in the request, for the refusal. */
  country_path: string;
};

/** Where goods are sold to: a Medusa region, and whether the prices shown there contain the tax. */
export type Market = { region_id: string; currency: string; automatic_taxes: boolean; tax_included: boolean };

/**
 * Finds the region a country belongs to.
 *
 * @throws Refusal 422 where nothing is sold to that country, or not in that currency
 */
export const findMarketStep = createStep('find-market', async (input: FindMarketStepInput, { container }) => {
  const region = await findRegion(container.resolve(Modules.REGION), input.country_code);
  if (!region) {
    throw unprocessable([
      { path: input.country_path, code: 'country-not-served', message: `"${input.country_code}" is not delivered to` },
    ]);
  }
  const currency = region.currency_code.toUpperCase();
  if (currency !== input.currency) {
    throw unprocessable([
      {
        path: 'currency',
        code: 'other-currency',
        message: `orders to "${input.country_code}" are paid in ${currency}`,
      },
    ]);
  }
  return new StepResponse<Market>({
    region_id: region.id,
    currency,
    automatic_taxes: region.automatic_taxes,
    tax_included: await containTax(container.resolve(Modules.PRICING), region),
  });
});

async function findRegion(regions: IRegionModuleService, countryCode: string): Promise<RegionDTO | undefined> {
  const [country] = await regions.listCountries({ iso_2: [countryCode] }, { select: ['iso_2', 'region_id'], take: 1 });
  const id = (country as { region_id?: string } | undefined)?.region_id;
  return id ? regions.retrieveRegion(id) : undefined;
}

/**
 * The catalog has one price per currency. It contains the tax where the merchant has said so of the region or of the
 * currency.
 */
async function containTax(pricing: IPricingModuleService, region: RegionDTO): Promise<boolean> {
  const preferences = await pricing.listPricePreferences({
    attribute: ['region_id', 'currency_code'],
    value: [region.id, region.currency_code],
  });
  return preferences.some((preference) => preference.is_tax_inclusive);
}
