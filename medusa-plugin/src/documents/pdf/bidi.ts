import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** Text with the embedding level of each of its UTF-16 units: odd ones are read from the right. */
export type Paragraph = { text: string; levels: Uint8Array };

/** Characters beside each other on paper that are read the same way. */
export type Stretch = { text: string; direction: Direction };

const bidi = bidiFactory();

/** Marks, embeddings and isolates say where to read on from, and are not drawn. */
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Letters, marks and controls that are read from the right. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a\ud83b]/;

/**
 * How a paragraph is read, by the Unicode Bidirectional Algorithm (UAX #9): from the side of its first letter outside of
 * isolates, or of the paper where it has none.
 */
export function paragraphOf(text: string, paper: Direction): Paragraph {
  if (paper === 'ltr' && !FROM_THE_RIGHT.test(text)) return { text, levels: new Uint8Array(text.length) };
  const base = firstLetter(text) ?? paper;
  return { text, levels: bidi.getEmbeddingLevels(text, base).levels };
}

/** A part of a paragraph as one line: its stretches from left to right, mirrored brackets in those from the right. */
export function stretchesOf({ text, levels }: Paragraph, start = 0, end = text.length): Stretch[] {
  const stretches: { text: string; level: number }[] = [];
  for (let at = start; at < end; at++) {
    const level = levels[at]!;
    const character = (level % 2 === 1 && bidi.getMirroredCharacter(text[at]!)) || text[at]!;
    const last = stretches.at(-1);
    if (last?.level === level) last.text += character;
    else stretches.push({ text: character, level });
  }
  return visually(stretches)
    .map(({ text, level }) => ({
      text: text.replace(CONTROLS, ''),
      direction: level % 2 === 1 ? ('rtl' as const) : ('ltr' as const),
    }))
    .filter(({ text }) => text !== '');
}

/** Rule L2: from the highest level down to the lowest odd one, what stands at that level or above is reversed. */
function visually<T extends { level: number }>(stretches: readonly T[]): T[] {
  const ordered = [...stretches];
  for (let level = Math.max(0, ...stretches.map(({ level }) => level)); level >= 1; level--) {
    for (let from = 0; from < ordered.length; from++) {
      if (ordered[from]!.level < level) continue;
      let to = from;
      while (to + 1 < ordered.length && ordered[to + 1]!.level >= level) to++;
      ordered.splice(from, to - from + 1, ...ordered.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return ordered;
}

/** Rules P2 and P3, over the characters that are not isolated. */
function firstLetter(text: string): Direction | undefined {
  let depth = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) depth++;
    else if (character === '\u2069') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const type = bidi.getBidiCharTypeName(character);
      if (type === 'L') return 'ltr';
      if (type === 'R' || type === 'AL') return 'rtl';
    }
  }
  return undefined;
}
