import { FIELD_OF_VIEW, poseDirection, poseFrame, posePosition } from '../scene/camera/pose.js';
import type { CameraPose } from '../scene/scene-port.js';
import type { Stand } from '../scene/stand.js';
import { type ContactShadow, contactShadow } from '../scene/survey/contact-shadow.js';
import { soleLift } from '../scene/survey/sole-lift.js';
import type { ShoeModel } from '../shoe/model.js';

/** mm over the floor at which the camera sees the whole shadow; below, it fades, and from under the floor there is none. */
const FADE = 25;

/** Share of the picture's shorter edge over which the shadow fades: pictures lie on paper without a frame. */
const RIM = 0.3;

export function shadowOf(model: ShoeModel): ContactShadow {
  return contactShadow(model.footprint, soleLift(model));
}

/** Darkness (0 … 1) of the floor per pixel, row by row; nothing where the floor is seen from below. */
export function groundShadow(
  shadow: ContactShadow,
  stands: readonly Stand[],
  pose: CameraPose,
  width: number,
  height: number,
): Float32Array | undefined {
  const [ex, ey, ez] = posePosition(pose);
  const strength = Math.min(1, Math.max(0, ey / FADE));
  if (strength === 0) return undefined;
  const [bx, by, bz] = poseDirection(pose.azimuth, pose.elevation);
  const { right, up } = poseFrame(pose.azimuth, pose.elevation);
  const focal = height / 2 / Math.tan(FIELD_OF_VIEW / 2);
  const darkness = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    const v = (height / 2 - row - 0.5) / focal;
    for (let column = 0; column < width; column++) {
      const u = (column + 0.5 - width / 2) / focal;
      const dy = up[1] * v + right[1] * u - by;
      if (dy >= -1e-6) continue;
      const along = -ey / dy;
      const x = ex + (up[0] * v + right[0] * u - bx) * along;
      const z = ez + (up[2] * v + right[2] * u - bz) * along;
      const inside =
        Math.min(column + 0.5, width - column - 0.5, row + 0.5, height - row - 0.5) / (RIM * Math.min(width, height));
      let light = 1;
      for (const { mirrored, aside } of stands) light *= 1 - darknessAt(shadow, x, (mirrored ? -z : z) - aside);
      darkness[row * width + column] = strength * ease(inside) * (1 - light);
    }
  }
  return darkness;
}

function darknessAt({ area, width, height, darkness }: ContactShadow, x: number, z: number): number {
  const u = ((x - area[0]) / (area[2] - area[0])) * width - 0.5;
  const v = ((z - area[1]) / (area[3] - area[1])) * height - 0.5;
  const column = Math.floor(u);
  const row = Math.floor(v);
  if (column < 0 || row < 0 || column + 1 >= width || row + 1 >= height) return 0;
  const at = row * width + column;
  const fu = u - column;
  const fv = v - row;
  const near = darkness[at]! * (1 - fu) + darkness[at + 1]! * fu;
  const far = darkness[at + width]! * (1 - fu) + darkness[at + width + 1]! * fu;
  return (near + (far - near) * fv) / 255;
}

function ease(value: number): number {
  const t = Math.min(1, value);
  return t * t * (3 - 2 * t);
}
