/** The letters that a brand's e-mails and papers are headed in: with serifs, or heavy ones without. */
export const TYPEFACES = ['serif', 'sans'] as const;
export type Typeface = (typeof TYPEFACES)[number];

/** How what is written in a brand's name looks. */
export type BrandLook = {
  typeface: Typeface;
  /** `#rrggbb`, of the buttons in its e-mails; the ink of the text where there is none. */
  accent?: string;
};

/** Of a brand as it is kept; of one that has said nothing, the letters with serifs and no colour. */
export function lookOf(brand: { typeface?: string | null; accent_color?: string | null }): BrandLook {
  return {
    typeface: TYPEFACES.find((known) => known === brand.typeface) ?? 'serif',
    ...(brand.accent_color && { accent: brand.accent_color }),
  };
}

/**
 * Black or white, whichever is read better on a colour: where the contrast with either is the same, its luminance is 0.179
 * (WCAG 2.2, relative luminance and contrast ratio).
 *
 * @param color `#rrggbb`
 */
export function inkOn(color: string): '#000000' | '#ffffff' {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
}
