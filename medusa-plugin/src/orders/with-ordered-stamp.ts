import { type OrderedStamp, type SpecificationLine, stampLine, withStamp } from '@cordwainer/contract';

type Specified = {
  stamp: OrderedStamp | null;
  cordwainer_design: { specification: SpecificationLine[] };
};

/**
 * An order whose specification tells its stamp too. Designs are shared by all orders that chose the same, and so is their
 * specification; the stamp is each order's own. Orders of before there were stamps have none to tell.
 */
export function withOrderedStamp<Order extends Specified>(order: Order): Order {
  const { stamp, cordwainer_design: design } = order;
  if (!stamp) return order;
  const specification = withStamp(design.specification, stampLine(stamp));
  return { ...order, cordwainer_design: { ...design, specification } };
}
