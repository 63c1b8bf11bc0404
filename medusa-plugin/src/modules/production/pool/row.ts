import type { StampStatus } from '../../stamp/types';
import type { HoldableStatus, ProductionStatus, ProductionType } from '../types';
import { LATE } from './late';

/** What the pool shows of an order. Amounts in minor units. */
export type PoolRow = {
  id: string;
  order_id: string;
  brand_id: string;
  number: string;
  invoice_number: string | null;
  type: ProductionType;
  status: ProductionStatus;
  stage: string | null;
  held_status: HoldableStatus | null;
  held_at: Date | string | null;
  held_seconds: number;
  pairs: number;
  currency: string;
  total: string;
  style_id: string;
  model_name: string;
  customer_name: string;
  email: string;
  lead_time_days: number;
  tracking_numbers: string[] | null;
  stamp_id: string | null;
  /** Where its stamp stands; nothing where it is unlabelled. */
  stamp_status: StampStatus | null;
  late: boolean;
  created_at: Date | string;
  wip_started_at: Date | string | null;
  expected_finish_at: Date | string | null;
  finished_at: Date | string | null;
  cancelled_at: Date | string | null;
  group_id: string | null;
  group_number: string | null;
};

export const ROW_COLUMNS = `id, order_id, brand_id, number, invoice_number, type, status, stage, held_status, held_at, held_seconds, pairs,
  currency, total::text AS total, style_id, model_name, customer_name, email, lead_time_days, tracking_numbers, stamp_id,
  (SELECT s.status FROM cordwainer_stamp s WHERE s.id = stamp_id) AS stamp_status,
  created_at, wip_started_at, expected_finish_at, finished_at, cancelled_at, COALESCE(${LATE}, false) AS late, group_id,
  (SELECT g.number FROM cordwainer_shipping_group g WHERE g.id = group_id) AS group_number`;
