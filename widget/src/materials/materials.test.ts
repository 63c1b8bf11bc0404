import { MATERIAL_KINDS } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { lighten, mix } from './color.js';
import { grainTile } from './grain/tile.js';

import type { Grain } from './surface.js';
import { surfaceOf } from './surface-of.js';

const GRAINS: Grain[] = [
  'smooth-calf',
  'pebble',
  'suede',
  'crocodile',
  'ostrich',
  'lizard',
  'nubuck',
  'flannel',
  'crepe',
  'woven',
  'waxed-cord',
  'wood-layers',
  'rubber',
  'brushed',
];

describe('Surfaces', () => {
  it('exist for every kind of material, with every number in its range', () => {
    expect(MATERIAL_KINDS.length).to.equal(22);
    for (const kind of MATERIAL_KINDS) {
      const surface = surfaceOf(kind, '#804020');
      for (const share of [
        'roughness',
        'metalness',
        'clearcoat',
        'clearcoatRoughness',
        'sheen',
        'sheenRoughness',
        'grainDepth',
        'burnish',
      ] as const) {
        expect(surface[share], `${kind} ${share}`).to.be.within(0, 1);
      }
      expect(surface.color).to.equal('#804020');
      expect(surface.edgeColor).to.match(/^#[0-9a-f]{6}$/);
      expect(surface.sheenColor).to.match(/^#[0-9a-f]{6}$/);
      expect(surface.grainScale).to.be.greaterThan(0);
    }
  });

  it('take single numbers from a catalog', () => {
    const plain = surfaceOf('suede', '#203040');
    expect(surfaceOf('suede', '#203040', { grainDepth: 0.1 })).to.deep.equal({ ...plain, grainDepth: 0.1 });
  });

  it('have an edge of their own: inked on calf, the fibre of suede, dark on patent of any colour', () => {
    const light = (color: string) =>
      [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(color.slice(at, at + 2), 16), 0);
    const edge = (kind: Parameters<typeof surfaceOf>[0], color = '#804020') => light(surfaceOf(kind, color).edgeColor);
    expect(edge('box-calf')).to.be.lessThan(light('#804020') * 0.7);
    expect(edge('suede')).to.be.greaterThan(light('#804020'));
    expect(edge('patent', '#ffffff')).to.be.lessThan(light('#808080'));
    expect(surfaceOf('rubber', '#804020').edgeColor).to.equal('#804020');
  });

  it('refuse what is no colour', () => {
    expect(() => surfaceOf('suede', 'navy')).to.throw(TypeError);
  });

  it('mix and lighten colours within their range', () => {
    expect(mix('#000000', '#ffffff', 0.5)).to.equal('#808080');
    expect(lighten('#800000', 1)).to.equal('#ff0000');
    expect(lighten('#000000', 1)).to.equal('#000000');
  });
});

describe('Grain tiles', () => {
  for (const grain of GRAINS) {
    it(`repeat without a seam and have relief: ${grain}`, () => {
      const { size, texels } = grainTile(grain);
      const height = (column: number, row: number) => texels[(row * size + column) * 4 + 2]!;
      let inside = 0;
      let seam = 0;
      for (let i = 0; i < size; i++) {
        inside +=
          Math.abs(height(size / 2, i) - height(size / 2 - 1, i)) +
          Math.abs(height(i, size / 2) - height(i, size / 2 - 1));
        seam += Math.abs(height(0, i) - height(size - 1, i)) + Math.abs(height(i, 0) - height(i, size - 1));
      }
      expect(seam / size).to.be.lessThan((inside / size) * 2 + 6);
      let slopes = 0;
      for (let i = 0; i < texels.length; i += 4) slopes += Math.abs(texels[i]! - 128) + Math.abs(texels[i + 1]! - 128);
      expect(slopes / (size * size)).to.be.greaterThan(8);
    });
  }

  it('are the same every time', () => {
    expect(grainTile('suede').texels).to.deep.equal(grainTile('suede').texels);
  });

  it('are level where there is no grain', () => {
    expect([...grainTile('none').texels]).to.deep.equal([128, 128, 128, 128]);
  });
});
