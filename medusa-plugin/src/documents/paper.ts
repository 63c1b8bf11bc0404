/** The papers of an order, as routes name them. */
export const PAPER_KINDS = ['specification', 'packing-slip', 'invoice', 'credit-note'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A finished PDF. */
export type Paper = { filename: string; content: Buffer };

/** `12345-BFG-specification.pdf` */
export function paperOf(number: string, kind: PaperKind, content: Buffer): Paper {
  return { filename: `${number}-${kind}.pdf`, content };
}
