import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';

/** The names of users of the admin by their id; of who is no user any more, or never was one, none. */
export async function nameUsers(
  container: MedusaContainer,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)].filter((id): id is string => Boolean(id?.startsWith('user_')));
  if (asked.length === 0) return new Map();
  const users = await container.resolve(Modules.USER).listUsers({ id: asked });
  return new Map(
    users.map((user) => [user.id, [user.first_name, user.last_name].filter(Boolean).join(' ') || user.email]),
  );
}
