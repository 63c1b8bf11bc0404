// Writes the catalog's JSON Schema, so that editors complete and check catalogs as people write them.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

const target = new URL('./catalogs/catalog.schema.json', import.meta.url);

/** The schema as text, made from the code that reads catalogs. */
export async function jsonSchema() {
  const { CatalogSchema } = await import('./dist/esm/index.js');
  const schema = z.toJSONSchema(CatalogSchema, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ title: 'Cordwainer catalog', ...schema }, null, 2)}\n`;
}

/** Writes only what changed, so that a build leaves a clean checkout clean. */
export async function writeJsonSchema() {
  const text = await jsonSchema();
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch {}
  if (before !== text) writeFileSync(target, text);
}
