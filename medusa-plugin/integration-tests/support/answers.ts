import { createRequire } from 'node:module';
import type { Options, ValidateFunction } from 'ajv';
import axios, { type AxiosInstance, type AxiosResponse } from 'axios';

const require = createRequire(import.meta.url);

type Described = { content?: Record<string, { schema?: unknown }>; $ref?: string };
type Reference = { id: string; method: string; path: string; responses: Record<string, Described> };

/**
 * Holds every answer of our routes against the API reference: the status is one of those described, the content type
 * too, and the body has exactly the shape. Installed for every client that a test makes; what does not fit fails the test
 * that asked.
 */
export function watchAnswers(): { complaints(): string[] } {
  let found: string[] = [];
  const make = axios.create.bind(axios);
  axios.create = ((defaults) => {
    const client = make(defaults);
    watch(client, (complaint) => found.push(complaint));
    return client;
  }) as typeof axios.create;
  return {
    complaints() {
      const complaints = [...new Set(found)];
      found = [];
      return complaints;
    },
  };
}

function watch(client: AxiosInstance, complain: (complaint: string) => void): void {
  const look = (response: AxiosResponse) => {
    const complaint = faultOf(response);
    if (complaint) complain(complaint);
  };
  client.interceptors.response.use(
    (response) => {
      look(response);
      return response;
    },
    (error) => {
      if (error.response) look(error.response);
      throw error;
    },
  );
}

function faultOf({ config, status, headers, data }: AxiosResponse): string | undefined {
  const { pathname } = new URL(config.url ?? '', config.baseURL);
  if (!pathname.includes('/cordwainer/')) return undefined;
  // What a test has broken on purpose is no route's to describe; whoever did not mean to break it sees the status.
  if (status >= 500) return undefined;
  // Node's own, before any route: the headers were too large.
  if (status === 431) return undefined;
  const called = `${config.method?.toUpperCase()} ${pathname} → ${status}`;
  const described = reference().find(config.method ?? 'get', pathname);
  // No route of ours: Express says so.
  if (!described)
    return status === 404 || config.method === 'options' ? undefined : `${called}: no operation describes this route`;
  const response = described.responses[status];
  if (!response)
    return `${called}: ${described.id} does not describe ${status}: ${JSON.stringify(data)?.slice(0, 300)}`;
  const type = String(headers['content-type'] ?? '').split(';')[0]!;
  const { content } = reference().resolve(response);
  if (!content) return isEmpty(data) ? undefined : `${called}: ${described.id} describes no body for ${status}`;
  if (!content[type]) return `${called}: ${described.id} does not describe ${type || 'an answer without body'}`;
  if (type !== 'application/json' || !content[type].schema) return undefined;
  const fits = reference().validator(described, status, type);
  if (fits(readable(data))) return undefined;
  const [first] = fits.errors ?? [];
  const where = `${first?.instancePath || 'the body'} ${first?.message} ${JSON.stringify(first?.params)}`;
  return `${called} does not look as ${described.id} describes it: ${where}`;
}

function readable(data: unknown): unknown {
  if (data instanceof ArrayBuffer || Buffer.isBuffer(data)) return JSON.parse(Buffer.from(data as Buffer).toString());
  return typeof data === 'string' ? JSON.parse(data) : data;
}

let kept: ReturnType<typeof makeReference> | undefined;
function reference() {
  kept ??= makeReference();
  return kept;
}

/** The reference as the built plugin makes it. */
function makeReference() {
  const Ajv = require('ajv/dist/2020').default as new (options: Options) => import('ajv').default;
  const { openApiDocument } = require('@cordwainer/medusa-plugin/api/openapi/document');
  const { operations } = require('@cordwainer/medusa-plugin/api/operations');
  const { operationFinder } = require('@cordwainer/medusa-plugin/api/http/find-operation');
  const document = JSON.parse(JSON.stringify(openApiDocument(operations)));
  const ajv = new Ajv({ strict: false });
  require('ajv-formats')(ajv);
  ajv.addSchema(document, 'reference');
  const findOperation = operationFinder(operations);
  const validators = new Map<string, ValidateFunction>();
  const step = (key: string) => encodeURIComponent(key.replace(/~/g, '~0').replace(/\//g, '~1'));
  return {
    find(method: string, pathname: string): Reference | undefined {
      const operation = findOperation(method, pathname);
      return operation && { ...operation, responses: document.paths[operation.path][operation.method].responses };
    },
    resolve({ $ref, ...response }: Described): Described {
      return $ref ? document.components.responses[$ref.split('/').at(-1)!] : response;
    },
    validator({ id, method, path, responses }: Reference, status: number, type: string): ValidateFunction {
      const key = `${id} ${status} ${type}`;
      const shared = responses[status]?.$ref;
      const at = shared ?? `#/paths/${step(path)}/${method}/responses/${status}`;
      const made = validators.get(key) ?? ajv.compile({ $ref: `reference${at}/content/${step(type)}/schema` });
      validators.set(key, made);
      return made;
    },
  };
}

/** An empty body is a string or, where bytes were asked for, a buffer without any. */
function isEmpty(data: unknown): boolean {
  return !data || (Buffer.isBuffer(data) && data.length === 0);
}
