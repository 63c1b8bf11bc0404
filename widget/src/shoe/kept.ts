/** Things made by key, the last few of them remembered: somebody who compares two lasts goes back and forth. */
export class Kept<T> {
  readonly #things = new Map<string, T>();
  /** How many were made, for whoever wants to know that nothing was made twice. */
  made = 0;

  constructor(private readonly most: number) {}

  get(key: string, make: () => T): T {
    let thing = this.#things.get(key);
    if (thing === undefined) {
      thing = make();
      this.made++;
    }
    // Set anew, so that the one used last is forgotten last.
    this.#things.delete(key);
    this.#things.set(key, thing);
    if (this.#things.size > this.most) this.#things.delete(this.#things.keys().next().value!);
    return thing;
  }
}
