import { Module } from '@medusajs/framework/utils';
import InspirationModuleService from './service';

export const INSPIRATION_MODULE = 'cordwainer_inspiration';

export default Module(INSPIRATION_MODULE, { service: InspirationModuleService });
