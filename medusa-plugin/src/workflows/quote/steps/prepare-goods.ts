import {
  type Catalog,
  checkQuantity,
  conflictsOf,
  countPairs,
  type Design,
  designId,
  type Issue,
  type OrderType,
  type PriceBreakdown,
  price,
  type Quantity,
  type ResolvedDesign,
  resolve,
  type SpecificationLine,
  specify,
  translate,
  within,
} from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import { RefusalError, unprocessable } from '../../../refusal';
import type { Package } from '../../../shipping/parcels/pack-pairs';
import { type SizeLine, sizeLines } from '../order-lines';

export type PrepareGoodsStepInput = { brand_id: string; design: Design; quantity: Quantity; currency: string };

/** An order's goods, found possible and priced by the brand's own catalog. */
export type PreparedGoods = {
  designId: string;
  /** Complete: every choice, defaults included. */
  design: Design;
  specification: SpecificationLine[];
  /** The style's English name. */
  model: string;
  pairs: number;
  /** What a pair is packed in. */
  package: Package;
  leadTimeDays: number;
  deposit?: OrderType['deposit'];
  price: PriceBreakdown;
  lines: SizeLine[];
};

/**
 * Resolves, checks and prices what was ordered against the catalog the brand offers now. Trusts nothing that was sent
 * but the choices.
 *
 * @throws Refusal 404 where the brand offers nothing yet; 422 naming every field that is wrong
 */
export const prepareGoodsStep = createStep('prepare-goods', async (input: PrepareGoodsStepInput, { container }) => {
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(input.brand_id);
  if (!published) {
    throw new RefusalError({ status: 404, type: 'no-catalog', message: 'This brand has not published a catalog yet' });
  }
  return new StepResponse(prepareGoods(published.catalog, input));
});

function prepareGoods(catalog: Catalog, { design, quantity, currency }: PrepareGoodsStepInput): PreparedGoods {
  const resolved = resolve(catalog, design);
  if (!resolved.ok) throw unprocessable(within('design', resolved.issues));
  const issues = [
    ...conflictIssues(resolved.value),
    ...checkQuantity(resolved.value, quantity),
    ...currencyIssues(catalog, currency),
  ];
  if (issues.length > 0) throw unprocessable(issues);
  const type = catalog.orderTypes.find((entry) => entry.id === quantity.type)!;
  const model = translate(resolved.value.style.name, 'en');
  return {
    designId: designId(resolved.value),
    design: resolved.value.design,
    specification: specify(resolved.value),
    model,
    pairs: countPairs(quantity),
    package: catalog.packages.find(({ id }) => id === resolved.value.style.package)!,
    leadTimeDays: type.leadTimeDays,
    ...(type.deposit && { deposit: type.deposit }),
    price: price(resolved.value, quantity, currency),
    lines: sizeLines(model, quantity),
  };
}

function conflictIssues(resolved: ResolvedDesign): Issue[] {
  return conflictsOf(resolved.catalog.rules, resolved.style, resolved.choices).map((conflict) => {
    // The choices in a conflict come causes first: the last one is what does not go with the others.
    const key = conflict.keys.at(-1) ?? 'style';
    const path = key === 'style' ? 'design.style' : `design.choices.${key}`;
    return { path, code: 'conflict', message: translate(conflict.because, 'en') };
  });
}

function currencyIssues(catalog: Catalog, currency: string): Issue[] {
  if (catalog.currencies.includes(currency)) return [];
  const message = `"${currency}" is not offered; offered are ${catalog.currencies.join(', ')}`;
  return [{ path: 'currency', code: 'unknown-currency', message }];
}
