/**
 * What goes on around the choices: searching among them, one leather for several parts, surprises, two designs side by
 * side. Only what is remembered about it is here; what it takes comes when the shoe stands there.
 */
import type { Design } from '@cordwainer/contract';
import type { Lazy } from '../loading/lazy.js';
import type { ColorFamily } from '../materials/color-family.js';
import type { ViewName } from '../scene/scene-port.js';
import { carried } from '../session/carry.js';
import { advance } from '../session/history.js';
import type { Offer } from '../session/offers.js';
import { currentDesign, type Session } from '../session/session.js';
import type { Spread } from '../session/spread.js';
import type { Random } from '../session/surprise/random.js';
import type { Workbench } from '../session/workbench.js';

export type DesignDesk = typeof import('./design-desk.js');

export interface DesigningHost {
  readonly workbench: Workbench;
  readonly desk: Lazy<DesignDesk>;
  readonly random: Random;
  /** The desk has come: its sheets are wanted. */
  arrived(desk: DesignDesk): void;
  /** A leather went on several parts, or was refused by some. */
  spreadDone(spread: Spread): void;
  /** A part was pressed whose leather is not offered for the one that is open. */
  unfit(key: string): void;
  /** Another shoe stands there: it wants to be seen as a whole. */
  surprised(): void;
  failed(error: unknown): void;
  changed(): void;
}

/** With what the design is compared: kept or saved by the person, or one of its own past by how many changes ago. */
export type Opposite = 'kept' | 'sold' | number | `saved:${string}`;

export class Designing {
  /** What is searched for, and in which family of colours. */
  query = '';
  family: ColorFamily | undefined;
  /** The field to search in is open, where there is no room for it to be open always. */
  finding = false;
  /** Parts in the same leather change together. */
  together = false;
  /** The part that waits for another to be pointed at, whose leather it will wear. */
  copyingTo: string | undefined;
  dialog: 'comparison' | 'shortcuts' | undefined;
  /** What is to know about what was done last: who was left out when a leather went on several parts, or what was kept. */
  note: Spread | 'kept' | undefined;
  /** Does again what could not be done, because what it takes did not come. */
  retry: (() => void) | undefined;
  /** A design kept to compare others with. */
  kept: Design | undefined;
  opposite: Opposite = 'sold';
  view: ViewName = 'hero';
  #arrival: Promise<void> | undefined;

  constructor(private readonly host: DesigningHost) {}

  get desk(): DesignDesk | undefined {
    return this.host.desk.loaded;
  }

  /** Resolves when what was pressed before it could be done is done, or has failed. */
  get arrival(): Promise<void> | undefined {
    return this.#arrival;
  }

  /** The shoe stands there: what may be wanted next is fetched. A failure is nobody's concern yet. */
  approach(): void {
    void this.host.desk
      .load()
      .then((desk) => {
        this.host.arrived(desk);
        this.host.changed();
      })
      .catch(() => undefined);
  }

  /** Another part is open: what was about the one before is over. */
  leaveStep(): void {
    this.query = '';
    this.family = undefined;
    this.finding = false;
    this.together = false;
    this.copyingTo = undefined;
    this.note = undefined;
  }

  search(change: { readonly query?: string; readonly family?: ColorFamily | undefined }): void {
    if ('query' in change) this.query = change.query ?? '';
    if ('family' in change) this.family = change.family;
    this.#with(() => undefined);
  }

  get searching(): boolean {
    return this.query.trim() !== '' || this.family !== undefined;
  }

  showFinder(shown: boolean): void {
    this.finding = shown;
    if (!shown) this.search({ query: '', family: undefined });
    else this.host.changed();
  }

  /** What was said is read. */
  dismiss(): void {
    this.note = undefined;
    this.retry = undefined;
    this.host.changed();
  }

  changeTogether(together: boolean): void {
    this.together = together;
    this.host.changed();
  }

