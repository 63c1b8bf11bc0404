import { defaultDesign, type Quantity } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { FAKE_KEY, FAKE_URL, FakeMedusa } from '../testing/fake-medusa.js';
import { fetchCatalog } from './medusa-client.js';
import { createMedusaStore } from './medusa-store.js';
import { StoreError } from './store.js';

const ONE_PAIR: Quantity = { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42, width: 'F' } };

function storeOn(answer: () => Response | Promise<Response>) {
  return createMedusaStore({ url: FAKE_URL, publishableKey: FAKE_KEY, fetch: async () => answer() });
}

const faultOf = async (answer: () => Response | Promise<Response>) => {
  const error = await storeOn(answer)
    .placeOrder({} as never, 'key')
    .catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
};

const answer = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status });

describe('The Medusa store', () => {
  it('names the brand by its key and forgives a slash at the end of the URL', async () => {
    const medusa = new FakeMedusa();
    const options = { url: `${FAKE_URL}/`, publishableKey: FAKE_KEY, fetch: medusa.fetch };
    expect(await fetchCatalog(options)).toEqual(medusa.catalog);
    const store = createMedusaStore(options);
    expect((await store.countries()).map((country) => country.code)).toEqual(['pt', 'jp', 'us', 'hk']);
    const question = { design: defaultDesign(medusa.catalog, 'oxford'), quantity: ONE_PAIR, currency: 'EUR' };
    const [standard] = await store.shippingOptions({ ...question, countryCode: 'pt', postalCode: '1200-093' });
    expect(standard).toMatchObject({ id: 'standard', transitDays: { min: 4, max: 6 } });
    expect(medusa.asked.map((asked) => asked.path)).toEqual([
      '/store/cordwainer/catalog',
      '/store/cordwainer/countries',
      '/store/cordwainer/shipping-options',
    ]);
    expect(medusa.asked.at(-1)?.body).toEqual({ ...question, countryCode: 'pt', postalCode: '1200-093' });
  });

  it('tells a changed price from an order that is still being taken', async () => {
    const changed = await faultOf(answer(409, { message: 'changed', quote: { total: 5 } }));
    expect(changed).toMatchObject({ fault: 'price-changed', detail: { quote: { total: 5 } }, mayRetry: false });
    expect(await faultOf(answer(409, { message: 'in flight' }))).toMatchObject({
      fault: 'unavailable',
      mayRetry: true,
    });
  });

  it('offers to try again where that may help, and only there', async () => {
    expect(await faultOf(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({ fault: 'offline' });
    expect(await faultOf(answer(502, {}))).toMatchObject({ fault: 'unavailable', mayRetry: true });
    expect(await faultOf(answer(413, { message: 'too large' }))).toMatchObject({ fault: 'refused', mayRetry: false });
    const issues = [{ path: 'email', code: 'invalid-shape', message: 'is not valid' }];
    expect(await faultOf(answer(400, { issues }))).toMatchObject({ fault: 'invalid', detail: { issues } });
  });

  it('waits as long as the store asks for where it is asked too often', async () => {
    const limited = (retryAfter?: string) =>
      faultOf(() => new Response('{}', { status: 429, headers: retryAfter ? { 'retry-after': retryAfter } : {} }));
    expect(await limited('12')).toMatchObject({ fault: 'rate-limited', mayRetry: true, detail: { retryAfter: 12 } });
    expect((await limited('soon')).detail.retryAfter).toBe(30);
    expect((await limited()).detail.retryAfter).toBe(30);
    const date = new Date(Date.now() + 60_000).toUTCString();
    expect((await limited(date)).detail.retryAfter).toBeGreaterThan(50);
  });

  it('knows which answers leave open whether the order was taken', async () => {
    expect((await faultOf(() => Promise.reject(new TypeError('Failed to fetch')))).uncertain).toBe(true);
    expect((await faultOf(answer(504, {}))).uncertain).toBe(true);
    expect((await faultOf(answer(409, { message: 'in flight' }))).uncertain).toBe(true);
    expect((await faultOf(answer(429, {}))).uncertain).toBe(false);
    expect((await faultOf(answer(422, { issues: [{ path: 'email', code: 'x', message: 'x' }] }))).uncertain).toBe(
      false,
    );
  });

  it('hears that an earlier order had the key', async () => {
    const issues = [{ path: 'Idempotency-Key', code: 'idempotency-key-reused', message: 'was used' }];
    expect(await faultOf(answer(422, { issues }))).toMatchObject({ fault: 'key-reused', mayRetry: false });
  });

  it('asks where an order is paid, which not every brand has', async () => {
    const medusa = new FakeMedusa();
    const store = createMedusaStore({ url: FAKE_URL, publishableKey: FAKE_KEY, fetch: medusa.fetch });
    expect(await store.payLink!('secret')).toBe('https://brand.example/pay#t');
    medusa.payUrl = null;
    expect(await store.payLink!('secret')).toBe(undefined);
  });

  it('knows when the brand has published another catalog meanwhile', async () => {
    const issues = [
      { path: 'design.catalog.version', code: 'other-version', message: 'is 1; the catalog is at version 2' },
    ];
    expect(await faultOf(answer(400, { issues }))).toMatchObject({ fault: 'outdated', mayRetry: false });
    const gone = [{ path: 'design.choices.zone:vamp', code: 'unknown-material', message: 'is gone' }];
    expect(await faultOf(answer(422, { issues: gone }))).toMatchObject({ fault: 'outdated' });
  });

  it('takes a page instead of an answer for a store that is away', async () => {
    expect(await faultOf(() => new Response('<html>Sign in to the hotel</html>'))).toMatchObject({
      fault: 'unavailable',
    });
  });
});
