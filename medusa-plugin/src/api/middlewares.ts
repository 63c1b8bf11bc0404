import { defineMiddlewares } from '@medusajs/framework/http';
import { storeMiddlewares } from './store/cordwainer/middlewares';

export default defineMiddlewares({ routes: [...storeMiddlewares] });
