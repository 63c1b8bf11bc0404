import type { OrderState } from '../ordering/order-state.js';
import type { Session } from '../session/session.js';
import type { Refusal } from '../session/workbench.js';

/** The designer at one moment, as what people did is read off it. */
export interface Sight {
  readonly session: Session | undefined;
  /** Key of the step of the design that is open. */
  readonly step: string | undefined;
  readonly refusal: Refusal | undefined;
  readonly stage: 'loading' | 'ready' | 'failed';
  readonly still: boolean;
  readonly screen: string;
  readonly order: OrderState | undefined;
  /** Id of what lies over the designer. */
  readonly panel: string | undefined;
}
