import { refuse } from '../refuse';

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const SEPARATOR = /[\s,]*/y;
/** Beyond it nothing is on a page any more, and sums of such numbers lose what is behind the point. */
export const MOST = 1e6;

/** Reads numbers from a text, one after the other. */
export class Scanner {
  at = 0;

  constructor(
    readonly text: string,
    private readonly what: string,
  ) {}

  get done(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  /** Blanks and commas. */
  skip(): void {
    SEPARATOR.lastIndex = this.at;
    SEPARATOR.exec(this.text);
    this.at = SEPARATOR.lastIndex;
  }

  number(): number {
    this.skip();
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text);
    if (!found) return this.fail();
    this.at = NUMBER.lastIndex;
    const value = Number(found[0]);
    if (!(Math.abs(value) <= MOST)) refuse('bad-value', `${this.what}: ${found[0].slice(0, 30)} is out of range`);
    return value;
  }

  /** One character, 0 or 1; others may follow without a blank. */
  flag(): number {
    this.skip();
    const digit = this.text[this.at];
    if (digit !== '0' && digit !== '1') return this.fail();
    this.at += 1;
    return Number(digit);
  }

  /** The next character, which stays. */
  peek(): string {
    this.skip();
    return this.text[this.at] ?? '';
  }

  fail(): never {
    return refuse('bad-value', `${this.what}: “${this.text.slice(this.at, this.at + 30)}” is not what belongs there`);
  }
}

export function numbersOf(text: string, what: string, most = 100_000): number[] {
  const scanner = new Scanner(text, what);
  const numbers: number[] = [];
  while (!scanner.done) {
    if (numbers.length >= most) refuse('too-complex', `${what} has more than ${most} numbers`);
    numbers.push(scanner.number());
  }
  return numbers;
}

/** Pixels of CSS, which are an SVG's user units. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

/** @param whole what a percentage is of */
export function lengthOf(text: string, what: string, whole: number): number {
  const [, digits, unit] = /^\s*([^a-z%\s]+(?:e[+-]?\d+)?)\s*([a-z]*|%)\s*$/i.exec(text.slice(0, 100)) ?? [];
  const factor = unit === '%' ? whole / 100 : UNITS[(unit ?? '-').toLowerCase()];
  if (digits === undefined || factor === undefined) {
    return refuse('bad-value', `${what}: “${text.slice(0, 30)}” is no length we know`);
  }
  const scanner = new Scanner(digits, what);
  const value = scanner.number() * factor;
  if (!scanner.done) scanner.fail();
  if (!(Math.abs(value) <= MOST)) refuse('bad-value', `${what}: ${text.slice(0, 30)} is out of range`);
  return value;
}
