import { type Catalog, isMakeable, type Rule } from '@cordwainer/contract';
import { anyDesign } from '@cordwainer/contract/testing/arbitraries';
import { wholeCatalog } from '@cordwainer/contract/testing/catalogs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened } from '../testing/opened.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { read } from './reading.js';
import { applyRemedy, mending, remedyFor } from './remedy.js';
import { choose, currentDesign, undo } from './session.js';

const small = opened();

function withRules(...rules: Rule[]): Catalog {
  return smallCatalog({ rules });
}

/** When `key` is `is`, `then` must be `be`. */
function requires(id: string, key: string, is: string, then: string, be: string): Rule {
  const because = { en: `${is} wants ${be}.` };
  // biome-ignore lint/suspicious/noThenProperty: a rule reads "when … then …".
  return { id, kind: 'requires', when: [{ key, is: [is] }], then: [{ key: then, is: [be] }], because };
}

describe('A way out of a rule', () => {
  it('changes the other part with it, in one step', () => {
    const remedy = remedyFor(small, 'zone:vamp', 'patent/black')!;
    expect(remedy.changes).toEqual([{ key: 'zone:toe-cap', value: 'patent/black' }]);
    const amended = applyRemedy(small, remedy);
    expect(read(amended, 'EUR').check.conflicts).toEqual([]);
    expect(read(amended, 'EUR').resolved.choices).toMatchObject({
      'zone:vamp': 'patent/black',
      'zone:toe-cap': 'patent/black',
    });
    expect(currentDesign(undo(amended))).toEqual(currentDesign(small));
  });

  it('changes several where several rules forbid it', () => {
    const catalog = withRules(
      requires('cap', 'zone:vamp', 'patent', 'zone:toe-cap', 'patent'),
      requires('sole', 'zone:vamp', 'patent', 'sole', 'double-leather'),
    );
    const remedy = remedyFor(opened(catalog), 'zone:vamp', 'patent/black');
    expect(remedy?.changes).toEqual([
      { key: 'zone:toe-cap', value: 'patent/black' },
      { key: 'sole', value: 'double-leather' },
    ]);
  });

  it('goes on where a change breaks the next rule', () => {
    const catalog = withRules(
      requires('sole', 'last', 'chisel', 'sole', 'double-leather'),
      requires('welt', 'sole', 'double-leather', 'construction', 'goodyear-welt'),
    );
    const blake = choose(opened(catalog), 'construction', 'blake');
    const remedy = remedyFor(blake, 'last', 'chisel')!;
    expect(remedy.changes.map(({ key }) => key)).toEqual(['sole', 'construction']);
    expect(isMakeable(catalog, currentDesign(applyRemedy(blake, remedy)))).toBe(true);
  });

  it('is not offered where there is none', () => {
    const catalog = withRules(
      requires('cap', 'zone:vamp', 'patent', 'sole', 'double-leather'),
      requires('sole', 'zone:vamp', 'patent', 'sole', 'single-leather'),
    );
    expect(remedyFor(opened(catalog), 'zone:vamp', 'patent/black')).toBe(undefined);
  });

  it('keeps the colour of a part that has to give way', () => {
    const catalog = wholeCatalog();
    const choices = { 'zone:quarter': 'canvas/navy', 'zone:toe-cap': 'patent/black' };
    const design = { catalog: { id: catalog.id, version: catalog.version }, style: 'oxford', choices };
    const remedy = remedyFor(opened(catalog, design), 'zone:vamp', 'patent/black');
    expect(remedy?.changes).toEqual([{ key: 'zone:quarter', value: expect.stringMatching(/\/navy$/) }]);
  });

  it('mends whatever comes from elsewhere', () => {
    const catalog = wholeCatalog();
    const broken = anyDesign(catalog).filter((design) => !isMakeable(catalog, design));
    fc.assert(
      fc.property(broken, (design) => {
        const session = opened(catalog, design);
        const remedy = mending(session);
        return remedy !== undefined && isMakeable(catalog, currentDesign(applyRemedy(session, remedy)));
      }),
      { numRuns: 80 },
    );
  });

  it('has nothing to mend where everything goes together', () => {
    expect(mending(small)).toBe(undefined);
  });
});
