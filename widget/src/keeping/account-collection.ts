/** Saved designs on the account of who is signed in at the store, the same on every device. */
import type { Design } from '@cordwainer/contract';
import type { AccountDesigns } from '../commerce/medusa-account-designs.js';
import { StoreError } from '../commerce/store-error.js';
import { type Collection, KeepError } from './collection.js';
import { freeName, type SavedDesign } from './saved-design.js';

export class AccountCollection implements Collection {
  readonly place = 'account';

  constructor(private readonly account: AccountDesigns) {}

  list(): Promise<readonly SavedDesign[]> {
    return asked(() => this.account.list());
  }

  save(name: string, design: Design): Promise<readonly SavedDesign[]> {
    return asked(async () => {
      await this.account.save(freeName(await this.account.list(), name), design);
      return this.account.list();
    });
  }

  rename(id: string, name: string): Promise<readonly SavedDesign[]> {
    return this.#after(() => this.account.rename(id, name));
  }

  remove(id: string): Promise<readonly SavedDesign[]> {
    return this.#after(() => this.account.remove(id));
  }

  /** The store sorts by when it was saved: it comes back at the top. */
  restore({ name, design }: SavedDesign): Promise<readonly SavedDesign[]> {
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
