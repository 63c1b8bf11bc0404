/**
 * Ends in the reverse order of starting: what asks goes before what answers.
 */
export class Shutdown {
  /** @type {(() => Promise<void> | void)[]} */
  #steps = [];
  /** @type {Promise<void> | undefined} */
  #done;

  /** Whether the end has begun. */
  get begun() {
    return this.#done !== undefined;
  }

  /**
   * @template {{ close?: () => Promise<void>, stop?: () => Promise<void> }} T
   * @param {T} thing
   * @returns {T}
   */
  own(thing) {
    this.onEnd(() => (thing.stop ?? thing.close)?.call(thing));
    return thing;
  }

  /** @param {() => Promise<void> | void} step */
  onEnd(step) {
    this.#steps.unshift(step);
  }

  /** Safe to call twice: a second Ctrl-C waits for the first. */
  run() {
    this.#done ??= (async () => {
      for (const step of this.#steps) {
        try {
          await step();
        } catch (error) {
          console.error(error);
        }
      }
    })();
    return this.#done;
  }
}
