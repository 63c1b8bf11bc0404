import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';

/** Words by language; English always. */
export type StageName = Record<string, string>;
export type StageView = {
  code: string;
  name: StageName;
  position: number;
  /** Thousandths of the goods' price that cancelling costs once it is reached. */
  cancel_fee_permille: number;
  /** The brand's stamp is engraved in it. */
  engraves: boolean;
  /** Orders that stand in it, held ones too. */
  orders: number;
};
export type StageFault =
  | { code: 'not-found' }
  | { code: 'taken' }
  | { code: 'occupied'; orders: number }
  | { code: 'last' }
  | { code: 'not-all'; codes: string[] };
export type StageChange =
  | { do: 'create'; code: string; name: StageName; cancel_fee_permille: number; engraves?: boolean }
  | { do: 'update'; code: string; name?: StageName; cancel_fee_permille?: number; engraves?: boolean }
  | { do: 'reorder'; codes: readonly string[] }
  | { do: 'delete'; code: string };
export type StageResult = { ok: true } | { ok: false; fault: StageFault };

/** The stages in their order, each with the number of orders in it. */
export async function listStages(sql: Sql): Promise<StageView[]> {
  return sql<StageView>(
    `SELECT s.code, s.name, s.position, s.cancel_fee_permille, s.engraves,
            (SELECT count(*)::int FROM cordwainer_production_order o WHERE o.stage = s.code AND o.deleted_at IS NULL) AS orders
     FROM cordwainer_production_stage s WHERE s.deleted_at IS NULL ORDER BY s.position, s.code`,
  );
}

/** Has to run in a transaction. */
export async function changeStages(sql: Sql, change: StageChange): Promise<StageResult> {
  switch (change.do) {
    case 'create':
      return createStage(sql, change);
    case 'update':
      return updateStage(sql, change.code, change);
    case 'reorder':
      return reorderStages(sql, change.codes);
    case 'delete':
      return deleteStage(sql, change.code);
  }
}

/** Adds a stage behind the others. */
async function createStage(
  sql: Sql,
  stage: { code: string; name: StageName; cancel_fee_permille: number; engraves?: boolean },
): Promise<StageResult> {
  const rows = await sql(
    `INSERT INTO cordwainer_production_stage (id, code, name, position, cancel_fee_permille, engraves)
     SELECT ?, ?, ?::jsonb, COALESCE(max(position), 0) + 1, ?, ? FROM cordwainer_production_stage WHERE deleted_at IS NULL
     ON CONFLICT (code) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
    [
      generateEntityId(undefined, 'prodst'),
      stage.code,
      JSON.stringify(stage.name),
      stage.cancel_fee_permille,
      stage.engraves ?? false,
    ],
  );
  return rows.length > 0 ? { ok: true } : { ok: false, fault: { code: 'taken' } };
}

/** Renames a stage, changes its fee or whether it engraves. Its code stays: orders and their history name it by that. */
async function updateStage(
  sql: Sql,
  code: string,
  change: { name?: StageName; cancel_fee_permille?: number; engraves?: boolean },
): Promise<StageResult> {
  const rows = await sql(
    `UPDATE cordwainer_production_stage SET name = COALESCE(?::jsonb, name),
       cancel_fee_permille = COALESCE(?, cancel_fee_permille), engraves = COALESCE(?::boolean, engraves), updated_at = now()
     WHERE code = ? AND deleted_at IS NULL RETURNING id`,
    [
      change.name ? JSON.stringify(change.name) : null,
      change.cancel_fee_permille ?? null,
      change.engraves ?? null,
      code,
    ],
  );
  return rows.length > 0 ? { ok: true } : { ok: false, fault: { code: 'not-found' } };
}

/** Puts the stages into this order, which has to name each of them once. */
async function reorderStages(sql: Sql, codes: readonly string[]): Promise<StageResult> {
  const stages = await lockStages(sql);
  const complete = stages.length === codes.length && stages.every((code) => codes.includes(code));
  if (!complete) return { ok: false, fault: { code: 'not-all', codes: stages } };
  for (const [index, code] of codes.entries()) {
    await sql(
      'UPDATE cordwainer_production_stage SET position = ?, updated_at = now() WHERE code = ? AND deleted_at IS NULL',
      [index + 1, code],
    );
  }
  return { ok: true };
}

/** Takes a stage away in which no order stands. Moves into it wait for this, or this for them. */
async function deleteStage(sql: Sql, code: string): Promise<StageResult> {
  const stages = await lockStages(sql);
  if (!stages.includes(code)) return { ok: false, fault: { code: 'not-found' } };
  if (stages.length === 1) return { ok: false, fault: { code: 'last' } };
  const orders = (await listStages(sql)).find((stage) => stage.code === code)?.orders ?? 0;
  if (orders > 0) return { ok: false, fault: { code: 'occupied', orders } };
  await sql('UPDATE cordwainer_production_stage SET deleted_at = now() WHERE code = ? AND deleted_at IS NULL', [code]);
  return { ok: true };
}

async function lockStages(sql: Sql): Promise<string[]> {
  const rows = await sql<{ code: string }>(
    'SELECT code FROM cordwainer_production_stage WHERE deleted_at IS NULL ORDER BY position, code FOR UPDATE',
  );
  return rows.map(({ code }) => code);
}
