/** Writes docs/openapi.json from the built plugin: `npm run openapi -w medusa-plugin`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { openApiDocument } = require('@cordwainer/medusa-plugin/api/openapi/document');
const { operations } = require('@cordwainer/medusa-plugin/api/operations');

const target = new URL('../../docs/openapi.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(openApiDocument(operations), null, 2)}\n`);
