/** What somebody has measured, and the sizes that come of it. Pure. */
import {
  FOOT_LIMITS,
  type FootSize,
  type FootWidth,
  millimetres,
  type SizeRun,
  type SizeScale,
  sizeForFoot,
  widthForFoot,
} from '@cordwainer/contract';
import { typedNumber } from './typed-number.js';

export type Unit = 'mm' | 'in';
export type Foot = 'left' | 'right';
export type Measure = 'length' | 'girth';

/** As typed; empty where nothing is. */
export interface FootMeasures {
  readonly unit: Unit;
  readonly left: Readonly<Record<Measure, string>>;
  readonly right: Readonly<Record<Measure, string>>;
}

export const NO_MEASURES: FootMeasures = {
  unit: 'mm',
  left: { length: '', girth: '' },
  right: { length: '', girth: '' },
};

/** A typed measure: in mm, or why it can't be one. `centimetres`: it would be right in those. */
export type ReadMeasure = { readonly mm: number } | { readonly fault: 'no-number' | 'range' | 'centimetres' };

/** Nothing where nothing is typed. */
export function readMeasure(text: string, unit: Unit, measure: Measure): ReadMeasure | undefined {
  if (text.trim() === '') return undefined;
  const number = typedNumber(text.replace(/\s*(mm|in|″|"|”)\s*$/i, ''));
  if (number === undefined) return { fault: 'no-number' };
  const { min, max } = FOOT_LIMITS[measure];
  const mm = unit === 'in' ? millimetres(number) : number;
  if (mm >= min && mm <= max) return { mm };
  return { fault: number * 10 >= min && number * 10 <= max ? 'centimetres' : 'range' };
}

export interface ProposedFoot {
  readonly size: FootSize;
  /** Missing where no girth is given. */
  readonly width?: FootWidth;
}

/** The size of each foot that is measured. */
export function proposeSizes(
  measures: FootMeasures,
  run: SizeRun,
  scale: SizeScale,
): Readonly<Partial<Record<Foot, ProposedFoot>>> {
  const feet = (['left', 'right'] as const).flatMap((foot) => {
    const read = (measure: Measure) => readMeasure(measures[foot][measure], measures.unit, measure);
    const [length, girth] = [read('length'), read('girth')];
    if (!length || 'fault' in length) return [];
    const size = sizeForFoot(run, length.mm);
    const width = girth && 'mm' in girth ? widthForFoot(run, size.eu, girth.mm, scale) : undefined;
    return [[foot, { size, ...(width && { width }) }] as const];
  });
  return Object.fromEntries(feet);
}
