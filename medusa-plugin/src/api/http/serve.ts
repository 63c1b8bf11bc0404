import { parseWith, type Reads } from '@cordwainer/contract';
import type { AuthenticatedMedusaRequest, MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { malformed } from '../../refusal';
import { answering } from './answer';
import type { Audience, Operation } from './operation';

/** A store route knows its publishable key, every other who is signed in. */
export type RequestOf<Whose extends Audience> = Whose extends 'store' ? MedusaStoreRequest : AuthenticatedMedusaRequest;

/** A request whose parts were read by their schemas. */
export type Call<Whose extends Audience, Params, Query, Body> = {
  req: RequestOf<Whose>;
  res: MedusaResponse;
  params: Params;
  query: Query;
  body: Body;
};

/**
 * A route's handler: reads what the operation describes, refuses with 400 and every fault at its path where it does not
 * fit, and turns refusals into answers.
 */
export function serve<Whose extends Audience, Params, Query, Body>(
  operation: Operation<Params, Query, Body, Whose>,
  handle: (call: Call<Whose, Params, Query, Body>) => Promise<void>,
): (req: RequestOf<Whose>, res: MedusaResponse) => Promise<void> {
  return answering<RequestOf<Whose>>(async (req, res) =>
    handle({
      req,
      res,
      params: read(operation.params, req.params),
      query: read(operation.query, req.query),
      body: read(operation.body, req.body),
    }),
  );
}

function read<Value>(schema: Reads<Value> | undefined, input: unknown): Value {
  if (!schema) return input as Value;
  const parsed = parseWith(schema, input);
  if (!parsed.ok) throw malformed(parsed.issues);
  return parsed.value;
}
