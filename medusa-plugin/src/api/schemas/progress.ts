import { z } from '@medusajs/framework/zod';
import { EDITABLE_FIELDS } from '../../modules/production/editable';
import { PRODUCTION_STATUSES } from '../../modules/production/types';
import { component } from '../openapi/components';

/** A moment in UTC, ISO 8601. */
export const Moment = z.string().meta({ format: 'date-time' });

export const StageAnswer = component(
  'ProductionStage',
  z.strictObject({
    code: z.string(),
    name: z.record(z.string(), z.string()).describe('By language'),
    position: z.int(),
  }),
);

export const Status = z.enum(PRODUCTION_STATUSES);
export const Editable = z.array(z.enum(EDITABLE_FIELDS)).describe('What of the order may be edited now');
