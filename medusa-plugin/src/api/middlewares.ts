import { configManager } from '@medusajs/framework/config';
import { defineMiddlewares } from '@medusajs/framework/http';
import { pluginOptions } from '../options';
import { gate } from './http/gate';
import { MONEY_ONE_AT_A_TIME } from './http/one-at-a-time';
import { operations } from './operations';

export default defineMiddlewares({
  routes: [
    ...gate({ ...pluginOptions(), operations, redisUrl: configManager.config.projectConfig.redisUrl }),
    ...MONEY_ONE_AT_A_TIME,
  ],
});
