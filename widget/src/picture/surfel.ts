import type { Projected } from './projection.js';
import type { Soup } from './soup.js';

/** What one sample sees of the shoe: place, normal, leather. Filled anew by every `at`. */
export class Surfel {
  zone = 0;
  x = 0;
  y = 0;
  z = 0;
  /** Unit normal. */
  nx = 0;
  ny = 0;
  nz = 0;
  /** z of place and normal in the frame in which the shoe was made. */
  ownZ = 0;
  ownNz = 0;
  /** −1 on the mirror image. */
  side: 1 | -1 = 1;
  /** mm on the surface. */
  u = 0;
  v = 0;
  open = 1;
  mottle = 0;
  cut = 0;
  /** Where u and v grow on the surface; the longer of the two has length one. */
  readonly alongU: [number, number, number] = [0, 0, 0];
  readonly alongV: [number, number, number] = [0, 0, 0];
  /** Logarithm (base 2) of the mm of surface that one sample covers across. */
  cover = 0;
  #triangle = -1;
  #aside = 0;

  constructor(
    private readonly soup: Soup,
    private readonly projected: Projected,
  ) {}

  /** `x`, `y`: the sample's place in the raster, within the triangle. */
  at(triangle: number, x: number, y: number): void {
    if (triangle !== this.#triangle) this.#enter(triangle);
    const { corners, positions: p, normals: n, uvs, open, mottle, cut } = this.soup;
    const { points } = this.projected;
    const a = corners[triangle * 3]!;
    const b = corners[triangle * 3 + 1]!;
    const c = corners[triangle * 3 + 2]!;
    const ax = points[a * 3]!;
    const ay = points[a * 3 + 1]!;
    const bx = points[b * 3]! - ax;
    const by = points[b * 3 + 1]! - ay;
    const cx = points[c * 3]! - ax;
    const cy = points[c * 3 + 1]! - ay;
    const area = by * cx - bx * cy;
    const flatB = ((y - ay) * cx - (x - ax) * cy) / area;
    const flatC = ((x - ax) * by - (y - ay) * bx) / area;
    // Divided by depth, shares on the screen are shares on the triangle.
    const nearA = (1 - flatB - flatC) * points[a * 3 + 2]!;
    const nearB = flatB * points[b * 3 + 2]!;
    const nearC = flatC * points[c * 3 + 2]!;
    const scale = 1 / (nearA + nearB + nearC);
    const wa = nearA * scale;
    const wb = nearB * scale;
    const wc = nearC * scale;
    const i = a * 3;
    const j = b * 3;
    const k = c * 3;
    this.x = p[i]! * wa + p[j]! * wb + p[k]! * wc;
    this.y = p[i + 1]! * wa + p[j + 1]! * wb + p[k + 1]! * wc;
    this.z = p[i + 2]! * wa + p[j + 2]! * wb + p[k + 2]! * wc;
    const nx = n[i]! * wa + n[j]! * wb + n[k]! * wc;
    const ny = n[i + 1]! * wa + n[j + 1]! * wb + n[k + 1]! * wc;
    const nz = n[i + 2]! * wa + n[j + 2]! * wb + n[k + 2]! * wc;
    const length = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
    this.nx = nx * length;
    this.ny = ny * length;
    this.nz = nz * length;
    this.ownZ = this.z * this.side - this.#aside;
    this.ownNz = this.nz * this.side;
    this.u = uvs[a * 2]! * wa + uvs[b * 2]! * wb + uvs[c * 2]! * wc;
    this.v = uvs[a * 2 + 1]! * wa + uvs[b * 2 + 1]! * wb + uvs[c * 2 + 1]! * wc;
    this.open = open[a]! * wa + open[b]! * wb + open[c]! * wc;
    this.cut = cut[a]! * wa + cut[b]! * wb + cut[c]! * wc;
    this.mottle = mottle[a]! * wa + mottle[b]! * wb + mottle[c]! * wc;
  }

  /** What holds for the whole triangle: neighbouring samples mostly share it. */
  #enter(triangle: number): void {
    this.#triangle = triangle;
    this.zone = this.soup.zones[triangle]!;
    const { mirrored, aside } = this.soup.stands[this.soup.places[triangle]!]!;
    this.side = mirrored ? -1 : 1;
    this.#aside = aside;
    const { corners, positions: p, uvs } = this.soup;
    const { points } = this.projected;
    const a = corners[triangle * 3]!;
    const b = corners[triangle * 3 + 1]!;
    const c = corners[triangle * 3 + 2]!;
    const ex = p[b * 3]! - p[a * 3]!;
    const ey = p[b * 3 + 1]! - p[a * 3 + 1]!;
    const ez = p[b * 3 + 2]! - p[a * 3 + 2]!;
    const fx = p[c * 3]! - p[a * 3]!;
    const fy = p[c * 3 + 1]! - p[a * 3 + 1]!;
    const fz = p[c * 3 + 2]! - p[a * 3 + 2]!;
    const nx = ey * fz - ez * fy;
    const ny = ez * fx - ex * fz;
    const nz = ex * fy - ey * fx;
    // Gradients of u and v over the triangle, up to a common factor: (du₁ (f × n) + du₂ (n × e)).
    const px = fy * nz - fz * ny;
    const py = fz * nx - fx * nz;
    const pz = fx * ny - fy * nx;
    const qx = ny * ez - nz * ey;
    const qy = nz * ex - nx * ez;
    const qz = nx * ey - ny * ex;
    const du1 = uvs[b * 2]! - uvs[a * 2]!;
    const dv1 = uvs[b * 2 + 1]! - uvs[a * 2 + 1]!;
    const du2 = uvs[c * 2]! - uvs[a * 2]!;
    const dv2 = uvs[c * 2 + 1]! - uvs[a * 2 + 1]!;
    const { alongU, alongV } = this;
    alongU[0] = px * du1 + qx * du2;
    alongU[1] = py * du1 + qy * du2;
    alongU[2] = pz * du1 + qz * du2;
    alongV[0] = px * dv1 + qx * dv2;
    alongV[1] = py * dv1 + qy * dv2;
    alongV[2] = pz * dv1 + qz * dv2;
    const longest = Math.sqrt(
      Math.max(
        alongU[0] * alongU[0] + alongU[1] * alongU[1] + alongU[2] * alongU[2],
        alongV[0] * alongV[0] + alongV[1] * alongV[1] + alongV[2] * alongV[2],
      ),
    );
    const size = longest > 0 ? 1 / longest : 0;
    for (let axis = 0; axis < 3; axis++) {
      alongU[axis]! *= size;
      alongV[axis]! *= size;
    }
    const bx = points[b * 3]! - points[a * 3]!;
    const by = points[b * 3 + 1]! - points[a * 3 + 1]!;
    const cx = points[c * 3]! - points[a * 3]!;
    const cy = points[c * 3 + 1]! - points[a * 3 + 1]!;
    const surface = Math.abs(du1 * dv2 - dv1 * du2);
    const seen = by * cx - bx * cy;
    this.cover = 0.5 * Math.log2(Math.max(1e-9, surface / seen));
  }
}
