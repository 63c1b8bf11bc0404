import { InvalidInputError } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { readScreenshot } from './request.js';

function faultsOf(input: unknown): string[] {
  try {
    readScreenshot(input);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('What a picture is asked to be', () => {
  it('is 1600 by 1200 unless told otherwise', () => {
    expect(readScreenshot({ view: 'top' })).toEqual({ width: 1600, height: 1200, view: 'top' });
  });

  it.each([
    { width: 1, height: 4096, view: 'sole', shown: 'pair', type: 'image/webp', quality: 0, transparent: true },
    { view: { azimuth: -20, elevation: 1.5 } },
    { view: { azimuth: 0, elevation: -1.5, distance: 140, target: [0, 50, -3] }, type: 'image/jpeg', quality: 1 },
  ])('may be %j', (request) => {
    expect(faultsOf(request)).toEqual([]);
  });

  it.each([
    [{ width: 0 }, 'width'],
    [{ width: 4097 }, 'width'],
    [{ height: 10.5 }, 'height'],
    [{ height: '300' }, 'height'],
    [{ view: 'left' }, 'view'],
    [{ view: {} }, 'view.azimuth view.elevation'],
    [{ view: { azimuth: 0, elevation: 2 } }, 'view.elevation'],
    [{ view: { azimuth: 0, elevation: 0, distance: 20 } }, 'view.distance'],
    [{ view: { azimuth: 0, elevation: 0, target: [0, 0] } }, 'view.target'],
    [{ view: { azimuth: 0, elevation: 0, zoom: 2 } }, 'view.zoom'],
    [{ shown: 'both' }, 'shown'],
    [{ type: 'image/gif' }, 'type'],
    [{ quality: 90 }, 'quality'],
    [{ transparent: 'yes' }, 'transparent'],
    [{ transparent: true, type: 'image/jpeg' }, 'transparent'],
    [{ heigth: 30, width: -1 }, 'width heigth'],
    ['big', ''],
  ])('may not be %j, and the field is named', (request, fields) => {
    expect(faultsOf(request).join(' ')).toBe(fields);
    expect(() => readScreenshot(request)).toThrow(InvalidInputError);
  });
});
