import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Modules } from '@medusajs/framework/utils';
import { medusaIntegrationTestRunner } from '@medusajs/test-utils';
import { openMailbox } from './support/mailbox';
import { mini, storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const sendDueMails = require('@cordwainer/medusa-plugin/jobs/send-due-mails').default;
const announceOrders = require('@cordwainer/medusa-plugin/jobs/announce-orders').default;

const mailbox = await openMailbox();
process.env.TEST_SMTP_URL = mailbox.url;

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    beforeEach(() => {
      mailbox.mails.length = 0;
      mailbox.refusing = false;
    });
    afterAll(() => mailbox.close());

    const arrived = () => until(async () => mailbox.mails[0]);
    const order = () => storefront(api, shop).order();
    const due = () =>
      dbConnection.raw(`UPDATE cordwainer_mail SET created_at = now() - interval '2 minutes', due_at = now()`);

    it('goes to the customer from the brand, with number, sizes, specification and price', async () => {
      const { data } = await storefront(api, shop).order({ quantity: mini(4) });
      const mail = await arrived();
      expect(mail.subject).toBe(`Your order ${data.order.number}`);
      expect(mail.from?.value).toEqual([{ name: 'Brand ALP', address: 'orders@alp.test' }]);
      expect(mail.to).toMatchObject({ value: [{ address: 'ada@example.com' }] });
      for (const part of [
        data.order.number,
        'MINI-BULK, 4 pairs',
        'EU 42, width F',
        'Goodyear welt',
        'Standard europe',
        'Ada Lovelace',
      ]) {
        expect(mail.html).toContain(part);
        expect(mail.text).toContain(part);
      }
    });

    it('speaks the language of the order, and English where it has none', async () => {
      for (const [locale, subject] of [
        ['de-AT', /^Ihre Bestellung/],
        ['pt', /^Your order/],
        ['../../etc', /^Your order/],
      ] as const) {
        mailbox.mails.length = 0;
        const { status } = await storefront(api, shop).order({ change: (body) => ({ ...body, locale }) });
        expect(status).toBe(201);
        expect((await arrived()).subject).toMatch(subject);
      }
    });

    it('is sent once though the event comes twice', async () => {
      const { data } = await order();
      const bus = getContainer().resolve(Modules.EVENT_BUS);
      for (let time = 0; time < 3; time++)
        await bus.emit({ name: 'production-order.submitted', data: { id: data.order.id } });
      await arrived();
      await sleep(500);
      expect(mailbox.mails).toHaveLength(1);
    });

    it('that fails does not fail the order, and is tried again', async () => {
      mailbox.refusing = true;
      const { status } = await order();
      expect(status).toBe(201);
      await until(async () => (await dbConnection.raw(`SELECT 1 FROM notification WHERE status = 'failure'`)).rows[0]);
      mailbox.refusing = false;
      await until(
        async () => (await dbConnection.raw('SELECT 1 FROM cordwainer_mail WHERE last_error IS NOT NULL')).rows[0],
      );
      await due();
      await sendDueMails(getContainer());
      await sendDueMails(getContainer());
      expect(mailbox.mails).toHaveLength(1);
    });

    it('also goes out for an order whose process died right after accepting it', async () => {
      const { data } = await order();
      await until(async () => (await dbConnection.raw(`SELECT 1 FROM cordwainer_mail WHERE status = 'sent'`)).rows[0]);
      await dbConnection.raw(`UPDATE "order" SET custom_display_id = NULL;
        UPDATE cordwainer_mail SET status = 'pending', sent_at = NULL;
        UPDATE cordwainer_production_order SET announced_at = NULL, created_at = now() - interval '2 minutes'`);
      mailbox.mails.length = 0;
      await announceOrders(getContainer());
      expect((await arrived()).subject).toContain(data.order.number);
      const { rows } = await dbConnection.raw(
        'SELECT custom_display_id, announced_at FROM "order", cordwainer_production_order',
      );
      expect(rows).toEqual([{ custom_display_id: data.order.number, announced_at: expect.any(Date) }]);
    });
  },
});
