import { FIELD_OF_VIEW } from '../scene/camera/pose.js';
import type { CameraPose } from '../scene/scene-port.js';
import type { Stamp } from '../scene/stamp.js';
import { layStamp } from '../scene/stamp-lay.js';
import type { ShoeModel } from '../shoe/model.js';

const degrees = (angle: number) => (angle * Math.PI) / 180;

/** From where what faces up or down is looked at: from behind and over the topline, and from the toe, so that it reads upright. */
const ABOVE = { azimuth: degrees(-90), elevation: degrees(70) } as const;
const BELOW = { azimuth: degrees(90), elevation: degrees(-80) } as const;

/** What stands upright inside the shoe is seen over the other side's topline from here on. */
const LEAST_ELEVATION = degrees(34);

/** Share of the picture that a stamp fills: the shoe around it says where it is. */
const FILL = 0.4;

/** mm; nearer would show the weave of its shadow. */
const NEAREST = 250;

/** Where the camera looks at a stamp from, square to it and near; undefined where the shoe has no such place. */
export function stampPose(model: ShoeModel, stamp: Stamp): CameraPose | undefined {
  const lay = layStamp(model, stamp);
  if (!lay) return undefined;
  const [x, y, z] = lay.facing;
  const angles =
    Math.hypot(x, z) > 0.35
      ? { azimuth: Math.atan2(x, z), elevation: Math.max(LEAST_ELEVATION, Math.asin(y)) }
      : y > 0
        ? ABOVE
        : BELOW;
  const reach = Math.hypot(stamp.width, stamp.height) / 2;
  const distance = Math.max(NEAREST, reach / (Math.tan(FIELD_OF_VIEW / 2) * FILL));
  return { target: lay.centre, ...angles, distance };
}
