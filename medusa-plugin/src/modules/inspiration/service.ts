import type { Context } from '@medusajs/framework/types';
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from '@medusajs/framework/utils';
import { sqlOf } from '../../database/sql';
import {
  addInspiration,
  changeInspiration,
  type InspirationChanges,
  type InspirationRow,
  type InspirationToAdd,
  listInspirations,
  orderInspirations,
  readInspiration,
  removeInspiration,
} from './gallery';
import { Inspiration } from './models/inspiration';

export type { InspirationChanges, InspirationRow, InspirationToAdd } from './gallery';

/** The ready designs of each brand, in the order in which they are shown. */
export default class InspirationModuleService extends MedusaService({ CordwainerInspiration: Inspiration }) {
  @InjectManager()
  async listInspirations(brandId: string, @MedusaContext() context: Context = {}): Promise<InspirationRow[]> {
    return listInspirations(sqlOf(context), brandId);
  }

  @InjectManager()
  async readInspiration(id: string, @MedusaContext() context: Context = {}): Promise<InspirationRow | undefined> {
    return readInspiration(sqlOf(context), id);
  }

  /** @throws RefusalError 422 `too-many-inspirations` */
  @InjectTransactionManager()
  async addInspiration(wish: InspirationToAdd, @MedusaContext() context: Context = {}): Promise<string> {
    return addInspiration(sqlOf(context), wish);
  }

  @InjectTransactionManager()
  async changeInspiration(
    id: string,
    changes: InspirationChanges,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return changeInspiration(sqlOf(context), id, changes);
  }

  @InjectTransactionManager()
  async removeInspiration(id: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return removeInspiration(sqlOf(context), id);
  }

  /** @throws RefusalError 409 where these are not the brand's inspirations, each once */
  @InjectTransactionManager()
  async orderInspirations(
    brandId: string,
    ids: readonly string[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return orderInspirations(sqlOf(context), brandId, ids);
  }
}
