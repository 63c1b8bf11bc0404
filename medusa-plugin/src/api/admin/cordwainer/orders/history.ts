import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';

export type HistoryRow = {
  id: string;
  kind: string;
  created_at: string;
  from_status: string | null;
  to_status: string | null;
  from_stage: string | null;
  to_stage: string | null;
  actor_type: string;
  actor_id: string | null;
  reason: string | null;
  details: Record<string, unknown> | null;
};

/** An order's history with the names of the users in it, the oldest line first. */
export async function historyOf(container: MedusaContainer, events: HistoryRow[]) {
  const ids = events.flatMap(({ actor_type, actor_id }) => (actor_type === 'user' && actor_id ? [actor_id] : []));
  const users = ids.length > 0 ? await container.resolve(Modules.USER).listUsers({ id: ids }) : [];
  const names = new Map(
    users.map((user) => [user.id, [user.first_name, user.last_name].filter(Boolean).join(' ') || user.email]),
  );
  return events
    .map(
      ({
        id,
        kind,
        created_at,
        from_status,
        to_status,
        from_stage,
        to_stage,
        actor_type,
        actor_id,
        reason,
        details,
      }) => ({
        ...{
          id,
          kind,
          created_at,
          from_status,
          to_status,
          from_stage,
          to_stage,
          actor_type,
          actor_id,
          reason,
          details,
        },
        actor_name: actor_id ? (names.get(actor_id) ?? null) : null,
      }),
    )
    .sort((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime());
}
