import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import { startServer, stop } from './support/processes';
import { countRows, storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const host = path.join(import.meta.dirname, 'host');

/** Kills long enough after the requests were sent that some orders are being written, and some not begun. */
const KILL_AFTER_MS = [250, 900];
const ORDERS_PER_KILL = 5;

medusaIntegrationTestRunner({
  medusaConfigFile: host,
  testSuite: ({ getContainer, dbConnection, dbConfig }) => {
    let shop: Shop;
    let server: ChildProcess | undefined;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    afterAll(() => void server?.kill('SIGKILL'));

    async function serve() {
      const started = await startServer({ DATABASE_URL: dbConfig.clientUrl });
      server = started.process;
      return storefront(axios.create({ baseURL: started.url }), shop);
    }
    const kill = () => stop(server);

    it('kill -9 loses no order and makes none twice', { timeout: 180_000 }, async () => {
      let store = await serve();
      const body = await store.request();
      const keys: string[] = [];
      const accepted = new Map<string, string>();
      let interrupted = 0;
      for (const delay of KILL_AFTER_MS) {
        const fresh = Array.from({ length: ORDERS_PER_KILL }, () => randomUUID());
        keys.push(...fresh);
        const answers = Promise.allSettled(
          fresh.map(async (key, index) => {
            await sleep(index * 40);
            const { status, data } = await store.post({ ...body, email: `${key}@example.com` }, { key });
            if (status === 201) accepted.set(key, data.order.number);
          }),
        );
        await sleep(delay);
        await kill();
        await answers;
        const { rows } = await dbConnection.raw(
          `SELECT count(*)::int AS interrupted FROM cordwainer_submission WHERE status = 'in-flight'`,
        );
        interrupted += rows[0].interrupted;
        store = await serve();
      }
      // Otherwise nothing was proved.
      expect(interrupted).toBeGreaterThan(0);
      const again = await Promise.all(keys.map((key) => store.post({ ...body, email: `${key}@example.com` }, { key })));
      expect(again.map(({ status }) => status)).toEqual(keys.map(() => 201));
      for (const [index, key] of keys.entries()) {
        if (accepted.has(key)) expect(again[index]!.data.order.number).toBe(accepted.get(key));
      }
      const numbers = again.map(({ data }) => Number.parseInt(data.order.number, 10)).sort((a, b) => a - b);
      expect(numbers).toEqual(keys.map((_, index) => 10001 + index));
      expect(await countRows(dbConnection as never)).toMatchObject({
        order: keys.length,
        cordwainer_production_order: keys.length,
        cordwainer_design_use: keys.length,
        cordwainer_submission: keys.length,
        next_numbers: `ALP${10001 + keys.length} BET500`,
      });
      await kill();
    });
  },
});
