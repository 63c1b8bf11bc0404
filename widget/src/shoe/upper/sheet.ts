import { flatten } from '../geometry/flatten.js';
import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { type Sample, sampleOf } from '../geometry/patch.js';
import type { Last } from '../last/last.js';
import type { Border, Borders } from './borders.js';
import { coons, innerLines, linesAcross, linesAlong, type MeshLines, onOwnSide, placesAlong } from './field.js';
import type { Panel } from './panel.js';

/** How coarsely leather is laid flat, and in how many passes: the lining is plain and hardly seen. */
const FLATTENING = { leather: [15, 60], bent: [15, 240], lining: [9, 30] } as const;

/** The mesh lines of a sheet along a and b, and the steps inward from the edges where they cross. */
interface Mesh {
  readonly a: MeshLines;
  readonly b: MeshLines;
  readonly inwardA: Ways;
  readonly inwardB: Ways;
}

/**
 * Lays the sheet of a panel on the last: the field between its lines, and the rows out over its edges. It goes over the
 * vertices once for each thing it works out: small loops are compiled long before one large loop would be.
 */
export function laySheet(last: Last, panel: Panel, borders: Borders, into: MeshBuilder): void {
  const a = linesAlong(panel, borders);
  const b = linesAcross(panel, borders);
  const mesh = { a, b, inwardA: waysIn(a, b), inwardB: waysIn(b, a) };
  const places = placesOf(panel, borders, mesh);
  const lifts = join(a.k, b.k, panel.lift);
  const { skin, points, normals } = raise(last, mesh, places, lifts, panel.inside ? -1 : 1);
  const uvs = panel.flat ? cutFrom(places, panel.flat) : flatten(skin, b.count, ...FLATTENING[kindOf(panel)]);
  const first = into.addAll(points, normals, uvs, opennessOf(panel.open, mesh, points));
  into.cuts(first, join(a.cut, b.cut, Math.max));
  into.sheet(first, a.count, b.count);
}

const kindOf = ({ inside, bent }: Panel): keyof typeof FLATTENING => (inside ? 'lining' : bent ? 'bent' : 'leather');

/** Answers for each two mesh lines that cross, row by row. */
function join(as: Float64Array, bs: Float64Array, answer: (a: number, b: number) => number): Float64Array {
  const out = new Float64Array(as.length * bs.length);
  let at = 0;
  for (let i = 0; i < as.length; i++) for (let j = 0; j < bs.length; j++) out[at++] = answer(as[i]!, bs[j]!);
  return out;
}

/** Where the mesh lines cross, s and w in turn: in the field, or so far out over the edges that they belong to. */
function placesOf(panel: Panel, borders: Borders, { a, b, inwardA, inwardB }: Mesh): Float64Array {
  const places = coons(innerLines(panel, borders), a.k, b.k);
  b.borders.forEach((border, j) => {
    if (border) shift(places, 2 * j, 2 * b.count, inwardB[j]!, b.inset[j]! - border.depth);
  });
  const peak = panel.peaked && borders.get('right');
  a.borders.forEach((border, i) => {
    const first = 2 * i * b.count;
    if (!border) return;
    if (border !== peak) {
      shift(places, first, 2, inwardA[i]!, a.inset[i]! - border.depth);
      return;
    }
    // From the cut inward: where two edges meet in a point, the inner field keeps less room than they are deep.
    places.set(placesAlong(panel.lines.right, b.k), first);
    shift(places, first, 2, inwardA[i]!, a.inset[i]!);
    for (let j = 0; j < b.count; j++) places[first + 2 * j + 1] = onOwnSide(b.k[j]!, places[first + 2 * j + 1]!);
  });
  return places;
}

/** Moves a row of places, `step` numbers apart, by a number of mm along their ways. */
function shift(places: Float64Array, first: number, step: number, ways: Float64Array, mm: number): void {
  for (let from = 0, to = first; from < ways.length; from += 2, to += step) {
    places[to] = places[to]! + ways[from]! * mm;
    places[to + 1] = places[to + 1]! + ways[from + 1]! * mm;
  }
}

/** For every mesh line over an edge the steps inward from that edge, s and w in turn, at all lines that cross it. */
type Ways = readonly Float64Array[];

