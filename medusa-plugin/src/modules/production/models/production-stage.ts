import { model } from '@medusajs/framework/utils';

/** A stage that every order in process goes through, in the order of their positions. The merchant's own. */
export const ProductionStage = model
  .define(
    { tableName: 'cordwainer_production_stage', name: 'ProductionStage' },
    {
      id: model.id({ prefix: 'prodst' }).primaryKey(),
      /** `closing`; what orders and their history name it by, so it never changes. */
      code: model.text(),
      /** Words by language, English always. */
      name: model.json(),
      position: model.number(),
      /** Thousandths of the goods' price that cancelling costs once the stage is reached. */
      cancel_fee_permille: model.number().default(0),
      /** The brand's stamp is engraved in it: no order passes it whose stamp is not there yet. */
      engraves: model.boolean().default(false),
    },
  )
  .indexes([{ on: ['code'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([
    {
      name: 'CK_cordwainer_production_stage_code',
      expression: (columns) => `${columns.code} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`,
    },
    {
      name: 'CK_cordwainer_production_stage_fee',
      expression: (columns) => `${columns.cancel_fee_permille} BETWEEN 0 AND 1000`,
    },
  ]);
