import { ProductionOrderEvents } from '../../events';
import type { TransitionName } from '../../modules/production/transitions';

/** What subscribers are told of each transition. */
export const MOVE_EVENTS = {
  launch: ProductionOrderEvents.LAUNCHED,
  hold: ProductionOrderEvents.HELD,
  resume: ProductionOrderEvents.RESUMED,
  advance: ProductionOrderEvents.STAGE_REACHED,
  rework: ProductionOrderEvents.STAGE_REACHED,
  finish: ProductionOrderEvents.FINISHED,
  ship: ProductionOrderEvents.SHIPPED,
  deliver: ProductionOrderEvents.DELIVERED,
  cancel: ProductionOrderEvents.CANCELLED,
} as const satisfies Record<TransitionName, string>;
