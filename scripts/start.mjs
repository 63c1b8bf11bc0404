/**
 * The demo in one command: `npm start`. Installs and builds what is missing, and runs a PostgreSQL, a Medusa with the
 * plugin, a mailbox and a brand's storefront until Ctrl-C. DATA: .data (CORDWAINER_DATA_DIR). Ports: PORT_STOREFRONT,
 * PORT_MEDUSA, PORT_MAILBOX, PORT_SMTP, PORT_POSTGRES.
 */
import { checkNode } from './lib/node-version.mjs';

checkNode();
const { start } = await import('./lib/start.mjs');
await start();
