/** Where a design is worked on: the session, the step that is open, and what was refused. No DOM. */
import type { Catalog, Currency, Design, Issue, Result } from '@cordwainer/contract';
import type { Offer } from './offers.js';
import { type Reading, read } from './reading.js';
import { applyRemedy, mending, type Remedy, remedyFor } from './remedy.js';
import type { Session } from './session.js';
import * as sessions from './session.js';
import { type Step, stepAfter } from './steps.js';

export interface WorkbenchHost {
  currencyFor(catalog: Catalog): Currency;
  /** Another step is open. */
  stepChanged(step: Step): void;
  /** Somebody changed the design. */
  designChanged(reading: Reading, step: Step): void;
  refused(refusal: Refusal): void;
  changed(): void;
}

export interface Refusal {
  readonly key: string;
  readonly offer: Offer;
  readonly remedy?: Remedy;
}

export class Workbench {
  #session: Session | undefined;
  #key: string | undefined;
  #reading: { readonly of: Session; readonly reading: Reading } | undefined;
  #mending: { readonly of: Session; readonly remedy: Remedy | undefined } | undefined;
  refusal: Refusal | undefined;

  constructor(private readonly host: WorkbenchHost) {}

  get session(): Session | undefined {
    return this.#session;
  }

  /** Begins with a catalog. A design that does not fit is answered with its issues, and the default one begins. */
  open(catalog: Catalog, design?: Design): readonly Issue[] {
    const wanted = sessions.openSession(catalog, design);
    const opened = wanted.ok ? wanted : sessions.openSession(catalog);
    if (!opened.ok) return opened.issues;
    this.#session = opened.value;
    this.#key = undefined;
    this.host.changed();
    return wanted.ok ? [] : wanted.issues;
  }

  /** Everything about the design as it is; only while a catalog is open. */
  get reading(): Reading | undefined {
    const session = this.#session;
    if (!session) return undefined;
    const currency = this.host.currencyFor(session.catalog);
    if (this.#reading?.of !== session || this.#reading.reading.currency !== currency) {
      this.#reading = { of: session, reading: read(session, currency) };
    }
    return this.#reading.reading;
  }

  get step(): Step | undefined {
    const steps = this.reading?.steps;
    return steps?.find((step) => step.key === this.#key) ?? steps?.find((step) => step.group === 'upper') ?? steps?.[0];
  }

  /** Opens a step; a key that the design has no step for changes nothing. */
  go(key: string): void {
    const step = this.reading?.steps.find((candidate) => candidate.key === key);
    if (!step) return;
    this.#key = step.key;
    this.refusal = undefined;
    this.host.changed();
    this.host.stepChanged(step);
  }

  goBy(distance: number): void {
    const { reading, step } = this;
    const next = reading && step && stepAfter(reading.steps, step.key, distance);
    if (next) this.go(next.key);
  }

  choose(value: string): void {
    const { step } = this;
    if (step) this.#take((session) => sessions.choose(session, step.key, value));
  }

  refuse(offer: Offer): void {
    if (!this.#session || !this.step) return;
    const { key } = this.step;
    this.refusal = { key, offer, remedy: remedyFor(this.#session, key, offer.value) };
    this.host.changed();
    this.host.refused(this.refusal);
  }

  /** What would mend a design that breaks rules; worked out once per design. */
  get mending(): Remedy | undefined {
    const session = this.#session;
    if (!session) return undefined;
    if (this.#mending?.of !== session) this.#mending = { of: session, remedy: mending(session) };
    return this.#mending.remedy;
  }

  dismissRefusal(): void {
    this.refusal = undefined;
    this.host.changed();
  }

  amend(remedy: Remedy): void {
    this.#take((session) => applyRemedy(session, remedy));
  }

  /** Any other change, as one step that can be undone. The same session means that nothing changed. */
  take(change: (session: Session) => Session): void {
    this.#take(change);
  }

  undo(): void {
    this.#take(sessions.undo, true);
  }

  redo(): void {
    this.#take(sessions.redo, true);
  }

  startOver(): void {
    this.#take(sessions.startOver);
  }

  adopt(design: Design): readonly Issue[] {
    return this.#adopt((session) => sessions.adopt(session, design));
  }

  adoptCode(code: string): readonly Issue[] {
    return this.#adopt((session) => sessions.adoptCode(session, code));
  }

  /** Somebody brings another design, as one step that can be undone. One that does not fit is answered with its issues. */
  bring(design: Design): readonly Issue[] {
    let issues: readonly Issue[] = [];
    this.#take((session) => {
      const adopted = sessions.adopt(session, design);
      if (adopted.ok) return adopted.value;
      issues = adopted.issues;
      return session;
    });
    return issues;
  }

  #adopt(change: (session: Session) => Result<Session>): readonly Issue[] {
    if (!this.#session) return [];
    const adopted = change(this.#session);
    if (!adopted.ok) return adopted.issues;
    this.#session = adopted.value;
    this.refusal = undefined;
    this.host.changed();
    return [];
  }

  #take(change: (session: Session) => Session, openWhatChanged = false): void {
    const before = this.reading;
    if (!this.#session || !before) return;
    const next = change(this.#session);
    if (next === this.#session) return;
    this.#session = next;
    this.refusal = undefined;
    this.host.changed();
    const { reading, step } = this;
    if (!reading || !step) return;
    if (openWhatChanged) this.#openWhatChanged(before, reading);
    this.host.designChanged(reading, this.step ?? step);
  }

  /** Whoever undoes something wants to see what it was. */
  #openWhatChanged(before: Reading, after: Reading): void {
    const changed = after.steps.find(
      ({ key }) =>
        (key === 'style' && before.resolved.style !== after.resolved.style) ||
        before.resolved.choices[key] !== after.resolved.choices[key],
    );
    if (changed && changed.key !== this.#key) this.go(changed.key);
  }
}
