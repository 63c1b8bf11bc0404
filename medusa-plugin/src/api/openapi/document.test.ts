import { readFileSync } from 'node:fs';
import path from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { z } from '@medusajs/framework/zod';
import { operation } from '../http/operation';
import { operations } from '../operations';
import { openApiDocument } from './document';

const written = path.join(import.meta.dirname, '../../../../docs/openapi.json');
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

it('is valid OpenAPI 3.1', async () => {
  await SwaggerParser.validate(copy(openApiDocument(operations)) as never);
});

it('is what docs/openapi.json says; else: npm run openapi -w medusa-plugin', () => {
  expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual(copy(openApiDocument(operations)));
});

it('refers to nothing that is not there', () => {
  const document = openApiDocument(operations);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, at]) => at!);
  expect(references.length).toBeGreaterThan(20);
  for (const at of new Set(references)) {
    const found = at.split('/').reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], document);
    expect(found, at).toBeDefined();
  }
});

it('says once what many operations share', () => {
  const { schemas } = openApiDocument(operations).components;
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['Design', 'OrderRequest', 'Quote', 'Refusal', 'Issue']));
  expect(JSON.stringify(schemas.OrderRequest)).toContain('"#/components/schemas/Design"');
});

describe('of one operation', () => {
  const document = openApiDocument([
    operation({
      id: 'listThings',
      method: 'get',
      path: '/admin/cordwainer/things/{id}',
      audience: 'admin',
      summary: 'Things',
      params: z.object({ id: z.string().max(9) }),
      query: z.strictObject({
        status: z.preprocess((value) => value && [value].flat(), z.array(z.enum(['a', 'b'])).optional()),
        limit: z.coerce.number().int().max(100).default(20),
        country: z.string().describe('Where to'),
      }),
      answers: { 200: { description: 'They', schema: z.strictObject({ count: z.int() }) } },
    }),
  ]);
  const described = document.paths['/admin/cordwainer/things/{id}']!.get as unknown as {
    parameters: unknown[];
    security: unknown;
    responses: Record<string, unknown>;
  };

  it('says which parameters there are, and which may be left out', () => {
    const enumeration = { type: 'array', items: { type: 'string', enum: ['a', 'b'] } };
    expect(described.parameters).toMatchObject([
      { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 9 } },
      { name: 'status', in: 'query', schema: enumeration },
      { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100, default: 20 } },
      { name: 'country', in: 'query', required: true, description: 'Where to', schema: { type: 'string' } },
    ]);
    expect(described.parameters[1]).not.toHaveProperty('required');
  });

  it('says who may call it, and how it refuses', () => {
    expect(described.security).toEqual([{ adminToken: [] }, { adminSession: [] }, { adminApiKey: [] }]);
    expect(Object.keys(described.responses)).toEqual(['200', '400', '401', '404']);
  });

  it('answers with exactly what is said', () => {
    expect(described.responses['200']).toEqual({
      description: 'They',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { count: { type: 'integer' } },
            required: ['count'],
            additionalProperties: false,
          },
        },
      },
    });
  });
});
