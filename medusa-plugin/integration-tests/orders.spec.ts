import path from 'node:path';
import { medusaIntegrationTestRunner } from '@medusajs/test-utils';
import { storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });

    it('takes an order for one pair', async () => {
      const { status, data } = await storefront(api, shop).order();
      console.log(status, data);
      expect(status).toBe(201);
      const { rows } = await dbConnection.raw('select * from cordwainer_production_order');
      console.log(rows);
    });
  },
});
