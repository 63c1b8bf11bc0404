import { ByteCache } from './lru';

const picture = (bytes: number) => ({ content: new Uint8Array(bytes) });

describe('kept pictures', () => {
  it('stay below their bytes: the one used longest ago goes first', () => {
    const kept = new ByteCache<{ content: Uint8Array }>(100);
    kept.set('a', picture(40));
    kept.set('b', picture(40));
    kept.get('a');
    kept.set('c', picture(40));
    expect([kept.get('a'), kept.get('b'), kept.get('c')].map(Boolean)).toEqual([true, false, true]);
  });

  it('are counted once, however often they are set', () => {
    const kept = new ByteCache<{ content: Uint8Array }>(100);
    kept.set('a', picture(60));
    kept.set('a', picture(60));
    kept.set('b', picture(40));
    expect(kept.get('a')).toBeDefined();
    expect(kept.get('b')).toBeDefined();
  });

  it('that are larger than everything together are not kept', () => {
    const kept = new ByteCache<{ content: Uint8Array }>(100);
    kept.set('a', picture(101));
    expect(kept.get('a')).toBeUndefined();
  });
});
