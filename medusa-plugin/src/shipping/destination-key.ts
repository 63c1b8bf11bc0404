import { createHash } from 'node:crypto';
import { type Address, destinationOf } from '@cordwainer/contract';

/**
 * The same for addresses that one parcel can go to. A digest: short enough for an index, and not one more place where
 * somebody's address stands.
 */
export function destinationKey(address: Address): string {
  return createHash('sha256')
    .update(JSON.stringify(destinationOf(address)))
    .digest('base64url');
}
