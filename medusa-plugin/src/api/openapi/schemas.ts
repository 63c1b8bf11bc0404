import { z } from '@medusajs/framework/zod';
import { components } from './components';

export type Json = Record<string, unknown>;
type Direction = 'input' | 'output';
type Schema = z.core.$ZodType;

const PLACE = '#/components/schemas/';

/** zod states the bounds of a double's safe integers with every integer. */
const SAFE = new Set<unknown>([Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]);

/**
 * Turns zod schemas into JSON Schema 2020-12, which OpenAPI 3.1 speaks. Named ones are referred to. What is read may look
 * otherwise than what is answered (defaults, coercion): a named schema that differs has a second one, `…Input`.
 */
export class SchemaWriter {
  readonly #written: Record<Direction, Record<string, Json>> = {
    input: namedSchemas('input'),
    output: namedSchemas('output'),
  };
  readonly #differing = differing(this.#written);

  /** @param direction whether it is read or answered */
  write(schema: unknown, direction: Direction): Json {
    const id = components.get(schema as Schema)?.id;
    if (id) return { $ref: PLACE + this.#nameOf(id, direction) };
    const { $schema: _, $defs: __, ...json } = toJson(schema as Schema, direction);
    return this.#renamed(json, direction);
  }

  /** Every named schema by its name. */
  components(): Record<string, Json> {
    const both = (['output', 'input'] as const).flatMap((direction) =>
      Object.entries(this.#written[direction]).map(
        ([id, json]) => [this.#nameOf(id, direction), this.#renamed(json, direction)] as const,
      ),
    );
    return Object.fromEntries(both.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #nameOf(id: string, direction: Direction): string {
    return direction === 'input' && this.#differing.has(id) ? `${id}Input` : id;
  }

  #renamed(json: Json, direction: Direction): Json {
    return JSON.parse(JSON.stringify(json), (key, value) =>
      key === '$ref' && typeof value === 'string' ? PLACE + this.#nameOf(idOf(value), direction) : value,
    );
  }
}

function namedSchemas(io: Direction): Record<string, Json> {
  const { schemas } = z.toJSONSchema(components, { ...options(io), uri: (id) => PLACE + id });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...json }]) => [id, json as Json]),
  );
}

/** Names of the schemas that differ between directions, in themselves or in what they refer to. */
function differing({ input, output }: Record<Direction, Record<string, Json>>): Set<string> {
  const texts = Object.keys(output).map((id) => [id, JSON.stringify(output[id]), JSON.stringify(input[id])] as const);
  const found = new Set(texts.filter(([, out, read]) => out !== read).map(([id]) => id));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [id, out] of texts) if ([...found].some((other) => out.includes(`"${PLACE}${other}"`))) found.add(id);
  }
  return found;
}

function toJson(schema: Schema, io: Direction): Json {
  return z.toJSONSchema(schema, { ...options(io), metadata: components }) as Json;
}

function options(io: Direction) {
  return {
    io,
    // What is read may be anything before it is transformed; what is answered is JSON and has a shape.
    unrepresentable: io === 'input' ? ('any' as const) : ('throw' as const),
    override: ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }) => {
      const { id: _, ...said } = z.globalRegistry.get(zodSchema) ?? {};
      Object.assign(jsonSchema, said);
      if (SAFE.has(jsonSchema.minimum)) delete jsonSchema.minimum;
      if (SAFE.has(jsonSchema.maximum)) delete jsonSchema.maximum;
      const { def } = zodSchema._zod;
      // `z.preprocess`: what it makes of the input is what says how the input should look.
      if (io === 'input' && def.type === 'pipe' && def.in._zod.def.type === 'transform') {
        const { $schema: __, $defs: ___, ...inner } = toJson(def.out, io);
        Object.assign(jsonSchema, inner);
      }
    },
  };
}

/** `#/$defs/Quote` or `#/components/schemas/Quote` → `Quote`. */
function idOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
