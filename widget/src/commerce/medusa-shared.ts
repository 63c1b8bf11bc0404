/** Designs that the Medusa plugin keeps for links. */
import { type Design, parseDesign } from '@cordwainer/contract';
import { type MedusaOptions, requester } from './medusa-client.js';
import { StoreError } from './store-error.js';

/**
 * The design behind the id in a link, as it was made: perhaps for an earlier version of the catalog.
 * @throws StoreError
 */
export async function fetchSharedDesign(options: MedusaOptions, id: string, signal?: AbortSignal): Promise<Design> {
  const path = `designs/${encodeURIComponent(id)}`;
  const answer = await requester(options)<{ design?: { design?: unknown } }>(path, { signal });
  const parsed = parseDesign(answer.design?.design);
  if (!parsed.ok) throw new StoreError('unavailable', 'The store gave no readable design.');
  return parsed.value;
}

/**
 * Has a design kept for a link, and answers its id. The same design has the same id, however often it is sent.
 * @throws StoreError
 */
export async function shareDesign(options: MedusaOptions, design: Design): Promise<string> {
  const answer = await requester(options)<{ design: { share_id: string } }>('designs', { body: { design } });
  return answer.design.share_id;
}
