import type { Markup } from './markup';
import { lengthOf, numbersOf } from './numbers';
import { pathOf, type Segment, type SegmentBudget } from './path-data';
import type { Viewport } from './viewport';

type Reader = (name: string, of: 'width' | 'height' | 'diagonal', missing?: number) => number;

/** The outline of a basic shape or path, as a path. Nothing is drawn of a shape without extent. */
export function outlineOf(element: Markup, viewport: Viewport, budget: SegmentBudget): Segment[] {
  const read: Reader = (name, of, missing = 0) => {
    const written = element.attributes.get(name);
    if (written === undefined || written.trim() === 'auto') return missing;
    return lengthOf(written, `<${element.name}> ${name}`, viewport[of]);
  };
  if (element.name === 'path') return pathOf(element.attributes.get('d') ?? '', budget);
  const path = basic(element, read);
  budget.left -= path.length;
  return path;
}

function basic(element: Markup, read: Reader): Segment[] {
  switch (element.name) {
    case 'rect':
      return rectangle(read);
    case 'circle':
      return ellipse(read('cx', 'width'), read('cy', 'height'), read('r', 'diagonal'), read('r', 'diagonal'));
    case 'ellipse': {
      const [rx, ry] = [read('rx', 'width', Number.NaN), read('ry', 'height', Number.NaN)];
      return ellipse(read('cx', 'width'), read('cy', 'height'), or(rx, ry), or(ry, rx));
    }
    case 'line':
      return [
        { to: 'M', at: [read('x1', 'width'), read('y1', 'height')] },
        { to: 'L', at: [read('x2', 'width'), read('y2', 'height')] },
      ];
    default:
      return polyline(element);
  }
}

const or = (value: number, instead: number) => (Number.isNaN(value) ? instead : value);

function polyline(element: Markup): Segment[] {
  const numbers = numbersOf(element.attributes.get('points') ?? '', `<${element.name}> points`);
  const path: Segment[] = [];
  // An odd number at the end belongs to no point.
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    path.push({ to: index ? 'L' : 'M', at: [numbers[index]!, numbers[index + 1]!] });
  }
  if (element.name === 'polygon' && path.length > 0) path.push({ to: 'Z', at: [] });
  return path;
}

function ellipse(cx: number, cy: number, rx: number, ry: number): Segment[] {
  if (!(rx > 0 && ry > 0)) return [];
  return [
    { to: 'M', at: [cx + rx, cy] },
    { to: 'A', at: [rx, ry, 0, 0, 1, cx - rx, cy] },
    { to: 'A', at: [rx, ry, 0, 0, 1, cx + rx, cy] },
    { to: 'Z', at: [] },
  ];
}

function rectangle(read: Reader): Segment[] {
  const [x, y, width, height] = [
    read('x', 'width'),
    read('y', 'height'),
    read('width', 'width'),
    read('height', 'height'),
  ];
  if (!(width > 0 && height > 0)) return [];
  const [givenX, givenY] = [read('rx', 'width', Number.NaN), read('ry', 'height', Number.NaN)];
  const rx = Math.min(Math.max(or(or(givenX, givenY), 0), 0), width / 2);
  const ry = Math.min(Math.max(or(or(givenY, givenX), 0), 0), height / 2);
  const [right, bottom] = [x + width, y + height];
  if (rx === 0 || ry === 0) return rectanglePath(x, y, width, height);
  const corner = (toX: number, toY: number): Segment => ({ to: 'A', at: [rx, ry, 0, 0, 1, toX, toY] });
  return [
    { to: 'M', at: [x + rx, y] },
    { to: 'L', at: [right - rx, y] },
    corner(right, y + ry),
    { to: 'L', at: [right, bottom - ry] },
    corner(right - rx, bottom),
    { to: 'L', at: [x + rx, bottom] },
    corner(x, bottom - ry),
    { to: 'L', at: [x, y + ry] },
    corner(x + rx, y),
    { to: 'Z', at: [] },
  ];
}

export function rectanglePath(x: number, y: number, width: number, height: number): Segment[] {
  return [
    { to: 'M', at: [x, y] },
    { to: 'L', at: [x + width, y] },
    { to: 'L', at: [x + width, y + height] },
    { to: 'L', at: [x, y + height] },
    { to: 'Z', at: [] },
  ];
}
