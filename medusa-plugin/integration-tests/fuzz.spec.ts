import path from 'node:path';
import type { AxiosInstance } from 'axios';
import fc from 'fast-check';
import { CALLS, type Call, type Fixtures, makeFixtures, type OperationInfo, operations } from './support/calls';
import { hostileJson, hostileQuery, hostileSegment, hostileValue, spoilt } from './support/hostile';
import { brokenInvariants } from './support/invariants';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

/** `npm run fuzz -w medusa-plugin` sends 20,000. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1500);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_123);
const AT_ONCE = 4;
/** An answer that takes longer is a hang. */
const PATIENCE_MS = 5000;

/** What works hard when it is called well is called less often. */
const RARELY = ['submitOrder', 'startPayment', 'takePayment'];

/** The more there is to spoil, the oftener. */
function weightOf({ id, body, query, path, answers }: OperationInfo): number {
  if (RARELY.includes(id)) return 2;
  // Drawn and set for each call, as costly as an order.
  if (Object.values(answers).some(({ content }) => content)) return 1;
  return body ? 12 : query ? 6 : path.includes('{') ? 2 : 1;
}

type Shot = {
  operation: OperationInfo;
  url: string;
  text?: string;
  headers: Record<string, string>;
};

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });

    it(`${RUNS} spoilt requests are answered or refused, and spoil nothing`, { timeout: 3_600_000 }, async () => {
      console.info(`Fuzzing with FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}`);
      const fixtures = await makeFixtures(api, getContainer(), shop);
      const began = performance.now();
      const shots = fc.sample(shot(fixtures), { numRuns: RUNS, seed: SEED });
      const failures: string[] = [];
      const again: Shot[] = [];
      const statuses = new Map<number, number>();
      const fire = async () => {
        for (let next = shots.pop(); next && failures.length < 20; next = shots.pop()) {
          const { status, complaint, late } = await answerOf(api, next);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (late) again.push(next);
          else if (complaint) failures.push(complaint);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, fire));
      for (const shot of again.slice(0, 20)) {
        const { complaint } = await answerOf(api, shot);
        if (complaint) failures.push(complaint);
      }
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      console.info(`${RUNS} requests in ${seconds} s:`, Object.fromEntries([...statuses].sort(([a], [b]) => a - b)));
      expect(failures).toEqual([]);
      expect(await brokenInvariants(dbConnection as never)).toEqual([]);
      // Otherwise nothing was tried but the door.
      expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 422]));
    });

    /** Any operation, with any of its parts spoilt. */
    function shot(fixtures: Fixtures): fc.Arbitrary<Shot> {
      const weighted = operations
        .filter(({ id }) => CALLS[id])
        .map((operation) => ({
          weight: weightOf(operation),
          arbitrary: shotAt(fixtures, operation, CALLS[operation.id]!(fixtures)),
        }));
      return fc.oneof(...weighted);
    }

    function shotAt(fixtures: Fixtures, operation: OperationInfo, call: Call): fc.Arbitrary<Shot> {
      // Medusa's own middleware at `/admin*` answers 500 where a path can't be decoded, before any route of a plugin.
      const segment = operation.audience === 'admin' ? hostileSegment.filter(decodable) : hostileSegment;
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      return fc
        .record({
          segments: fc.tuple(...names.map((name) => seldom(segment, encodeURIComponent(call.params![name]!), 3))),
          query: seldom(hostileQuery(call.query ?? {}), '', operation.query ? 0 : 4),
          body: operation.body ? mostly(spoilt(call.body), call.body, 15) : fc.constant(undefined),
          cutAt: fc.nat(100_000),
          type: seldom(
            fc.constantFrom('text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-7', 'x'),
            'application/json',
            20,
          ),
          idempotencyKey: seldom(hostileValue.map(headerText), undefined, 15),
          locale: seldom(hostileValue.map(headerText), undefined, 15),
          round: fc.uuid(),
        })
        .map(({ segments, query, body, cutAt, type, idempotencyKey, locale, round }) => {
          const at = operation.path.replace(/\{(\w+)\}/g, (_, name) => segments[names.indexOf(name)]!);
          return {
            operation,
            url: query ? `${at}?${query}` : at,
            text: body === undefined ? undefined : hostileJson(body, cutAt),
            headers: {
              ...call.headers,
              ...(call.headers?.['Idempotency-Key'] && { 'Idempotency-Key': idempotencyKey ?? round }),
              ...(locale && { 'x-medusa-locale': locale }),
              ...(operation.body ? { 'content-type': type } : {}),
              'x-publishable-api-key': shop.alpha.key,
              ...(operation.audience === 'admin' && { authorization: `Bearer ${shop.adminToken}` }),
              ...(operation.audience === 'customer' && { authorization: `Bearer ${fixtures.owner.token}` }),
            },
          };
        });
    }
  },
});

/** Spoilt but for one in so many times. */
function mostly<Value>(bad: fc.Arbitrary<Value>, good: Value, oneIn: number): fc.Arbitrary<Value> {
  return fc.oneof({ weight: oneIn, arbitrary: bad }, { weight: 1, arbitrary: fc.constant(good) });
}

/** `good` but for one in so many times; always spoilt with 0. */
function seldom<Value>(bad: fc.Arbitrary<Value>, good: Value, oneIn: number): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 1, arbitrary: bad }, { weight: oneIn, arbitrary: fc.constant(good) });
}

function decodable(segment: string): boolean {
  try {
    return decodeURIComponent(segment) !== undefined;
  } catch {
    return false;
  }
}

/** As much of a value as a header may carry. */
function headerText(value: unknown): string {
  return String(value)
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 1000)
    .trim();
}

/** `late` ones are asked again when nothing else is: a hang is late then too, a busy machine is not. */
async function answerOf(
  api: AxiosInstance,
  shot: Shot,
): Promise<{ status: number; complaint?: string; late?: boolean }> {
  const { operation, url, text, headers } = shot;
  const { authorization: _, 'x-publishable-api-key': __, ...shown } = headers;
  const said = `${operation.method} ${url.slice(0, 300)} ${JSON.stringify(shown)} ${text?.slice(0, 2000) ?? ''}`;
  try {
    const { status, data } = await api.request({
      method: operation.method,
      url,
      data: text,
      headers,
      timeout: PATIENCE_MS,
      transformRequest: (body) => body,
      validateStatus: () => true,
    });
    return status < 500 ? { status } : { status, complaint: `${status} ${data?.message} to ${said}` };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return { status: 0, complaint: `${message} to ${said}`, late: ['ECONNABORTED', 'ECONNRESET'].includes(code ?? '') };
  }
}
