/** The named views: angles chosen once, distances worked out from the shoe and the shape of the picture. */
import type { ZoneAnchor } from '../../shoe/model.js';
import type { CameraPose, ViewName, Viewpoint } from '../scene-port.js';
import { clamp, clampPose, FIELD_OF_VIEW, poseDirection, poseFrame } from './pose.js';

/** x, y, z per point, mm: the outermost points of a shoe. */
export type Points = Float32Array;

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
const FILL = 0.79;

/** Share of the picture that a focused zone may fill: a close-up still shows where on the shoe it is. */
const FOCUS_FILL = 0.62;

/** mm; a focused zone never comes closer, however small it is. */
const FOCUS_NEAREST = 250;

export function viewPose(view: ViewName, points: Points, aspect: number): CameraPose {
  const { azimuth, elevation } = VIEW_ANGLES[view];
  return framePose(points, azimuth, elevation, aspect);
}

/** The pose of a named view or of angles; `points`: the outermost points of what is shown. */
export function poseOf(view: ViewName | Viewpoint, points: Points, aspect: number): CameraPose {
  if (typeof view === 'string') return viewPose(view, points, aspect);
  const framed = framePose(points, view.azimuth, view.elevation, aspect);
  return clampPose({ ...framed, target: view.target ?? framed.target, distance: view.distance ?? framed.distance });
}

/** The nearest pose at these angles that shows all points, their picture centred. */
export function framePose(points: Points, azimuth: number, elevation: number, aspect: number): CameraPose {
  const toCamera = poseDirection(azimuth, elevation);
  const { right, up } = poseFrame(azimuth, elevation);
  const tanY = Math.tan(FIELD_OF_VIEW / 2) * FILL;
  const tanX = tanY * aspect;
  const seen = Array.from({ length: points.length / 3 }, (_, i) => {
    const point = points.subarray(i * 3, i * 3 + 3);
    return { x: dot(point, right), y: dot(point, up), depth: dot(point, toCamera) };
  });
  // Perspective makes near parts larger, so the middle is found together with the distance: a few rounds settle it.
  let middle = { x: centre(seen.map(({ x }) => x)), y: centre(seen.map(({ y }) => y)) };
  const depth = centre(seen.map((point) => point.depth));
  let distance = 0;
  for (let round = 0; round < 4; round++) {
    distance = 0;
    for (const point of seen) {
      const near = point.depth - depth;
      distance = Math.max(
        distance,
        near + Math.abs(point.x - middle.x) / tanX,
        near + Math.abs(point.y - middle.y) / tanY,
      );
    }
    const across = seen.map((point) => (point.x - middle.x) / (distance - (point.depth - depth)));
    const upward = seen.map((point) => (point.y - middle.y) / (distance - (point.depth - depth)));
    middle = { x: middle.x + centre(across) * distance, y: middle.y + centre(upward) * distance };
  }
  const target = [0, 1, 2].map((axis) => middle.x * right[axis]! + middle.y * up[axis]! + depth * toCamera[axis]!);
  return clampPose({ target: target as [number, number, number], azimuth, elevation, distance });
}

/**
 * A close-up of one zone, from where its surface looks, a little from above so that it does not read flat. Zones that
 * run all along the shoe are framed with it. `points`: the outermost points of the shoe.
 */
export function focusPose(anchor: ZoneAnchor, points: Points, aspect: number): CameraPose {
  const [nx, ny, nz] = anchor.normal;
  const level = Math.hypot(nx, nz);
  const steep = Math.atan2(ny, level);
  // Soles are looked at from below; everything else at most from a standing person's angle.
  const elevation = steep < -0.6 ? clamp(steep, -1.35, -0.6) : clamp(steep, 0.12, 1.05);
  // What looks straight up or down says nothing about sides: soles lie along the picture, insides open to the hero view.
  const sided = level > 0.35 * Math.hypot(nx, ny, nz);
  const azimuth = sided ? Math.atan2(nx, nz) : steep < 0 ? 0 : VIEW_ANGLES.hero.azimuth;
  const tan = Math.tan(FIELD_OF_VIEW / 2) * FOCUS_FILL * Math.min(1, aspect);
  const distance = Math.max(FOCUS_NEAREST, anchor.radius / tan);
  const whole = framePose(points, azimuth, elevation, aspect);
  if (distance >= whole.distance) return whole;
  return clampPose({ target: anchor.centre, azimuth, elevation, distance });
}

function centre(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
}
