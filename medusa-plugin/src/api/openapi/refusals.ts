import type { Operation } from '../http/operation';
import type { Json } from './schemas';

type Status = NonNullable<Operation['refusals']>[number];

const WHEN: Record<Status, string> = {
  400: 'The request is not of the right shape, or a header is missing',
  401: 'Nobody is signed in, or not somebody who may call this',
  403: 'The caller may not do this',
  404: 'There is no such thing, or it is not the caller’s to see: the two are not told apart',
  409: 'The price changed (`quote` says to what), another request is at it, or the state forbids it',
  410: 'The link was one and is over: `link-expired` or `link-revoked`; ask for another',
  413: 'The body is too large',
  422: 'The request is well formed and can’t be fulfilled: every fault has its path',
  429: 'Too many calls; `Retry-After` says in how many seconds to try again',
};

/** Refused by Medusa itself before we see the request: their body has no issues. */
const ALSO_MEDUSAS: readonly Status[] = [400, 401];

/** The refusals of an operation, and those that every route of its audience may answer with. */
export function refusalsOf({ audience, refusals = [], body, bodyContent, path }: Operation): Status[] {
  const everywhere: Status[] = [400, ...(audience === 'admin' ? [] : ([404, 409, 429] as const))];
  const signedIn: Status[] = audience === 'store' ? [] : [401];
  const large: Status[] = body || bodyContent ? [413] : [];
  const named: Status[] = path.includes('{') ? [404] : [];
  return [...new Set([...everywhere, ...signedIn, ...large, ...named, ...refusals])].sort((a, b) => a - b);
}

export function refusalReference(status: Status): Json {
  return { $ref: `#/components/responses/Refused${status}` };
}

/** Every refusal, once. */
export function refusalResponses(): Record<string, Json> {
  return Object.fromEntries(
    (Object.keys(WHEN).map(Number) as Status[]).map((status) => [`Refused${status}`, refusalResponse(status)]),
  );
}

function refusalResponse(status: Status): Json {
  const ours = { $ref: '#/components/schemas/Refusal' };
  const schema = ALSO_MEDUSAS.includes(status)
    ? { anyOf: [ours, { $ref: '#/components/schemas/MedusaRefusal' }] }
    : ours;
  const headers = { 'Retry-After': { description: 'Seconds', schema: { type: 'integer', minimum: 1 } } };
  return {
    description: WHEN[status],
    ...([409, 429].includes(status) && { headers }),
    content: { 'application/json': { schema } },
  };
}
