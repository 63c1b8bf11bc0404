import { expect, it } from 'vitest';
import { releaseName, takeName } from './names.js';

it('Designers of one page have names of their own, and keep them when they move', () => {
  const [first, second] = [{}, {}];
  expect(takeName(first, 'design')).toBe('design');
  expect(takeName(second, 'design')).toBe('design-2');
  expect(takeName(first, 'design')).toBe('design');
  releaseName(first);
  expect(takeName(first, 'design')).toBe('design');
  releaseName(second);
  expect(takeName({}, 'design')).toBe('design-2');
});
