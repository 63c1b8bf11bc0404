import {
  type Catalog,
  type Design,
  decode,
  indexOf,
  isShareId,
  type ResolvedDesign,
  resolve,
} from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { resolvePublished } from '../../designs/resolve-published';
import { CATALOG_MODULE } from '../../modules/catalog';
import type CatalogModuleService from '../../modules/catalog/service';
import { DESIGN_MODULE } from '../../modules/design';
import type DesignModuleService from '../../modules/design/service';
import { PRODUCTION_MODULE } from '../../modules/production';
import type ProductionModuleService from '../../modules/production/service';
import { SAVED_DESIGN_MODULE } from '../../modules/saved-design';
import type SavedDesignModuleService from '../../modules/saved-design/service';
import { unprocessable } from '../../refusal';

/** Where the design of an inspiration comes from. */
export type InspirationSource =
  /** An order's number, or its id. */
  | { from: 'order'; order: string }
  /** A share link, or what is in one: a short id or a code. */
  | { from: 'link'; link: string }
  | { from: 'design'; design: Design };

/**
 * The design that is meant. What somebody had written on the shoe is left away where it was somebody's own: initials are for
 * who ordered them, and not for a gallery.
 *
 * @throws Refusal 422 naming what is wrong, at `source`
 */
export async function designOf(
  container: MedusaContainer,
  brandId: string,
  source: InspirationSource,
): Promise<ResolvedDesign> {
  if (source.from === 'design') return resolvePublished(container, brandId, source.design, 'source.design');
  const found =
    source.from === 'order'
      ? await ofOrder(container, brandId, source.order.trim())
      : await ofLink(container, brandId, source.link);
  const path = source.from === 'order' ? 'source.order' : 'source.link';
  const { catalog, design } = await resolvePublished(container, brandId, found, path);
  const plain = resolve(catalog, withoutTexts(catalog, design));
  if (!plain.ok) throw unprocessable(plain.issues, 'invalid-inspiration');
  return plain.value;
}

async function ofOrder(container: MedusaContainer, brandId: string, order: string): Promise<Design> {
  const [found] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ brand_id: brandId, $or: [{ id: order }, { number: order }] } as never, {
      select: ['id', 'design_id'],
      take: 1,
    });
  const [row] = found
    ? await container.resolve<DesignModuleService>(DESIGN_MODULE).listCordwainerDesigns({ id: found.design_id })
    : [];
  if (!row) throw wrong('order', 'unknown-order', `the brand has no order "${order}"`);
  const { catalog_id: id, catalog_version: version, style, choices } = row;
  return { catalog: { id, version }, style, choices: choices as unknown as Record<string, string> };
}

async function ofLink(container: MedusaContainer, brandId: string, link: string): Promise<Design> {
  const values = valuesOf(link);
  const id = values.find(isShareId);
  const shared = id && (await container.resolve<SavedDesignModuleService>(SAVED_DESIGN_MODULE).readShared(id, brandId));
  if (shared) return shared;
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brandId);
  for (const value of values) {
    const read = published && decode(published.catalog, value);
    if (read?.ok) return read.value;
  }
  throw wrong(
    'link',
    'unknown-link',
    'is no link to a design of this brand, or one of an earlier version of its catalog',
  );
}

/** Everything in a link that may stand for a design: `https://brand.example/#design=dXX…`, or the id alone. */
function valuesOf(link: string): string[] {
  const fragment = link.trim().slice(link.trim().lastIndexOf('#') + 1);
  return fragment.split('&').map((part) => part.slice(part.lastIndexOf('=') + 1));
}

function withoutTexts(catalog: Catalog, design: Design): Design {
  const { options } = indexOf(catalog);
  const choices = Object.entries(design.choices).filter(
    ([key]) => !(key.startsWith('option:') && options.get(key.slice('option:'.length))?.kind === 'text'),
  );
  return { ...design, choices: Object.fromEntries(choices) };
}

function wrong(field: 'order' | 'link', code: string, message: string) {
  return unprocessable([{ path: `source.${field}`, code, message }], 'invalid-inspiration');
}
