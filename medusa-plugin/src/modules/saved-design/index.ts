import { Module } from '@medusajs/framework/utils';
import SavedDesignModuleService from './service';

export const SAVED_DESIGN_MODULE = 'cordwainer_saved_design';

export default Module(SAVED_DESIGN_MODULE, { service: SavedDesignModuleService });
