/** Glyphs of a piece of text and where they go, in units of the font. */
export type Shaped = { glyphs: object[]; positions: object[] };

/** What fontkit makes of a font's file, as far as it is told here. */
export type ShapingFont = {
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: readonly string[]): Shaped;
  /** fontkit's own: glyphs by number, each with the characters that it was first asked for by. */
  _glyphs: Record<number, object>;
};

/** Some 8 MB of glyphs at most for a font. Papers are made of the same few hundred words. */
const KEPT = 4000;
/** A word; what is longer is said once. */
const LONGEST = 40;

/** Letters that join, across spaces too: such a text is laid out as a whole. */
const JOINING = /[\u0590-\u08ff]/;

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
    const shaped = layout(text, features);
    if (text.length > LONGEST) return shaped;
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    known.set(key, shaped);
    return copyOf(shaped);
  }

  font.layout = (text, features) => {
    const words = JOINING.test(text) ? [text] : (text.match(/\S*\s*/g)?.filter(Boolean) ?? [text]);
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
