import { type OrderLine, orderLines, type Quantity, type Size } from '@cordwainer/contract';

/** One line of the Medusa order: pairs of one size and width. */
export type SizeLine = { title: string; pairs: number; left: Size; right: Size };

/** The order's lines with titles such as "Oxford — MTO, EU 42 F", which merchants and customers read in Medusa. */
export function sizeLines(model: string, quantity: Quantity): SizeLine[] {
  return orderLines(quantity).map((line) => ({
    title: `${model} — ${quantity.type.toUpperCase()}, ${sizeTitle(line)}`,
    pairs: line.pairs,
    left: line.left,
    right: line.right,
  }));
}

function sizeTitle({ left, right }: OrderLine): string {
  const one = ({ size, width }: Size) => `${size} ${width}`;
  return one(left) === one(right) ? `EU ${one(left)}` : `EU ${one(left)} left, ${one(right)} right`;
}
