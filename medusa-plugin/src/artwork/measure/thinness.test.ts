import type { Ink } from '../raster/ink';
import { thinnessOf } from './thinness';

/** How far within a shape a point is, in mm; less than 0 outside. */
type Shape = (x: number, y: number) => number;

/** A square drawing as ink: a pixel at an edge is covered by as much as the edge leaves of it. */
function drawn(mm: number, pixelsPerMm: number, shape: Shape): Ink {
  const side = Math.round(mm * pixelsPerMm);
  const ink = new Uint8Array(side * side);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const within = shape((x + 0.5) / pixelsPerMm, (y + 0.5) / pixelsPerMm);
      ink[y * side + x] = Math.round(255 * Math.min(1, Math.max(0, within * pixelsPerMm + 0.5)));
    }
  }
  return { width: side, height: side, ink };
}

const both =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    Math.max(...shapes.map((shape) => shape(x, y)));
const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    Math.min(shape(x, y), -hole(x, y));
const all: Shape = () => 1;
const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    radius - Math.hypot(x - cx, y - cy);

/** A bar of a width through the middle, turned, six tenths of the drawing long. */
function bar(mm: number, width: number, degrees: number): Shape {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return (x, y) => {
    const [dx, dy] = [x - mm / 2, y - mm / 2];
    return Math.min(0.3 * mm - Math.abs(dx * cos + dy * sin), width / 2 - Math.abs(dy * cos - dx * sin));
  };
}

/** Stamps are measured on at most 2,400 pixels. */
const SIZES = [
  { mm: 12, pixelsPerMm: 60 },
  { mm: 30, pixelsPerMm: 30 },
  { mm: 60, pixelsPerMm: 25 },
];
const WIDTHS = [0.2, 0.3, 0.5, 1];
const TURNS = [0, 7, 30, 45, 83];
/** mm */
const EXACT = 0.05;

describe.each(SIZES)('on $mm mm at $pixelsPerMm pixels a mm', ({ mm, pixelsPerMm }) => {
  const thick: Shape = (_, y) => Math.max(2 - y, y - (mm - 2));

  it.each(WIDTHS)(
    'a line and a gap of %s mm are measured to 0.05 mm, however they are turned',
    { timeout: 200_000 },
    (width) => {
      for (const degrees of TURNS) {
        const turned = bar(mm, width, degrees);
        const { line } = thinnessOf(drawn(mm, pixelsPerMm, both(thick, turned)));
        expect(Math.abs(line!.width * mm - width), `line turned by ${degrees}°`).toBeLessThan(EXACT);
        const { gap } = thinnessOf(drawn(mm, pixelsPerMm, without(all, turned)));
        expect(Math.abs(gap!.width * mm - width), `gap turned by ${degrees}°`).toBeLessThan(EXACT);
      }
    },
  );
});

describe('what is thin', () => {
  const measured = (shape: Shape) => thinnessOf(drawn(20, 30, shape));

  it('is no corner: a triangle is as thick as the circle within it', () => {
    const { line, gap } = measured((x, y) => (y - 2 * Math.abs(x - 10)) / Math.sqrt(5));
    expect(line!.width * 20).toBeGreaterThan(5);
    expect(gap).toBeUndefined();
  });

  it('is a ring where it is a ring', () => {
    const { line } = measured(without(disc(10, 10, 9), disc(10, 10, 8.6)));
    expect(Math.abs(line!.width * 20 - 0.4)).toBeLessThan(EXACT);
  });

  it.each([0.3, 0.4, 0.55])('is a dot, and a hole, of %s mm, and says where', (across) => {
    const { line } = measured(both(disc(6, 10, 5), disc(16, 10, across / 2)));
    expect(Math.abs(line!.width * 20 - across)).toBeLessThan(EXACT);
    expect([line!.at.x * 20, line!.at.y * 20]).toEqual([expect.closeTo(16, 0), expect.closeTo(10, 0)]);
    const { gap } = measured(without(disc(10, 10, 9), disc(8, 8, across / 2)));
    expect(Math.abs(gap!.width * 20 - across)).toBeLessThan(EXACT);
  });

  it('is where two shapes nearly touch', () => {
    const { gap } = measured(both(disc(5, 10, 4.85), disc(15, 10, 4.85)));
    expect(Math.abs(gap!.width * 20 - 0.3)).toBeLessThan(EXACT);
  });

  it('is a hairline that the raster shows as grey only', () => {
    const raster = drawn(20, 30, (_, y) => Math.max(3 - y, y - 17));
    // 0.4 pixels wide.
    for (let y = 0; y < 600; y += 1) raster.ink[y * 600 + 300] = Math.max(raster.ink[y * 600 + 300]!, 102);
    expect(thinnessOf(raster).line!.width * 20).toBeLessThan(0.05);
  });
});
