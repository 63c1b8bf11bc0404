/**
 * The studio as a photographer would write it down: softboxes on stands around a turntable. The shoe stands in the
 * middle; the camera looks along −Z in the studio's frame, so +Z is behind the camera, +X to its right, +Y up.
 */
export interface Softbox {
  /** What it does in the picture. */
  readonly name: string;
  /** Direction from the shoe to the middle of the box (need not be unit length). */
  readonly direction: readonly [number, number, number];
  /** Half width and half height as seen from the shoe, tangents of angles. */
  readonly halfSize: readonly [number, number];
  /** Turn about its own axis, radians. */
  readonly roll: number;
  /** Fall-off of its ends and of its long edges when seen sharp, tangents of angles: ends fade, edges draw. */
  readonly softness: readonly [number, number];
  /** Radiance, and its linear RGB tint. */
  readonly intensity: number;
  readonly tint: readonly [number, number, number];
}

export interface Studio {
  readonly softboxes: readonly Softbox[];
  /** Radiance (linear RGB) straight up, at eye level, and of the floor near the shoe. */
  readonly ceiling: readonly [number, number, number];
  readonly walls: readonly [number, number, number];
  readonly floor: readonly [number, number, number];
  /** Diffuse light relative to what the boxes give: a polariser on the lens, so that highlights may be bright. */
  readonly diffuseShare: number;
}

const WARM: readonly [number, number, number] = [1.0, 0.965, 0.92];
const NEUTRAL: readonly [number, number, number] = [1, 1, 1];
const COOL: readonly [number, number, number] = [0.93, 0.97, 1.0];

/** Dark walls and few, large boxes: long highlights on calf, and leather that falls off into shade between them. */
export const STUDIO: Studio = {
  softboxes: [
    {
      name: 'overhead strip: the long highlight along vamp and quarters',
      direction: [-0.12, 1.0, -0.1],
      halfSize: [1.15, 0.18],
      roll: 0,
      softness: [0.4, 0.035],
      intensity: 7.4,
      tint: NEUTRAL,
    },
    {
      name: 'key: a long box left of the camera, high',
      direction: [-0.85, 0.62, 0.55],
      halfSize: [0.55, 0.15],
      roll: -0.25,
      softness: [0.25, 0.03],
      intensity: 9.5,
      tint: WARM,
    },
    {
      name: 'rim: behind the shoe on the right, draws the outline',
      direction: [0.9, 0.45, -0.95],
      halfSize: [0.16, 0.55],
      roll: 0,
      softness: [0.03, 0.25],
      intensity: 7,
      tint: COOL,
    },
    {
      name: 'second rim: behind on the left',
      direction: [-1.0, 0.3, -0.7],
      halfSize: [0.12, 0.5],
      roll: 0,
      softness: [0.03, 0.2],
      intensity: 4,
      tint: COOL,
    },
    {
      name: 'front strip: above the lens, a long line along the quarters seen from the side',
      direction: [0.1, 0.62, 1.0],
      halfSize: [0.85, 0.13],
      roll: 0,
      softness: [0.45, 0.08],
      intensity: 2.8,
      tint: NEUTRAL,
    },
    {
      name: 'fill: right of the camera, wide and weak',
      direction: [1.0, 0.35, 0.8],
      halfSize: [0.5, 0.5],
      roll: 0,
      softness: [0.25, 0.25],
      intensity: 0.8,
      tint: NEUTRAL,
    },
  ],
  ceiling: [0.2, 0.2, 0.21],
  walls: [0.1, 0.1, 0.104],
  floor: [0.3, 0.293, 0.28],
  diffuseShare: 0.64,
};
