import { refuse } from '../refuse';
import { MOST, Scanner } from './numbers';

/** One step of a path, in absolute coordinates: M and L have x y, Q has 4 numbers, C 6, A as in SVG 7, Z none. */
export type Segment = { to: 'M' | 'L' | 'Q' | 'C' | 'A' | 'Z'; at: readonly number[] };

/** Points that are left to all paths together. */
export type SegmentBudget = { left: number };

const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Reads path data by the grammar of SVG, and writes it down in absolute coordinates without shorthands. */
export function pathOf(text: string, budget: SegmentBudget): Segment[] {
  const scanner = new Scanner(text, 'Path data');
  const pen = new Pen(budget);
  let command = '';
  while (!scanner.done) {
    const next = scanner.peek();
    if (/[a-z]/i.test(next)) {
      scanner.at += 1;
      command = next;
    } else if (command === 'M') command = 'L';
    else if (command === 'm') command = 'l';
    const kind = command.toUpperCase();
    const count = NUMBERS[kind];
    // A number after Z, a letter that is none of these, or a path that does not begin with a move.
    if (count === undefined || (kind === 'Z' && next.toUpperCase() !== 'Z') || (kind !== 'M' && pen.fresh))
      scanner.fail();
    const given: number[] = [];
    for (let index = 0; index < count!; index += 1) {
      given.push(kind === 'A' && (index === 3 || index === 4) ? scanner.flag() : scanner.number());
    }
    pen.draw(kind, command !== kind, given);
  }
  return pen.segments;
}

/** Knows where it is, so that relative coordinates and reflected control points can be worked out. */
class Pen {
  readonly segments: Segment[] = [];
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;
  /** Last control point, where the last segment was a curve of this kind. */
  private control: { of: 'C' | 'Q'; x: number; y: number } | undefined;

  constructor(private readonly budget: SegmentBudget) {}

  get fresh(): boolean {
    return this.segments.length === 0;
  }

  draw(kind: string, relative: boolean, given: number[]): void {
    const { x, y } = this;
    const [dx, dy] = relative ? [x, y] : [0, 0];
    const points = given.map((value, index) => value + (index % 2 ? dy : dx));
    if (kind === 'Z') {
      this.add('Z', [], this.startX, this.startY);
    } else if (kind === 'H') this.to('L', [given[0]! + dx, y]);
    else if (kind === 'V') this.to('L', [x, given[0]! + dy]);
    else if (kind === 'S') this.curve('C', [...this.reflected('C'), ...points]);
    else if (kind === 'T') this.curve('Q', [...this.reflected('Q'), ...points]);
    else if (kind === 'C' || kind === 'Q') this.curve(kind, points);
    else if (kind === 'A') this.to('A', [...given.slice(0, 5), given[5]! + dx, given[6]! + dy]);
    else this.to(kind as 'M' | 'L', points);
    if (kind === 'M') [this.startX, this.startY] = [this.x, this.y];
  }

  private to(to: Segment['to'], at: number[]): void {
    this.add(to, at, at.at(-2)!, at.at(-1)!);
  }

  private curve(to: 'C' | 'Q', at: number[]): void {
    this.to(to, at);
    this.control = { of: to, x: at.at(-4)!, y: at.at(-3)! };
  }

  /** Where the tangent goes on smoothly. */
  private reflected(of: 'C' | 'Q'): [number, number] {
    const { x, y, control } = this;
    return control?.of === of ? [2 * x - control.x, 2 * y - control.y] : [x, y];
  }

  private add(to: Segment['to'], at: number[], x: number, y: number): void {
    this.budget.left -= 1;
    if (this.budget.left < 0) refuse('too-complex', 'The paths have too many points: simplify them');
    if (!at.every((value) => Math.abs(value) <= MOST)) refuse('bad-value', 'Path data: a point is out of range');
    this.segments.push({ to, at });
    [this.x, this.y, this.control] = [x, y, undefined];
  }
}

/** Not shorter than what is drawn, by control points; enough to know how many dashes there can be. */
export function lengthOfPath(path: readonly Segment[]): number {
  let [x, y, length] = [0, 0, 0];
  for (const { to, at } of path) {
    const points = to === 'A' ? at.slice(5) : at;
    for (let index = 0; index < points.length; index += 2) {
      const reach = Math.hypot(points[index]! - x, points[index + 1]! - y);
      if (to !== 'M') length += to === 'A' ? Math.max(reach, 2 * Math.PI * Math.max(at[0]!, at[1]!)) : reach;
      [x, y] = [points[index]!, points[index + 1]!];
    }
  }
  return 2 * length;
}
