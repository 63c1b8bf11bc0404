/** The drawer with saved designs: what is in it, and what becomes of it. */
import { type CarriedDesign, type Catalog, carryOver, type Design, price } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { savedRivalsOf } from '../designing/saved-rivals.js';
import { type Collection, KeepError, type KeepFault } from '../keeping/collection.js';
import { defaultName } from '../keeping/default-name.js';
import { keepFault } from '../keeping/keep-faults.js';
import { findSame, freeName, type SavedDesign } from '../keeping/saved-design.js';
import { type FocusWish, type SavedRow, savedDesigns } from '../panels/saved-designs/saved-designs.js';
import { onePair } from '../session/reading.js';
import { browserCollection, collectionOf } from './collection-of.js';
import type { Room, RoomHost } from './room.js';
import { shareQuietly } from './save-design.js';

export class SavedDesignsRoom implements Room {
  readonly #collection: Collection;
  #saved: readonly SavedDesign[] | undefined;
  #fault: KeepFault | undefined;
  #busy = false;
  #renaming: string | undefined;
  #removed: { readonly entry: SavedDesign; readonly at: number } | undefined;
  #elsewhere: readonly SavedDesign[] = [];
  #focus: FocusWish | undefined;
  /** One carried design for each saved one: pictures are compared by it. */
  readonly #carried = new WeakMap<Design, CarriedDesign | 'gone'>();

  constructor(private readonly host: RoomHost) {
    this.#collection = collectionOf(host);
    addEventListener('storage', this.#elsewhereChanged);
    void this.#load();
  }

  left(): void {
    removeEventListener('storage', this.#elsewhereChanged);
  }

  render(): TemplateResult {
    const { resolved } = this.host.workbench.reading!;
    const same = this.#saved && findSame(this.#saved, resolved.design);
    return savedDesigns({
      current: {
        resolved,
        name: same ? undefined : freeName(this.#saved ?? [], defaultName(resolved, this.host.format)),
      },
      rows: this.#saved?.map((entry) => this.#row(entry, entry === same)),
      place: this.#collection.place,
      renaming: this.#renaming,
      removed: this.#removed && { name: this.#removed.entry.name, at: this.#removed.at },
      fault: this.#fault && keepFault(this.#fault),
      busy: this.#busy,
      elsewhere: this.#elsewhere.length,
      format: this.host.format,
      focus: this.#focus,
      save: (name) => void this.#save(name),
      open: (id) => this.#open(id),
      startRenaming: (id) => this.#nameAnew(id),
      rename: (id, name) => void this.#rename(id, name),
      stopRenaming: () => this.#nameAnew(undefined),
      compare: (id) => {
        this.host.close();
        savedRivalsOf(this.host).bring(this.#saved!);
        this.host.compare(`saved:${id}`);
      },
      remove: (id) => void this.#remove(id),
      restore: () => void this.#restore(),
      moveAll: () => void this.#moveAll(),
      retry: () => void this.#load(),
      close: () => this.host.close(),
    });
  }

  #row(entry: SavedDesign, current: boolean): SavedRow {
    const { id, name } = entry;
    const { format, workbench } = this.host;
    const carried = this.#carry(workbench.session!.catalog, entry.design);
    if (!carried) return { id, name, facts: '', current };
    const { resolved } = carried;
    const day = new Intl.DateTimeFormat(format.locale, { dateStyle: 'medium' }).format(new Date(entry.savedAt));
    const { unit } = price(resolved, onePair(resolved), format.currency);
    return { id, name, facts: `${day} · ${format.money(unit)}`, resolved, current };
  }

  #carry(catalog: Catalog, design: Design): CarriedDesign | undefined {
    let carried = this.#carried.get(design);
    if (!carried || (carried !== 'gone' && carried.resolved.catalog !== catalog)) {
      const result = carryOver(catalog, design);
      carried = result.ok ? result.value : 'gone';
      this.#carried.set(design, carried);
    }
    return carried === 'gone' ? undefined : carried;
  }

  async #load(): Promise<void> {
    await this.#change(() => this.#collection.list());
    if (this.#collection.place === 'account') this.#elsewhere = await browserCollection(this.host).list();
    this.host.changed();
  }

  async #save(name: string): Promise<void> {
    const { design } = this.host.workbench.reading!.resolved;
    const done = await this.#change(() => this.#collection.save(name, design));
    if (!done) return;
    this.host.noted({ kind: 'saved' });
    const [saved] = this.#saved!;
    this.#wish('open', saved?.id);
    this.host.announce(() => msg(str`Saved as “${saved?.name ?? name}”.`));
    await shareQuietly(this.host, this.#collection.noteShared?.bind(this.#collection));
  }

  #open(id: string): void {
    const entry = this.#saved?.find((candidate) => candidate.id === id);
    const carried = entry && this.#carry(this.host.workbench.session!.catalog, entry.design);
    if (!carried) return;
    this.host.close();
    this.host.bring(carried.resolved.design, carried.lost);
  }

  async #rename(id: string, name: string): Promise<void> {
    if (await this.#change(() => this.#collection.rename(id, name))) this.#nameAnew(undefined);
  }

  async #remove(id: string): Promise<void> {
    const at = this.#saved?.findIndex((entry) => entry.id === id) ?? -1;
    const entry = this.#saved?.[at];
    if (!entry || !(await this.#change(() => this.#collection.remove(id)))) return;
    this.#removed = { entry, at };
    this.#wish('undo');
    this.host.announce(() => msg(str`“${entry.name}” is deleted.`));
  }

  async #restore(): Promise<void> {
    const { entry, at } = this.#removed ?? {};
    if (!entry || at === undefined || !(await this.#change(() => this.#collection.restore(entry, at)))) return;
    this.#removed = undefined;
    this.#wish('open', findSame(this.#saved!, entry.design)?.id);
    this.host.announce(() => msg(str`“${entry.name}” is back.`));
  }

  async #moveAll(): Promise<void> {
    const browser = browserCollection(this.host);
    for (const { id, name, design } of [...this.#elsewhere].reverse()) {
      if (!(await this.#change(() => this.#collection.save(name, design)))) return;
      this.#elsewhere = await browser.remove(id);
    }
    this.host.changed();
  }

  /** Answers whether it was done. */
  async #change(change: () => Promise<readonly SavedDesign[]>): Promise<boolean> {
    this.#busy = true;
    this.#fault = undefined;
    this.host.changed();
    try {
      this.#saved = this.#kept(await change());
      return true;
    } catch (error) {
      if (!(error instanceof KeepError)) throw error;
      this.#fault = error.fault;
      this.host.failed(error);
      return false;
    } finally {
      this.#busy = false;
      this.host.changed();
    }
  }

  /** Entries that are as they were stay the same objects, and so do their pictures. */
  #kept(saved: readonly SavedDesign[]): readonly SavedDesign[] {
    const known = new Map(this.#saved?.map((entry) => [JSON.stringify(entry), entry]));
    return saved.map((entry) => known.get(JSON.stringify(entry)) ?? entry);
  }

  #wish(on: FocusWish['on'], id?: string): void {
    this.#focus = { on, id, turn: (this.#focus?.turn ?? 0) + 1 };
    this.host.changed();
  }

  /** Opens the name of a design for another, or leaves it. */
  #nameAnew(id: string | undefined): void {
    const before = this.#renaming;
    this.#renaming = id;
    this.#wish(id ? 'name' : 'rename', id ?? before);
  }

  /** Another tab has saved something, or deleted it. */
  readonly #elsewhereChanged = (): void => {
    if (this.#collection.place === 'browser') void this.#load();
  };
}
