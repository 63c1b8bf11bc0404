import type { Catalog } from '@cordwainer/contract';
import { MedusaService } from '@medusajs/framework/utils';
import { CatalogVersion } from './models/catalog-version';

/** A published catalog as the rest of the plugin uses it. */
export type PublishedCatalog = { id: string; brandId: string; version: number; hash: string; catalog: Catalog };

const KEPT = 32;

export default class CatalogModuleService extends MedusaService({ CatalogVersion }) {
  // Versions never change, so a copy can't be stale: only which one is current is asked again every time.
  private readonly known = new Map<string, PublishedCatalog>();

  /** The version that the brand offers now, or nothing where it has published none. */
  async retrieveCurrent(brandId: string): Promise<PublishedCatalog | undefined> {
    const [latest] = await this.listCatalogVersions(
      { brand_id: brandId },
      { select: ['id'], order: { version: 'DESC' }, take: 1 },
    );
    return latest && this.retrievePublished(latest.id);
  }

  /** A version that was published, for what was designed with it; nothing where there is none. */
  async retrieveVersion(brandId: string, version: number): Promise<PublishedCatalog | undefined> {
    const [row] = await this.listCatalogVersions({ brand_id: brandId, version }, { select: ['id'], take: 1 });
    return row && this.retrievePublished(row.id);
  }

  private async retrievePublished(id: string): Promise<PublishedCatalog> {
    const known = this.known.get(id);
    if (known) return known;
    const row = await this.retrieveCatalogVersion(id);
    const published = {
      id,
      brandId: row.brand_id,
      version: row.version,
      hash: row.content_hash,
      catalog: row.content as unknown as Catalog,
    };
    this.known.set(id, published);
    const oldest = this.known.keys().next().value;
    if (this.known.size > KEPT && oldest) this.known.delete(oldest);
    return published;
  }
}
