/** Glyphs of a piece of text and where they go, in units of the font. */
export type Shaped = { glyphs: object[]; positions: object[] };

/** What fontkit makes of a font's file, as far as it is told here. */
export type ShapingFont = {
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(
    text: string,
    features?: readonly string[],
    script?: string,
    language?: string,
    direction?: 'ltr' | 'rtl',
  ): Shaped;
  /** fontkit's own: glyphs by number, each with the characters that it was first asked for by. */
  _glyphs: Record<number, object>;
};

/** Some 8 MB of glyphs at most for a font. Papers are made of the same few hundred words. */
const KEPT = 4000;
/** A word; what is longer is said once. */
const LONGEST = 40;

/** Among the features of a text: it is read from the right. pdfkit hands features on, and has no word for this. */
export const FROM_THE_RIGHT = 'rtl';

/**
 * Has a font remember how words are laid out, and lay out texts word by word: ligatures and kerning of a face with many
 * features are nine tenths of the time that a paper takes. The font may then be used for any number of papers: each
 * word's glyphs know the characters that they stand for there, whatever was set before, so that the same paper stays
 * the same bytes.
 */
export function rememberLayouts(font: ShapingFont): ShapingFont {
  const layout = font.layout.bind(font);
  const known = new Map<string, Shaped>();

  function word(text: string, features: readonly string[] | undefined): Shaped {
    const key = `${features?.join() ?? ''}\n${text}`;
    const kept = known.get(key);
    if (kept) return copyOf(kept);
    // One glyph may stand for several characters, and must not keep the name of the first one for good.
    font._glyphs = {};
    const rtl = features?.includes(FROM_THE_RIGHT) ?? false;
    const asked = features?.filter((feature) => feature !== FROM_THE_RIGHT);
    const shaped = layout(text, asked, undefined, undefined, rtl ? 'rtl' : 'ltr');
    if (text.length > LONGEST) return shaped;
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    known.set(key, shaped);
    return copyOf(shaped);
  }

  font.layout = (text, features) => {
    const words = text.match(/\S*\s*/g)?.filter(Boolean) ?? [text];
    // No letters join across a space: word by word it goes, the first one standing last where it is read from the right.
    if (features?.includes(FROM_THE_RIGHT)) words.reverse();
    const [first = word('', features), ...rest] = words.map((each) => word(each, features));
    for (const { glyphs, positions } of rest) {
      first.glyphs.push(...glyphs);
      first.positions.push(...positions);
    }
    return first;
  };
  return font;
}

/** pdfkit scales the positions that it is given in place. */
function copyOf(shaped: Shaped): Shaped {
  const positions = shaped.positions.map((position) => ({ ...position }));
  return Object.assign(Object.create(Object.getPrototypeOf(shaped)), shaped, { glyphs: [...shaped.glyphs], positions });
}
