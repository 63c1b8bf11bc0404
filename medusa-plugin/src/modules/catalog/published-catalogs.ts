import type { Catalog } from '@cordwainer/contract';

/** A published catalog as the rest of the plugin uses it. */
export type PublishedCatalog = {
  id: string;
  brandId: string;
  version: number;
  /** SHA-256 of the text. */
  hash: string;
  /** As JSON, written once: a big catalog takes too long to be written for every request. */
  text: string;
  catalog: Catalog;
};

/** Some 30 big catalogs, or a thousand small ones; read into objects they take several times as much. */
const MOST_CHARACTERS = 32_000_000;

/**
 * The published catalogs that were used last, by id. Versions never change, so that a copy can't be stale: only which
 * version is current has to be asked again every time, on however many servers.
 */
export class PublishedCatalogs {
  private readonly kept = new Map<string, PublishedCatalog>();
  private characters = 0;

  constructor(private readonly most = MOST_CHARACTERS) {}

  get(id: string): PublishedCatalog | undefined {
    const found = this.kept.get(id);
    if (found) {
      this.kept.delete(id);
      this.kept.set(id, found);
    }
    return found;
  }

  keep(published: PublishedCatalog): void {
    if (this.kept.has(published.id)) return;
    this.kept.set(published.id, published);
    this.characters += published.text.length;
    for (const [id, { text }] of this.kept) {
      if (this.characters <= this.most || id === published.id) return;
      this.kept.delete(id);
      this.characters -= text.length;
    }
  }
}
