/** Saved designs on the account of who is signed in at the store, the same on every device. */
import type { Design } from '@cordwainer/contract';
import type { AccountDesigns } from '../commerce/medusa-account-designs.js';
import { StoreError } from '../commerce/store-error.js';
import { type Collection, KeepError } from './collection.js';
import { freeName, type SavedDesign } from './saved-design.js';

export class AccountCollection implements Collection {
  /** The store keeps no designs: they stay in the browser. */
  #isMissing = false;

  constructor(
    private readonly account: AccountDesigns,
    private readonly browser: Collection,
  ) {}

  get place(): Collection['place'] {
    return this.#isMissing ? 'browser' : 'account';
  }

  async list(): Promise<readonly SavedDesign[]> {
    if (!this.#isMissing) {
      try {
        return await asked(() => this.account.list());
      } catch (error) {
        const { cause } = error as KeepError;
        if (!(cause instanceof StoreError && cause.isMissing)) throw error;
        this.#isMissing = true;
      }
    }
    return this.browser.list();
  }

  async save(name: string, design: Design): Promise<readonly SavedDesign[]> {
    const before = await this.list();
    if (this.#isMissing) return this.browser.save(name, design);
    return this.#after(() => this.account.save(freeName(before, name), design));
  }

  rename(id: string, name: string): Promise<readonly SavedDesign[]> {
    return this.#isMissing ? this.browser.rename(id, name) : this.#after(() => this.account.rename(id, name));
  }

  remove(id: string): Promise<readonly SavedDesign[]> {
    return this.#isMissing ? this.browser.remove(id) : this.#after(() => this.account.remove(id));
  }

  /** The store sorts by when it was saved: it comes back at the top. */
  restore(entry: SavedDesign, at: number): Promise<readonly SavedDesign[]> {
    if (this.#isMissing) return this.browser.restore(entry, at);
    const { name, design } = entry;
    return this.#after(() => this.account.save(name, design));
  }

  #after(change: () => Promise<unknown>): Promise<readonly SavedDesign[]> {
    return asked(async () => {
      await change();
      return this.account.list();
    });
  }
}

async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    if (!(cause instanceof StoreError)) throw cause;
    if (cause.detail.status === 401) throw new KeepError('signed-out', { cause });
    if (cause.detail.type === 'too-many-designs') throw new KeepError('too-many', { cause });
    throw new KeepError('unreachable', { cause });
  }
}
