import type { MedusaContainer } from '@medusajs/framework/types';
import { CATALOG_MODULE } from '../../modules/catalog';
import type CatalogModuleService from '../../modules/catalog/service';
import { RefusalError } from '../../refusal';
import { nameUsers } from '../../users/name-users';

/** Runs what may find that somebody else was quicker, and says then who it was and when. */
export async function orRefuse<Result>(
  container: MedusaContainer,
  brandId: string,
  run: (catalogs: CatalogModuleService) => Promise<Result>,
): Promise<Result> {
  try {
    return await run(container.resolve<CatalogModuleService>(CATALOG_MODULE));
  } catch (error) {
    // By its name: errors lose their class on the way between modules.
    if (!(error instanceof Error) || error.name !== 'CatalogConflict' || !('about' in error)) throw error;
    throw error.about === 'draft' ? await draftChanged(container, brandId) : await versionChanged(container, brandId);
  }
}

async function draftChanged(container: MedusaContainer, brandId: string): Promise<RefusalError> {
  const draft = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveDraft(brandId);
  const message = draft
    ? `must be ${draft.revision}: the draft was saved ${await byAndAt(container, draft.saved_by, draft.updated_at)}`
    : 'must be 0: there is no draft; it was published or discarded';
  return conflict('draft-changed', 'revision', message);
}

async function versionChanged(container: MedusaContainer, brandId: string): Promise<RefusalError> {
  const [latest] = await container
    .resolve<CatalogModuleService>(CATALOG_MODULE)
    .listCatalogVersions(
      { brand_id: brandId },
      { select: ['id', 'version', 'published_by', 'created_at'], order: { version: 'DESC' }, take: 1 },
    );
  const message = latest
    ? `must be ${latest.version}: that version was published ${await byAndAt(container, latest.published_by, latest.created_at)}`
    : 'must be 0: nothing is published yet';
  return conflict('catalog-changed', 'current_version', message);
}

async function byAndAt(container: MedusaContainer, actor: string | null, at: string | Date): Promise<string> {
  const name = actor && ((await nameUsers(container, [actor])).get(actor) ?? actor);
  return `${name ? `by ${name} ` : ''}at ${new Date(at).toISOString()}`;
}

function conflict(type: string, path: string, message: string): RefusalError {
  return new RefusalError({
    status: 409,
    type,
    message: `${path}: ${message}`,
    issues: [{ path, code: type, message }],
  });
}
