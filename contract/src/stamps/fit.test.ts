import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawCatalog, valid } from '../testing/catalogs.js';
import { fitStamp, stampFaults } from './fit.js';

const place = {
  id: 'insole',
  name: { en: 'Insole' },
  maxWidth: 60,
  maxHeight: 40,
  minLine: 0.3,
  fee: { EUR: 18_000 },
  leadTimeDays: 21,
};

describe('A stamp in its place', () => {
  it('is as high as its artwork makes it', () => {
    expect(fitStamp(place, { aspect: 0.55 }, 40)).toEqual({ height: 22, maxWidth: 60, minWidth: 0 });
  });

  it('says what line it has, and how wide it had to be', () => {
    const shape = { aspect: 0.5, thinnest: 0.00521 };
    expect(stampFaults(place, shape, 40, 'stamp.width')).toEqual([
      {
        path: 'stamp.width',
        code: 'stamp-thin-lines',
        message: 'lines are 0.21 mm at 40 mm width; at least 0.3 mm: make it 57.6 mm wide or use thicker lines',
      },
    ]);
    expect(stampFaults(place, shape, 57.6, 'stamp.width')).toEqual([]);
  });

  it('has only thicker lines for a remedy where no width that fits shows them', () => {
    const [fault] = stampFaults(place, { aspect: 1, thinnest: 0.003 }, 40, 'stamp.width');
    expect(fault?.message).toBe('lines are 0.12 mm at 40 mm width; at least 0.3 mm: use thicker lines');
  });

  it('is no larger than the place, by width or height', () => {
    const [high] = stampFaults(place, { aspect: 2 }, 25, 'stamp.width');
    expect(high).toMatchObject({ code: 'stamp-too-large', path: 'stamp.width' });
    expect(high?.message).toBe('25 × 50 mm is larger than the place, 60 × 40 mm: make it at most 20 mm wide');
    expect(stampFaults(place, { aspect: 2 }, 20, 'stamp.width')).toEqual([]);
  });

  it('is right at every width that it says would be', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.double({ min: 0.0005, max: 0.2, noNaN: true }),
        (aspect, thinnest) => {
          const { minWidth, maxWidth } = fitStamp(place, { aspect, thinnest }, 30);
          if (minWidth > maxWidth || maxWidth <= 0) return;
          for (const width of [minWidth, maxWidth]) {
            expect(stampFaults(place, { aspect, thinnest }, width, '')).toEqual([]);
            expect(width * thinnest).toBeGreaterThanOrEqual(place.minLine - 1e-6);
            expect(width * aspect).toBeLessThanOrEqual(place.maxHeight + 1e-6);
          }
        },
      ),
    );
  });
});

describe('A catalog with places for stamps', () => {
  const faultsOf = (change: (catalog: ReturnType<typeof rawCatalog>) => void) => {
    const catalog = rawCatalog();
    change(catalog);
    try {
      valid(catalog);
      return [];
    } catch (error) {
      return (JSON.parse((error as Error).message) as { path: string; code: string }[]).map(
        ({ path, code }) => `${path} ${code}`,
      );
    }
  };

  it('may also have none', () => {
    expect(
      faultsOf((catalog) => {
        delete catalog.stamps;
      }),
    ).toEqual([]);
  });

  it('has a fee in each of its currencies, ids of their own, and lines that fit', () => {
    expect(
      faultsOf((catalog) => {
        delete catalog.stamps![0]!.fee.JPY;
      }),
    ).toEqual(['stamps.0.fee.JPY missing-price']);
    expect(
      faultsOf((catalog) => {
        catalog.stamps![1]!.id = 'insole';
      }),
    ).toEqual(['stamps.1.id repeated-id']);
    expect(
      faultsOf((catalog) => {
        catalog.stamps![2]!.minLine = 25;
      }),
    ).toEqual(['stamps.2.minLine stamp-line']);
  });
});
