import type { EyeletRow } from './eyelets.js';
import type { Strand } from './strand.js';

/** Which way the lace runs: values of the option `lacing`. */
export type LacingKind = 'straight' | 'criss-cross' | 'zigzag';

/** The same names without a choice being made. */
export const lacingOf = (value: string | undefined): LacingKind =>
  value === 'criss-cross' || value === 'zigzag' ? value : 'straight';

/** Facings nearer to the ridge than this hide what runs under them, mm. */
const LEAST_GAP = 4;

/**
 * The strands of a lace through its rows, from below up. `edge` answers how far the facings end from the
 * ridge at a row, mm: there a strand comes out from under it.
 */
export function strandsOf(kind: LacingKind, rows: readonly EyeletRow[], edge: (row: number) => number): Strand[] {
  const strands: Strand[] = [];
  const hole = (row: number, side: 1 | -1): [number, number] => [rows[row]!.s, side * rows[row]!.away];
  const under = (row: number, side: 1 | -1): [number, number] => [rows[row]!.s, side * edge(row)];
  const hooked = (row: number): boolean => rows[row]!.kind === 'hook';
  const bar = (row: number): void => {
    strands.push({ from: hole(row, 1), to: hole(row, -1), ends: ['eyelet', 'eyelet'], over: false, gap: edge(row) });
  };
  // The lowest pair is always joined by a bar: both ends of the lace come up there.
  bar(0);
  const eyelets = rows.filter((_, row) => !hooked(row)).length;
  for (let row = 1; row < rows.length; row++) {
    if (hooked(row)) {
      // Up to a hook the lace lies open, whatever the pattern below it.
      for (const side of [1, -1] as const) {
        strands.push({
          from: hole(row - 1, side),
          to: hole(row, -side as 1 | -1),
          ends: [hooked(row - 1) ? 'hook' : 'eyelet', 'hook'],
          over: side > 0,
          gap: edge(row),
        });
      }
    } else if (kind === 'criss-cross') {
      for (const side of [1, -1] as const) {
        strands.push({
          from: hole(row - 1, side),
          to: under(row, -side as 1 | -1),
          ends: ['eyelet', 'under'],
          over: side > 0,
          gap: edge(row),
        });
      }
    } else if (kind === 'zigzag') {
      // One end climbs alone: up over both facings to the next row, and back under them. The other goes straight to the
      // top below the facings, to be tied there. So no eyelet is passed twice: the first climb comes out beside the
      // bar, and the last one goes under the facing to come up where the bow begins.
      const [first, last] = [row === 1, row === eyelets - 1];
      strands.push({
        from: first ? under(0, 1) : hole(row - 1, 1),
        to: last ? under(row, -1) : hole(row, -1),
        ends: [first ? 'under' : 'eyelet', last ? 'under' : 'eyelet'],
        over: false,
        gap: edge(row),
      });
      // Between facings that meet the lace below is not seen.
      if (!last && edge(row) > LEAST_GAP) {
        strands.push({
          from: under(row, 1),
          to: under(row, -1),
          ends: ['under', 'under'],
          over: false,
          gap: edge(row),
        });
      }
    } else {
      bar(row);
    }
  }
  return strands;
}
