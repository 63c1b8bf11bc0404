import { createRequire } from 'node:module';
import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import { medusaIntegrationTestRunner } from '@medusajs/test-utils';
import { office } from './support/office';
import { storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';

const require = createRequire(import.meta.url);
const flows = require('@medusajs/medusa/core-flows');
const { bookAllocation } = require('@cordwainer/medusa-plugin/workflows/group/allocation/book-allocation');

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const admin = office(api, () => shop);
    const production = () => getContainer().resolve('cordwainer_production') as any;
    const payments = () => getContainer().resolve(Modules.PAYMENT) as any;

    async function ordered(wanted?: Wanted) {
      const { data } = await storefront(api, shop).order(wanted);
      return admin.detail(data.order.id);
    }

    it('proof', async () => {
      const orders = [await ordered(), await ordered(), await ordered()];
      const total = orders.reduce((sum, { total }) => sum + total, 0);
      const collection = await payments().createPaymentCollections({ currency_code: 'eur', amount: total / 100 });
      const { result: session } = await flows.createPaymentSessionsWorkflow(getContainer()).run({
        input: { payment_collection_id: collection.id, provider_id: 'pp_system_default', data: {} },
      });
      const parent = await payments().authorizePaymentSession(session.id, {});
      await flows.capturePaymentWorkflow(getContainer()).run({ input: { payment_id: parent.id } });
      for (const order of orders) {
        const allocation = await production().createGroupAllocations({
          group_id: 'group',
          production_order_id: order.id,
          payment_id: parent.id,
          actor: { type: 'system' },
          amount: order.total,
          currency: 'EUR',
        });
        const leased = await production().leaseAllocation(allocation.id);
        await bookAllocation(getContainer(), leased, order.order_id);
        await bookAllocation(getContainer(), leased, order.order_id);
      }
      const [first, second] = orders;
      for (const order of orders) {
        const medusa = await admin.medusaOrder(order.order_id);
        console.log(
          medusa.payment_status,
          medusa.summary,
          medusa.payment_collections.map((c: any) => [
            c.status,
            c.amount,
            c.captured_amount,
            c.payments.map((p: any) => [p.provider_id, p.amount, p.captured_at]),
          ]),
        );
      }
      const pay = (await admin.medusaOrder(first!.order_id)).payment_collections[0].payments[0];
      const refund = await admin.send('post', `/admin/payments/${pay.id}/refund`, { amount: 10 });
      console.log(refund.status, JSON.stringify(refund.data).slice(0, 400));
      const cancel = await admin.send('post', `/admin/orders/${second!.order_id}/cancel`);
      console.log(cancel.status);
      await new Promise((r) => setTimeout(r, 1000));
      console.log((await admin.detail(second!.id)).status, (await admin.detail(first!.id)).status);
      const { rows } = await dbConnection.raw('SELECT * FROM refund');
      console.log(rows);
      console.log(
        (await dbConnection.raw('SELECT * FROM cordwainer_group_refund')).rows,
        (await dbConnection.raw('SELECT status, amount, captured_amount, refunded_amount FROM payment_collection'))
          .rows,
      );
    });
  },
});
