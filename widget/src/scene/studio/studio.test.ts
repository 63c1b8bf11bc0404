import { expect } from '@open-wc/testing';
import { box, boxShoe } from '../testing/box-shoe.js';
import { contactShadow } from './contact-shadow.js';
import { levelRoughness, studioEnvironment } from './environment.js';
import { toHalf } from './half.js';
import { heightField } from './height-field.js';
import { STUDIO } from './lights.js';
import { studioRadiance } from './radiance.js';
import { soleLift } from './sole-lift.js';
import { studioTurn } from './turntable.js';

const fromHalf = (half: number) => {
  const exponent = half >> 10;
  return exponent ? 2 ** (exponent - 15) * (1 + (half & 1023) / 1024) : 0;
};

describe('Studio light', () => {
  const radiance = studioRadiance();
  const at = (direction: readonly number[], roughness: number) => {
    const out = new Float32Array(3);
    const length = Math.hypot(...direction);
    radiance(direction[0]! / length, direction[1]! / length, direction[2]! / length, roughness, out);
    return out[1]!;
  };

  it('is bright in the middle of each softbox and dark between them', () => {
    for (const box of STUDIO.softboxes) expect(at(box.direction, 0), box.name).to.be.greaterThan(box.intensity * 0.65);
    expect(at([0, 0.1, -1], 0)).to.be.lessThan(0.5);
  });

  it('loses its peaks with roughness', () => {
    for (const box of STUDIO.softboxes) {
      expect(at(box.direction, 0.7), box.name).to.be.lessThan(at(box.direction, 0.1));
    }
  });

  it('is finite and positive everywhere', () => {
    for (let i = 0; i < 500; i++) {
      const y = 1 - (2 * i + 1) / 500;
      const ring = Math.sqrt(1 - y * y);
      for (const roughness of [0, 0.4, 1]) {
        expect(at([ring * Math.cos(i), y, ring * Math.sin(i)], roughness)).to.be.within(0.01, 40);
      }
    }
  });

  it('comes as a cube whose levels stand for rising roughness', () => {
    const levels = studioEnvironment();
    expect(levels.map(({ size }) => size)).to.deep.equal([64, 32, 16, 8, 4]);
    expect(levelRoughness(0)).to.equal(0);
    expect(levelRoughness(levels.length - 1)).to.equal(1);
    for (const { size, faces } of levels) {
      expect(faces.length).to.equal(6);
      for (const face of faces) expect(face.length).to.equal(size * size * 4);
    }
    // Diffuse light from above is stronger than from the floor.
    const last = levels.at(-1)!;
    const middle = (2 * last.size + 2) * 4;
    expect(fromHalf(last.faces[2]![middle]!)).to.be.greaterThan(fromHalf(last.faces[3]![middle]!) * 1.5);
  });

  it('packs numbers into half floats', () => {
    for (const value of [0.0625, 0.3, 1, 2.5, 100]) expect(fromHalf(toHalf(value))).to.be.closeTo(value, value / 1000);
    expect(toHalf(0)).to.equal(0);
  });

  it('turns with the camera, and tips for a look at the sole', () => {
    const pose = { target: [0, 0, 0], azimuth: 0.7, elevation: 0.4, distance: 900 } as const;
    expect(studioTurn(pose)).to.deep.equal({ x: 0, y: 0.7 });
    expect(studioTurn({ ...pose, elevation: -1.2 }).x).to.be.greaterThan(1);
  });
});

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
