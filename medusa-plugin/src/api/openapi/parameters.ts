import type { Reads } from '@cordwainer/contract';
import type { z } from '@medusajs/framework/zod';
import type { Operation } from '../http/operation';
import type { Json, SchemaWriter } from './schemas';

/** What is read from the path, the query string and the headers. */
export function parametersOf(operation: Operation, writer: SchemaWriter): Json[] {
  return [...pathParameters(operation, writer), ...queryParameters(operation, writer), ...headerParameters(operation)];
}

function pathParameters({ path, params }: Operation, writer: SchemaWriter): Json[] {
  const known = propertiesOf(params, writer);
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path',
    required: true,
    ...described(known[name!] ?? { type: 'string' }),
  }));
}

function queryParameters({ query }: Operation, writer: SchemaWriter): Json[] {
  return Object.entries(propertiesOf(query, writer)).map(([name, schema]) => ({
    name,
    in: 'query',
    ...(!mayBeMissing(query, name) && { required: true }),
    ...described(schema),
  }));
}

function headerParameters({ headers = {} }: Operation): Json[] {
  return Object.entries(headers).map(([name, { description, required = false }]) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  }));
}

function propertiesOf(schema: Reads<unknown> | undefined, writer: SchemaWriter): Record<string, Json> {
  return schema ? ((writer.write(schema, 'input').properties ?? {}) as Record<string, Json>) : {};
}

/** Asked of the schema itself: JSON Schema's `required` counts what `z.preprocess` fills in as required. */
function mayBeMissing(schema: Reads<unknown> | undefined, name: string): boolean {
  const { shape } = schema as unknown as z.ZodObject;
  return shape[name]?.safeParse(undefined).success ?? true;
}

function described({ description, ...schema }: Json): Json {
  return { ...(description !== undefined && { description }), schema };
}
