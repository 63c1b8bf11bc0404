/** What the heads of a pasted table's rows and columns name: sizes, widths, sums. Pure. */
import type { SizeRun, SizeSystem } from '@cordwainer/contract';
import { typedNumber } from './typed-number.js';

/** A size as it was written: its number, and the system where the head says it. */
export interface SizeLabel {
  readonly size: number;
  readonly system?: SizeSystem;
}

const SIZE =
  /^(?:size|gr\.?|größe|taille|taglia|talla)?\s*(?:(eu|eur|uk|us|usa)(?:\s*(?:men|women|m|w)(?:['’]?s)?)?)?\s*(.+)$/i;
const SYSTEMS: Readonly<Record<string, SizeSystem>> = { eu: 'EU', eur: 'EU', uk: 'UK', us: 'US', usa: 'US' };

/** "42", "UK 8½", "Size 9.5"; nothing where it is no size. */
export function sizeLabel(text: string): SizeLabel | undefined {
  const found = SIZE.exec(text.trim());
  const size = found ? typedNumber(found[2]!) : undefined;
  if (size === undefined || size === 0) return undefined;
  const system = SYSTEMS[found![1]?.toLowerCase() ?? ''];
  return system ? { size, system } : { size };
}

/** The system that a corner or a heading names: "EU", "UK sizes". */
export function namedSystem(text: string): SizeSystem | undefined {
  const word = /\b(eu|eur|uk|us|usa)\b/i.exec(text)?.[1]?.toLowerCase();
  return word ? SYSTEMS[word] : undefined;
}

/** The id of the width that a head names by its id, its name in any language, or what stands before the comma in that. */
export function widthLabel(text: string, run: SizeRun): string | undefined {
  const wanted = fold(text).replace(/^(?:width|weite|fitting) /, '');
  const means = (name: string) => fold(name) === wanted;
  return run.widths.find(
    ({ id, name }) => means(id) || Object.values(name).some((own) => means(own) || own.split(/[,–-]/).some(means)),
  )?.id;
}

/** Sums of rows and columns are worked out here, not taken over. */
export function isSum(text: string): boolean {
  return /^(?:grand )?(?:totals?|sums?|summe|gesamt|σ|∑|totale|somme)$/.test(fold(text));
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
