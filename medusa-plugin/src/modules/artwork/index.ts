import { Module } from '@medusajs/framework/utils';
import ArtworkModuleService from './service';

export const ARTWORK_MODULE = 'cordwainer_artwork';

export default Module(ARTWORK_MODULE, { service: ArtworkModuleService });
