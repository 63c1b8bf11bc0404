import { joinPath, splitPath } from '@cordwainer/contract';

/**
 * Where in a JSON text things stand: for each wanted path (`styles.0.zones.1.default`) the offset of its value, or of the
 * nearest thing round it that is there. One pass over the text, which must be valid JSON.
 */
export function placesOf(text: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(paths.flatMap(withAncestors));
  const found = new Map<string, number>();
  new Scanner(text, wanted, found).value([]);
  return new Map(
    paths.map((path) => [
      path,
      withAncestors(path)
        .map((candidate) => found.get(candidate))
        .find((at) => at !== undefined) ?? 0,
    ]),
  );
}

/** `a.b.c` → `a.b.c`, `a.b`, `a`, the root. */
function withAncestors(path: string): string[] {
  const steps = splitPath(path);
  return [...steps.map((_, at) => joinPath(steps.slice(0, steps.length - at))), ''];
}

class Scanner {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly wanted: ReadonlySet<string>,
    private readonly found: Map<string, number>,
  ) {}

  value(steps: readonly string[]): void {
    this.skipSpace();
    const path = joinPath(steps);
    if (this.wanted.has(path)) this.found.set(path, this.at);
    const sign = this.text[this.at];
    if (sign === '{') this.entries('}', steps, () => this.key());
    else if (sign === '[') this.entries(']', steps, (index) => String(index));
    else if (sign === '"') this.string();
    else while (this.at < this.text.length && !/[,\]}\s]/.test(this.text[this.at]!)) this.at++;
  }

  private entries(end: string, steps: readonly string[], nameOf: (index: number) => string): void {
    this.at++;
    for (let index = 0; ; index++) {
      this.skipSpace();
      if (this.at >= this.text.length || this.text[this.at] === end) break;
      const name = nameOf(index);
      this.value([...steps, name]);
      this.skipSpace();
      if (this.text[this.at] === ',') this.at++;
    }
    this.at++;
  }

  private key(): string {
    const from = this.at;
    this.string();
    const key = JSON.parse(this.text.slice(from, this.at)) as string;
    this.skipSpace();
    this.at++;
    return key;
  }

  private string(): void {
    for (this.at++; this.text[this.at] !== '"'; this.at++) if (this.text[this.at] === '\\') this.at++;
    this.at++;
  }

  private skipSpace(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }
}

/** The line of an offset, from 0. */
export function lineOf(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Where a text stops being JSON, as the browser's parser says; the end where it does not say. */
export function syntaxError(text: string): { message: string; offset: number } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    if (position) return { message, offset: Number(position) };
    if (line && column) return { message, offset: offsetOf(text, Number(line) - 1) + Number(column) - 1 };
    return { message, offset: text.length };
  }
}

/** The offset at which a line begins; lines from 0. */
export function offsetOf(text: string, line: number): number {
  let offset = 0;
  for (let passed = 0; passed < line; passed++) {
    const next = text.indexOf('\n', offset);
    if (next < 0) return text.length;
    offset = next + 1;
  }
  return offset;
}
