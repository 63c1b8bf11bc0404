/** How a monogram is set: the same on the screen and on papers. */
export const MONOGRAM_FORM = {
  /** Height of its capitals, and what it may take along the topline, mm: longer ones are set smaller. */
  capitals: 7,
  longest: 44,
  /** Between letters and at the borders, as parts of the height of a capital. */
  spaced: 0.14,
  border: 0.12,
  /** Foil of 23 carats. */
  foil: '#d9a441',
} as const;
