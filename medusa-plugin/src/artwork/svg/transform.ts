import { refuse } from '../refuse';
import { MOST, numbersOf } from './numbers';

/** `[a b c d e f]` of SVG: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const MAX_FUNCTIONS = 50;
const FUNCTION = /[\s,]*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)[\s,]*/y;

/** First `inner`, then `outer`. @throws ArtworkRefused where the product is no number, or out of all proportion */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  const product: Matrix = [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
  if (!product.every((value) => Math.abs(value) <= MOST)) refuse('bad-value', 'A transform is out of range');
  return product;
}

export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
export const scaling = (x: number, y: number): Matrix => [x, 0, 0, y, 0, 0];

export function transformOf(text: string): Matrix {
  if (text.trim() === '' || text.trim() === 'none') return IDENTITY;
  let matrix = IDENTITY;
  let at = 0;
  for (let count = 0; at < text.length; count += 1) {
    FUNCTION.lastIndex = at;
    const [, name, written] = FUNCTION.exec(text) ?? [];
    if (!name) refuse('bad-value', `A transform: “${text.slice(at, at + 30)}” is none we know`);
    if (count === MAX_FUNCTIONS) refuse('too-complex', `A transform has more than ${MAX_FUNCTIONS} parts`);
    matrix = times(matrix, one(name!, numbersOf(written!, `The transform ${name}`, 6)));
    at = FUNCTION.lastIndex;
  }
  return matrix;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function one(name: string, given: number[]): Matrix {
  const [x = 0, y] = given;
  const count = given.length;
  if (name === 'matrix' && count === 6) return given as unknown as Matrix;
  if (name === 'translate' && (count === 1 || count === 2)) return translation(x, y ?? 0);
  if (name === 'scale' && (count === 1 || count === 2)) return scaling(x, y ?? x);
  if (name === 'skewX' && count === 1) return [1, 0, Math.tan(radians(x)), 1, 0, 0];
  if (name === 'skewY' && count === 1) return [1, Math.tan(radians(x)), 0, 1, 0, 0];
  if (name === 'rotate' && (count === 1 || count === 3)) {
    const [cos, sin] = [Math.cos(radians(x)), Math.sin(radians(x))];
    const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
    const [, cx = 0, cy = 0] = given;
    return times(times(translation(cx, cy), turn), translation(-cx, -cy));
  }
  return refuse('bad-value', `The transform ${name} has ${count} numbers`);
}
