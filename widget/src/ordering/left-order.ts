import { type Design, parseDesign } from '@cordwainer/contract';
import type { KeptPlace } from '../keeping/shelf.js';

/**
 * The design of an order that was left in the middle, because the page was loaded again. Read before the code of ordering is
 * there, which checks the rest.
 */
export function leftOrder({ shelf, key, origin }: KeptPlace): Design | undefined {
  const kept = shelf.read(key);
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { design, screen, origin: own } = kept as { design?: unknown; screen?: unknown; origin?: unknown };
  const parsed = typeof screen === 'string' && own === origin ? parseDesign(design) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}
