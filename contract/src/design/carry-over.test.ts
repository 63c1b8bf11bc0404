import { describe, expect, it } from 'vitest';
import { rawCatalog, resolved, valid, wholeCatalog } from '../testing/catalogs.js';
import { carryOver } from './carry-over.js';
import { defaultDesign } from './resolve.js';

const catalog = wholeCatalog();
const kept = resolved(catalog, { 'zone:vamp': 'suede/navy', 'zone:quarter': 'box-calf/black' }).design;

describe('carryOver', () => {
  it('leaves a design of this version as it is', () => {
    const carried = carryOver(catalog, kept);
    expect(carried.ok && carried.value).toMatchObject({ resolved: { design: kept }, lost: [] });
  });

  it('brings a design to the next version, and says what is no longer there', () => {
    const raw = rawCatalog();
    raw.version += 1;
    raw.materials = raw.materials.map((material) =>
      material.id === 'suede'
        ? { ...material, swatches: material.swatches.filter(({ id }) => id !== 'navy') }
        : material,
    );
    const next = valid(raw);
    const carried = carryOver(next, kept);
    if (!carried.ok) throw new Error(JSON.stringify(carried.issues));
    const { resolved, lost } = carried.value;
    expect(lost).toEqual(['zone:vamp']);
    expect(resolved.design.catalog.version).toBe(next.version);
    expect(resolved.choices['zone:quarter']).toBe('box-calf/black');
    expect(resolved.choices['zone:vamp']).toBe(resolved.style.zones.find(({ zone }) => zone === 'vamp')?.default);
  });

  it('loses choices that no style knows any more', () => {
    const choices = { ...kept.choices, 'zone:spur': 'box-calf/black', toString: 'x' };
    const carried = carryOver(catalog, { ...kept, choices });
    expect(carried.ok && carried.value.lost).toEqual(['zone:spur', 'toString']);
  });

  it('brings nothing of another catalog, and nothing of a style that is gone or not for sale', () => {
    const codes = (design: typeof kept, of = catalog) => {
      const carried = carryOver(of, design);
      return carried.ok ? [] : carried.issues.map(({ code }) => code);
    };
    expect(codes({ ...kept, catalog: { id: 'another', version: 1 } })).toContain('other-catalog');
    expect(codes(defaultDesign(catalog, 'clog'))).toContain('unknown-style');
    const raw = rawCatalog();
    raw.styles.find(({ id }) => id === kept.style)!.offered = false;
    expect(codes(kept, valid(raw))).toContain('style-not-offered');
  });
});
