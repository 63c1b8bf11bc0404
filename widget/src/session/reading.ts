/** Everything that can be read off a design, worked out once per design. */
import {
  type CheckResult,
  type Currency,
  check,
  type PriceBreakdown,
  price,
  type Quantity,
  type ResolvedDesign,
  resolve,
  sizeRunOf,
  sizesOf,
} from '@cordwainer/contract';
import { currentDesign, type Session } from './session.js';
import { type Step, stepsOf } from './steps.js';

export interface Reading {
  readonly resolved: ResolvedDesign;
  readonly check: CheckResult;
  readonly steps: readonly Step[];
  readonly currency: Currency;
  /** One made-to-order pair, for the live price. */
  readonly price: PriceBreakdown;
}

/** Reads a session. A session holds only designs that resolve, so there always is an answer. */
export function read(session: Session, currency: Currency): Reading {
  const design = currentDesign(session);
  const resolved = resolve(session.catalog, design);
  if (!resolved.ok) throw new Error('A session holds only designs that resolve.');
  return {
    resolved: resolved.value,
    check: check(session.catalog, design),
    steps: stepsOf(resolved.value),
    currency,
    price: price(resolved.value, onePair(resolved.value), currency),
  };
}

/** A pair in the middle of the size run; sizes do not change the price. */
export function onePair(resolved: ResolvedDesign): Extract<Quantity, { type: 'mto' }> {
  const run = sizeRunOf(resolved);
  const sizes = sizesOf(run);
  const size = { size: sizes[Math.floor(sizes.length / 2)] ?? run.from, width: run.standardWidth };
  return { type: 'mto', left: size, right: size };
}
