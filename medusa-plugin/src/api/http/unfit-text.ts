import type { Issue } from '@cordwainer/contract';

/** Deeper than any request of ours by far; what walks a body must not run out of stack. */
const MAX_DEPTH = 32;

/** NUL, which PostgreSQL can't keep, and halves of characters, which are no text in any encoding. */
const UNFIT = /\0|\p{Surrogate}/u;

type Place = { value: unknown; path: string; depth: number };

/** The first thing in a parsed body or query that no schema should have to think of. */
export function unfitText(root: unknown): Issue | undefined {
  const places: Place[] = [{ value: root, path: '', depth: 0 }];
  for (let place = places.pop(); place; place = places.pop()) {
    const { value, path, depth } = place;
    if (typeof value === 'string' && UNFIT.test(value)) return unfit(path, 'must not contain NUL or half characters');
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return unfit(path, `must not be nested deeper than ${MAX_DEPTH}`);
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__proto__') return unfit(path, 'must not have a field "__proto__"');
      if (UNFIT.test(key)) return unfit(path, 'must not have field names with NUL or half characters');
      places.push({ value: inner, path: path ? `${path}.${key}` : key, depth: depth + 1 });
    }
  }
  return undefined;
}

function unfit(path: string, message: string): Issue {
  return { path, code: 'unfit-text', message };
}
