/** A bench in a worker: shoes come in parcels that leave out what the page still holds. */
import type { SurveyedShoe } from '../scene/survey/survey.js';
import type { ShoeSpec } from '../shoe/spec.js';
import type { Commission } from './messages.js';
import type { Parcel } from './parcel.js';
import { Unwrapper } from './unwrapper.js';
import { type WorkerLike, WorkerLine } from './worker-line.js';

export class WorkerBench {
  readonly #line: WorkerLine<Omit<Commission, 'id'>, Parcel>;
  readonly #parcels: Unwrapper;

  /** @throws whatever `start` throws where workers are forbidden */
  constructor(start: () => WorkerLike, most: number) {
    this.#parcels = new Unwrapper(most);
    this.#line = new WorkerLine(start);
  }

  /** Resolves when the worker is at work, or is known never to be. */
  get settled(): Promise<void> {
    return this.#line.settled;
  }

  /** @throws WorkerGone; any other error is the shoe's */
  make(spec: ShoeSpec): Promise<SurveyedShoe> {
    return this.#line.ask(
      () => ({ spec, held: this.#parcels.held }),
      (parcel) => this.#parcels.unwrap(parcel),
    );
  }

  close(): void {
    this.#line.close();
  }
}
