/** Saved designs that the present one may be compared with. They are asked for when the comparison is opened. */
import { carryOver, type ResolvedDesign } from '@cordwainer/contract';
import type { SavedDesign } from '../keeping/saved-design.js';
import { collectionOf } from '../rooms/collection-of.js';
import type { RoomHost } from '../rooms/room.js';
import type { Workbench } from '../session/workbench.js';

export interface SavedRival {
  readonly id: string;
  readonly name: string;
  readonly resolved: ResolvedDesign;
}

/** More than anybody looks through beside one shoe; the latest of them. */
const MOST_SHOWN = 24;

const rivals = new WeakMap<Workbench, SavedRivals>();

export function savedRivalsOf(host: RoomHost): SavedRivals {
  const known = rivals.get(host.workbench) ?? new SavedRivals(host);
  rivals.set(host.workbench, known);
  return known;
}

export class SavedRivals {
  #list: readonly SavedRival[] = [];
  #asked = false;

  constructor(private readonly host: RoomHost) {}

  /** The comparison is closed: what is saved meanwhile is there when it is opened again. */
  leave(): void {
    this.#asked = false;
  }

  /** Those that are another shoe than the present one, the latest first; none until they have come. */
  find(present: ResolvedDesign): readonly SavedRival[] {
    if (!this.#asked) {
      this.#asked = true;
      void this.#load();
    }
    const looks = JSON.stringify([present.style.id, present.choices]);
    return this.#list
      .filter(
        ({ resolved }) =>
          resolved.catalog === present.catalog && JSON.stringify([resolved.style.id, resolved.choices]) !== looks,
      )
      .slice(0, MOST_SHOWN);
  }

  /** Those somebody has at hand, so that the one that was asked for is there from the first. */
  bring(saved: readonly SavedDesign[]): void {
    this.#asked = true;
    this.#take(saved);
  }

  async #load(): Promise<void> {
    // Comparing goes on without them.
    const saved = await collectionOf(this.host)
      .list()
      .catch((error): readonly SavedDesign[] => {
        this.host.failed(error);
        return [];
      });
    this.#take(saved);
    this.host.changed();
  }

  #take(saved: readonly SavedDesign[]): void {
    const { catalog } = this.host.workbench.session!;
    const before = new Map(this.#list.map((rival) => [JSON.stringify(rival.resolved.design), rival.resolved]));
    this.#list = saved.flatMap(({ id, name, design }) => {
      const carried = carryOver(catalog, design);
      if (!carried.ok) return [];
      // The same object as before, so that its picture stays.
      const { resolved } = carried.value;
      const known = before.get(JSON.stringify(resolved.design));
      return [{ id, name, resolved: known?.catalog === catalog ? known : resolved }];
    });
  }
}
