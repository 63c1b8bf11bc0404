import { describe, expect, it } from 'vitest';
import type { Step } from '../session/steps.js';
import { PartWalk } from './part-walk.js';

function walk(count = 3) {
  const said: string[] = [];
  const parts = Array.from({ length: count }, (_, at) => ({ key: `zone:${at}`, kind: 'zone', group: 'upper' }) as Step);
  const walker = new PartWalk({
    parts: () => parts,
    stand: (part, at, of) => said.push(`${part.key} ${at}/${of}`),
    open: (part) => said.push(`open ${part.key}`),
    left: () => said.push('left'),
  });
  const press = (key: string, more: Partial<KeyboardEvent> = {}) => walker.press({ key, ...more } as KeyboardEvent);
  return { said, walker, press };
}

describe('Walking over the parts of the shoe', () => {
  it('begins at the first, goes on and back, and round the end', () => {
    const { said, press } = walk();
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageUp']) expect(press(key)).toBe(true);
    expect(said).toEqual(['zone:0 1/3', 'zone:1 2/3', 'zone:2 3/3', 'zone:0 1/3', 'zone:2 3/3']);
  });

  it('goes to the ends, and backwards from nowhere to the last', () => {
    const { said, press } = walk();
    for (const key of ['PageUp', 'Home', 'End']) press(key);
    expect(said).toEqual(['zone:2 3/3', 'zone:0 1/3', 'zone:2 3/3']);
  });

  it('opens the part that somebody stands on, and only then', () => {
    const { said, press, walker } = walk();
    expect(press('Enter')).toBe(false);
    press('PageDown');
    expect(press(' ')).toBe(true);
    expect(said.slice(1)).toEqual(['left', 'open zone:0']);
    expect(walker.part).toBe(undefined);
  });

  it('lets go of a part, and takes no other key', () => {
    const { said, press } = walk();
    press('PageDown');
    expect(press('Escape')).toBe(true);
    expect(press('Escape')).toBe(false);
    expect(press('a')).toBe(false);
    expect(press('PageDown', { ctrlKey: true })).toBe(false);
    expect(said).toEqual(['zone:0 1/3', 'left']);
  });

  it('stays where it is on a shoe without parts', () => {
    const { said, press } = walk(0);
    expect(press('PageDown')).toBe(false);
    expect(said).toEqual([]);
  });
});
