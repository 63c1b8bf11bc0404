import type { SpecificationLine } from '@cordwainer/contract';
import type { Context } from '@medusajs/framework/types';
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from '@medusajs/framework/utils';
import { type Sql, sqlOf } from '../../database/sql';
import { Design } from './models/design';
import { DesignUse } from './models/design-use';

export type DesignToKeep = {
  brandId: string;
  designId: string;
  catalogId: string;
  catalogVersion: number;
  style: string;
  choices: Record<string, string>;
  specification: readonly SpecificationLine[];
};

export default class DesignModuleService extends MedusaService({
  CordwainerDesign: Design,
  CordwainerDesignUse: DesignUse,
}) {
  /** Keeps the design for an order and answers its row's id. Doing it again changes nothing. */
  @InjectTransactionManager()
  async keepDesign(
    design: DesignToKeep,
    productionOrderId: string,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const sql = sqlOf(context);
    const id = await upsertDesign(sql, design);
    await sql(
      `INSERT INTO cordwainer_design_use (id, design_id, production_order_id) VALUES (?, ?, ?)
       ON CONFLICT (production_order_id) WHERE deleted_at IS NULL DO NOTHING`,
      [generateEntityId(undefined, 'desuse'), id, productionOrderId],
    );
    return id;
  }

  /**
   * Makes an order hold the design of this row and no other, whatever it held before, also for an edit that came to nothing.
   * Doing it again changes nothing.
   */
  @InjectTransactionManager()
  async settleDesign(
    productionOrderId: string,
    designRowId: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const sql = sqlOf(context);
    const holders = [productionOrderId, editHolder(productionOrderId)];
    // Locked in one order, and before their uses, as in `keepDesign`.
    const held = await sql<{ id: string }>(
      `SELECT d.id FROM cordwainer_design d WHERE d.id = ? OR d.id IN
         (SELECT u.design_id FROM cordwainer_design_use u WHERE u.production_order_id IN (?, ?)) ORDER BY d.id FOR UPDATE`,
      [designRowId, ...holders],
    );
    await sql('DELETE FROM cordwainer_design_use WHERE production_order_id IN (?, ?) AND design_id <> ?', [
      ...holders,
      designRowId,
    ]);
    await sql('DELETE FROM cordwainer_design_use WHERE production_order_id = ?', [holders[1]]);
    await sql(
      `INSERT INTO cordwainer_design_use (id, design_id, production_order_id) VALUES (?, ?, ?)
       ON CONFLICT (production_order_id) WHERE deleted_at IS NULL DO NOTHING`,
      [generateEntityId(undefined, 'desuse'), designRowId, productionOrderId],
    );
    for (const { id } of held.filter((design) => design.id !== designRowId)) {
      await sql(
        'DELETE FROM cordwainer_design d WHERE d.id = ? AND NOT EXISTS (SELECT 1 FROM cordwainer_design_use u WHERE u.design_id = d.id)',
        [id],
      );
    }
  }

  /** Lets go of the design an order held, and of the design itself where nobody else holds it. */
  @InjectTransactionManager()
  async releaseDesign(productionOrderId: string, @MedusaContext() context: Context = {}): Promise<void> {
    const sql = sqlOf(context);
    // The design's row is locked first, as in `keepDesign`: otherwise an order that is just taking it could lose it.
    const [design] = await sql<{ id: string }>(
      `SELECT d.id FROM cordwainer_design d JOIN cordwainer_design_use u ON u.design_id = d.id
       WHERE u.production_order_id = ? FOR UPDATE OF d`,
      [productionOrderId],
    );
    if (!design) return;
    await sql('DELETE FROM cordwainer_design_use WHERE production_order_id = ?', [productionOrderId]);
    await sql(
      'DELETE FROM cordwainer_design d WHERE d.id = ? AND NOT EXISTS (SELECT 1 FROM cordwainer_design_use u WHERE u.design_id = d.id)',
      [design.id],
    );
  }
}

/** Who holds the new design of an order while it is being edited: the order itself holds the old one still. */
export function editHolder(productionOrderId: string): string {
  return `${productionOrderId}:edit`;
}

async function upsertDesign(sql: Sql, design: DesignToKeep): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `INSERT INTO cordwainer_design (id, brand_id, design_id, catalog_id, catalog_version, style, choices, specification)
     VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
     ON CONFLICT (brand_id, design_id) WHERE deleted_at IS NULL DO UPDATE SET updated_at = now()
     RETURNING id`,
    [
      generateEntityId(undefined, 'design'),
      design.brandId,
      design.designId,
      design.catalogId,
      design.catalogVersion,
      design.style,
      JSON.stringify(design.choices),
      JSON.stringify(design.specification),
    ],
  );
  return row!.id;
}
