/** The gallery of ready designs: what is in it, and what becomes of the one that is chosen. */
import { price } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { type InspirationShelf, inspirationsOf } from '../inspirations/inspiration-shelf.js';
import { type InspirationCard, inspirations } from '../panels/inspirations/inspirations.js';
import { onePair } from '../session/reading.js';
import type { Room, RoomHost } from './room.js';

export class InspirationsRoom implements Room {
  readonly #shelf: InspirationShelf;
  #style: string | undefined;

  constructor(private readonly host: RoomHost) {
    this.#shelf = inspirationsOf(host);
    // What did not come before somebody looked is asked for again.
    if (this.#shelf.failed) this.#shelf.retry();
  }

  render(): TemplateResult {
    const found = this.#shelf.inspirations;
    const { format } = this.host;
    const styles = new Set(found?.map(({ resolved }) => resolved.style.id));
    return inspirations({
      cards: found?.map(({ id, name, line, resolved }) => ({
        id,
        name: format.text(name),
        line: line && format.text(line),
        price: format.price(price(resolved, onePair(resolved), format.currency).unit),
        resolved,
        current: this.#isCurrent(resolved),
      })),
      failed: this.#shelf.failed,
      style: this.#style !== undefined && styles.has(this.#style) ? this.#style : undefined,
      format,
      filter: (style) => {
        this.#style = style;
        this.host.changed();
      },
      choose: (id) => this.#choose(id),
      retry: () => this.#shelf.retry(),
      close: () => this.host.close(),
    });
  }

  #isCurrent(resolved: InspirationCard['resolved']): boolean {
    const present = this.host.workbench.reading?.resolved;
    return present?.style === resolved.style && JSON.stringify(present.choices) === JSON.stringify(resolved.choices);
  }

  /** The design before is one step back, and whoever chose is told so. */
  #choose(id: string): void {
    const found = this.#shelf.inspirations?.find((inspiration) => inspiration.id === id);
    if (!found) return;
    const { host } = this;
    const wasThere = this.#isCurrent(found.resolved);
    host.close();
    if (wasThere) return;
    host.bring(found.resolved.design, []);
    host.say(() => ({
      text: msg(str`You begin with “${host.format.text(found.name)}”. What you had before is one step back.`),
      action: {
        name: msg('Undo'),
        run: () => host.workbench.undo(),
      },
    }));
  }
}
