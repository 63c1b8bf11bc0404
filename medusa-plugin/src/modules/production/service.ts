import { MedusaService } from '@medusajs/framework/utils';
import { NumberSequence } from './models/number-sequence';
import { ProductionEvent } from './models/production-event';
import { ProductionOrder } from './models/production-order';
import { Submission } from './models/submission';

export default class ProductionModuleService extends MedusaService({
  NumberSequence,
  ProductionEvent,
  ProductionOrder,
  Submission,
}) {}
