import { orderPoolOperations } from './admin/cordwainer/orders/operations';
import type { Operation } from './http/operation';

/** Every operation of ours, in the order of the API reference. A route that is not here has no place in the plugin. */
export const operations: readonly Operation[] = [...orderPoolOperations] as readonly Operation[];
