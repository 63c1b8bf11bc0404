import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { CordwainerFulfillmentService } from './service';

export default ModuleProvider(Modules.FULFILLMENT, { services: [CordwainerFulfillmentService] });
