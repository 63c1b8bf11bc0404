/** Which zone each pixel of a picture shows: the shoe drawn by depth, triangle after triangle, knowing nothing of rays. */
import type { ShoeModel } from '../../shoe/model.js';
import { FIELD_OF_VIEW, poseFrame, posePosition } from '../camera/pose.js';
import type { CameraPose } from '../scene-port.js';

export interface ZonePicture {
  /** Index into the model's meshes, or −1 beside the shoe; rows from the top. */
  readonly meshes: Int16Array;
  zoneAt(x: number, y: number): string | null;
}

/** Pixels are looked at in their middle. Backs are not drawn. */
export function zonePicture(model: ShoeModel, pose: CameraPose, width: number, height: number): ZonePicture {
  const meshes = new Int16Array(width * height).fill(-1);
  const depths = new Float64Array(width * height).fill(Infinity);
  const eye = posePosition(pose);
  const { right, up } = poseFrame(pose.azimuth, pose.elevation);
  const ahead = [0, 1, 2].map((axis) => (pose.target[axis]! - eye[axis]!) / pose.distance);
  const scale = height / 2 / Math.tan(FIELD_OF_VIEW / 2);
  for (const [number, { positions, indices }] of model.meshes.entries()) {
    const seen = new Float64Array(positions.length);
    for (let i = 0; i < positions.length; i += 3) {
      const [x, y, z] = [positions[i]! - eye[0], positions[i + 1]! - eye[1], positions[i + 2]! - eye[2]];
      const depth = x * ahead[0]! + y * ahead[1]! + z * ahead[2]!;
      seen[i] = width / 2 + ((x * right[0] + y * right[1] + z * right[2]) / depth) * scale;
      seen[i + 1] = height / 2 - ((x * up[0] + y * up[1] + z * up[2]) / depth) * scale;
      // Even over the picture, unlike depth itself.
      seen[i + 2] = 1 / depth;
    }
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
      const [ax, ay, bx, by, cx, cy] = [seen[a]!, seen[a + 1]!, seen[b]!, seen[b + 1]!, seen[c]!, seen[c + 1]!];
      const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
      // Rows run downwards, so that fronts turn the other way.
      if (area >= 0) continue;
      const last = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
      const end = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
      for (let row = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5)); row <= last; row++) {
        for (let column = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5)); column <= end; column++) {
          const [x, y] = [column + 0.5, row + 0.5];
          const wa = ((bx - x) * (cy - y) - (cx - x) * (by - y)) / area;
          const wb = ((cx - x) * (ay - y) - (ax - x) * (cy - y)) / area;
          const wc = 1 - wa - wb;
          if (wa < 0 || wb < 0 || wc < 0) continue;
          const depth = 1 / (wa * seen[a + 2]! + wb * seen[b + 2]! + wc * seen[c + 2]!);
          const at = row * width + column;
          if (depth >= depths[at]!) continue;
          depths[at] = depth;
          meshes[at] = number;
        }
      }
    }
  }
  return { meshes, zoneAt: (x, y) => model.meshes[meshes[y * width + x]!]?.zone ?? null };
}
