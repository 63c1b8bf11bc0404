import { createHash } from 'node:crypto';
import { type Catalog, diffCatalogs } from '@cordwainer/contract';
import type { Context } from '@medusajs/framework/types';
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type Sql, sqlOf, textArray } from '../../database/sql';
import {
  type Draft,
  type DraftState,
  type DraftToSave,
  deleteDraft,
  readDraft,
  readDraftStates,
  writeDraft,
} from './drafts';
import { CatalogDraft } from './models/catalog-draft';
import { CatalogVersion } from './models/catalog-version';
import { type PublishedCatalog, PublishedCatalogs } from './published-catalogs';

export type { Draft, DraftState, DraftToSave } from './drafts';
export type { PublishedCatalog } from './published-catalogs';

export type VersionToPublish = {
  brand_id: string;
  /** Valid, and already of the version that it is to be. */
  catalog: Catalog;
  /** The version that it takes the place of; 0 for a brand's first. */
  current_version: number;
  published_by: string | null;
  note?: string | null;
  rolled_back_to?: number | null;
  /** The draft that it was, of which nothing is left afterwards. */
  draft_revision?: number;
};

/** A published version without what it holds. */
export type VersionState = {
  brand_id: string;
  version: number;
  catalog_id: string;
  created_at: string | Date;
  published_by: string | null;
  note: string | null;
  rolled_back_to: number | null;
};

/** Somebody else was quicker: nothing was written. */
export class CatalogConflict extends Error {
  constructor(readonly about: 'version' | 'draft') {
    super(`The ${about} is not the one that was read`);
    this.name = 'CatalogConflict';
  }
}

export default class CatalogModuleService extends MedusaService({ CatalogVersion, CatalogDraft }) {
  private readonly known = new PublishedCatalogs();

  /** The version that the brand offers now, or nothing where it has published none. */
  @InjectManager()
  async retrieveCurrent(
    brandId: string,
    @MedusaContext() context: Context = {},
  ): Promise<PublishedCatalog | undefined> {
    const [latest] = await sqlOf(context)<{ id: string }>(
      `SELECT id FROM cordwainer_catalog_version WHERE brand_id = ? AND deleted_at IS NULL ORDER BY version DESC LIMIT 1`,
      [brandId],
    );
    return latest && this.retrievePublished(sqlOf(context), latest.id);
  }

  /** A version that designs and orders of the brand may name, or nothing where there was none. */
  @InjectManager()
  async retrieveVersion(
    brandId: string,
    version: number,
    @MedusaContext() context: Context = {},
  ): Promise<PublishedCatalog | undefined> {
    const [row] = await sqlOf(context)<{ id: string }>(
      'SELECT id FROM cordwainer_catalog_version WHERE brand_id = ? AND version = ? AND deleted_at IS NULL',
      [brandId, version],
    );
    return row && this.retrievePublished(sqlOf(context), row.id);
  }

  @InjectManager()
  async retrieveDraft(brandId: string, @MedusaContext() context: Context = {}): Promise<Draft | undefined> {
    return readDraft(sqlOf(context), brandId);
  }

  @InjectManager()
  async listDraftStates(brandIds: readonly string[], @MedusaContext() context: Context = {}): Promise<DraftState[]> {
    return readDraftStates(sqlOf(context), brandIds);
  }

  /** Of each brand the version that it offers now, without its content. */
  @InjectManager()
  async listCurrent(brandIds: readonly string[], @MedusaContext() context: Context = {}): Promise<VersionState[]> {
    return sqlOf(context)<VersionState>(
      `SELECT DISTINCT ON (brand_id) brand_id, version, catalog_id, created_at, published_by, note, rolled_back_to
       FROM cordwainer_catalog_version WHERE brand_id = ANY(?::text[]) AND deleted_at IS NULL
       ORDER BY brand_id, version DESC`,
      [textArray(brandIds)],
    );
  }

  /** @throws CatalogConflict where the draft is not at the revision that was read */
  @InjectTransactionManager()
  async saveDraft(draft: DraftToSave, @MedusaContext() context: Context = {}): Promise<DraftState> {
    const saved = await writeDraft(sqlOf(context), draft);
    if (!saved) throw new CatalogConflict('draft');
    return saved;
  }

  /** @throws CatalogConflict where the draft is not at this revision */
  @InjectTransactionManager()
  async discardDraft(brandId: string, revision: number, @MedusaContext() context: Context = {}): Promise<void> {
    if (!(await deleteDraft(sqlOf(context), brandId, revision))) throw new CatalogConflict('draft');
  }

  /**
   * Publishes a catalog in the place of the version that its publisher saw, and lets its draft go, in one transaction.
   * Of simultaneous publications one wins. What says the same as the current version is not published again, and its
   * draft stays.
   *
   * @throws CatalogConflict where another version is current, or the draft was saved again
   */
  @InjectTransactionManager()
  async publish(
    wish: VersionToPublish,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; version: number; created: boolean }> {
    const sql = sqlOf(context);
    const current = await this.retrieveCurrent(wish.brand_id, context);
    if ((current?.version ?? 0) !== wish.current_version) throw new CatalogConflict('version');
    if (wish.draft_revision !== undefined && !(await isAt(sql, wish.brand_id, wish.draft_revision)))
      throw new CatalogConflict('draft');
    if (current && diffCatalogs(current.catalog, wish.catalog).length === 0)
      return { id: current.id, version: current.version, created: false };
    const id = await insertVersion(sql, wish);
    if (!id) throw new CatalogConflict('version');
    if (wish.draft_revision !== undefined && !(await deleteDraft(sql, wish.brand_id, wish.draft_revision)))
      throw new CatalogConflict('draft');
    return { id, version: wish.catalog.version, created: true };
  }

  private async retrievePublished(sql: Sql, id: string): Promise<PublishedCatalog> {
    const known = this.known.get(id);
    if (known) return known;
    const [row] = await sql<{ brand_id: string; version: number; content_hash: string; text: string }>(
      'SELECT brand_id, version, content_hash, content::text AS text FROM cordwainer_catalog_version WHERE id = ?',
      [id],
    );
    const { brand_id: brandId, version, content_hash: hash, text } = row!;
    const published = { id, brandId, version, hash, text, catalog: JSON.parse(text) as Catalog };
    this.known.keep(published);
    return published;
  }
}

async function isAt(sql: Sql, brandId: string, revision: number): Promise<boolean> {
  const rows = await sql(
    'SELECT 1 FROM cordwainer_catalog_draft WHERE brand_id = ? AND revision = ? AND deleted_at IS NULL FOR UPDATE',
    [brandId, revision],
  );
  return rows.length > 0;
}

/** Nothing where the version is there already. Waits for whoever is just publishing it. */
async function insertVersion(sql: Sql, wish: VersionToPublish): Promise<string | undefined> {
  const text = JSON.stringify(wish.catalog);
  const [row] = await sql<{ id: string }>(
    `INSERT INTO cordwainer_catalog_version
       (id, brand_id, catalog_id, version, content, content_hash, published_by, note, rolled_back_to)
     VALUES (?, ?, ?, ?, ?::json, ?, ?, ?, ?)
     ON CONFLICT (brand_id, version) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
    [
      generateEntityId(undefined, 'catver'),
      wish.brand_id,
      wish.catalog.id,
      wish.catalog.version,
      text,
      createHash('sha256').update(text).digest('hex'),
      wish.published_by,
      wish.note ?? null,
      wish.rolled_back_to ?? null,
    ],
  );
  return row?.id;
}
