import { model } from '@medusajs/framework/utils';

/** An outer carton that shoe boxes are packed into: sides inside, mm; weights g. */
export const Carton = model
  .define(
    { tableName: 'cordwainer_carton', name: 'CordwainerCarton' },
    {
      id: model.id({ prefix: 'carton' }).primaryKey(),
      code: model.text(),
      name: model.text(),
      length: model.number(),
      width: model.number(),
      height: model.number(),
      /** Thickness of the board: the carton is larger outside by twice as much. */
      wall: model.number(),
      /** Of the empty carton with its filling. */
      tare_weight: model.number(),
      /** Of the packed carton. */
      max_weight: model.number(),
      position: model.number(),
    },
  )
  .indexes([{ on: ['code'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([
    {
      name: 'CK_cordwainer_carton_sides',
      expression: (columns) =>
        `${columns.length} > 0 AND ${columns.width} > 0 AND ${columns.height} > 0 AND ${columns.wall} >= 0`,
    },
    {
      name: 'CK_cordwainer_carton_weights',
      expression: (columns) => `${columns.tare_weight} >= 0 AND ${columns.max_weight} > ${columns.tare_weight}`,
    },
  ]);
