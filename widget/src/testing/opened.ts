import type { Catalog, Design } from '@cordwainer/contract';
import { openSession, type Session } from '../session/session.js';
import { smallCatalog } from './small-catalog.js';

/** A session with the small catalog, or whatever it is given. */
export function opened(catalog: Catalog = smallCatalog(), design?: Design): Session {
  const session = openSession(catalog, design);
  if (!session.ok) throw new Error(JSON.stringify(session.issues));
  return session.value;
}
