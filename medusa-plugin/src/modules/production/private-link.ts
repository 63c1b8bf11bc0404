import { randomBytes } from 'node:crypto';
import type { Sql } from '../../database/sql';

/** 160 random bits, as they stand in a link. */
export function newLinkToken(): string {
  return randomBytes(20).toString('base64url');
}

/** Gives an order another private link; from then on the one before opens nothing. False where there is no such order. */
export async function renewLink(sql: Sql, id: string): Promise<boolean> {
  const rows = await sql(
    `UPDATE cordwainer_production_order SET link_token = ?, updated_at = now()
     WHERE id = ? AND deleted_at IS NULL RETURNING id`,
    [newLinkToken(), id],
  );
  return rows.length > 0;
}
