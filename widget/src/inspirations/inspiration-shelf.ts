/** The ready designs of one designer: fetched once from wherever the page says, and again when it says something else. */
import { InvalidInputError } from '@cordwainer/contract';
import type { MedusaOptions } from '../commerce/medusa-client.js';
import { fetchInspirations } from '../commerce/medusa-inspirations.js';
import type { Workbench } from '../session/workbench.js';
import { type Inspiration, readInspirations } from './inspiration.js';

/** Where they come from; the first of these that is there. */
export interface InspirationSource {
  /** Handed over by the page. */
  readonly given?: unknown;
  /** Where a list lies as JSON. */
  readonly url?: string;
  readonly medusa?: MedusaOptions;
}

export interface InspirationHost {
  readonly workbench: Workbench;
  readonly inspirationSource: InspirationSource;
  failed(error: unknown): void;
  changed(): void;
}

const shelves = new WeakMap<Workbench, InspirationShelf>();

/** The same for everything in a designer that asks. */
export function inspirationsOf(host: InspirationHost): InspirationShelf {
  const shelf = shelves.get(host.workbench) ?? new InspirationShelf(host);
  shelves.set(host.workbench, shelf);
  return shelf;
}

export class InspirationShelf {
  #inspirations: readonly Inspiration[] | undefined;
  #failed = false;
  #source = '';
  /** What was handed over, and the catalog: compared by identity. */
  #given: readonly unknown[] = [];

  constructor(private readonly host: InspirationHost) {}

  /** None until they have come. Asking fetches them. */
  get inspirations(): readonly Inspiration[] | undefined {
    this.#follow();
    return this.#inspirations;
  }

  /** They did not come. */
  get failed(): boolean {
    return this.#failed;
  }

  retry(): void {
    this.#given = [];
    this.#follow();
    this.host.changed();
  }

  #follow(): void {
    const { session } = this.host.workbench;
    const { given, url, medusa } = this.host.inspirationSource;
    if (!session) return;
    const source = JSON.stringify([url, medusa?.url, medusa?.publishableKey]);
    const known = this.#given[0] === session.catalog && this.#given[1] === given && this.#source === source;
    if (known) return;
    this.#source = source;
    this.#given = [session.catalog, given];
    this.#inspirations = undefined;
    this.#failed = false;
    void this.#fetch(this.#given);
  }

  async #fetch(asked: readonly unknown[]): Promise<void> {
    const { catalog } = this.host.workbench.session!;
    try {
      const found = await find(this.host.inspirationSource);
      if (asked !== this.#given) return;
      const { inspirations, issues } = readInspirations(catalog, found);
      this.#inspirations = inspirations;
      if (issues.length > 0) this.host.failed(new InvalidInputError('Inspirations', issues));
    } catch (error) {
      if (asked !== this.#given) return;
      this.#failed = true;
      this.host.failed(error);
    }
    this.host.changed();
  }
}

async function find({ given, url, medusa }: InspirationSource): Promise<unknown> {
  if (given !== undefined) return given;
  if (!url) return medusa ? fetchInspirations(medusa) : [];
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The inspirations at ${url} answered with status ${response.status}.`);
  return response.json();
}
