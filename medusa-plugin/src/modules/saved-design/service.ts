import type { Design } from '@cordwainer/contract';
import type { Context } from '@medusajs/framework/types';
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from '@medusajs/framework/utils';
import { sqlOf } from '../../database/sql';
import { SavedDesign } from './models/saved-design';
import { SharedDesign } from './models/shared-design';
import {
  type DesignToSave,
  forgetCustomer,
  listSaved,
  type Owner,
  removeSaved,
  renameSaved,
  type SavedDesignRow,
  saveDesign,
} from './saved';
import { type DesignToShare, readShared, removeShared, shareDesign } from './shared';

export type { DesignToSave, Owner, SavedDesignRow } from './saved';
export type { DesignToShare } from './shared';

/** Designs that are kept before anything is ordered: behind links, and on customers' accounts. */
export default class SavedDesignModuleService extends MedusaService({
  CordwainerSharedDesign: SharedDesign,
  CordwainerSavedDesign: SavedDesign,
}) {
  /** @throws RefusalError 429 where the brand has shared too many today */
  @InjectTransactionManager()
  async shareDesign(
    wish: DesignToShare,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; created: boolean }> {
    return shareDesign(sqlOf(context), wish);
  }

  @InjectManager()
  async readShared(id: string, brandId: string, @MedusaContext() context: Context = {}): Promise<Design | undefined> {
    return readShared(sqlOf(context), id, brandId);
  }

  @InjectTransactionManager()
  async removeShared(id: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return removeShared(sqlOf(context), id);
  }

  @InjectManager()
  async listSaved(owner: Owner, @MedusaContext() context: Context = {}): Promise<SavedDesignRow[]> {
    return listSaved(sqlOf(context), owner);
  }

  /** @throws RefusalError 422 `too-many-designs` */
  @InjectTransactionManager()
  async saveDesign(
    wish: DesignToSave,
    @MedusaContext() context: Context = {},
  ): Promise<SavedDesignRow & { created: boolean }> {
    return saveDesign(sqlOf(context), wish);
  }

  @InjectTransactionManager()
  async renameSaved(
    id: string,
    owner: Owner,
    name: string,
    @MedusaContext() context: Context = {},
  ): Promise<SavedDesignRow | undefined> {
    return renameSaved(sqlOf(context), id, owner, name);
  }

  @InjectTransactionManager()
  async removeSaved(id: string, owner: Owner, @MedusaContext() context: Context = {}): Promise<boolean> {
    return removeSaved(sqlOf(context), id, owner);
  }

  @InjectTransactionManager()
  async forgetCustomer(customerId: string, @MedusaContext() context: Context = {}): Promise<number> {
    return forgetCustomer(sqlOf(context), customerId);
  }
}
