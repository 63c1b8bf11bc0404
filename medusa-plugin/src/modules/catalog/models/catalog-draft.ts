import { model } from '@medusajs/framework/utils';

/** What a brand's next catalog may become: any JSON, faults and all. One for each brand, gone once it is published. */
export const CatalogDraft = model
  .define(
    { tableName: 'cordwainer_catalog_draft', name: 'CatalogDraft' },
    {
      id: model.id({ prefix: 'catdraft' }).primaryKey(),
      brand_id: model.text(),
      /** Of PostgreSQL's type `json`: fields stay in the order in which they were written. */
      content: model.json(),
      /** Counts the times it was saved: who saves over another's work says a revision that is gone. */
      revision: model.number(),
      /** The version that it began as; nothing where it began from scratch. */
      based_on: model.number().nullable(),
      saved_by: model.text().nullable(),
    },
  )
  .indexes([{ on: ['brand_id'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([{ name: 'CK_cordwainer_catalog_draft_revision', expression: (columns) => `${columns.revision} >= 1` }]);
