import * as z from 'zod/mini';
import { ShoeDesigner } from './shoe-designer.js';

// zod otherwise tries out whether it may compile, which a strict content security policy forbids and reports.
z.config({ jitless: true });

// A page may load the script twice, and a server has no registry.
if (typeof customElements !== 'undefined' && !customElements.get('shoe-designer')) {
  customElements.define('shoe-designer', ShoeDesigner);
}

export type { Catalog, Design, OrderRequest, OrderTypeId, Quote } from '@cordwainer/contract';
export type { PlacedOrder } from './commerce/store.js';
export { ENGINES, type EngineName } from './engine/engines.js';
export { DesignChangeEvent } from './events/design-change.js';
export { OrderPlacedEvent } from './events/order-placed.js';
export { OrderSubmitEvent } from './events/order-submit.js';
export type { Activity, ActivityDetail, ActivityStep, ShareWay, ShoeActivityEvent } from './events/shoe-activity.js';
export { type ShoeErrorCode, type ShoeErrorDetail, ShoeErrorEvent } from './events/shoe-error.js';
export type { ModelFormat } from './export/index.js';
export type { ScreenshotRequest, ViewName } from './scene/scene-port.js';
export { ShoeDesigner, type Theme } from './shoe-designer.js';