const NO_WAYS = new Float64Array(0);

function waysIn({ borders }: MeshLines, { k }: MeshLines): Ways {
  const known = new Map<Border, Float64Array>();
  return borders.map((border) => {
    if (!border) return NO_WAYS;
    const ways = known.get(border) ?? placesAlong(border.inward, k);
    known.set(border, ways);
    return ways;
  });
}

/** x, y, z of the vertices row by row, mm. */
interface Raised {
  /** The leather without the shape of its edges, to be laid flat. */
  readonly skin: Float64Array;
  readonly points: Float64Array;
  readonly normals: Float64Array;
}

/** Raises places over the last. `flip`: 1, or −1 for what faces the foot. */
function raise(
  last: Last,
  { a, b, inwardA, inwardB }: Mesh,
  places: Float64Array,
  lifts: Float64Array,
  flip: 1 | -1,
): Raised {
  const skin = new Float64Array(3 * lifts.length);
  const points = new Float64Array(3 * lifts.length);
  const normals = new Float64Array(3 * lifts.length);
  const f = sampleOf();
  let vertex = 0;
  const put = (i: number, j: number): void => {
    const at = 3 * vertex;
    last.sample(places[2 * vertex]!, places[2 * vertex + 1]!, f);
    const lift = lifts[vertex]!;
    const over = lift + Math.min(a.height[i]!, b.height[j]!);
    for (let axis = 0; axis < 3; axis++) {
      const n = f[axis + 9]!;
      skin[at + axis] = f[axis]! + n * lift;
      points[at + axis] = f[axis]! + n * over;
      normals[at + axis] = n * flip;
    }
    if (a.tilt[i]) leanOut(normals, at, f, inwardA[i]!, j, a.tilt[i]!, flip);
    if (b.tilt[j]) leanOut(normals, at, f, inwardB[j]!, i, b.tilt[j]!, flip);
  };
  for (let i = 0; i < a.count; i++) {
    for (let j = 0; j < b.count; j++, vertex++) put(i, j);
  }
  return { skin, points, normals };
}

/** Leans a normal out over an edge, away from the i-th of the ways in; the rows of two edges that cross do both. */
function leanOut(
  normals: Float64Array,
  at: number,
  f: Sample,
  ways: Float64Array,
  i: number,
  tilt: number,
  flip: 1 | -1,
): void {
  const s = -ways[2 * i]!;
  const w = -ways[2 * i + 1]!;
  const x = f[3]! * s + f[6]! * w;
  const y = f[4]! * s + f[7]! * w;
  const z = f[5]! * s + f[8]! * w;
  const out = (flip * Math.sin(tilt)) / (Math.sqrt(x * x + y * y + z * z) || 1);
  const up = Math.cos(tilt);
  const nx = normals[at]! * up + x * out;
  const ny = normals[at + 1]! * up + y * out;
  const nz = normals[at + 2]! * up + z * out;
  const size = Math.sqrt(nx * nx + ny * ny + nz * nz);
  normals[at] = nx / size;
  normals[at + 1] = ny / size;
  normals[at + 2] = nz / size;
}

/** Openness to the light of every vertex. */
function opennessOf(open: Panel['open'], { a, b }: Mesh, points: Float64Array): Float64Array {
  const out = join(a.open, b.open, Math.min);
  if (!open) return out;
  const spot = { a: 0.5, b: 0.5, x: 0.5, y: 0.5, z: 0.5 };
  let at = 0;
  for (let i = 0; i < a.count; i++) {
    for (let j = 0; j < b.count; j++, at++) {
      spot.a = a.k[i]!;
      spot.b = b.k[j]!;
      spot.x = points[3 * at]!;
      spot.y = points[3 * at + 1]!;
      spot.z = points[3 * at + 2]!;
      out[at] = out[at]! * open(spot);
    }
  }
  return out;
}

/** Where places lie on the leather that they are cut from, u and v in turn, mm. */
function cutFrom(places: Float64Array, flat: NonNullable<Panel['flat']>): Float64Array {
  const uvs = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 2) {
    const [u, v] = flat(places[i]!, places[i + 1]!);
    uvs[i] = u;
    uvs[i + 1] = v;
  }
  return uvs;
}
