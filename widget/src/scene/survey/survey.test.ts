import { expect } from '@open-wc/testing';
import { box, boxShoe } from '../testing/box-shoe.js';
import { fromHalf } from '../testing/from-half.js';
import { contactShadow } from './contact-shadow.js';
import { heightField } from './height-field.js';
import { soleLift } from './sole-lift.js';

describe('The contact shadow', () => {
  const square = Float32Array.from([-100, -40, 100, -40, 100, 40, -100, 40]);
  const shadow = contactShadow(square);
  const at = (x: number, z: number) => {
    const [minX, minZ, maxX, maxZ] = shadow.area;
    const column = Math.floor(((x - minX) / (maxX - minX)) * shadow.width);
    const row = Math.floor(((z - minZ) / (maxZ - minZ)) * shadow.height);
    return shadow.darkness[row * shadow.width + column]!;
  };

  it('is dark under the sole, fades outwards and ends before its edge', () => {
    expect(at(0, 0)).to.be.greaterThan(150);
    expect(at(0, 0)).to.be.greaterThan(at(0, 50));
    expect(at(0, 50)).to.be.greaterThan(at(0, 100));
    expect(at(0, 100)).to.be.greaterThan(0);
    for (let column = 0; column < shadow.width; column++) expect(shadow.darkness[column]).to.be.lessThan(3);
  });

  it('is as symmetric as the sole', () => {
    expect(Math.abs(at(60, 55) - at(-60, -55))).to.be.lessThan(10);
  });

  it('is empty without a sole', () => {
    expect(Math.max(...contactShadow(new Float32Array()).darkness)).to.equal(0);
  });
});

describe('Shade on the shoe', () => {
  const shoe = boxShoe();
  const bridge = { ...shoe, meshes: [...shoe.meshes, box('laces', [20, 70, -10], [30, 75, 10])] };

  it('knows the highest surface over every place, and nothing beside the shoe', () => {
    const field = heightField({ ...bridge, bounds: { min: [-150, 0, -45], max: [150, 75, 45] } });
    const at = (x: number, z: number) => {
      const column = Math.floor(((x - field.area[0]) / (field.area[2] - field.area[0])) * field.width);
      const row = Math.floor(((z - field.area[1]) / (field.area[3] - field.area[1])) * field.height);
      return fromHalf(field.heights[row * field.width + column]!);
    };
    expect(at(25, 0)).to.be.closeTo(75, 0.1);
    expect(at(60, 0)).to.be.closeTo(60, 0.1);
    expect(at(154, 0)).to.equal(0);
  });

  it('knows how high the sole hangs over the floor', () => {
    const arched = soleLift({
      ...shoe,
      meshes: [box('heel', [-150, 0, -40], [-100, 60, 40]), box('vamp', [-100, 12, -40], [150, 60, 40])],
    });
    expect(arched(-130)).to.equal(0);
    expect(arched(40)).to.be.closeTo(12, 0.1);
  });

  it('is lighter under an arch than under a heel', () => {
    const square = Float32Array.from([-100, -40, 100, -40, 100, 40, -100, 40]);
    const shadow = contactShadow(square, (x) => (x > 0 ? 30 : 0));
    const row = Math.floor(shadow.height / 2) * shadow.width;
    const left = shadow.darkness[row + Math.floor(shadow.width * 0.4)]!;
    const right = shadow.darkness[row + Math.floor(shadow.width * 0.6)]!;
    expect(left).to.be.greaterThan(right * 1.5);
  });
});
