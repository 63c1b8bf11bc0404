import { type Catalog, indexOf } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { standingOf } from '../../../../designs/standing';
import { CATALOG_MODULE } from '../../../../modules/catalog';
import type CatalogModuleService from '../../../../modules/catalog/service';
import { INSPIRATION_MODULE } from '../../../../modules/inspiration';
import type InspirationModuleService from '../../../../modules/inspiration/service';
import type { InspirationRow } from '../../../../modules/inspiration/service';
import { nameUsers } from '../../../../users/name-users';
import { noSuchInspiration } from '../../../../workflows/inspiration/steps/change-inspiration';

/** @throws Refusal 404 where there is none */
export async function inspirationOf(container: MedusaContainer, id: string): Promise<InspirationRow> {
  const row = await container.resolve<InspirationModuleService>(INSPIRATION_MODULE).readInspiration(id);
  if (!row) throw noSuchInspiration(id);
  return row;
}

export async function presentInspirations(container: MedusaContainer, brandId: string) {
  const rows = await container.resolve<InspirationModuleService>(INSPIRATION_MODULE).listInspirations(brandId);
  return present(container, brandId, rows);
}

/** @throws Refusal 404 where there is none */
export async function presentInspiration(container: MedusaContainer, id: string) {
  const row = await inspirationOf(container, id);
  const [inspiration] = await present(container, row.brand_id, [row]);
  return { inspiration };
}

async function present(container: MedusaContainer, brandId: string, rows: readonly InspirationRow[]) {
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brandId);
  const names = await nameUsers(
    container,
    rows.map(({ created_by }) => created_by),
  );
  return rows.map(({ id, name, line, design, created_by, created_at, ...row }) => {
    const standing = standingOf(published?.catalog, design);
    return {
      id,
      brand_id: brandId,
      name,
      line,
      design,
      style: styleName(published?.catalog, design.style),
      published: row.published,
      fits: standing.fits,
      issues: standing.fits ? [] : standing.issues,
      created_at: new Date(created_at).toISOString(),
      created_by: created_by === null ? null : { id: created_by, name: names.get(created_by) ?? null },
    };
  });
}

function styleName(catalog: Catalog | undefined, id: string) {
  return (catalog && indexOf(catalog).styles.get(id)?.name) ?? null;
}
