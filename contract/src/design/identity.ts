import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ResolvedDesign } from './resolve.js';

/**
 * The content address of a design: the same choices from the same catalog version give the same id, however they
 * were said. 32 hexadecimal characters: the first 128 bits of SHA-256 over the canonical form.
 */
export function designId(resolved: ResolvedDesign): string {
  const { catalog, style, choices } = resolved.design;
  const canonical = JSON.stringify([
    catalog.id,
    catalog.version,
    style,
    Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return bytesToHex(sha256(utf8ToBytes(canonical))).slice(0, 32);
}
