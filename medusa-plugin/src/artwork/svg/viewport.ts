import { refuse } from '../refuse';
import type { Markup } from './markup';
import { lengthOf, numbersOf } from './numbers';
import { type Matrix, scaling, times, translation } from './transform';

/** What percentages are of. */
export type Viewport = {
  width: number;
  height: number /** √((w² + h²) / 2), for lengths of no direction. */;
  diagonal: number;
};

export type Box = { x: number; y: number; width: number; height: number };

/** Longer than that, and the other side is too thin to see. */
const MOST_UNEQUAL = 200;
const LARGEST = 100_000;
const SMALLEST = 0.01;

export function viewportOf(width: number, height: number): Viewport {
  return { width, height, diagonal: Math.sqrt((width ** 2 + height ** 2) / 2) };
}

/** The part of the drawing that is seen: its `viewBox`, or its size where there is none. */
export function frameOf(root: Markup): Box {
  const box = viewBoxOf(root) ?? sizeOf(root);
  const sides = [box.width, box.height];
  if (!(Math.min(...sides) >= SMALLEST && Math.max(...sides) <= LARGEST)) {
    refuse(
      'size-out-of-range',
      `The SVG is ${sides.join(' × ')} units: between ${SMALLEST} and ${LARGEST} can be drawn`,
    );
  }
  if (Math.max(...sides) > MOST_UNEQUAL * Math.min(...sides)) {
    refuse('size-out-of-range', `The SVG is more than ${MOST_UNEQUAL} times as long as it is wide`);
  }
  return box;
}

export function viewBoxOf(element: Markup): Box | undefined {
  const written = element.attributes.get('viewBox');
  if (written === undefined) return undefined;
  const numbers = numbersOf(written, 'viewBox', 4);
  const [x, y, width, height] = numbers;
  if (numbers.length < 4 || !(width! > 0 && height! > 0)) {
    refuse('bad-value', 'viewBox: four numbers belong there, and width and height are more than 0');
  }
  return { x: x!, y: y!, width: width!, height: height! };
}

function sizeOf(root: Markup): Box {
  const [width, height] = ['width', 'height'].map((name) => root.attributes.get(name));
  if (!width || !height || width.includes('%') || height.includes('%')) {
    refuse('no-size', 'The SVG says neither a viewBox nor a size: set the document’s size and export again');
  }
  return { x: 0, y: 0, width: lengthOf(width!, 'width', 0), height: lengthOf(height!, 'height', 0) };
}

/** Fits a box into another, as `preserveAspectRatio` says. */
export function fitting(box: Box, into: Box, written = 'xMidYMid meet'): Matrix {
  const [, align, x = 'Mid', y = 'Mid', how = 'meet'] =
    /^\s*(none|x(Min|Mid|Max)Y(Min|Mid|Max))(?:\s+(meet|slice))?\s*$/.exec(written) ?? [];
  let [scaleX, scaleY] = [into.width / box.width, into.height / box.height];
  if (align !== 'none') {
    scaleX = how === 'slice' ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
    scaleY = scaleX;
  }
  const share: Record<string, number> = { Min: 0, Mid: 0.5, Max: 1 };
  const restX = (into.width - box.width * scaleX) * (align === 'none' ? 0 : share[x]!);
  const restY = (into.height - box.height * scaleY) * (align === 'none' ? 0 : share[y]!);
  const moved = translation(into.x + restX, into.y + restY);
  return times(times(moved, scaling(scaleX, scaleY)), translation(-box.x, -box.y));
}
