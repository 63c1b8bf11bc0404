/** The named views: angles chosen once, distances worked out from the shoe and the shape of the picture. */
import type { ShoeModel, ZoneAnchor } from '../../shoe/model.js';
import type { CameraPose, ViewName } from '../scene-port.js';
import { clamp, clampPose, FIELD_OF_VIEW, poseDirection, poseFrame } from './pose.js';

type Bounds = ShoeModel['bounds'];

const degrees = (angle: number) => (angle * Math.PI) / 180;

/** Azimuth and elevation of each view, radians. */
export const VIEW_ANGLES: Readonly<Record<ViewName, { azimuth: number; elevation: number }>> = {
  hero: { azimuth: degrees(38), elevation: degrees(21) },
  side: { azimuth: 0, elevation: degrees(5) },
  inside: { azimuth: degrees(180), elevation: degrees(5) },
  front: { azimuth: degrees(90), elevation: degrees(19) },
  back: { azimuth: degrees(-90), elevation: degrees(11) },
  top: { azimuth: 0, elevation: degrees(85) },
  sole: { azimuth: 0, elevation: degrees(-80) },
};

/** Share of the picture that the shoe may fill; the rest is the air that a product photo needs. */
const FILL = 0.84;

/** Share of the picture that a focused zone may fill: a close-up still shows where on the shoe it is. */
const FOCUS_FILL = 0.62;

/** mm; a focused zone never comes closer, however small it is. */
const FOCUS_NEAREST = 250;

export function viewPose(view: ViewName, bounds: Bounds, aspect: number): CameraPose {
  const { azimuth, elevation } = VIEW_ANGLES[view];
  return framePose(bounds, azimuth, elevation, aspect);
}

/** The nearest pose at these angles that shows the whole box, its picture centred. */
export function framePose(bounds: Bounds, azimuth: number, elevation: number, aspect: number): CameraPose {
  const toCamera = poseDirection(azimuth, elevation);
  const { right, up } = poseFrame(azimuth, elevation);
  const middle = bounds.min.map((low, axis) => (low + bounds.max[axis]!) / 2) as [number, number, number];
  const tanY = Math.tan(FIELD_OF_VIEW / 2) * FILL;
  const tanX = tanY * aspect;
  // Extents of the box in the picture's own axes; the target moves to their middle.
  const reach = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  const corners: [number, number, number][] = [];
  for (let corner = 0; corner < 8; corner++) {
    const offset = [0, 1, 2].map((axis) => {
      const side = (corner >> axis) & 1 ? bounds.max[axis]! : bounds.min[axis]!;
      return side - middle[axis]!;
    }) as [number, number, number];
    const point: [number, number, number] = [dot(offset, right), dot(offset, up), dot(offset, toCamera)];
    corners.push(point);
    reach.left = Math.min(reach.left, point[0]);
    reach.right = Math.max(reach.right, point[0]);
    reach.bottom = Math.min(reach.bottom, point[1]);
    reach.top = Math.max(reach.top, point[1]);
  }
  const shiftX = (reach.left + reach.right) / 2;
  const shiftY = (reach.bottom + reach.top) / 2;
  let distance = 0;
  for (const [x, y, depth] of corners) {
    distance = Math.max(distance, depth + Math.abs(x - shiftX) / tanX, depth + Math.abs(y - shiftY) / tanY);
  }
  const target = middle.map((value, axis) => value + shiftX * right[axis]! + shiftY * up[axis]!);
  return clampPose({ target: target as [number, number, number], azimuth, elevation, distance });
}

/** A close-up of one zone, from where its surface looks, a little from above so that it does not read flat. */
export function focusPose(anchor: ZoneAnchor, aspect: number): CameraPose {
  const [nx, ny, nz] = anchor.normal;
  const level = Math.hypot(nx, nz);
  const azimuth = level > 0.05 ? Math.atan2(nx, nz) : 0;
  const steep = Math.atan2(ny, level);
  // Soles are looked at from below; everything else at most from a standing person's angle.
  const elevation = steep < -0.6 ? clamp(steep, -1.35, -0.6) : clamp(steep, 0.12, 1.05);
  const tan = Math.tan(FIELD_OF_VIEW / 2) * FOCUS_FILL * Math.min(1, aspect);
  const distance = Math.max(FOCUS_NEAREST, anchor.radius / tan);
  return clampPose({ target: anchor.centre, azimuth, elevation, distance });
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
}
