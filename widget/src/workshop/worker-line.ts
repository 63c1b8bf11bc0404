/** A line to a worker that answers one question at a time. It works from its first answer on, or says once that it never will. */

/** The worker can't be had or is gone: another policy, another origin, no such file. What it does may still be possible. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone';
}

/** What a `Worker` is to a line. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** The worker says first that it is there, then answers each question in its order. */
export type Reply<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** Sent after a question whose answer nobody waits for any more; a worker that does not look for it answers all the same. */
export interface Withdrawal {
  readonly withdraw: number;
}

/** Browsers say when a worker fails to start; should one keep silent, nobody waits longer than this. */
const PATIENCE_MS = 10_000;

export class WorkerLine<Question extends object, Answer> {
  readonly #worker: WorkerLike;
  /** One question at a time, so that what one says about the page still holds when its answer comes. */
  #turn: Promise<unknown> = Promise.resolve();
  #waiting: { readonly id: number; resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  readonly #silence: ReturnType<typeof setTimeout>;
  #questions = 0;
  #gone: WorkerGone | undefined;
  /** Resolves when the worker is at work, or is known never to be. */
  readonly settled: Promise<void>;
  #settle!: () => void;

  /** @throws whatever `start` throws where workers are forbidden */
  constructor(start: () => WorkerLike) {
    this.#worker = start();
    this.settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#worker.onmessage = ({ data }: MessageEvent<Reply<Answer>>) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#end(`The worker failed: ${event.message || 'it could not be loaded'}`);
    };
    this.#worker.onmessageerror = () => this.#end('The worker could not be understood.');
    this.#silence = setTimeout(() => this.#end('The worker did not start.'), PATIENCE_MS);
  }

  /**
   * `question` is asked for when its turn has come, and `read` has read the answer before the next one is. A `signal`
   * that aborts tells the worker that it need not go on.
   * @throws WorkerGone; any other error is what the worker said
   */
  ask<Read>(question: () => Question, read: (answer: Answer) => Read, signal?: AbortSignal): Promise<Read> {
    const done = this.#turn.then(() => this.#ask(question(), signal)).then(read);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  close(): void {
    this.#end('The worker was ended.');
  }

  #ask(question: Question, signal: AbortSignal | undefined): Promise<Answer> {
    if (this.#gone) return Promise.reject(this.#gone);
    const id = ++this.#questions;
    return new Promise((resolve, reject) => {
      this.#waiting = { id, resolve, reject };
      this.#worker.postMessage({ ...question, id });
      signal?.addEventListener('abort', () => {
        if (this.#waiting?.id === id) this.#worker.postMessage({ withdraw: id } satisfies Withdrawal);
      });
    });
  }

  #hear(reply: Reply<Answer>): void {
    clearTimeout(this.#silence);
    this.#settle();
    const waiting = this.#waiting;
    if (reply.kind === 'ready' || reply.id !== waiting?.id) return;
    this.#waiting = undefined;
    if (reply.kind === 'done') waiting.resolve(reply.answer);
    else waiting.reject(new Error(reply.message));
  }

  #end(message: string): void {
    if (this.#gone) return;
    this.#gone = new WorkerGone(message);
    clearTimeout(this.#silence);
    this.#settle();
    this.#worker.terminate();
    this.#waiting?.reject(this.#gone);
    this.#waiting = undefined;
  }
}
