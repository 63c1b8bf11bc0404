import { expect } from '@open-wc/testing';
import { fromHalf } from '../testing/from-half.js';
import { levelRoughness, studioEnvironment } from './environment.js';
import { toHalf } from './half.js';
import { STUDIO } from './lights.js';
import { studioRadiance } from './radiance.js';
import { studioTurn } from './turntable.js';

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
