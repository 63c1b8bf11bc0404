import { FIELD_OF_VIEW, poseDirection, poseFrame, posePosition } from '../scene/camera/pose.js';
import type { CameraPose } from '../scene/scene-port.js';

/** Vertices as the camera sees them. */
export interface Projected {
  /** x, y in samples from the top left corner, and 1 / distance along the camera's axis (1/mm), per vertex. */
  readonly points: Float32Array;
  readonly eye: readonly [number, number, number];
}

/** `width`, `height`: of the raster, samples. */
export function project(positions: Float32Array, pose: CameraPose, width: number, height: number): Projected {
  const eye = posePosition(pose);
  const back = poseDirection(pose.azimuth, pose.elevation);
  const { right, up } = poseFrame(pose.azimuth, pose.elevation);
  // Samples are square, so one focal length (in samples) serves both directions.
  const focal = height / 2 / Math.tan(FIELD_OF_VIEW / 2);
  const points = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i]! - eye[0];
    const y = positions[i + 1]! - eye[1];
    const z = positions[i + 2]! - eye[2];
    const near = -1 / (x * back[0] + y * back[1] + z * back[2]);
    points[i] = width / 2 + (x * right[0] + y * right[1] + z * right[2]) * near * focal;
    points[i + 1] = height / 2 - (x * up[0] + y * up[1] + z * up[2]) * near * focal;
    points[i + 2] = near;
  }
  return { points, eye: [eye[0], eye[1], eye[2]] };
}
