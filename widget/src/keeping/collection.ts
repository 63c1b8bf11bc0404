/** Where saved designs are: in this browser, or on a customer's account at the store. */
import type { Design } from '@cordwainer/contract';
import {
  freeName,
  MOST_SAVED,
  parseSaved,
  type SavedDesign,
  withName,
  without,
  withReturned,
  withSaved,
} from './saved-design.js';
import type { Shelf } from './shelf.js';

/**
 * Why nothing was saved:
 * - `full`: the browser has no room for this site
 * - `forbidden`: it keeps nothing here, as in a private window
 * - `too-many`: there are as many as there may be
 * - `signed-out`: the store does not know the customer any more
 * - `unreachable`: the store did not answer
 */
export type KeepFault = 'full' | 'forbidden' | 'too-many' | 'signed-out' | 'unreachable';

export class KeepError extends Error {
  override readonly name = 'KeepError';
  constructor(
    readonly fault: KeepFault,
    options: ErrorOptions = {},
  ) {
    super(`The designs could not be kept: ${fault}.`, options);
  }
}

/** Every method may throw a `KeepError`, and answers with the list as it is then, the latest first. */
export interface Collection {
  readonly place: 'browser' | 'account';
  list(): Promise<readonly SavedDesign[]>;
  /** @param name another one where it is taken */
  save(name: string, design: Design): Promise<readonly SavedDesign[]>;
  rename(id: string, name: string): Promise<readonly SavedDesign[]>;
  remove(id: string): Promise<readonly SavedDesign[]>;
  /** Takes a removal back. @param at where it was in the list */
  restore(entry: SavedDesign, at: number): Promise<readonly SavedDesign[]>;
  /** Notes under which id a store keeps a design for links. */
  noteShared?(design: Design, shareId: string): void;
}

/** Reads before every change, so that tabs side by side lose nothing of each other's. */
export class BrowserCollection implements Collection {
  readonly place = 'browser';

  constructor(
    private readonly shelf: Shelf,
    private readonly key: string,
    private readonly now: () => Date = () => new Date(),
    private readonly newId: () => string = randomId,
  ) {}

  async list(): Promise<readonly SavedDesign[]> {
    return this.#read();
  }

  async save(name: string, design: Design): Promise<readonly SavedDesign[]> {
    const others = this.#read();
    const entry = { id: this.newId(), name: freeName(others, name), design, savedAt: this.now().toISOString() };
    const saved = withSaved(others, entry);
    if (saved.length > MOST_SAVED) throw new KeepError('too-many');
    return this.#write(saved);
  }

  async rename(id: string, name: string): Promise<readonly SavedDesign[]> {
    return this.#write(withName(this.#read(), id, name));
  }

  async remove(id: string): Promise<readonly SavedDesign[]> {
    return this.#write(without(this.#read(), id));
  }

  async restore(entry: SavedDesign, at: number): Promise<readonly SavedDesign[]> {
    return this.#write(withReturned(this.#read(), entry, at));
  }

  noteShared(design: Design, shareId: string): void {
    const said = JSON.stringify(design);
    this.shelf.write(
      this.key,
      this.#read().map((entry) => (JSON.stringify(entry.design) === said ? { ...entry, shareId } : entry)),
    );
  }

  #read(): readonly SavedDesign[] {
    return parseSaved(this.shelf.read(this.key));
  }

  #write(saved: readonly SavedDesign[]): readonly SavedDesign[] {
    const kept = this.shelf.write(this.key, saved);
    if (kept !== 'kept') throw new KeepError(kept);
    return saved;
  }
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36).padStart(2, '0')).join('');
}
