import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { GroupAllocationProvider } from './service';

export default ModuleProvider(Modules.PAYMENT, { services: [GroupAllocationProvider] });
