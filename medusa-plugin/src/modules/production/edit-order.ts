import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import { type EditableField, editableFields } from './editable';
import { type LockedOrder, lockOrder, type Obstacle } from './moves';
import type { Actor, ProductionStatus } from './types';

export type EditClaim = {
  id: string;
  actor: Actor;
  /** That the edit was made from. */
  revision: number;
  fields: readonly EditableField[];
  /** What the Medusa order is, to go back to. */
  base: MedusaBase;
};
/** Its version, and rows that its addresses and region are. */
export type MedusaBase = {
  version: number;
  region_id: string | null;
  shipping_address: Record<string, unknown> | null;
  billing_address: Record<string, unknown> | null;
};
/** Kept with the order while it is being edited. */
export type Editing = MedusaBase & {
  revision: number;
  /** Of the shipping group that it is put into, moved within or taken out of, where that is what is being done. */
  group_id?: string;
};

export type EditObstacle =
  | Obstacle
  | { code: 'not-editable'; status: ProductionStatus; editable: readonly EditableField[]; fields: EditableField[] };
/** `lease` names this attempt: only that one may accept its edit. */
export type BeganEdit = { began: true; lease: string } | { began: false; obstacle: EditObstacle };

/** New values by column, and what changed for the history. Money in minor units. */
export type Edit = {
  columns: Partial<{
    design_id: string;
    style_id: string;
    model_name: string;
    type: string;
    pairs: number;
    quantity: unknown;
    total: number;
    quote: unknown;
    lead_time_days: number;
    customer_name: string;
    destination_key: string;
    note: string | null;
    stamp_id: string | null;
    stamp: unknown;
  }>;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
};

const JSON_COLUMNS = new Set(['quantity', 'quote', 'stamp']);

/** What stands in the way of an edit, by the order's own state. */
export function findEditObstacle(
  order: LockedOrder,
  { actor, revision, fields }: Pick<EditClaim, 'actor' | 'revision' | 'fields'>,
): EditObstacle | undefined {
  const editable = editableFields({ ...order, group_id: order.group }, actor.type);
  const refused = fields.filter((field) => !editable.includes(field));
  if (refused.length > 0 && order.group && order.status === 'pending-payment') {
    return { code: 'grouped', group: order.group };
  }
  if (refused.length > 0) return { code: 'not-editable', status: order.status, editable, fields: refused };
  if (actor.type === 'customer' && (order.held_status ?? order.status) !== 'pending-payment') {
    return { code: 'not-by-you', by: ['user'] };
  }
  if (order.paying) return { code: 'payment-in-progress' };
  if (order.cancelling) return { code: 'cancellation-in-progress' };
  if (order.editing) return { code: 'edit-in-progress' };
  return revision === order.revision ? undefined : { code: 'edited', revision: order.revision };
}

/** Lets one at a time edit an order. Has to run in a transaction. */
export async function beginEdit(sql: Sql, claim: EditClaim): Promise<BeganEdit> {
  const order = await lockOrder(sql, claim.id);
  if (!order) return { began: false, obstacle: { code: 'not-found' } };
  const obstacle = findEditObstacle(order, claim);
  if (obstacle) return { began: false, obstacle };
  const editing: Editing = { ...claim.base, revision: order.revision };
  const [row] = await sql<{ lease: string }>(
    `UPDATE cordwainer_production_order SET editing_until = now() + interval '1 minute', editing = ?::jsonb WHERE id = ?
     RETURNING editing_until::text AS lease`,
    [JSON.stringify(editing), claim.id],
  );
  return { began: true, lease: row!.lease };
}

/** Writes the edit and its line of history; false where the attempt does not hold the order any more. */
export async function acceptEdit(
  sql: Sql,
  held: { id: string; lease: string; actor: Actor },
  edit: Edit,
): Promise<boolean> {
  const columns = Object.entries(edit.columns).filter(([, value]) => value !== undefined);
  const set = columns.map(([name]) => `${name} = ?${JSON_COLUMNS.has(name) ? '::jsonb' : ''}, `).join('');
  const [row] = await sql<{ status: string; stage: string | null }>(
    `UPDATE cordwainer_production_order SET ${set} revision = revision + 1, updated_at = now()
     WHERE id = ? AND editing_until = ?::timestamptz AND (editing->>'revision')::int = revision
     RETURNING status, stage`,
    [...columns.map(([name, value]) => (JSON_COLUMNS.has(name) ? JSON.stringify(value) : value)), held.id, held.lease],
  );
  if (!row) return false;
  await sql(
    `INSERT INTO cordwainer_production_event
       (id, production_order_id, kind, from_status, to_status, from_stage, to_stage, actor_type, actor_id, details)
     VALUES (?, ?, 'edited', ?, ?, ?, ?, ?, ?, ?::jsonb)`,
    [
      generateEntityId(undefined, 'prodev'),
      held.id,
      row.status,
      row.status,
      row.stage,
      row.stage,
      held.actor.type,
      held.actor.id ?? null,
      JSON.stringify({ before: edit.before, after: edit.after }),
    ],
  );
  return true;
}

/** Takes over an edit whose process died or has just ended, to tidy up after it; nothing where somebody else has it. */
export async function takeOverEdit(sql: Sql, id: string, lease?: string): Promise<{ lease: string } | undefined> {
  const [row] = await sql<{ lease: string }>(
    `UPDATE cordwainer_production_order SET editing_until = now() + interval '1 minute'
     WHERE id = ? AND editing_until IS NOT NULL AND ${lease ? 'editing_until = ?::timestamptz' : 'editing_until < now()'}
     RETURNING editing_until::text AS lease`,
    lease ? [id, lease] : [id],
  );
  return row;
}

/** Lets go of the order. */
export async function endEdit(sql: Sql, id: string, lease: string): Promise<void> {
  await sql(
    `UPDATE cordwainer_production_order SET editing_until = NULL, editing = NULL
     WHERE id = ? AND editing_until = ?::timestamptz`,
    [id, lease],
  );
}
