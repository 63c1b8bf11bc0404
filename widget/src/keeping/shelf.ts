/** What the browser keeps for this site, as JSON. Never throws: private windows forbid it, and disks are full. */

/** Whether it is kept now; if not, whether there is no room or none is allowed. */
export type Kept = 'kept' | 'full' | 'forbidden';

export interface Shelf {
  /** Nothing where there is none, or what is there can't be read. */
  read(key: string): unknown;
  write(key: string, value: unknown): Kept;
  remove(key: string): void;
}

/** A place on a shelf, for what belongs to the design that was begun with at `origin`. */
export interface KeptPlace {
  readonly shelf: Shelf;
  readonly key: string;
  readonly origin: string;
}

/** @param storage `() => localStorage`: where it is forbidden, naming it throws already */
export function shelf(storage: () => Storage): Shelf {
  return {
    read(key) {
      try {
        const text = storage().getItem(key);
        return text === null ? undefined : (JSON.parse(text) as unknown);
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      try {
        storage().setItem(key, JSON.stringify(value));
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'forbidden';
      }
    },
    remove(key) {
      try {
        storage().removeItem(key);
      } catch {
        // Nothing is kept, so nothing is left.
      }
    },
  };
}

/** Firefox has a name of its own for it. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(error.name);
}
