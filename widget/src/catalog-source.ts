/** Where the catalog comes from: handed over, a URL, or the store. */
import { type Catalog, InvalidInputError, parseCatalog } from '@cordwainer/contract';
import { fetchCatalog, type MedusaOptions } from './commerce/medusa-client.js';

export interface CatalogSource {
  readonly catalog?: unknown;
  readonly catalogUrl?: string;
  readonly medusa?: MedusaOptions;
}

/**
 * Loads and checks the catalog; undefined where nobody named one yet.
 * @throws InvalidInputError where it is not a valid catalog
 */
export async function loadCatalog(source: CatalogSource, signal: AbortSignal): Promise<Catalog | undefined> {
  const found = await find(source, signal);
  if (found === undefined) return undefined;
  const parsed = parseCatalog(found);
  if (!parsed.ok) throw new InvalidInputError('Catalog', parsed.issues);
  return parsed.value;
}

async function find({ catalog, catalogUrl, medusa }: CatalogSource, signal: AbortSignal): Promise<unknown> {
  if (catalog !== undefined) return catalog;
  if (!catalogUrl) return medusa && fetchCatalog(medusa, signal);
  const response = await fetch(catalogUrl, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The catalog at ${catalogUrl} answered with status ${response.status}.`);
  return response.json();
}
