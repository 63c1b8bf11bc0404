/** Ready designs as the Medusa plugin serves them. */
import { type MedusaOptions, requester } from './medusa-client.js';
import { StoreError } from './store-error.js';

/**
 * The brand's list as it came, not yet read; an empty one from a store that has none to give.
 * @throws StoreError
 */
export async function fetchInspirations(options: MedusaOptions, signal?: AbortSignal): Promise<unknown> {
  try {
    return await requester(options)<unknown>('inspirations', { signal });
  } catch (error) {
    if (error instanceof StoreError && error.isMissing) return [];
    throw error;
  }
}
