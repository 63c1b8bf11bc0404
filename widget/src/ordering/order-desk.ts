/** What is needed only once somebody wants to order: one chunk, loaded then. */
export { createLocalStore } from '../commerce/local-store.js';
export { createMedusaStore } from '../commerce/medusa-store.js';
export { orderScreen } from '../screens/order-screen.js';
export { knownSystem } from '../sizing/size-names.js';
export { browserConnection } from './connection.js';
export { OrderMemory } from './order-memory.js';
export { orderStyles } from './order-styles.js';
export { Ordering } from './ordering.js';
