import { ballGirth, footLength, inches } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.js';
import { NO_MEASURES, proposeSizes, readMeasure } from './foot-measures.js';
import { SizeNames, usualSystem } from './size-names.js';

const run = smallCatalog().sizeRuns[0]!;
const mm = (eu: number) => footLength(eu).toFixed(1);

describe('Measured feet', () => {
  it('are read in either unit, with fractions of an inch', () => {
    expect(readMeasure('263', 'mm', 'length')).toEqual({ mm: 263 });
    expect(readMeasure('263 mm', 'mm', 'length')).toEqual({ mm: 263 });
    expect(readMeasure('10 3/8', 'in', 'length')).toEqual({ mm: 10.375 * 25.4 });
    expect(readMeasure(' ', 'mm', 'length')).toBe(undefined);
  });

  it('are told what is wrong with what was typed', () => {
    expect(readMeasure('long', 'mm', 'length')).toEqual({ fault: 'no-number' });
    expect(readMeasure('2630', 'mm', 'length')).toEqual({ fault: 'range' });
    expect(readMeasure('26.3', 'mm', 'length')).toEqual({ fault: 'centimetres' });
    expect(readMeasure('263', 'in', 'length')).toEqual({ fault: 'range' });
  });

  it('have a size each, and a width where their girth is known', () => {
    const measures = {
      ...NO_MEASURES,
      left: { length: mm(42), girth: String(ballGirth(42, 1, 'men')) },
      right: { length: mm(42.5), girth: '' },
    };
    expect(proposeSizes(measures, run, 'men')).toEqual({
      left: { size: { eu: 42 }, width: { width: 'G' } },
      right: { size: { eu: 42.5 } },
    });
    const inInches = {
      unit: 'in',
      left: { length: inches(footLength(42)).toFixed(2), girth: '' },
      right: NO_MEASURES.right,
    } as const;
    expect(proposeSizes(inInches, run, 'men')).toEqual({ left: { size: { eu: 42 } } });
    expect(proposeSizes(NO_MEASURES, run, 'men')).toEqual({});
  });
});

describe('Sizes by their names', () => {
  const wide = { ...run, from: 38, to: 50 };

  it('are offered once each, and besides those what was chosen already', () => {
    const names = new SizeNames(wide, 'UK', 'men');
    expect(names.numberOf(44)).toBe(9.5);
    expect(names.euOf(9.5)).toBe(44);
    expect(names.offered()).not.toContain(43.5);
    expect(names.offered([43.5])).toContain(43.5);
    expect(new SizeNames(wide, 'EU', 'men').offered()).toHaveLength(25);
  });

  it('are those of the country', () => {
    expect(['us', 'GB', 'pt', ''].map(usualSystem)).toEqual(['US', 'UK', 'EU', 'EU']);
  });
});
