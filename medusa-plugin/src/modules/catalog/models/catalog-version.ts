import { model } from '@medusajs/framework/utils';

/** What a brand offered from some day on. Never changed once published; the highest version is the current one. */
export const CatalogVersion = model
  .define(
    { tableName: 'cordwainer_catalog_version', name: 'CatalogVersion' },
    {
      id: model.id({ prefix: 'catver' }).primaryKey(),
      brand_id: model.text(),
      /** The catalog's own id, as designs name it. */
      catalog_id: model.text(),
      version: model.number(),
      /** Of PostgreSQL's type `json`, which keeps the text as it is served; `jsonb` would sort its fields. */
      content: model.json(),
      /** SHA-256 of the content as it is served: its ETag, and what tells a second publication from a change. */
      content_hash: model.text(),
      published_by: model.text().nullable(),
      /** What the publisher wanted later readers of the history to know. */
      note: model.text().nullable(),
      /** The earlier version whose content this is, where it was brought back. */
      rolled_back_to: model.number().nullable(),
    },
  )
  .indexes([{ on: ['brand_id', 'version'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([{ name: 'CK_cordwainer_catalog_version_version', expression: (columns) => `${columns.version} >= 1` }]);
