import { indexOf, type ResolvedDesign } from '@cordwainer/contract';

/** The option that the monogram is written in. */
export const MONOGRAM = 'option:monogram';

/** What a design has for a monogram; '' without one. */
export function monogramOf({ catalog, choices }: ResolvedDesign): string {
  const option = indexOf(catalog).options.get(MONOGRAM.slice('option:'.length));
  return option?.kind === 'text' ? (choices[MONOGRAM] ?? '').trim() : '';
}
