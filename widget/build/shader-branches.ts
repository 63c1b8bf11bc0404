/**
 * Takes branches out of GLSL that are never compiled: `#if`s over macros of which it is known that nothing defines them,
 * and over counts that are always zero. What depends on anything else stays as it is, condition and all.
 */
type Verdict = boolean | undefined;

export interface Knowledge {
  /** Macros that are never defined. */
  readonly undefinedMacros: ReadonlySet<string>;
  /** Macros that are always 0. */
  readonly zeros: RegExp;
}

interface Branch {
  /** `#if …`, `#ifdef …`, `#elif …` or `#else`. */
  readonly directive: string;
  readonly verdict: Verdict;
  readonly body: string[];
}

/** `text` is GLSL with real line breaks. */
export function withoutIdleBranches(text: string, knowledge: Knowledge): string {
  const lines = text.split('\n');
  let at = 0;

  const block = (): string[] => {
    const out: string[] = [];
    while (at < lines.length) {
      const line = lines[at]!;
      if (/^\s*#(?:elif|else|endif)\b/.test(line)) return out;
      at++;
      out.push(...(/^\s*#if/.test(line) ? conditional(line) : [line]));
    }
    return out;
  };

  const conditional = (first: string): string[] => {
    const branches: Branch[] = [{ directive: first, verdict: judge(first, knowledge), body: block() }];
    for (;;) {
      const line = lines[at++];
      if (line === undefined) throw new Error(`"${first.trim()}" has no end`);
      if (/^\s*#endif/.test(line)) return joined(branches);
      branches.push({ directive: line, verdict: judge(line, knowledge), body: block() });
    }
  };

  const out = block();
  if (at < lines.length) throw new Error(`"${lines[at]}" ends nothing`);
  return out.join('\n');
}

function joined(branches: readonly Branch[]): string[] {
  const open: Branch[] = [];
  for (const branch of branches) {
    if (branch.verdict === false) continue;
    open.push(branch);
    if (branch.verdict === true) break;
  }
  if (open.length === 0) return [];
  if (open[0]!.verdict === true) return open[0]!.body;
  const out = open.flatMap(({ directive, verdict, body }, i) => [
    i === 0 ? directive.replace('#elif', '#if') : verdict === true ? '#else' : directive,
    ...body,
  ]);
  return [...out, '#endif'];
}

function judge(directive: string, knowledge: Knowledge): Verdict {
  const [, kind, condition = ''] = /^\s*#(ifdef|ifndef|if|elif|else)\b\s*(.*?)\s*$/.exec(directive) ?? [];
  if (kind === 'else') return true;
  if (kind === 'ifdef') return isDefined(condition, knowledge);
  if (kind === 'ifndef') return not(isDefined(condition, knowledge));
  const tokens = condition.match(/defined\s*\(\s*\w+\s*\)|\w+\s*>\s*0|\|\||&&|!(?!=)|[()]|[^\s()|&!]+/g) ?? [];
  let at = 0;
  const either = (): Verdict => {
    let left = both();
    while (tokens[at] === '||') {
      at++;
      const right = both();
      left = left === true || right === true ? true : left === false && right === false ? false : undefined;
    }
    return left;
  };
  const both = (): Verdict => {
    let left = single();
    while (tokens[at] === '&&') {
      at++;
      const right = single();
      left = left === false || right === false ? false : left === true && right === true ? true : undefined;
    }
    return left;
  };
  const single = (): Verdict => {
    const token = tokens[at++];
    if (token === '!') return not(single());
    if (token === '(') {
      const inner = either();
      if (tokens[at++] !== ')') throw new Error(`"${directive}" is not understood`);
      return inner;
    }
    if (token === undefined) throw new Error(`"${directive}" is not understood`);
    const macro = /^defined\s*\(\s*(\w+)/.exec(token)?.[1];
    if (macro) return isDefined(macro, knowledge);
    const count = /^(\w+)\s*>\s*0$/.exec(token)?.[1];
    if (count) return knowledge.zeros.test(count) ? false : undefined;
    // Comparisons of another kind: their words are passed over, and nothing is known.
    while (tokens[at] !== undefined && !/^(?:\|\||&&|\)|\()$/.test(tokens[at]!)) at++;
    return undefined;
  };
  const verdict = either();
  return at === tokens.length ? verdict : undefined;
}

function isDefined(macro: string, { undefinedMacros }: Knowledge): Verdict {
  return undefinedMacros.has(macro) ? false : undefined;
}

function not(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}
