import type { Actor } from '../modules/production/types';

export type Capture = { created_by?: string | null };

/** Who took a payment: the user of the admin whom Medusa noted, else a machine. */
export function capturedBy(captures: readonly Capture[] = []): Actor {
  const user = captures.map(({ created_by }) => created_by).find((id) => id?.startsWith('user_'));
  return user ? { type: 'user', id: user } : { type: 'system' };
}
