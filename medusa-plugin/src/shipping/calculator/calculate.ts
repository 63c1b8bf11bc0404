import type { Catalog, Issue } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { CATALOG_MODULE } from '../../modules/catalog';
import type CatalogModuleService from '../../modules/catalog/service';
import { SHIPPING_MODULE } from '../../modules/shipping';
import type ShippingModuleService from '../../modules/shipping/service';
import { RefusalError, unprocessable } from '../../refusal';
import { groupAlike } from '../parcels/group-alike';
import type { PairsToPack } from '../parcels/pack-pairs';
import type { Party } from '../rates/rate-port';
import type { CalculatorQuestion } from './question';

/**
 * Parcels, weights, prices and days for a number of pairs, as a quick quote says them.
 *
 * @throws Refusal 404 where the brand offers nothing; 422 where something is unknown or nothing ships there
 */
export async function calculateShipping(
  container: MedusaContainer,
  { brandId, from }: { brandId: string; from?: Party },
  question: CalculatorQuestion,
) {
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brandId);
  if (!published) {
    throw new RefusalError({ status: 404, type: 'no-catalog', message: 'This brand has not published a catalog yet' });
  }
  const { country_code, postal_code, currency, goods } = question;
  const quotes = await container.resolve<ShippingModuleService>(SHIPPING_MODULE).quote({
    contents: { pairs: findPackages(published.catalog, question.contents) },
    to: { country_code, postal_code },
    from,
    currency,
    goods,
  });
  if (quotes.length === 0) {
    const message = `nothing of this weight is carried to "${country_code}" at a price in ${currency}`;
    throw unprocessable([{ path: 'country_code', code: 'not-carried', message }], 'not-carried');
  }
  return quotes.map((quote) => ({ ...quote, parcels: groupAlike(quote.parcels) })).sort((a, b) => a.amount - b.amount);
}

function findPackages(catalog: Catalog, contents: CalculatorQuestion['contents']): PairsToPack[] {
  const issues: Issue[] = [];
  const pairs = contents.flatMap(({ style: styleId, package: packageId, pairs }, at): PairsToPack[] => {
    const path = `contents.${at}`;
    if ((styleId === undefined) === (packageId === undefined)) {
      issues.push({ path, code: 'style-or-package', message: 'must name either a style or a package' });
      return [];
    }
    const style = catalog.styles.find(({ id }) => id === styleId);
    const found = catalog.packages.find(({ id }) => id === (style?.package ?? packageId));
    if (found) return [{ package: found, pairs }];
    const [field, known] = styleId === undefined ? ['package', catalog.packages] : ['style', catalog.styles];
    const message = `"${styleId ?? packageId}" is not one of ${known.map(({ id }) => id).join(', ')}`;
    issues.push({ path: `${path}.${field}`, code: `unknown-${field}`, message });
    return [];
  });
  if (issues.length > 0) throw unprocessable(issues);
  return pairs;
}
