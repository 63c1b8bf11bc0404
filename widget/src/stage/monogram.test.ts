import { defaultDesign, resolve } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { smallCatalog } from '../testing/small-catalog.js';
import { inscribed } from './inscription.js';
import { monogramOf } from './monogram.js';

describe('A monogram', () => {
  it('is what the design says, and nothing where it says nothing', () => {
    const catalog = smallCatalog();
    const design = defaultDesign(catalog, catalog.styles[0]!.id);
    const read = (text: string) => {
      const resolved = resolve(catalog, { ...design, choices: { 'option:monogram': text } });
      return resolved.ok ? monogramOf(resolved.value) : JSON.stringify(resolved.issues);
    };
    expect(read('JW')).to.equal('JW');
    expect(read('')).to.equal('');
  });

  it('is set in capitals of some 7 mm, with nothing pressed at its borders', () => {
    const { width, height, columns, rows, depths, place, foil } = inscribed('HB');
    expect(place).to.equal('lining');
    expect(foil).to.match(/^#[0-9a-f]{6}$/);
    expect(height).to.be.within(7.5, 11);
    expect(width).to.be.within(10, 30);
    expect(depths.length).to.equal(columns * rows);
    expect(Math.max(...depths)).to.be.greaterThan(240);
    for (let x = 0; x < columns; x++) expect(depths[x]! + depths[(rows - 1) * columns + x]!).to.be.lessThan(16);
    for (let y = 0; y < rows; y++) expect(depths[y * columns]! + depths[(y + 1) * columns - 1]!).to.be.lessThan(16);
  });

  it('is set smaller where it would not fit along the topline', () => {
    const [short, long] = [inscribed('WW'), inscribed('WWWWWWWW')];
    expect(long.width).to.be.at.most(44.01);
    expect(long.height).to.be.lessThan(short.height);
  });
});