  /** Chooses for the part that is open, and for those that change with it. */
  choose(value: string): void {
    const { workbench } = this.host;
    const { reading, step } = workbench;
    const { desk } = this;
    if (!reading || !step || !desk || !this.together) {
      workbench.choose(value);
      return;
    }
    const keys = [step.key, ...desk.wearersOfSame(reading, step).map(({ key }) => key)];
    this.#spread((session) => desk.spread(session.catalog, currentDesign(session), keys, value));
  }

  /** Puts a leather where it was offered to go. */
  spread(offered: Spread): void {
    this.#spread(() => offered);
  }

  copy(to: string | undefined): void {
    this.copyingTo = to;
    this.host.changed();
  }

  /** Takes what another part wears, as the part itself was pressed. True where somebody was asked to press one. */
  copyFrom(key: string): boolean {
    const { workbench } = this.host;
    const { reading, step } = workbench;
    const value = reading?.resolved.choices[key];
    if (!this.copyingTo || !this.desk || !reading || !step || value === undefined) return false;
    const offer = this.desk.copyOffer(reading, step, value);
    if (!offer) this.host.unfit(key);
    else this.take(offer);
    return true;
  }

  /** Takes what is offered from another part, or hears why not. */
  take(offer: Offer): void {
    const { workbench } = this.host;
    this.copyingTo = undefined;
    if (offer.allowed) this.choose(offer.value);
    else workbench.refuse(offer);
    this.host.changed();
  }

  /** Another dress for the same style, or for any. */
  surprise(anyStyle = false): void {
    this.#with((desk) => {
      const { random, workbench } = this.host;
      workbench.take((session) => {
        const present = anyStyle ? ofAnotherStyle(session, random) : currentDesign(session);
        const made = desk.surprise(session.catalog, present, random);
        return made ? { ...session, history: advance(session.history, made.design) } : session;
      });
      this.host.surprised();
    });
  }

  open(dialog: Designing['dialog'], opposite?: Opposite): void {
    if (opposite !== undefined) this.opposite = opposite;
    else if (dialog === 'comparison' && this.opposite === 'sold' && this.kept) this.opposite = 'kept';
    this.#with(() => {
      this.dialog = dialog;
    });
  }

  close(): void {
    this.dialog = undefined;
    this.host.changed();
  }

  /** Keeps the design as it is, to compare others with, and goes on designing. */
  keep(design: Design): void {
    this.#keep(design);
    this.note = 'kept';
    this.close();
  }

  compareWith(opposite: Opposite): void {
    this.opposite = opposite;
    this.host.changed();
  }

  look(view: ViewName): void {
    this.view = view;
    this.host.changed();
  }

  /** The other design is worked on, and the present one kept in its place. */
  swap(other: Design, present: Design): void {
    this.host.workbench.bring(other);
    this.#keep(present);
    this.host.changed();
  }

  /** The other design is worked on. */
  goOnWith(other: Design): void {
    this.host.workbench.bring(other);
    this.close();
  }

  #keep(design: Design): void {
    this.kept = design;
    this.opposite = 'kept';
  }

  #spread(make: (session: Session) => Spread): void {
    const { workbench } = this.host;
    const desk = this.desk!;
    let done: Spread | undefined;
    workbench.take((session) => {
      done = make(session);
      return desk.applySpread(session, done);
    });
    if (done) this.host.spreadDone(done);
  }

  /** Does something that takes the desk, once it is there. */
  #with(run: (desk: DesignDesk) => void): void {
    const { desk } = this.host;
    const go = (loaded: DesignDesk) => {
      this.host.arrived(loaded);
      run(loaded);
      this.host.changed();
    };
    if (desk.loaded) {
      go(desk.loaded);
      return;
    }
    this.retry = undefined;
    this.host.changed();
    this.#arrival = desk.load().then(go, (error) => {
      this.retry = () => this.#with(run);
      this.host.failed(error);
      this.host.changed();
    });
  }
}

/** The design in another style, any but the present one. */
function ofAnotherStyle({ catalog, history }: Session, random: Random): Design {
  const others = catalog.styles.filter(({ id, offered }) => offered !== false && id !== history.present.style);
  const style = others[Math.floor(random() * others.length)];
  return style ? carried(catalog, history.past, history.present, style.id) : history.present;
}
