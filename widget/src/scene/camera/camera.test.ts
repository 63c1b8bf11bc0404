import { expect } from '@open-wc/testing';
import type { CameraPose, ViewName } from '../scene-port.js';
import { extremes } from '../survey/extremes.js';
import { surveyed } from '../survey/survey.js';
import { boxShoe } from '../testing/box-shoe.js';
import { Director } from './director.js';
import { FIELD_OF_VIEW, nearestTurn, POSE_LIMITS, poseFrame, posePosition } from './pose.js';
import { CameraRig } from './rig.js';
import { focusPose, VIEW_ANGLES, viewPose } from './views.js';

const bounds = boxShoe().bounds;
const points = extremes(boxShoe());
const names = Object.keys(VIEW_ANGLES) as ViewName[];

/** Where a point lands in the picture, −1 … 1 each way. */
function project(pose: CameraPose, aspect: number, point: readonly number[]): [number, number] {
  const eye = posePosition(pose);
  const { right, up } = poseFrame(pose.azimuth, pose.elevation);
  const offset = point.map((value, axis) => value - eye[axis]!);
  const dot = (axis: readonly number[]) => offset.reduce((sum, value, i) => sum + value * axis[i]!, 0);
  const ahead = eye.map((value, axis) => (pose.target[axis]! - value) / pose.distance);
  const tan = Math.tan(FIELD_OF_VIEW / 2) * dot(ahead);
  return [dot(right) / (tan * aspect), dot(up) / tan];
}

describe('Views', () => {
  for (const view of names) {
    for (const aspect of [0.6, 1, 2]) {
      it(`show the whole shoe, and not a small one: ${view} at ${aspect}`, () => {
        const pose = viewPose(view, points, aspect);
        let widest = 0;
        for (let corner = 0; corner < 8; corner++) {
          const point = [0, 1, 2].map((axis) => ((corner >> axis) & 1 ? bounds.max[axis]! : bounds.min[axis]!));
          const [x, y] = project(pose, aspect, point);
          widest = Math.max(widest, Math.abs(x), Math.abs(y));
        }
        expect(widest).to.be.within(0.6, 0.9);
      });
    }
  }

  it('have the toe on the right seen from outside and on the left seen from inside', () => {
    expect(project(viewPose('side', points, 1.5), 1.5, [150, 0, 0])[0]).to.be.greaterThan(0.5);
    expect(project(viewPose('inside', points, 1.5), 1.5, [150, 0, 0])[0]).to.be.lessThan(-0.5);
  });

  it('look at the sole from below and at a zone from its own side', () => {
    expect(posePosition(viewPose('sole', points, 1.5))[1]).to.be.lessThan(-300);
    const pose = focusPose({ centre: [0, 40, -45], normal: [0, 0, -1], radius: 30 }, points, 1.5);
    expect(posePosition(pose)[2]).to.be.lessThan(-200);
  });
});

describe('Close-ups', () => {
  it('never stand further away than the whole shoe needs', () => {
    const all = focusPose({ centre: [0, 10, 0], normal: [0, 0.2, 1], radius: 170 }, points, 1.5);
    expect(all.distance).to.be.at.most(viewPose('side', points, 1.5).distance * 1.1);
    const toe = focusPose({ centre: [120, 30, 0], normal: [0.5, 0.5, 0.7], radius: 35 }, points, 1.5);
    expect(toe.distance).to.be.lessThan(all.distance * 0.6);
    expect(toe.target).to.deep.equal([120, 30, 0]);
  });

  it('lay a sole along the picture, whichever way it leans a little', () => {
    const pose = focusPose({ centre: [0, 0, 0], normal: [0.1, -0.99, -0.1], radius: 170 }, points, 1.5);
    expect(pose.azimuth).to.equal(0);
    expect(pose.elevation).to.be.lessThan(-1);
  });
});

describe('The camera rig', () => {
  const from: CameraPose = { target: [0, 40, 0], azimuth: 0, elevation: 0.3, distance: 900 };
  const to: CameraPose = { target: [10, 50, 0], azimuth: 1.2, elevation: 0.6, distance: 500 };

  const run = (rig: CameraRig, seconds: number, each: (pose: CameraPose) => void = () => undefined) => {
    let steps = 0;
    while (rig.moving && steps++ < 2000) {
      rig.step(seconds);
      each(rig.pose);
    }
    return steps * seconds;
  };

  it('arrives without overshooting, within two seconds', () => {
    const rig = new CameraRig(from);
    rig.glideTo(to);
    let last = from.azimuth;
    const time = run(rig, 1 / 60, (pose) => {
      expect(pose.azimuth).to.be.within(last - 1e-9, to.azimuth + 1e-9);
      last = pose.azimuth;
    });
    expect(time).to.be.lessThan(2.2);
    expect(rig.pose.distance).to.be.closeTo(500, 1e-6);
  });

  it('takes the same path at any frame rate', () => {
    const [slow, fast] = [new CameraRig(from), new CameraRig(from)];
    slow.glideTo(to);
    fast.glideTo(to);
    for (let i = 0; i < 6; i++) slow.step(1 / 20);
    for (let i = 0; i < 36; i++) fast.step(1 / 120);
    expect(slow.pose.azimuth).to.be.closeTo(fast.pose.azimuth, 1e-6);
    expect(slow.pose.distance).to.be.closeTo(fast.pose.distance, 1e-3);
  });

  it('turns the short way round', () => {
    const rig = new CameraRig({ ...from, azimuth: 3 });
    rig.glideTo({ ...to, azimuth: -3 });
    expect(rig.goal.azimuth).to.be.closeTo(2 * Math.PI - 3, 1e-9);
    expect(nearestTurn(7, 0)).to.be.closeTo(7 - 2 * Math.PI, 1e-9);
  });

  it('stays within its limits', () => {
    const rig = new CameraRig(from);
    rig.turn(0, 9, 100);
    expect(rig.goal.elevation).to.equal(POSE_LIMITS.elevation[1]);
    expect(rig.goal.distance).to.be.closeTo(POSE_LIMITS.distance[0], 1e-6);
  });
});

describe('The director', () => {
  it('frames again when the picture changes shape, until somebody turns the shoe', () => {
    const director = new Director(() => true);
    director.setModel(surveyed(boxShoe()));
    director.setAspect(2);
    const wide = director.rig.pose.distance;
    director.setAspect(0.7);
    expect(director.rig.pose.distance).to.be.greaterThan(wide);
    director.drag(0.2, 0);
    const turned = director.rig.pose;
    director.setAspect(2);
    expect(director.rig.pose).to.deep.equal(turned);
  });

  it('moves at once where motion is unwanted, and never coasts', () => {
    const director = new Director(() => true);
    director.setView('back');
    expect(director.rig.moving).to.equal(false);
    director.coast(1, 0);
    expect(director.rig.moving).to.equal(false);
  });
});
