import { describe, expect, it } from 'vitest';
import { fragmentValue, withFragmentValue } from './fragment.js';

const page = 'https://brand.example/shoes?colour=black';

describe('A design in the fragment of an address', () => {
  it('is set, replaced and taken away', () => {
    const linked = withFragmentValue(page, 'design', 'AQab-_9');
    expect(linked).toBe(`${page}#design=AQab-_9`);
    expect(fragmentValue(new URL(linked).hash, 'design')).toBe('AQab-_9');
    expect(withFragmentValue(linked, 'design', 'AQcd')).toBe(`${page}#design=AQcd`);
    expect(withFragmentValue(linked, 'design', undefined)).toBe(page);
  });

  it.each([
    ['#sizes', '#sizes&design=AQ'],
    ['#tab=2&q=a%20b', '#tab=2&q=a%20b&design=AQ'],
    ['#design=old&tab=2', '#tab=2&design=AQ'],
    ['#/shoes', '#/shoes?design=AQ'],
    ['#!/shoes', '#!/shoes?design=AQ'],
    ['#/shoes?tab=2', '#/shoes?tab=2&design=AQ'],
    ['#/shoes?design=old&tab=2', '#/shoes?tab=2&design=AQ'],
    ['#design-2=other', '#design-2=other&design=AQ'],
    ['#', '#design=AQ'],
  ])('leaves what the page has there: %s → %s', (before, after) => {
    expect(withFragmentValue(page + before, 'design', 'AQ')).toBe(page + after);
  });

  it('is none where there is none', () => {
    for (const hash of ['', '#', '#design', '#design=', '#redesign=AQ', '#a=design=AQ']) {
      expect(fragmentValue(hash, 'design')).toBe(undefined);
    }
    expect(fragmentValue('#design=%E0%A4%A', 'design')).toBe('%E0%A4%A');
  });

  it('is read back from whatever fragment, and set again changes nothing', () => {
    for (const hash of ['', '#', '#&', '#a&&b', '#a?b?c', '#design=x&design=y', '#design=x?design=y&z', '#/?']) {
      for (const value of ['AQ', 'a b&c=d#e?f', '100%', '靴']) {
        const linked = withFragmentValue(page + hash, 'design', value);
        expect(fragmentValue(linked.slice(linked.indexOf('#')), 'design')).toBe(value);
        expect(withFragmentValue(linked, 'design', value)).toBe(linked);
      }
    }
  });
});
