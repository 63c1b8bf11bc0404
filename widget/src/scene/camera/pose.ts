/** Camera poses as plain numbers: where they stand, how far they may go, how to get from one to another. */
import type { CameraPose } from '../scene-port.js';

type Vector3 = readonly [number, number, number];

/** Vertical field of view, radians. A long lens (about 85 mm on full frame) keeps the last's proportions true. */
export const FIELD_OF_VIEW = (22 * Math.PI) / 180;

export const POSE_LIMITS = {
  /** Just short of the poles, where "up" loses its meaning. */
  elevation: [-1.5, 1.5],
  /** mm; near enough to see stitches, far enough to see a pair. */
  distance: [140, 2600],
} as const;

/** Unit vector from the target to the camera. */
export function poseDirection(azimuth: number, elevation: number): Vector3 {
  const level = Math.cos(elevation);
  return [level * Math.sin(azimuth), Math.sin(elevation), level * Math.cos(azimuth)];
}

/** Where the camera stands, mm. */
export function posePosition(pose: CameraPose): Vector3 {
  const [x, y, z] = poseDirection(pose.azimuth, pose.elevation);
  return [pose.target[0] + x * pose.distance, pose.target[1] + y * pose.distance, pose.target[2] + z * pose.distance];
}

/** Right and up of the picture for a pose, both unit vectors. */
export function poseFrame(azimuth: number, elevation: number): { right: Vector3; up: Vector3 } {
  const sinE = Math.sin(elevation);
  return {
    right: [Math.cos(azimuth), 0, -Math.sin(azimuth)],
    up: [-sinE * Math.sin(azimuth), Math.cos(elevation), -sinE * Math.cos(azimuth)],
  };
}

export function clampPose(pose: CameraPose): CameraPose {
  return {
    target: pose.target,
    azimuth: pose.azimuth,
    elevation: clamp(pose.elevation, ...POSE_LIMITS.elevation),
    distance: clamp(pose.distance, ...POSE_LIMITS.distance),
  };
}

/** The same direction as `angle`, at most half a turn away from `from`: glides take the short way round. */
export function nearestTurn(angle: number, from: number): number {
  const turn = 2 * Math.PI;
  return angle - Math.round((angle - from) / turn) * turn;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
