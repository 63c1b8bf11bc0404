import type { CameraPose } from '../scene-port.js';

/**
 * The studio stays with the camera and the shoe turns, as on a photographer's turntable: every view is lit as the
 * product photo it is, and highlights glide over the leather while it turns. Looking from below tips the shoe instead
 * of the lights. Answers the studio's rotation, radians: first about x, then about y.
 */
export function studioTurn(pose: CameraPose): { x: number; y: number } {
  const tipped = Math.min(0, pose.elevation - 0.1);
  return { x: -tipped * 0.9, y: pose.azimuth };
}
