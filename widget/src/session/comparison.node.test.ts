import { describe, expect, it } from 'vitest';
import { opened } from '../testing/opened.js';
import { alike, differences } from './comparison.js';
import { read } from './reading.js';
import { choose } from './session.js';

const begun = opened();
const of = (session: typeof begun) => read(session, 'EUR').resolved;

describe('Two designs', () => {
  it('differ in nothing where they are the same', () => {
    expect(differences(of(begun), of(begun))).toEqual([]);
  });

  it('differ in what was changed, with both values and their colours', () => {
    const other = choose(choose(begun, 'zone:vamp', 'box-calf/chestnut'), 'sole', 'double-leather');
    const found = differences(of(begun), of(other));
    expect(found.map(({ id, values }) => [id, values[0]?.value.en, values[1]?.value.en])).toEqual([
      ['sole', 'Single leather', 'Double leather'],
      ['zone:vamp', 'Box calf, Black', 'Box calf, Chestnut'],
    ]);
    expect(found[1]?.values[1]?.color).toBe('#6b3218');
    expect(alike(of(begun), of(other))).toBe(7);
  });

  it('differ in parts that only one of them has', () => {
    const found = differences(of(begun), of(choose(begun, 'option:toe-detail', 'plain')));
    expect(found.map(({ id, values }) => [id, values.map((value) => value?.value.en)])).toEqual([
      ['option:toe-detail', ['Cap toe', 'Plain']],
      ['zone:toe-cap', ['Box calf, Black', undefined]],
    ]);
  });
});
