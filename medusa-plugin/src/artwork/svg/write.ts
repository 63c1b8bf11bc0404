import type { Clip, Drawing, Outline, Shape, Stroke } from './drawing';
import type { Segment } from './path-data';
import { IDENTITY, type Matrix } from './transform';
import type { Box } from './viewport';

/** What is written is made of these and no others. Whoever reads it again may hold it against them. */
export const WRITTEN_ELEMENTS = ['svg', 'g', 'clipPath', 'path'] as const;
export const WRITTEN_ATTRIBUTES = [
  'xmlns',
  'viewBox',
  'width',
  'height',
  'id',
  'clip-path',
  'clip-rule',
  'd',
  'transform',
  'fill',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
] as const;

/** Darker than this is ink. */
const HALF = 0.5;

/**
 * Writes a drawing as an SVG, anew from its numbers: no letter of what was uploaded comes through. Dark is black, light is
 * white; where everything is light, as in a logo for dark ground, everything is black.
 *
 * @param frame the part to be shown
 */
export function writeSvg({ shapes }: Drawing, frame: Box): string {
  const paints = shapes.flatMap(({ fill, stroke }) => [fill, stroke?.paint]).filter((paint) => paint !== undefined);
  const allLight = paints.every((paint) => paint >= HALF);
  const black = (paint: number) => (allLight || paint < HALF ? '#000' : '#fff');
  const clipIds = new Map<Clip, string>();
  const out: string[] = [];
  let open: readonly Clip[] = [];
  for (const shape of shapes) {
    let same = 0;
    while (same < open.length && open[same] === shape.clips[same]) same += 1;
    out.push('</g>'.repeat(open.length - same));
    for (const clip of shape.clips.slice(same)) {
      if (!clipIds.has(clip)) {
        clipIds.set(clip, `c${clipIds.size + 1}`);
        out.push(writeClip(clip, clipIds.get(clip)!));
      }
      out.push(`<g clip-path="url(#${clipIds.get(clip)})">`);
    }
    open = shape.clips;
    out.push(writeShape(shape, black));
  }
  out.push('</g>'.repeat(open.length));
  const size = `viewBox="${[frame.x, frame.y, frame.width, frame.height].map(digits).join(' ')}"`;
  const sides = `width="${digits(frame.width)}" height="${digits(frame.height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${sides}>${out.join('')}</svg>\n`;
}

function writeClip({ outlines }: Clip, id: string): string {
  const paths = outlines.map((outline) => `<path ${outlineAttributes(outline)}${ruled('clip-rule', outline)}/>`);
  return `<clipPath id="${id}">${paths.join('')}</clipPath>`;
}

function writeShape(shape: Shape, colour: (paint: number) => string): string {
  const fill = shape.fill === undefined ? 'none' : colour(shape.fill);
  const stroke = shape.stroke ? writeStroke(shape.stroke, colour(shape.stroke.paint)) : '';
  return `<path ${outlineAttributes(shape)} fill="${fill}"${ruled('fill-rule', shape)}${stroke}/>`;
}

function writeStroke({ width, cap, join, miterLimit, dashes, dashOffset }: Stroke, colour: string): string {
  const always = ` stroke="${colour}" stroke-width="${digits(width)}" stroke-linecap="${cap}" stroke-linejoin="${join}"`;
  const miter = join === 'miter' ? ` stroke-miterlimit="${digits(miterLimit)}"` : '';
  if (dashes.length === 0) return always + miter;
  const pattern = `stroke-dasharray="${dashes.map(digits).join(' ')}" stroke-dashoffset="${digits(dashOffset)}"`;
  return `${always}${miter} ${pattern}`;
}

function ruled(name: string, { rule }: Outline): string {
  return rule === 'evenodd' ? ` ${name}="evenodd"` : '';
}

function outlineAttributes({ path, matrix }: Outline): string {
  const d = path.map(writeSegment).join('');
  return matrix === IDENTITY || isIdentity(matrix)
    ? `d="${d}"`
    : `d="${d}" transform="matrix(${matrix.map(exact).join(' ')})"`;
}

const isIdentity = (matrix: Matrix) => matrix.every((value, index) => value === IDENTITY[index]);

function writeSegment({ to, at }: Segment): string {
  return to + at.map(digits).join(' ');
}

/** A ten-thousandth of a unit is finer than any engraving: viewBoxes are hundreds of units wide. */
function digits(value: number): string {
  return String(Math.abs(value) < 1 ? Number(value.toPrecision(6)) : Math.round(value * 10_000) / 10_000);
}

/** A factor may be small and meet large coordinates. */
function exact(value: number): string {
  return String(Number(value.toPrecision(12)));
}
