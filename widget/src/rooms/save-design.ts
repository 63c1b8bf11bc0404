import { msg, str } from '@lit/localize';
import { shareDesign } from '../commerce/medusa-shared.js';
import { StoreError } from '../commerce/store-error.js';
import { KeepError } from '../keeping/collection.js';
import { defaultName } from '../keeping/default-name.js';
import { keepFault } from '../keeping/keep-faults.js';
import { findSame } from '../keeping/saved-design.js';
import { collectionOf } from './collection-of.js';
import type { RoomHost } from './room.js';

/** Saves the design as it is under a name of its own, and says so. */
export async function saveDesign(host: RoomHost): Promise<void> {
  const { resolved } = host.workbench.reading!;
  const collection = collectionOf(host);
  try {
    const before = findSame(await collection.list(), resolved.design);
    const saved = before ? [before] : await collection.save(defaultName(resolved, host.format), resolved.design);
    const { name } = saved[0]!;
    host.say(() => ({
      text: before ? msg(str`Already saved as “${name}”.`) : msg(str`Saved as “${name}”.`),
      action: { name: msg('My designs'), run: () => host.open('designs') },
    }));
    if (!before) host.noted({ kind: 'saved' });
    if (!before) await shareQuietly(host, collection.noteShared?.bind(collection));
  } catch (error) {
    if (!(error instanceof KeepError)) throw error;
    host.failed(error);
    host.say(() => ({ text: keepFault(error.fault) }));
  }
}

/** With Medusa the store keeps a guest's design, too; what is saved in the browser does not depend on it. */
export async function shareQuietly(
  host: Pick<RoomHost, 'medusa' | 'workbench' | 'failed'>,
  note: ((design: ReturnType<typeof designOf>, shareId: string) => void) | undefined,
): Promise<void> {
  const { medusa } = host;
  if (!medusa || !note) return;
  const design = designOf(host);
  try {
    note(design, await shareDesign(medusa, design));
  } catch (error) {
    if (!(error instanceof StoreError && error.isMissing)) host.failed(error);
  }
}

function designOf({ workbench }: Pick<RoomHost, 'workbench'>) {
  return workbench.reading!.resolved.design;
}
