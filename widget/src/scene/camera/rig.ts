/**
 * Moves a camera pose towards a goal like a critically damped spring: no overshoot, no jump in speed when the goal
 * changes half-way, the same path at 30 and at 144 frames a second. Knows no engine and no clock.
 */
import type { CameraPose } from '../scene-port.js';
import { clampPose, nearestTurn } from './pose.js';

/** Spring frequencies, 1/s: a drag must feel direct, a glide must look calm. */
export const STIFFNESS = { drag: 26, glide: 6.5 } as const;

/** Below these the camera has arrived; nobody sees less (radians, share of the distance, mm). */
const ARRIVED = { angle: 2e-4, zoom: 2e-4, target: 0.05 } as const;

/** azimuth, elevation, log distance, target x, y, z: what the spring moves. */
type State = [number, number, number, number, number, number];

export class CameraRig {
  #now: State;
  #goal: State;
  #speed: State = [0, 0, 0, 0, 0, 0];
  #stiffness: number = STIFFNESS.glide;

  constructor(pose: CameraPose) {
    this.#now = toState(pose);
    this.#goal = [...this.#now];
  }

  get pose(): CameraPose {
    return toPose(this.#now);
  }

  get goal(): CameraPose {
    return toPose(this.#goal);
  }

  get moving(): boolean {
    return this.#now.some((value, i) => value !== this.#goal[i]);
  }

  jumpTo(pose: CameraPose): void {
    this.#now = toState(clampPose(pose));
    this.#goal = [...this.#now];
    this.#speed.fill(0);
  }

  glideTo(pose: CameraPose): void {
    this.#stiffness = STIFFNESS.glide;
    const goal = clampPose(pose);
    this.#goal = toState({ ...goal, azimuth: nearestTurn(goal.azimuth, this.#now[0]) });
  }

  /** Turns the goal by angles (radians) and brings it `zoom` times closer. */
  turn(deltaAzimuth: number, deltaElevation: number, zoom = 1, stiffness: number = STIFFNESS.drag): void {
    this.#stiffness = stiffness;
    const goal = toPose(this.#goal);
    this.#goal = toState(
      clampPose({
        target: goal.target,
        azimuth: goal.azimuth + deltaAzimuth,
        elevation: goal.elevation + deltaElevation,
        distance: goal.distance / zoom,
      }),
    );
  }

  /** Moves on by `seconds`; answers whether there is more to come. */
  step(seconds: number): boolean {
    const w = this.#stiffness;
    const decay = Math.exp(-w * seconds);
    let far = false;
    for (let i = 0; i < 6; i++) {
      const offset = this.#now[i]! - this.#goal[i]!;
      const push = (this.#speed[i]! + w * offset) * seconds;
      this.#now[i] = this.#goal[i]! + (offset + push) * decay;
      this.#speed[i] = (this.#speed[i]! - w * push) * decay;
      const near = i < 2 ? ARRIVED.angle : i === 2 ? ARRIVED.zoom : ARRIVED.target;
      if (Math.abs(this.#now[i]! - this.#goal[i]!) > near || Math.abs(this.#speed[i]!) > near * w) far = true;
    }
    if (!far) {
      this.#now = [...this.#goal];
      this.#speed.fill(0);
    }
    return far;
  }
}

/** Distance as its logarithm, so that zooming feels even near and far. */
function toState(pose: CameraPose): State {
  return [pose.azimuth, pose.elevation, Math.log(pose.distance), ...pose.target];
}

function toPose([azimuth, elevation, logDistance, x, y, z]: State): CameraPose {
  return { azimuth, elevation, distance: Math.exp(logDistance), target: [x, y, z] };
}
