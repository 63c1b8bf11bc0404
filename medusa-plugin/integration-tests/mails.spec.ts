import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Modules } from '@medusajs/framework/utils';
import { type Mood, openMailbox } from './support/mailbox';
import { office } from './support/office';
import { startServer, stop } from './support/processes';
import { mini, storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const sendDueMails = require('@cordwainer/medusa-plugin/jobs/send-due-mails').default;
const announceOrders = require('@cordwainer/medusa-plugin/jobs/announce-orders').default;

const mailbox = await openMailbox();
process.env.TEST_SMTP_URL = mailbox.url;

type MailRow = { id: string; kind: string; status: string; attempts: number; last_error: string | null };

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection, dbConfig }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    beforeEach(async () => {
      // Every one of these tests speaks of its own mails.
      await settled();
      mailbox.mails.length = 0;
      mailbox.attempts = 0;
      mailbox.mood = 'taking';
      mailbox.beforeAnswer = undefined;
    });
    afterAll(() => mailbox.close());
    const { send, detail, move, pay } = office(api, () => shop);

    const arrived = (subject = '') =>
      until(async () => mailbox.mails.find((mail) => mail.subject?.includes(subject)), 50_000);
    const order = async (wanted?: Wanted): Promise<{ id: string; number: string; link_token: string }> => {
      const { data, status } = await storefront(api, shop).order(wanted);
      if (status !== 201) throw new Error(JSON.stringify(data));
      return data.order;
    };
    const rows = async <Row = MailRow>(statement: string): Promise<Row[]> => (await dbConnection.raw(statement)).rows;
    const mails = () => rows('SELECT * FROM cordwainer_mail ORDER BY created_at');
    /** Nobody is at it any more: subscribers work on after a test has ended. */
    const settled = () =>
      until(async () => {
        const open = await rows('SELECT 1 FROM cordwainer_mail WHERE sending_until > now()');
        return open.length === 0;
      }, 60_000);
    // In one statement: the server's own job may look at any moment, and a mail that it is sending just now is left to it.
    // A second ago: the database counts finer than we do.
    const due = (owedFor = '2 minutes') =>
      dbConnection.raw(`UPDATE cordwainer_mail SET created_at = now() - interval '2 minutes',
        due_at = now() - interval '1 second', owed_at = now() - interval '${owedFor}'
        WHERE status = 'pending' AND (sending_until IS NULL OR sending_until <= now())`);
    /** An order whose first mail is there. */
    async function received(wanted?: Wanted) {
      const placed = await order(wanted);
      await until(async () => (await mails()).find(({ status }) => status === 'sent'), 30_000);
      mailbox.mails.length = 0;
      mailbox.attempts = 0;
      return placed;
    }

    describe('the first e-mail', () => {
      it('goes to the customer from the brand, with number, sizes, specification and price', async () => {
        const { number } = await order({ quantity: mini(4) });
        const mail = await arrived();
        expect(mail.subject).toBe(`Your order ${number}`);
        expect(mail.from?.value).toEqual([{ name: 'Brand ALP', address: 'orders@alp.test' }]);
        expect(mail.to).toMatchObject({ value: [{ address: 'ada@example.com' }] });
        expect(mail.replyTo).toBeUndefined();
        for (const part of [
          number,
          'MINI-BULK, 4 pairs',
          'EU 42, width F',
          'Goodyear welt',
          'Standard europe',
          'Ada',
        ]) {
          expect(mail.html).toContain(part);
          expect(mail.text).toContain(part);
        }
        // Where the brand has no order page there is nothing to follow.
        expect(mail.html).not.toContain('<a ');
      });

      it('shows the shoe, brings its sheet, and leaves nothing of either in the database', async () => {
        await dbConnection.raw(`UPDATE cordwainer_brand SET order_url = 'https://alpha.test/order',
          reply_to_email = 'care@alp.test'`);
        const { number, link_token } = await order();
        const mail = await arrived();
        const [sheet, picture] = ['application/pdf', 'image/jpeg'].map((type) =>
          mail.attachments.find(({ contentType }) => contentType === type),
        );
        expect(sheet).toMatchObject({ filename: `${number}-specification.pdf`, contentDisposition: 'attachment' });
        expect(sheet!.content.subarray(0, 5).toString()).toBe('%PDF-');
        expect(picture).toMatchObject({ contentDisposition: 'inline', related: true });
        expect([...picture!.content.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
        // The parser has put the picture in place of its cid.
        expect(mail.html).toMatch(/<img [^>]*src="data:image\/jpeg/);
        expect(mail.html).toContain(`href="https://alpha.test/order#${link_token}"`);
        expect(mail.text).toContain(`https://alpha.test/order#${link_token}`);
        expect(mail.replyTo?.value).toMatchObject([{ address: 'care@alp.test' }]);
        const [kept] = await rows<{ bytes: number }>('SELECT max(pg_column_size(n.*)) AS bytes FROM notification n');
        expect(kept!.bytes).toBeLessThan(2048);
      });

      it('speaks the language of the order, and English where it has none', async () => {
        for (const [locale, subject] of [
          ['de-AT', 'Ihre Bestellung'],
          ['../../etc', 'Your order'],
        ] as const) {
          const { number } = await order({ change: (body) => ({ ...body, locale }) });
          expect((await arrived(number)).subject).toBe(`${subject} ${number}`);
        }
      });

      it('also goes out for an order whose process died right after accepting it', async () => {
        const { number } = await received();
        await dbConnection.raw(`UPDATE "order" SET custom_display_id = NULL;
          UPDATE cordwainer_mail SET status = 'pending', sent_at = NULL;
          UPDATE cordwainer_production_order SET announced_at = NULL, created_at = now() - interval '2 minutes'`);
        await announceOrders(getContainer());
        expect((await arrived()).subject).toContain(number);
        const found = await rows('SELECT custom_display_id, announced_at FROM "order", cordwainer_production_order');
        expect(found).toEqual([{ custom_display_id: number, announced_at: expect.any(Date) }]);
      });
    });

    it('an order is written of its payment, with the invoice, and of its cancellation', async () => {
      await dbConnection.raw(`UPDATE cordwainer_brand SET invoice_details =
        '{"legal_name": "Alpha Ltd", "address": ["1 Street", "Berlin"]}'`);
      const { id, number } = await received();
      await pay(id);
      const paid = await arrived('Payment received');
      expect(paid.text).toMatch(/We have received €\d+\.\d\d for your order/);
      expect(paid.attachments.map(({ contentType }) => contentType).sort()).toEqual(['application/pdf', 'image/jpeg']);
      await until(async () => (await mails()).every(({ status }) => status === 'sent'), 30_000);
      const { status } = await move(id, 'cancel', { reason: 'The customer has changed her mind' });
      expect(status).toBe(200);
      const cancelled = await arrived(`${number} is cancelled`);
      expect(cancelled.text).toMatch(/Paid: €\d+\.\d\d\n {2}Cancellation fee: €\d+\.\d\d\n {2}Refunded: €\d+\.\d\d/);
      // Why is between those who make the shoes.
      expect(cancelled.text).not.toContain('changed her mind');
    });

    it('an order is written of its stages where the brand or the merchant wishes, and of none that is past', async () => {
      const { id } = await received();
      await pay(id);
      await arrived('Payment received');
      await move(id, 'advance', { stage: 'closing' });
      await move(id, 'advance', { stage: 'lasting', notify: true });
      const mail = await arrived('Lasting');
      expect(mail.text).toContain('Stage 3 of 6: Lasting');
      await settled();
      expect(mailbox.mails.filter(({ subject }) => subject?.includes('Closing'))).toHaveLength(0);
      await dbConnection.raw('UPDATE cordwainer_brand SET stage_mails = true');
      mailbox.mood = 'refusing';
      await move(id, 'advance', { stage: 'bottoming' });
      await until(async () => (await mails()).find(({ last_error }) => last_error), 30_000);
      await settled();
      mailbox.mood = 'taking';
      await move(id, 'advance', { stage: 'finishing' });
      await arrived('Finishing');
      await settled();
      await due();
      await sendDueMails(getContainer());
      const late = (await rows(`SELECT * FROM cordwainer_mail WHERE key = 'bottoming'`))[0];
      expect(late).toMatchObject({ status: 'given-up', last_error: expect.stringContaining('not at stage') });
      expect(mailbox.mails.filter(({ subject }) => subject?.includes('Bottoming'))).toHaveLength(0);
    });

    it('an order is written that it is on its way, with its parcels and where to follow them', async () => {
      const { id, number } = await received();
      await pay(id);
      await move(id, 'advance', { stage: 'quality-control' });
      await move(id, 'finish');
      const { status } = await send('post', `/admin/cordwainer/orders/${id}/ship`, {
        tracking: [{ number: 'SW5', url: 'https://swift.example/SW5' }],
      });
      expect(status).toBe(200);
      const mail = await arrived(`${number} is on its way`);
      expect(mail.text).toContain('It travels in one parcel.');
      expect(mail.text).toContain('Parcel 1: SW5\n  https://swift.example/SW5');
      expect(mail.html).toContain('href="https://swift.example/SW5"');
    });

    it('is sent once though the event comes twice', async () => {
      const { id } = await order();
      const bus = getContainer().resolve(Modules.EVENT_BUS);
      for (let time = 0; time < 3; time++) await bus.emit({ name: 'production-order.submitted', data: { id } });
      await arrived();
      await sleep(1000);
      expect(mailbox.mails).toHaveLength(1);
    });

    describe('where the mail server', () => {
      it.each<[Mood, RegExp]>([
        ['refusing', /mailbox unavailable/],
        ['greylisting', /Greylisted/],
        ['cutting', /closed|socket|reset/i],
        ['silent', /Timeout/i],
      ])('is %s, the order stands, and the mail arrives once at a later attempt', async (mood, reason) => {
        mailbox.mood = mood;
        const { number } = await order({ change: (body) => ({ ...body, email: `${mood}@example.com` }) });
        const failed = await until(async () => (await mails()).find(({ last_error }) => last_error), 40_000);
        expect(failed).toMatchObject({ status: 'pending', attempts: 1, last_error: expect.stringMatching(reason) });
        const [next] = await rows<{ wait: number }>(
          'SELECT extract(epoch FROM due_at - updated_at)::int AS wait FROM cordwainer_mail',
        );
        expect(next!.wait).toBe(60);
        // Not before it is due.
        await sendDueMails(getContainer());
        expect((await mails())[0]!.attempts).toBe(1);
        if (mood !== 'greylisting') mailbox.mood = 'taking';
        await due();
        await sendDueMails(getContainer());
        await sendDueMails(getContainer());
        expect(mailbox.mails.map(({ subject }) => subject)).toEqual([`Your order ${number}`]);
        expect((await mails())[0]).toMatchObject({ status: 'sent', attempts: 2, last_error: null });
      });

      it('takes none for three days, it is given up, and a merchant sees why and sends it again', async () => {
        mailbox.mood = 'refusing';
        const { id } = await order();
        await until(async () => (await mails()).find(({ last_error }) => last_error), 30_000);
        await settled();
        await due('73 hours');
        await sendDueMails(getContainer());
        const list = () => send('get', `/admin/cordwainer/orders/${id}/mails`);
        const [given] = (await list()).data.mails;
        expect(given).toMatchObject({ kind: 'order-received', status: 'given-up', attempts: 2, sent_at: null });
        expect(given.last_error).toContain('mailbox unavailable');
        const resend = () => send('post', `/admin/cordwainer/orders/${id}/mails/${given.id}/resend`);
        // Still refused: it says so, and is due again like any other.
        const again = await resend();
        expect([again.status, again.data.mails[0].status]).toEqual([200, 'pending']);
        mailbox.mood = 'taking';
        expect((await resend()).data.mails[0]).toMatchObject({ status: 'sent', last_error: null });
        expect((await resend()).data.mails[0].status).toBe('sent');
        expect(mailbox.mails).toHaveLength(2);
        // Another mail, not a copy of the one before.
        expect(new Set(mailbox.mails.map(({ messageId }) => messageId)).size).toBe(2);
        const { history } = await detail(id);
        expect(history.at(-1)).toMatchObject({ kind: 'mail-resent', actor_name: 'Back Office' });
      });
    });

    it('is nobody else’s to send again: 404 for another order’s, and for none', async () => {
      const { id } = await received();
      const other = await order();
      const [{ id: mailId }] = (await send('get', `/admin/cordwainer/orders/${id}/mails`)).data.mails;
      for (const [orderId, mail] of [
        [other.id, mailId],
        [id, 'mail_nothing'],
        ['prod_nothing', mailId],
      ]) {
        expect((await send('post', `/admin/cordwainer/orders/${orderId}/mails/${mail}/resend`)).status).toBe(404);
      }
      expect((await send('get', '/admin/cordwainer/orders/prod_nothing/mails')).status).toBe(404);
      const stranger = await api.get(`/admin/cordwainer/orders/${id}/mails`, { validateStatus: () => true });
      expect(stranger.status).toBe(401);
    });

    describe('with servers in processes of their own', () => {
      const servers: ChildProcess[] = [];
      afterEach(() => Promise.all(servers.splice(0).map(stop)));
      const begin = async () => {
        const server = await startServer({ DATABASE_URL: dbConfig.clientUrl, TEST_SMTP_URL: mailbox.url });
        servers.push(server.process);
        return server;
      };

      it('three that find the same mails due at the same minute send each once', { timeout: 300_000 }, async () => {
        mailbox.mood = 'refusing';
        const placed = [];
        for (let count = 0; count < 4; count++) placed.push(await order());
        await until(async () => (await mails()).filter(({ last_error }) => last_error).length === 4, 60_000);
        await settled();
        await Promise.all([begin(), begin(), begin()]);
        mailbox.mood = 'taking';
        await due();
        await until(async () => (await mails()).every(({ status }) => status === 'sent'), 200_000);
        await sleep(3000);
        expect(mailbox.mails.map(({ subject }) => subject).sort()).toEqual(
          placed.map(({ number }) => `Your order ${number}`).sort(),
        );
      });

      it('one that dies between "accepted" and the note of it repeats it once, by the same name', {
        timeout: 180_000,
      }, async () => {
        mailbox.mood = 'refusing';
        const { id } = await order();
        await until(async () => (await mails()).find(({ last_error }) => last_error), 30_000);
        await settled();
        const server = await begin();
        mailbox.mood = 'taking';
        mailbox.beforeAnswer = () => server.process.kill('SIGKILL');
        const mailId = (await mails())[0]!.id;
        await dbConnection.raw('UPDATE cordwainer_mail SET due_at = now()');
        const resend = `${server.url}/admin/cordwainer/orders/${id}/mails/${mailId}/resend`;
        await fetch(resend, { method: 'POST', headers: { authorization: `Bearer ${shop.adminToken}` } }).catch(
          () => {},
        );
        await arrived();
        mailbox.beforeAnswer = undefined;
        // Whoever died has it claimed for a while, in which nobody else sends it.
        await sendDueMails(getContainer());
        expect(mailbox.mails).toHaveLength(1);
        await dbConnection.raw('UPDATE cordwainer_mail SET sending_until = now()');
        await due();
        await sendDueMails(getContainer());
        await sendDueMails(getContainer());
        expect(mailbox.mails).toHaveLength(2);
        expect(new Set(mailbox.mails.map(({ messageId }) => messageId)).size).toBe(1);
        expect((await mails())[0]!.status).toBe('sent');
      });
    });
  },
});
