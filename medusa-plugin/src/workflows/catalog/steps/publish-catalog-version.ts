import { createHash } from 'node:crypto';
import type { Catalog } from '@cordwainer/contract';
import { MedusaError } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';

export type PublishCatalogVersionStepInput = { brand_id: string; catalog: Catalog; published_by?: string };

/** Publishes a version. The same version with the same content is there already; with another content it is refused. */
export const publishCatalogVersionStep = createStep(
  'publish-catalog-version',
  async ({ brand_id, catalog, published_by }: PublishCatalogVersionStepInput, { container }) => {
    const service = container.resolve<CatalogModuleService>(CATALOG_MODULE);
    const content_hash = createHash('sha256').update(JSON.stringify(catalog)).digest('hex');
    const [latest] = await service.listCatalogVersions(
      { brand_id },
      { select: ['id', 'version', 'content_hash'], order: { version: 'DESC' }, take: 1 },
    );
    if (latest?.version === catalog.version && latest.content_hash === content_hash) {
      return new StepResponse({ id: latest.id, version: latest.version, created: false }, null);
    }
    if (latest && latest.version >= catalog.version) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Version ${latest.version} is published already. What is published never changes: publish this as version ${latest.version + 1}`,
      );
    }
    const created = await service.createCatalogVersions({
      brand_id,
      catalog_id: catalog.id,
      version: catalog.version,
      content: catalog as unknown as Record<string, unknown>,
      content_hash,
      published_by: published_by ?? null,
    });
    return new StepResponse({ id: created.id, version: created.version, created: true }, created.id as string | null);
  },
  async (id, { container }) => {
    if (id) await container.resolve<CatalogModuleService>(CATALOG_MODULE).deleteCatalogVersions(id);
  },
);
