import { describe, expect, it } from 'vitest';
import { advance, begin, redo, undo } from './history.js';

describe('A history', () => {
  it('goes back and forth over what was made', () => {
    const made = advance(advance(begin('a'), 'b'), 'c');
    expect(undo(made).present).toBe('b');
    expect(undo(undo(made)).present).toBe('a');
    expect(redo(undo(made))).toEqual(made);
  });

  it('is the same where there is nothing before or after', () => {
    const begun = begin('a');
    expect(undo(begun)).toBe(begun);
    expect(redo(begun)).toBe(begun);
  });

  it('forgets what was undone once something else is made', () => {
    const other = advance(undo(advance(begin('a'), 'b')), 'c');
    expect(redo(other).present).toBe('c');
    expect(undo(other).present).toBe('a');
  });

  it('does not grow without end', () => {
    let history = begin(0);
    for (let step = 1; step <= 1000; step++) history = advance(history, step);
    expect(history.past.length).toBeLessThanOrEqual(200);
    expect(undo(history).present).toBe(999);
  });
});
