import { describe, expect, it } from 'vitest';
import { lineOf, offsetOf, placesOf, syntaxError } from './json-places';

const value = { name: 'a "quoted\\" {name', list: [1, { deep: [true, null, 'x'] }], 'with.dot': { in: 2 }, empty: {} };

describe('where things stand in a JSON text', () => {
  it('is where their value begins, however it is written', () => {
    for (const text of [
      JSON.stringify(value),
      JSON.stringify(value, null, 2),
      ` ${JSON.stringify(value, null, '\t')}\n`,
    ]) {
      const places = placesOf(text, ['name', 'list.0', 'list.1.deep.2', '["with.dot"].in', 'empty']);
      expect([...places.values()].map((at) => text.slice(at, at + 2).trim())).toEqual([
        '"a',
        '1,',
        '"x',
        expect.stringMatching(/^2/),
        '{}',
      ]);
    }
  });

  it('is the nearest thing round it where it is not there', () => {
    const text = JSON.stringify(value);
    const places = placesOf(text, ['list.1.deep.7.more', 'none.at.all', '']);
    expect(text.slice(places.get('list.1.deep.7.more')).startsWith('[true')).toBe(true);
    expect([places.get('none.at.all'), places.get('')]).toEqual([0, 0]);
  });

  it('has a line, and a line has a place', () => {
    const text = JSON.stringify(value, null, 2);
    const at = placesOf(text, ['list.0']).get('list.0')!;
    expect(text.split('\n')[lineOf(text, at)]!.trim()).toBe('1,');
    expect(
      text
        .slice(offsetOf(text, lineOf(text, at)))
        .trimStart()
        .startsWith('1,'),
    ).toBe(true);
  });

  it('is told of what is no JSON', () => {
    expect(syntaxError('{"a": 1}')).toBeUndefined();
    expect(syntaxError('{"a": 1,\n "b": }')?.offset).toBe(16);
    expect(syntaxError('{"a": ')?.offset).toBe(6);
  });
});
