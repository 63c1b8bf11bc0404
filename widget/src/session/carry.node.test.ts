import { isMakeable } from '@cordwainer/contract';
import { anyDesign } from '@cordwainer/contract/testing/arbitraries';
import { wholeCatalog } from '@cordwainer/contract/testing/catalogs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened } from '../testing/opened.js';
import { carried } from './carry.js';
import { read } from './reading.js';
import { choose, startOver } from './session.js';

const catalog = wholeCatalog();
const begun = opened(catalog, { catalog: { id: catalog.id, version: catalog.version }, style: 'oxford', choices: {} });
const choicesOf = (session: typeof begun) => read(session, 'EUR').resolved.choices;
const all = (session: typeof begun, choices: Record<string, string>) =>
  Object.entries(choices).reduce((made, [key, value]) => choose(made, key, value), session);

describe('Another style', () => {
  it('comes as the brand sells it while nobody has chosen a leather', () => {
    const sneaker = choose(choose(begun, 'last', 'chisel'), 'style', 'sneaker');
    expect(choicesOf(sneaker)).toMatchObject({
      'zone:vamp': 'box-calf/white',
      'zone:heel-tab': 'box-calf/racing-green',
    });
  });

  it('wears the leathers that were chosen, and the main one on parts of its own', () => {
    const navy = all(begun, { 'zone:vamp': 'suede/navy', 'zone:quarter': 'suede/navy' });
    expect(choicesOf(choose(navy, 'style', 'wholecut'))).toMatchObject({ 'zone:upper': 'suede/navy' });
    expect(choicesOf(choose(navy, 'style', 'monk'))).toMatchObject({
      'zone:vamp': 'suede/navy',
      'zone:strap': 'suede/navy',
      'zone:counter': 'box-calf/chestnut',
    });
  });

  it('leaves a part as it is sold where the main leather is not offered for it', () => {
    const wool = all(begun, { 'zone:vamp': 'wool/navy', 'zone:quarter': 'wool/navy' });
    expect(choicesOf(choose(wool, 'style', 'loafer'))).toMatchObject({
      'zone:apron': 'wool/navy',
      'zone:saddle': 'box-calf/chestnut',
    });
  });

  it('has again what it had, when somebody comes back to it', () => {
    const capped = all(begun, { 'zone:toe-cap': 'patent/black', 'option:toe-detail': 'semi-brogue' });
    const back = choose(choose(choose(capped, 'style', 'loafer'), 'style', 'chelsea'), 'style', 'oxford');
    expect(choicesOf(back)).toMatchObject({ 'zone:toe-cap': 'patent/black', 'option:toe-detail': 'semi-brogue' });
  });

  it('remembers nothing from before starting over', () => {
    const capped = all(begun, { 'zone:toe-cap': 'patent/black', 'zone:vamp': 'suede/navy' });
    const over = startOver(choose(capped, 'style', 'loafer'));
    expect(choicesOf(choose(over, 'style', 'oxford'))['zone:toe-cap']).toBe('box-calf/chestnut');
  });

  it('keeps choices that only together keep a rule', () => {
    const patent = all(begun, { 'zone:toe-cap': 'patent/black', 'zone:vamp': 'patent/black' });
    expect(choicesOf(choose(patent, 'style', 'derby'))).toMatchObject({ 'zone:vamp': 'patent/black' });
  });

  it('can be made, whatever was designed before', () => {
    const design = anyDesign(catalog).filter((candidate) => isMakeable(catalog, candidate));
    const style = fc.constantFrom(...catalog.styles.map(({ id }) => id));
    fc.assert(
      fc.property(design, fc.array(design, { maxLength: 3 }), style, (present, past, to) =>
        isMakeable(catalog, carried(catalog, past, present, to)),
      ),
      { numRuns: 60 },
    );
  });
});
