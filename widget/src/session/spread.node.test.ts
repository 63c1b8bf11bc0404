import { isMakeable } from '@cordwainer/contract';
import { anyDesign } from '@cordwainer/contract/testing/arbitraries';
import { wholeCatalog } from '@cordwainer/contract/testing/catalogs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened } from '../testing/opened.js';
import { read } from './reading.js';
import { choose, currentDesign, undo } from './session.js';
import { applySpread, spread, spreadOffers, wearersOfSame } from './spread.js';

const catalog = wholeCatalog();
const begun = opened(catalog, { catalog: { id: catalog.id, version: catalog.version }, style: 'oxford', choices: {} });
const UPPER = ['zone:toe-cap', 'zone:vamp', 'zone:quarter', 'zone:counter', 'zone:tongue'];

function at(session: typeof begun, key: string) {
  const reading = read(session, 'EUR');
  return { session, reading, step: reading.steps.find((step) => step.key === key)! };
}

describe('One leather for several parts', () => {
  it('changes all of them in one step', () => {
    const made = spread(catalog, currentDesign(begun), UPPER, 'suede/navy');
    expect(made).toMatchObject({ changed: UPPER, left: [] });
    const session = applySpread(begun, made);
    expect(read(session, 'EUR').resolved.choices).toMatchObject(
      Object.fromEntries(UPPER.map((key) => [key, 'suede/navy'])),
    );
    expect(currentDesign(undo(session))).toEqual(currentDesign(begun));
  });

  it('leaves out where it is not offered', () => {
    const { changed, left } = spread(catalog, currentDesign(begun), UPPER, 'wool/navy');
    expect(changed).toEqual(['zone:vamp', 'zone:quarter', 'zone:tongue']);
    expect(left).toEqual([{ key: 'zone:toe-cap' }, { key: 'zone:counter' }]);
  });

  it('puts on together what a rule would forbid one by one', () => {
    expect(spread(catalog, currentDesign(begun), ['zone:vamp', 'zone:toe-cap'], 'patent/black').changed).toHaveLength(
      2,
    );
  });

  it('leaves out what a rule forbids, with its sentence', () => {
    const canvas = choose(begun, 'zone:quarter', 'canvas/navy');
    const { changed, left } = spread(catalog, currentDesign(canvas), ['zone:toe-cap', 'zone:vamp'], 'patent/black');
    expect(changed).toEqual(['zone:toe-cap']);
    expect(left).toMatchObject([{ key: 'zone:vamp', because: { en: expect.stringContaining('nubuck or canvas') } }]);
  });

  it('breaks no rule, whatever is spread over what', () => {
    const makeable = anyDesign(catalog).filter((design) => isMakeable(catalog, design));
    const values = fc.constantFrom('patent/black', 'canvas/navy', 'nubuck/sand', 'suede/navy', 'cotton-lace/tan');
    fc.assert(
      fc.property(makeable, values, (design, value) => {
        const keys = Object.keys(design.choices).filter((key) => key.startsWith('zone:'));
        return isMakeable(catalog, spread(catalog, design, keys, value).design);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Where else a leather might go', () => {
  it('is every part of the same sort, and those that wear the same', () => {
    const mixed = choose(choose(begun, 'zone:vamp', 'suede/navy'), 'zone:quarter', 'box-calf/black');
    const { session, reading, step } = at(mixed, 'zone:vamp');
    const offers = spreadOffers(session, reading, step);
    expect(offers.map(({ worn, changed }) => [worn, changed])).toEqual([
      [undefined, ['zone:toe-cap', 'zone:quarter', 'zone:counter', 'zone:tongue']],
      ['box-calf/chestnut', ['zone:toe-cap', 'zone:counter', 'zone:tongue']],
      ['box-calf/black', ['zone:quarter']],
    ]);
  });

  it('knows threads from laces', () => {
    const { session, reading, step } = at(choose(begun, 'zone:thread', 'linen-thread/white'), 'zone:thread');
    const changed = spreadOffers(session, reading, step)[0]?.changed ?? [];
    expect(changed).toEqual(expect.arrayContaining(['zone:thread-toe', 'zone:welt-stitch']));
    expect(changed).not.toContain('zone:laces');
  });

  it('is nowhere where all wear it already', () => {
    const { session, reading, step } = at(begun, 'zone:vamp');
    expect(spreadOffers(session, reading, step)).toEqual([]);
    expect(wearersOfSame(reading, step).map(({ key }) => key)).toEqual(UPPER.filter((key) => key !== 'zone:vamp'));
  });
});
