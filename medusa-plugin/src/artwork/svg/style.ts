import { refuse } from '../refuse';
import { type Colour, colourOf } from './colour';
import type { Markup } from './markup';
import { lengthOf, numbersOf } from './numbers';
import type { Viewport } from './viewport';

export type Rule = 'nonzero' | 'evenodd';
export type Cap = 'butt' | 'round' | 'square';
export type Join = 'miter' | 'round' | 'bevel';

/** What an element has from those around it, worked out. */
export type Style = {
  colour: Colour;
  fill: Colour | undefined;
  fillRule: Rule;
  clipRule: Rule;
  stroke: Colour | undefined;
  strokeWidth: number;
  cap: Cap;
  join: Join;
  miterLimit: number;
  dashes: readonly number[];
  dashOffset: number;
  fillOpacity: number;
  strokeOpacity: number;
  visible: boolean;
  /** Product of `opacity` from the root to here. */
  opacity: number;
};

const BLACK: Colour = { light: 0, alpha: 1 };
export const INITIAL_STYLE: Style = {
  colour: BLACK,
  fill: BLACK,
  fillRule: 'nonzero',
  clipRule: 'nonzero',
  stroke: undefined,
  strokeWidth: 1,
  cap: 'butt',
  join: 'miter',
  miterLimit: 4,
  dashes: [],
  dashOffset: 0,
  fillOpacity: 1,
  strokeOpacity: 1,
  visible: true,
  opacity: 1,
};

const MAX_DASHES = 16;

/** Would change the picture, and we do not do it: only their initial values are taken. */
const MUST_BE: Readonly<Record<string, readonly string[]>> = {
  filter: ['none'],
  mask: ['none'],
  'mix-blend-mode': ['normal'],
  'vector-effect': ['none'],
  'marker-start': ['none'],
  'marker-mid': ['none'],
  'marker-end': ['none'],
  marker: ['none'],
};

/** Properties as they stand on an element: attributes, and over them its `style`. Others are left unread. */
export function propertiesOf(element: Markup): ReadonlyMap<string, string> {
  const properties = new Map(element.attributes);
  // In a style it would be meant; the attribute of that name is another thing.
  for (const declaration of (element.attributes.get('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim();
    if (STYLED.has(name)) properties.set(name, value);
    else if (name === 'transform' && value !== 'none') {
      refuse('bad-value', `Line ${element.line}: a transform in a style is not read: use the attribute`);
    }
  }
  for (const [name, allowed] of Object.entries(MUST_BE)) {
    const value = properties.get(name)?.trim();
    if (value && !allowed.includes(value)) {
      refuse('effect', `Line ${element.line}: “${name}” is an effect that can't be engraved: expand it to paths`);
    }
  }
  return properties;
}

const STYLED = new Set([
  ...Object.keys(MUST_BE),
  'color',
  'fill',
  'fill-rule',
  'clip-rule',
  'clip-path',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'fill-opacity',
  'stroke-opacity',
  'opacity',
  'display',
  'visibility',
]);

/** The style of an element within its parent's. */
export function styleOf(properties: ReadonlyMap<string, string>, parent: Style, viewport: Viewport): Style {
  const get = (name: string): string | undefined => {
    const value = properties.get(name)?.trim();
    return value === 'inherit' || value === '' ? undefined : value;
  };
  const read = <Value>(name: string, of: (text: string) => Value, inherited: Value): Value => {
    const value = get(name);
    return value === undefined ? inherited : of(value);
  };
  const length = (name: string) => (text: string) => lengthOf(text, name, viewport.diagonal);
  const colour = read('color', (text) => colourOf(text, parent.colour) ?? parent.colour, parent.colour);
  const opacity = read('opacity', ratio, 1);
  return {
    colour,
    fill: read('fill', (text) => colourOf(text, colour), parent.fill),
    fillRule: read('fill-rule', oneOf('nonzero', 'evenodd'), parent.fillRule),
    clipRule: read('clip-rule', oneOf('nonzero', 'evenodd'), parent.clipRule),
    stroke: read('stroke', (text) => colourOf(text, colour), parent.stroke),
    strokeWidth: read('stroke-width', length('stroke-width'), parent.strokeWidth),
    cap: read('stroke-linecap', oneOf('butt', 'round', 'square'), parent.cap),
    join: read('stroke-linejoin', oneOf('miter', 'round', 'bevel'), parent.join),
    miterLimit: read(
      'stroke-miterlimit',
      (text) => Math.max(1, numbersOf(text, 'stroke-miterlimit', 1)[0] ?? 4),
      parent.miterLimit,
    ),
    dashes: read('stroke-dasharray', (text) => dashesOf(text, viewport), parent.dashes),
    dashOffset: read('stroke-dashoffset', length('stroke-dashoffset'), parent.dashOffset),
    fillOpacity: read('fill-opacity', ratio, parent.fillOpacity),
    strokeOpacity: read('stroke-opacity', ratio, parent.strokeOpacity),
    visible: read('visibility', (text) => text === 'visible', parent.visible),
    opacity: parent.opacity * opacity,
  };
}

function ratio(text: string): number {
  const percent = text.endsWith('%');
  const [value] = numbersOf(percent ? text.slice(0, -1) : text, 'opacity', 1);
  if (value === undefined) refuse('bad-value', `opacity: “${text.slice(0, 30)}” is no number`);
  return Math.min(1, Math.max(0, value! / (percent ? 100 : 1)));
}

function oneOf<Value extends string>(...allowed: Value[]): (text: string) => Value {
  // What is none of them is not applied, as browsers do.
  return (text) => allowed.find((value) => value === text) ?? allowed[0]!;
}

function dashesOf(text: string, viewport: Viewport): number[] {
  if (text === 'none') return [];
  const parts = text.split(/[\s,]+/).filter(Boolean);
  if (parts.length > MAX_DASHES) refuse('too-complex', `stroke-dasharray has more than ${MAX_DASHES} lengths`);
  const dashes = parts.map((part) => lengthOf(part, 'stroke-dasharray', viewport.diagonal));
  if (dashes.some((dash) => dash < 0)) refuse('bad-value', 'stroke-dasharray: a dash is shorter than nothing');
  return dashes.some((dash) => dash > 0) ? dashes : [];
}
