/**
 * The design being made, kept so that a reload brings it back. Each tab has its own (the session's storage outlives a reload
 * and belongs to one tab); a new tab begins with the latest of all.
 */
import { type CarriedDesign, type Catalog, carryOver, type Design, parseDesign } from '@cordwainer/contract';
import type { Kept, Shelf } from './shelf.js';

/**
 * A draft belongs to where it began: whoever opens another link, or another product's page, wants that, and whoever
 * reloads the same one wants to go on.
 */
interface Draft {
  readonly design: Design;
  readonly origin: string;
}

export interface DraftShelves {
  /** This tab's. */
  readonly tab: Shelf;
  /** Of all tabs. */
  readonly site: Shelf;
}

/** How many origins are remembered: own designs are still there after a look at what friends have linked to. */
const MOST_ORIGINS = 6;

export class Drafts {
  constructor(
    private readonly shelves: DraftShelves,
    private readonly key: string,
  ) {}

  /** What was being made from this origin, brought to the catalog as it is now. */
  read(catalog: Catalog, origin: string): CarriedDesign | undefined {
    for (const shelf of [this.shelves.tab, this.shelves.site]) {
      const draft = this.#from(shelf, origin);
      const carried = draft && carryOver(catalog, draft.design);
      if (carried?.ok) return carried.value;
    }
    return undefined;
  }

  write(design: Design, origin: string): Kept {
    const [, kept] = [this.shelves.site, this.shelves.tab].map((shelf) =>
      shelf.write(this.key, [{ design, origin }, ...this.#others(shelf, origin)].slice(0, MOST_ORIGINS)),
    );
    return kept ?? 'forbidden';
  }

  /** What another tab has made meanwhile stays. */
  forget(origin: string): void {
    const own = this.#from(this.shelves.tab, origin);
    for (const shelf of [this.shelves.site, this.shelves.tab]) {
      if (JSON.stringify(this.#from(shelf, origin)) !== JSON.stringify(own)) continue;
      const others = this.#others(shelf, origin);
      if (others.length > 0) shelf.write(this.key, others);
      else shelf.remove(this.key);
    }
  }

  #from(shelf: Shelf, origin: string): Draft | undefined {
    return this.#all(shelf).find((draft) => draft.origin === origin);
  }

  #others(shelf: Shelf, origin: string): Draft[] {
    return this.#all(shelf).filter((draft) => draft.origin !== origin);
  }

  #all(shelf: Shelf): Draft[] {
    const kept = shelf.read(this.key);
    return Array.isArray(kept) ? kept.flatMap((entry) => parse(entry) ?? []) : [];
  }
}

function parse(kept: unknown): Draft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { design, origin } = kept as Partial<Draft>;
  const parsed = parseDesign(design);
  return parsed.ok && typeof origin === 'string' ? { design: parsed.value, origin } : undefined;
}
