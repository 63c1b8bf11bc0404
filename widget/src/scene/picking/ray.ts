/** Rays from the camera through the picture, and where they meet triangles. Millimetres; no engine. */
import { FIELD_OF_VIEW, poseFrame, posePosition } from '../camera/pose.js';
import type { CameraPose } from '../scene-port.js';

export interface Ray {
  readonly origin: readonly [number, number, number];
  /** Need not be unit length. */
  readonly direction: readonly [number, number, number];
}

/** Ray through a point of the picture; x and y in CSS pixels from its top left corner. */
export function rayThrough(pose: CameraPose, x: number, y: number, width: number, height: number): Ray {
  const origin = posePosition(pose);
  const { right, up } = poseFrame(pose.azimuth, pose.elevation);
  const tan = Math.tan(FIELD_OF_VIEW / 2);
  const across = ((x / width) * 2 - 1) * tan * (width / height);
  const upward = (1 - (y / height) * 2) * tan;
  const direction = [0, 1, 2].map((axis) => {
    const ahead = (pose.target[axis]! - origin[axis]!) / pose.distance;
    return ahead + across * right[axis]! + upward * up[axis]!;
  });
  return { origin, direction: direction as [number, number, number] };
}

/** Distance along the ray to a box given as min xyz, max xyz at `at`; Infinity where it misses. */
export function meetsBox(ray: Ray, boxes: Float32Array, at: number): number {
  let near = 0;
  let far = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const inverse = 1 / ray.direction[axis]!;
    const a = (boxes[at + axis]! - ray.origin[axis]!) * inverse;
    const b = (boxes[at + 3 + axis]! - ray.origin[axis]!) * inverse;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far ? near : Infinity;
}

/**
 * Distance along the ray to a triangle (Möller–Trumbore); Infinity where it misses or sees the back, because backs
 * are not drawn either.
 */
export function meetsTriangle(ray: Ray, p: Float32Array, a: number, b: number, c: number): number {
  const [ox, oy, oz] = ray.origin;
  const [dx, dy, dz] = ray.direction;
  const ax = p[a]!;
  const ay = p[a + 1]!;
  const az = p[a + 2]!;
  const e1x = p[b]! - ax;
  const e1y = p[b + 1]! - ay;
  const e1z = p[b + 2]! - az;
  const e2x = p[c]! - ax;
  const e2y = p[c + 1]! - ay;
  const e2z = p[c + 2]! - az;
  const px = dy * e2z - dz * e2y;
  const py = dz * e2x - dx * e2z;
  const pz = dx * e2y - dy * e2x;
  const facing = e1x * px + e1y * py + e1z * pz;
  if (facing < 1e-9) return Infinity;
  const tx = ox - ax;
  const ty = oy - ay;
  const tz = oz - az;
  const u = tx * px + ty * py + tz * pz;
  if (u < 0 || u > facing) return Infinity;
  const qx = ty * e1z - tz * e1y;
  const qy = tz * e1x - tx * e1z;
  const qz = tx * e1y - ty * e1x;
  const v = dx * qx + dy * qy + dz * qz;
  if (v < 0 || u + v > facing) return Infinity;
  const t = (e2x * qx + e2y * qy + e2z * qz) / facing;
  return t > 0 ? t : Infinity;
}
