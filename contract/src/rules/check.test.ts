import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceKeys } from '../design/choices.js';
import { defaultDesign } from '../design/resolve.js';
import type { Design } from '../design/schema.js';
import { anyDesign } from '../testing/arbitraries.js';
import { wholeCatalog } from '../testing/catalogs.js';
import { check } from './check.js';

const catalog = wholeCatalog();
const oxford = (choices: Record<string, string>): Design => ({ ...defaultDesign(catalog, 'oxford'), choices });

describe('check', () => {
  it('finds nothing wrong with any style as it stands', () => {
    for (const style of catalog.styles) expect(check(catalog, defaultDesign(catalog, style.id)).conflicts).toEqual([]);
  });

  it('reports a broken rule with its sentence and the choices in it', () => {
    const { conflicts } = check(catalog, oxford({ construction: 'blake', sole: 'double-leather' }));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ rule: 'double-sole-needs-welt', keys: ['sole', 'construction'] });
    expect(conflicts[0]?.because.en).toMatch(/Blake/);
  });

  it('closes what a rule forbids, with the sentence, and leaves the rest open', () => {
    const { open } = check(catalog, oxford({ construction: 'blake' }));
    const soles = open.sole?.values ?? [];
    expect(soles.filter((state) => !state.allowed).map((state) => state.value)).toEqual([
      'double-leather',
      'studded-rubber',
      'commando',
    ]);
    expect(soles.find((state) => !state.allowed)?.because?.de).toMatch(/Blake/);
  });

  it('asks a rule nothing about a part that is not there', () => {
    const patent = { 'zone:vamp': 'patent/black', 'zone:toe-cap': 'box-calf/black' };
    expect(check(catalog, oxford(patent)).conflicts.map((conflict) => conflict.rule)).toEqual([
      'patent-vamp-patent-cap',
    ]);
    expect(check(catalog, oxford({ ...patent, 'option:toe-detail': 'plain' })).conflicts).toEqual([]);
  });

  it('closes a choice that would bring a conflict among others', () => {
    const plain = oxford({ 'zone:vamp': 'patent/black', 'option:toe-detail': 'plain' });
    expect(check(catalog, plain).conflicts).toEqual([]);
    const cap = check(catalog, plain).open['option:toe-detail']?.values.find((state) => state.value === 'cap');
    expect(cap).toMatchObject({ allowed: false });
  });

  it('lets any walk over open choices end in a shoe that can be made', () => {
    const walk = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...catalog.styles), walk, (style, steps) => {
        let design = defaultDesign(catalog, style.id);
        for (const [whichKey, whichValue] of steps) {
          const { open } = check(catalog, design);
          const keys = Object.keys(open);
          const key = keys[whichKey % keys.length] ?? '';
          const allowed = open[key]?.values.filter((state) => state.allowed) ?? [];
          const value = allowed[whichValue % Math.max(1, allowed.length)]?.value;
          if (value !== undefined) design = { ...design, choices: { ...design.choices, [key]: value } };
          expect(check(catalog, design).conflicts).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of a whole design as rule by rule', () => {
    fc.assert(
      fc.property(anyDesign(catalog), (design) => {
        const { conflicts, open } = check(catalog, design);
        for (const conflict of conflicts) {
          for (const key of conflict.keys.filter((key) => key in open && key !== 'style')) {
            const state = open[key]?.values.find((value) => value.value === design.choices[key]);
            if (state) expect(state.allowed).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers a design it cannot read with its issues', () => {
    const result = check(catalog, oxford({ last: 'banana' }));
    expect(result.issues.map((issue) => issue.path)).toEqual(['choices.last']);
    expect(result.open).toEqual({});
  });

  it('knows only keys of the style', () => {
    const { open } = check(catalog, defaultDesign(catalog, 'loafer'));
    const loafer = catalog.styles.find((style) => style.id === 'loafer');
    expect(choiceKeys(loafer!)).toEqual(expect.arrayContaining(Object.keys(open)));
    expect(open).not.toHaveProperty('zone:laces');
  });
});
