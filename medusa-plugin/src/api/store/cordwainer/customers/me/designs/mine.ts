import type { MedusaStoreRequest } from '@medusajs/framework/http';
import type { Owner, SavedDesignRow } from '../../../../../../modules/saved-design/service';
import { shopOf } from '../../../shop';

type SignedIn = MedusaStoreRequest & { auth_context: { actor_id: string } };

/** Whose designs are asked for: of who is signed in, at the brand whose key it is. */
export async function ownerOf(req: unknown): Promise<Owner> {
  const request = req as SignedIn;
  return { brand_id: (await shopOf(request)).brandId, customer_id: request.auth_context.actor_id };
}

export function presentSaved({ id, name, design, saved_at }: SavedDesignRow) {
  return { id, name, design, saved_at: new Date(saved_at).toISOString() };
}
