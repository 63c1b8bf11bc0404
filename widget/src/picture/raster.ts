/** Which triangle each sample sees, row by row; −1 where none. */
export type Visibility = Int32Array;

/**
 * Rasterises front faces with a z-buffer. `points`: x, y (samples) and 1 / depth per vertex. Triangles that reach
 * behind the camera are left out: it stands away from the shoe, and what is beside it is not in the picture.
 */
export function rasterise(points: Float32Array, corners: Uint32Array, width: number, height: number): Visibility {
  const seen = new Int32Array(width * height).fill(-1);
  const nearest = new Float32Array(width * height);
  for (let i = 0; i < corners.length; i += 3) {
    const a = corners[i]! * 3;
    const b = corners[i + 1]! * 3;
    const c = corners[i + 2]! * 3;
    const ax = points[a]!;
    const ay = points[a + 1]!;
    const bx = points[b]!;
    const by = points[b + 1]!;
    const cx = points[c]!;
    const cy = points[c + 1]!;
    // Twice the area; y runs down, so that front faces turn clockwise.
    const twice = (by - ay) * (cx - ax) - (bx - ax) * (cy - ay);
    if (!(twice > 1e-7) || !(points[a + 2]! > 0 && points[b + 2]! > 0 && points[c + 2]! > 0)) continue;
    const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
    const right = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
    const bottom = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    const az = points[a + 2]!;
    const alongB = (points[b + 2]! - az) / twice;
    const alongC = (points[c + 2]! - az) / twice;
    for (let row = top; row <= bottom; row++) {
      const y = row + 0.5;
      for (let column = left; column <= right; column++) {
        const x = column + 0.5;
        const wb = (y - ay) * (cx - ax) - (x - ax) * (cy - ay);
        const wc = (x - ax) * (by - ay) - (y - ay) * (bx - ax);
        if (wb < 0 || wc < 0 || wb + wc > twice) continue;
        const near = az + wb * alongB + wc * alongC;
        const at = row * width + column;
        if (near <= nearest[at]!) continue;
        nearest[at] = near;
        seen[at] = i / 3;
      }
    }
  }
  return seen;
}
