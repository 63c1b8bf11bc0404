/**
 * A part of the designer that is fetched once, when it is first wanted. After a failure the next `load` tries again:
 * most browsers remember a module that did not come and answer every further `import()` of the same address with the
 * old failure (https://github.com/whatwg/html/issues/6768), so a repeated try that fails goes on to the same file under
 * another address.
 */
export class Lazy<T> {
  #loaded: T | undefined;
  #coming: Promise<T> | undefined;
  #failures = 0;

  constructor(
    private readonly importIt: () => Promise<T>,
    /** Where the file lies. */
    private readonly file: URL,
    private readonly importFrom: (address: string) => Promise<T> = (address) => import(/* @vite-ignore */ address),
  ) {}

  /** What has come, while it is there. */
  get loaded(): T | undefined {
    return this.#loaded;
  }

  load(): Promise<T> {
    this.#coming ??= this.#fetch().then(
      (loaded) => {
        this.#loaded = loaded;
        return loaded;
      },
      (error: unknown) => {
        this.#failures++;
        this.#coming = undefined;
        throw error;
      },
    );
    return this.#coming;
  }

  async #fetch(): Promise<T> {
    if (this.#failures === 0) return this.importIt();
    try {
      return await this.importIt();
    } catch {
      return this.importFrom(`${this.file.href}?try=${this.#failures}`);
    }
  }
}
