import { createHash } from 'node:crypto';
import type { Design } from '@cordwainer/contract';

/**
 * Names a shoe whatever version of the catalog it was made from: 32 hexadecimal characters. `designId` of the contract names
 * a design, which is of one version.
 */
export function shoeOf({ catalog, style, choices }: Design): string {
  const said = JSON.stringify([catalog.id, style, Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return createHash('sha256').update(said).digest('hex').slice(0, 32);
}
