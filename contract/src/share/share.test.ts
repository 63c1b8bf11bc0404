import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyResolved } from '../testing/arbitraries.js';
import { resolved, wholeCatalog } from '../testing/catalogs.js';
import { decode, encode } from './share.js';
import { isShareId } from './share-id.js';

const catalog = wholeCatalog();

describe('share code', () => {
  it('survives a round trip for any reachable design', () => {
    fc.assert(
      fc.property(anyResolved(catalog), (design) => {
        const code = encode(design);
        expect(code).toMatch(/^[\w-]+$/);
        expect(isShareId(code)).toBe(false);
        expect(decode(catalog, code)).toEqual({ ok: true, value: design.design });
      }),
    );
  });

  it('is short: under 32 characters without a text', () => {
    expect(encode(resolved(catalog)).length).toBeLessThan(32);
  });

  it('refuses noise, damage and codes of another catalog version without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        expect(decode(catalog, noise).ok).toBe(false);
      }),
    );
    const code = encode(resolved(catalog));
    for (const at of [0, 3, 6, code.length - 1]) {
      const damaged = code.slice(0, at) + (code[at] === 'x' ? 'y' : 'x') + code.slice(at + 1);
      const result = decode(catalog, damaged);
      if (result.ok)
        expect(result.value).toEqual(resolved(catalog).design); // unused bits of the last character
      else expect(result.issues[0]?.path).toBe('code');
    }
    expect(decode({ ...catalog, version: 2 }, code).ok).toBe(false);
    expect(decode(catalog, 'A'.repeat(100_000)).ok).toBe(false);
  });
});
