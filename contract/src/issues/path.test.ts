import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPath, splitPath } from './path.js';

describe('a path', () => {
  it('is dotted, and quotes a step that has a dot of its own', () => {
    expect(joinPath(['materials', 3, 'swatches', 0, 'color'])).toBe('materials.3.swatches.0.color');
    expect(joinPath(['shares', '44.5'])).toBe('shares["44.5"]');
    expect(joinPath(['44.5', 'pairs'])).toBe('["44.5"].pairs');
    expect(joinPath([])).toBe('');
  });

  it('leads back to its steps, whatever they are', () => {
    const step = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('.', '[', ']', '"', '\\', 'a') }));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        expect(splitPath(joinPath(steps))).toEqual(steps);
      }),
    );
  });
});
