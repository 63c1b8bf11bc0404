import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { Position } from '../../../../modules/production/pool/page';
import { malformed } from '../../../../refusal';

const SEAL_BYTES = 16;

/**
 * Writes and reads the places that pages begin at. A place is sealed together with the filters and the sort it was made
 * for: one that was made up, changed, or made for another list is refused.
 */
export function cursorsOf(container: MedusaContainer, list: Record<string, unknown>) {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const secret = String(http.cookieSecret ?? http.jwtSecret);
  const about = JSON.stringify(Object.entries(list).sort(([one], [other]) => (one < other ? -1 : 1)));
  const seal = (place: string) =>
    createHmac('sha256', secret).update(`cordwainer order pool\n${about}\n${place}`).digest().subarray(0, SEAL_BYTES);

  return {
    write({ key, id, backward }: Position): string {
      const place = JSON.stringify([backward ? 1 : 0, id, key]);
      return Buffer.concat([seal(place), Buffer.from(place)]).toString('base64url');
    },
    /** @throws Refusal 400 */
    read(cursor: string): Position {
      const bytes = Buffer.from(cursor, 'base64url');
      const place = bytes.subarray(SEAL_BYTES).toString();
      const sealed = bytes.subarray(0, SEAL_BYTES);
      if (sealed.length !== SEAL_BYTES || !timingSafeEqual(sealed, seal(place))) {
        const message = 'must be the "next" or "previous" of an answer to the same filters and order';
        throw malformed([{ path: 'cursor', code: 'invalid-cursor', message }]);
      }
      const [backward, id, key] = JSON.parse(place) as [0 | 1, string, string | null];
      return { backward: backward === 1, id, key };
    },
  };
}
