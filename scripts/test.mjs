/**
 * Every test of the project in one command: `npm test`, or some of it: `npm test -- contract widget`. Installs and
 * builds what is missing. The last line is `N passed, N failed` for the whole run.
 */
import { checkNode } from './lib/node-version.mjs';

checkNode();
const { test } = await import('./lib/test.mjs');
await test(process.argv.slice(2));
