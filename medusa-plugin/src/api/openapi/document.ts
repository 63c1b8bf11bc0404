import '../schemas/refusal';
import { isOptional } from '../http/is-optional';
import type { Answer, Operation } from '../http/operation';
import { parametersOf } from './parameters';
import { refusalReference, refusalResponses, refusalsOf } from './refusals';
import { type Json, SchemaWriter } from './schemas';
import { securityOf, securitySchemes } from './security';

/** Of the API, as semantic versioning counts: a client of 1.2 understands 1.3. */
const API_VERSION = '1.0.0';

export type OpenApiDocument = {
  openapi: '3.1.0';
  info: Json;
  servers: Json[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Json>>;
  components: Record<'schemas' | 'responses' | 'securitySchemes', Record<string, Json>>;
};

/** The reference of the HTTP API, made of nothing but what the routes themselves read and answer. */
export function openApiDocument(operations: readonly Operation[]): OpenApiDocument {
  const writer = new SchemaWriter();
  const paths: OpenApiDocument['paths'] = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationObject(operation, writer) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cordwainer',
      version: API_VERSION,
      description:
        'Production orders for designed shoes, on Medusa. Amounts are whole minor units, times UTC, lengths mm.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://localhost:9000', description: 'A Medusa server' }],
    tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
    paths,
    components: { schemas: writer.components(), responses: refusalResponses(), securitySchemes },
  };
}

function operationObject(operation: Operation, writer: SchemaWriter): Json {
  const { id, summary, description, audience } = operation;
  const parameters = parametersOf(operation, writer);
  const body = requestBody(operation, writer);
  return {
    operationId: id,
    tags: [tagOf(operation)],
    summary,
    ...(description && { description }),
    security: securityOf(audience),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.answers).map(([status, answer]) => [status, response(answer, writer)]),
      ),
      ...Object.fromEntries(refusalsOf(operation).map((status) => [status, refusalReference(status)])),
    },
  };
}

function requestBody({ body, bodyContent, bodyExample }: Operation, writer: SchemaWriter): Json | undefined {
  if (!body && !bodyContent) return undefined;
  const content = {
    ...(body && { schema: writer.write(body, 'input') }),
    ...(bodyExample !== undefined && { example: bodyExample }),
  };
  return { required: !body || !isOptional(body), content: { [bodyContent ?? 'application/json']: content } };
}

function response({ description, schema, content, example, headers }: Answer, writer: SchemaWriter): Json {
  const media = schema ? (content ?? 'application/json') : content;
  return {
    description,
    ...(headers && { headers: Object.fromEntries(Object.entries(headers).map(textHeader)) }),
    ...(media && {
      content: {
        [media]: {
          ...(schema && { schema: writer.write(schema, 'output') }),
          ...(example !== undefined && { example }),
        },
      },
    }),
  };
}

function textHeader([name, description]: [string, string]): [string, Json] {
  return [name, { description, schema: { type: 'string' } }];
}

/** `/store/cordwainer/orders/{token}` → `Store: orders`. */
function tagOf({ path }: Operation): string {
  const [, side = '', , area = ''] = path.split('/');
  return `${side.charAt(0).toUpperCase()}${side.slice(1)}: ${area.replace(/-/g, ' ')}`;
}
