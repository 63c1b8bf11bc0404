import { Demo, temporaryDataDir } from '../support/demo.js';
import { adminClient, storeClient } from './clients.js';
import { benchPool } from './pool.js';
import { benchSubmissions } from './submissions.js';

/** Submitting orders, and looking through a great many: each beside Medusa's own way, in one line of JSON. */
export default async function benchOrders(): Promise<void> {
  const data = await temporaryDataDir();
  // The peer has no limits: without them both do the same work.
  const demo = await Demo.start(data.dir, { RATE_LIMITS: 'off' });
  try {
    const instance = await demo.instance();
    const submitting = await benchSubmissions(await storeClient(instance), await adminClient(instance));
    const pool = await benchPool({ instance, dataDir: data.dir });
    console.log(JSON.stringify({ bench: 'orders', ...submitting, pool }));
  } catch (error) {
    console.error(demo.output.slice(-4000));
    throw error;
  } finally {
    await demo.end();
    await data.remove();
  }
}
