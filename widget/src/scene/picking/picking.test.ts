import { expect } from '@open-wc/testing';
import { boxShoe } from '../testing/box-shoe.js';
import { nearestZone } from './nearest-zone.js';
import { rayThrough } from './ray.js';
import { ShoePicker } from './shoe-picker.js';

describe('Picking', () => {
  const shoe = boxShoe();
  const picker = new ShoePicker(shoe);

  it('meets the nearest triangle first', () => {
    expect(picker.pick({ origin: [500, 30, 0], direction: [-1, 0, 0] })).to.equal('vamp');
    expect(picker.pick({ origin: [-500, 30, 0], direction: [1, 0, 0] })).to.equal('heel');
  });

  it('does not depend on the length of the direction', () => {
    expect(picker.pick({ origin: [50, 30, 500], direction: [0, 0, -0.001] })).to.equal('vamp');
  });

  it('looks only ahead', () => {
    expect(picker.pick({ origin: [500, 30, 0], direction: [1, 0, 0] })).to.equal(null);
  });

  it('does not pick backs, which are not drawn', () => {
    // From within the box, every face shows its back.
    for (const direction of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, -1],
    ] as const) {
      expect(picker.pick({ origin: [75, 30, 0], direction })).to.equal(null);
    }
  });

  it('goes through the middle of the picture to the target', () => {
    const pose = { target: [10, 20, 30], azimuth: 0.7, elevation: 0.4, distance: 600 } as const;
    const { origin, direction } = rayThrough(pose, 60, 40, 120, 80);
    for (let axis = 0; axis < 3; axis++) {
      expect(origin[axis]! + direction[axis]! * 600).to.be.closeTo(pose.target[axis]!, 1e-6);
    }
  });

  it('finds zones by their anchors where there are no triangles', () => {
    expect(nearestZone(shoe.anchors, { origin: [70, 40, 500], direction: [0, 0, -1] })).to.equal('vamp');
    expect(nearestZone(shoe.anchors, { origin: [70, 400, 500], direction: [0, 0, -1] })).to.equal(null);
  });
});
