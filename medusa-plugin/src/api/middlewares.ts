import { configManager } from '@medusajs/framework/config';
import { defineMiddlewares } from '@medusajs/framework/http';
import { pluginOptions } from '../options';
import { gate } from './http/gate';
import { operations } from './operations';

export default defineMiddlewares({
  routes: gate({ ...pluginOptions(), operations, redisUrl: configManager.config.projectConfig.redisUrl }),
});
