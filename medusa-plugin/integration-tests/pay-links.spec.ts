import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { signIn, type TestCustomer } from './support/customers';
import { openMailbox } from './support/mailbox';
import { office } from './support/office';
import { mini, oxford, storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const sendDueMails = require('@cordwainer/medusa-plugin/jobs/send-due-mails').default;

const mailbox = await openMailbox();
process.env.TEST_SMTP_URL = mailbox.url;

const PAGE = 'https://alpha.test/pay';

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    let ada: TestCustomer;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      ada = await signIn(getContainer(), 'ada@account.test');
      await dbConnection.raw(`UPDATE cordwainer_brand SET pay_url = ? WHERE code = 'ALP'`, [PAGE]);
    });
    beforeEach(() => {
      mailbox.mails.length = 0;
      mailbox.mood = 'taking';
    });
    afterAll(() => mailbox.close());
    const { send, detail, pay, move } = office(api, () => shop);
    const store = () => storefront(api, shop);

    async function ordered(
      wanted?: Wanted,
    ): Promise<{ id: string; number: string; link_token: string; total: number }> {
      const { data, status } = await store().order(wanted);
      if (status !== 201) throw new Error(JSON.stringify(data));
      return data.order;
    }
    const linksOf = (id: string) => `/admin/cordwainer/orders/${id}/pay-links`;
    const made = async (id: string, body: object = {}) => (await send('post', linksOf(id), body)).data.pay_link;
    const page = (token: string, brand = shop.alpha) => store().get(`/pay/${token}`, brand);
    const rows = async (sql: string, values: unknown[] = []) => (await dbConnection.raw(sql, values as never)).rows;
    const mailTo = (number: string, subject: string) =>
      until(
        async () => mailbox.mails.find((mail) => mail.subject?.includes(number) && mail.subject.includes(subject)),
        50_000,
      );
    const tokenIn = (text = '') => new RegExp(`${PAGE}#([\\w-]{27})`).exec(text)?.[1];

    describe('a link to pay', () => {
      it('shows what is paid for, part by part, and whose it is, and nothing of who ordered', async () => {
        const design = { ...oxford(shop.alpha), choices: { 'option:monogram': 'AB' } };
        const { id, number, total } = await ordered({ quantity: mini(3), design });
        const { token, url, expires_at } = await made(id);
        expect(url).toBe(`${PAGE}#${token}`);
        expect(token).toMatch(/^[\w-]{27}$/);
        const days = (new Date(expires_at).getTime() - Date.now()) / 86_400_000;
        expect(days).toBeGreaterThan(13.9);
        expect(days).toBeLessThan(14.1);

        const { status, data, headers } = await page(token);
        expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
        const { costs, orders, due, paid, state, brand } = data.pay;
        expect({ brand, state, paid, due }).toEqual({
          brand: { code: 'ALP', name: 'Brand ALP' },
          state: 'payable',
          paid: 0,
          due: { amount: total, currency: 'EUR', purpose: 'whole' },
        });
        expect(orders).toMatchObject([{ number, model_name: 'Oxford', type: 'mini-bulk', costs }]);
        expect(costs).toMatchObject({ customisation: 3 * 2500, shipping: 1850, total, pairs: 3 });
        const { manufacturing, customisation, shipping, taxOnTop } = costs;
        expect(manufacturing + customisation + shipping + taxOnTop).toBe(total);
        for (const secret of ['ada@example.com', 'Lovelace', 'St James', id, (await detail(id)).order_id]) {
          expect(JSON.stringify(data)).not.toContain(secret);
        }
      });

      it.each([
        ['USD', 'america', 'us'],
        ['JPY', 'japan', 'jp'],
        ['KWD', 'kuwait', 'kw'],
      ])('adds up in %s', async (currency, market, country) => {
        const { id, total } = await ordered({ currency, market, country, quantity: mini(4) });
        const { costs, due } = (await page((await made(id)).token)).data.pay;
        expect(costs.manufacturing + costs.customisation + costs.shipping + costs.taxOnTop).toBe(total);
        expect(due).toMatchObject({ amount: total, currency });
        expect(costs.taxOnTop).toBe(country === 'jp' ? 0 : costs.tax);
      });

      it('shows the shoe, and no other order’s', async () => {
        const [one, other] = [await ordered(), await ordered()];
        const { token } = await made(one.id);
        const { picture } = (await page(token)).data.pay.orders[0];
        const shown = await api.get(`${picture}?size=small`, {
          headers: { 'x-publishable-api-key': shop.alpha.key },
          responseType: 'arraybuffer',
        });
        expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/jpeg']);
        expect((await store().get(`/pay/${token}/pictures/${other.number}`)).status).toBe(404);
      });

      it('opens nothing but its page', async () => {
        const { id } = await ordered();
        const { token } = await made(id);
        for (const route of ['', '/pictures/outside', '/documents/specification', '/repeat']) {
          expect((await store().get(`/orders/${token}${route}`)).status).toBe(404);
        }
      });

      it('is the same 404 for what was never a link, another brand’s, and an order’s own link', async () => {
        const order = await ordered();
        const { token } = await made(order.id);
        const answers = [
          await page('A'.repeat(27)),
          await page('x'),
          await page(token, shop.beta),
          await page(order.link_token),
          await page(createHash('sha256').update(token).digest('hex')),
        ];
        expect(new Set(answers.map(({ status, data }) => `${status} ${JSON.stringify(data)}`)).size).toBe(1);
        expect(answers[0]!.status).toBe(404);
      });

      it('says to who holds it that it has expired, or was withdrawn, and shows nothing more', async () => {
        const { id, number } = await ordered();
        const [short, wrong] = [await made(id, { hours: 1 }), await made(id)];
        await dbConnection.raw(`UPDATE cordwainer_pay_link SET expires_at = now() WHERE id = ?`, [short.id]);
        const { status, data } = await send('post', `${linksOf(id)}/${wrong.id}/revoke`);
        const byMerchant = data.pay_links.filter(({ origin }: { origin: string }) => origin === 'merchant');
        expect([status, byMerchant.map((link: { state: string }) => link.state)]).toEqual([
          200,
          ['revoked', 'expired'],
        ]);
        for (const [token, type] of [
          [short.token, 'link-expired'],
          [wrong.token, 'link-revoked'],
        ]) {
          for (const rest of ['', `/pictures/${number}`]) {
            const answer = await store().get(`/pay/${token}${rest}`);
            expect([answer.status, answer.data.type]).toEqual([410, type]);
          }
          // To another brand it is none at all.
          expect((await page(token, shop.beta)).status).toBe(404);
        }
        // Withdrawn stays withdrawn, whoever says it again.
        expect((await send('post', `${linksOf(id)}/${wrong.id}/revoke`)).status).toBe(200);
        expect((await send('post', `${linksOf((await ordered()).id)}/${wrong.id}/revoke`)).status).toBe(404);
      });

      it('is kept as a hash, and its token nowhere', async () => {
        const { id } = await ordered();
        const { id: linkId, token } = await made(id);
        const [row] = await rows('SELECT * FROM cordwainer_pay_link WHERE id = ?', [linkId]);
        expect(row.token_hash).toBe(createHash('sha256').update(token).digest('hex'));
        expect(JSON.stringify(row)).not.toContain(token);
        const { history } = await detail(id);
        expect(history.at(-1)).toMatchObject({ kind: 'pay-link-made', actor_name: 'Back Office' });
        expect(JSON.stringify([history, (await send('get', linksOf(id))).data])).not.toContain(token);
      });

      it('says how its order stands, from first to last', async () => {
        const { id, number, total } = await ordered();
        const { token } = await made(id);
        const standing = async () => {
          const { state, due } = (await page(token)).data.pay;
          return [state, due.amount];
        };
        expect(await standing()).toEqual(['payable', total]);
        await move(id, 'hold', { reason: 'A question' });
        expect(await standing()).toEqual(['held', total]);
        await move(id, 'resume');
        await dbConnection.raw(
          `UPDATE cordwainer_production_order SET paying_until = now() + interval '20 minutes' WHERE id = ?`,
          [id],
        );
        expect(await standing()).toEqual(['paying', total]);
        await dbConnection.raw('UPDATE cordwainer_production_order SET paying_until = NULL WHERE id = ?', [id]);
        await pay(id);
        expect(await standing()).toEqual(['paid', 0]);
        expect((await page(token)).data.pay).toMatchObject({ paid: total, orders: [{ number }] });
      });

      it('of a cancelled order says so', async () => {
        const { id, link_token } = await ordered();
        const { token } = await made(id);
        await api.post(
          `/store/cordwainer/orders/${link_token}/cancel`,
          {},
          { headers: { 'x-publishable-api-key': shop.alpha.key } },
        );
        expect((await page(token)).data.pay).toMatchObject({ state: 'cancelled', due: { amount: 0 } });
      });

      it('ends with the order’s own link, when that came into wrong hands', async () => {
        const { id } = await ordered();
        const { token } = await made(id);
        await send('post', `/admin/cordwainer/orders/${id}/link`);
        expect((await page(token)).data.type).toBe('link-revoked');
      });
    });

    describe('a link is made', () => {
      const getLink = (url: string, more: Record<string, string> = {}, brand = shop.alpha) =>
        api.post(
          `/store/cordwainer${url}`,
          {},
          { headers: { 'x-publishable-api-key': brand.key, ...more }, validateStatus: () => true },
        );

      it('for a day, for who has the order’s own link', async () => {
        const { link_token } = await ordered();
        const { status, data } = await getLink(`/orders/${link_token}/pay-link`);
        const { token, url, expires_at } = data.pay_link;
        expect([status, url]).toEqual([201, `${PAGE}#${token}`]);
        expect(Math.round((new Date(expires_at).getTime() - Date.now()) / 3_600_000)).toBe(24);
        expect((await page(token)).data.pay.state).toBe('payable');
        expect((await getLink('/orders/nothing/pay-link')).status).toBe(404);
      });

      it('for a customer, of orders on the own account only', async () => {
        const { id, link_token } = await ordered();
        const mine = () => getLink(`/customers/me/orders/${id}/pay-link`, ada.headers);
        expect((await mine()).status).toBe(404);
        await getLink(`/orders/${link_token}/claim`, ada.headers);
        const { status, data } = await mine();
        expect([status, (await page(data.pay_link.token)).status]).toEqual([201, 200]);
        expect((await getLink(`/customers/me/orders/${id}/pay-link`)).status).toBe(401);
      });

      it('where something is to be paid, and not else', async () => {
        const [paid, cancelled] = [await ordered(), await ordered()];
        await pay(paid.id);
        await move(cancelled.id, 'cancel', { reason: 'Changed their mind' });
        for (const [order, type] of [
          [paid, 'already-paid'],
          [cancelled, 'cancelled'],
        ] as const) {
          for (const answer of [
            await send('post', linksOf(order.id), {}),
            await send('post', `${linksOf(order.id)}/mail`),
            await getLink(`/orders/${order.link_token}/pay-link`),
          ]) {
            expect([answer.status, answer.data.type]).toEqual([409, type]);
          }
          expect(
            await rows(`SELECT 1 FROM cordwainer_pay_link WHERE subject_id = ? AND origin <> 'mail'`, [order.id]),
          ).toEqual([]);
        }
        expect((await send('post', linksOf('prod_nothing'), {})).status).toBe(404);
      });

      it('with an end in sight', async () => {
        const { id } = await ordered();
        for (const hours of [0, 1.5, 2161, '24']) {
          expect((await send('post', linksOf(id), { hours })).status).toBe(400);
        }
      });
    });

    describe('paying by a link', () => {
      const post = (token: string, step: string, body: object = {}, brand = shop.alpha) =>
        api.post(`/store/cordwainer/pay/${token}/${step}`, body, {
          headers: { 'x-publishable-api-key': brand.key },
          validateStatus: () => true,
        });
      const expecting = (amount: number, currency = 'EUR') => ({ expected: { amount, currency } });
      async function linked() {
        const order = await ordered();
        return { ...order, token: (await made(order.id)).token as string };
      }

      it('is agreed to by the buyer, taken by a merchant, and sets production going', async () => {
        const { id, token, total } = await linked();
        const begun = await post(token, 'session', expecting(total));
        expect([begun.status, begun.data.session]).toMatchObject([
          200,
          { amount: total, currency: 'EUR', client_secret: null },
        ]);
        expect((await page(token)).data.pay.state).toBe('paying');
        expect((await post(token, 'confirm')).data.payment.state).toBe('authorized');
        expect((await page(token)).data.pay).toMatchObject({ state: 'authorized', due: { amount: total } });
        expect((await post(token, 'session', expecting(total))).data.type).toBe('already-paid');
        expect((await send('post', linksOf(id), {})).data.type).toBe('already-paid');
        await pay(id);
        expect((await page(token)).data.pay).toMatchObject({ state: 'paid', paid: total });
        expect((await detail(id)).status).toBe('work-in-process');
      });

      it('takes the amount that the page has shown, and no other', async () => {
        const { token, total } = await linked();
        for (const wrong of [expecting(total - 1), expecting(1), expecting(total, 'USD')]) {
          const { status, data } = await post(token, 'session', wrong);
          expect([status, data.type]).toEqual([409, 'amount-changed']);
        }
        for (const body of [{}, expecting(0), expecting(-5), expecting(1.5), { amount: total }]) {
          expect((await post(token, 'session', body)).status).toBe(400);
        }
        expect((await page(token)).data.pay.state).toBe('payable');
        expect(await rows('SELECT 1 FROM payment_session')).toEqual([]);
      });

      it('may be given up, and is open to changes then', async () => {
        const { id, token, total } = await linked();
        await post(token, 'session', expecting(total));
        expect((await move(id, 'hold', { reason: 'A question' })).status).toBe(409);
        expect((await post(token, 'release')).status).toBe(204);
        expect((await page(token)).data.pay.state).toBe('payable');
        expect((await move(id, 'hold', { reason: 'A question' })).status).toBe(200);
        expect((await post(token, 'session', expecting(total))).data.type).toBe('on-hold');
      });

      it('is not possible by a link that is over, whatever was begun by it', async () => {
        const { id, token, total } = await linked();
        await post(token, 'session', expecting(total));
        await send('post', `/admin/cordwainer/orders/${id}/link`);
        for (const [step, body] of [
          ['session', expecting(total)],
          ['confirm', {}],
          ['release', {}],
        ] as const) {
          expect((await post(token, step, body)).status).toBe(410);
          expect((await post('nothing', step, body)).status).toBe(404);
        }
      });
    });

    describe('an e-mail', () => {
      it('of a new order brings a link to pay that is good for fourteen days', async () => {
        const { number, id } = await ordered();
        const mail = await mailTo(number, 'Your order');
        const token = tokenIn(mail.text);
        expect(mail.html).toContain(`href="${PAGE}#${token}"`);
        expect((await page(token!)).data.pay).toMatchObject({ state: 'payable', orders: [{ number }] });
        const { pay_links } = (await send('get', linksOf(id))).data;
        expect(pay_links).toMatchObject([{ origin: 'mail', state: 'open', actor_name: null }]);
      });

      it('that is sent again brings another link, and the one before stays good', async () => {
        const { number, id } = await ordered();
        const before = tokenIn((await mailTo(number, 'Your order')).text)!;
        mailbox.mails.length = 0;
        const [mail] = await until(async () => {
          const { mails } = (await send('get', `/admin/cordwainer/orders/${id}/mails`)).data;
          return mails[0].status === 'sent' && mails;
        });
        await send('post', `/admin/cordwainer/orders/${id}/mails/${mail.id}/resend`);
        const after = tokenIn((await mailTo(number, 'Your order')).text)!;
        expect(after).not.toBe(before);
        for (const token of [before, after]) expect((await page(token)).status).toBe(200);
      });

      it('that took several attempts has the link of the first', async () => {
        mailbox.mood = 'refusing';
        const { number, id } = await ordered();
        type Attempt = { attempts: number; sending_until: unknown };
        const attempted = (times: number) =>
          until(async () => {
            const tried: Attempt[] = await rows(
              'SELECT attempts, sending_until FROM cordwainer_mail WHERE production_order_id = ?',
              [id],
            );
            return tried.find((row) => row.attempts >= times && !row.sending_until);
          }, 30_000);
        const again = async () => {
          await dbConnection.raw(`UPDATE cordwainer_mail SET created_at = now() - interval '2 minutes',
            due_at = now() - interval '1 second' WHERE status = 'pending'`);
          await sendDueMails(getContainer());
        };
        await attempted(1);
        await again();
        await attempted(2);
        mailbox.mood = 'taking';
        await again();
        const token = tokenIn((await mailTo(number, 'Your order')).text)!;
        expect((await page(token)).status).toBe(200);
        expect(await rows('SELECT id FROM cordwainer_pay_link WHERE subject_id = ?', [id])).toHaveLength(1);
      });

      it('of a paid order asks for nothing', async () => {
        const { number, id } = await ordered();
        await mailTo(number, 'Your order');
        await pay(id);
        mailbox.mails.length = 0;
        const { mails } = (await send('get', `/admin/cordwainer/orders/${id}/mails`)).data;
        const first = mails.find(({ kind }: { kind: string }) => kind === 'order-received');
        await send('post', `/admin/cordwainer/orders/${id}/mails/${first.id}/resend`);
        expect((await mailTo(number, 'Your order')).text).not.toContain(PAGE);
      });

      it('with nothing but a link is sent when a merchant says so, as often as they say so', async () => {
        const { number, id } = await ordered({ change: (body) => ({ ...body, locale: 'de' }) });
        await mailTo(number, 'Ihre Bestellung');
        const tokens: string[] = [];
        for (const _ of [1, 2]) {
          mailbox.mails.length = 0;
          expect((await send('post', `${linksOf(id)}/mail`)).status).toBe(200);
          const mail = await mailTo(number, 'Zahlung zur Bestellung');
          expect(mail.text).toContain('Anfertigung');
          tokens.push(tokenIn(mail.text)!);
        }
        expect(new Set(tokens).size).toBe(2);
        for (const token of tokens) expect((await page(token)).status).toBe(200);
        const { history } = await detail(id);
        expect(history.filter(({ kind }) => kind === 'pay-link-sent')).toMatchObject([
          { actor_name: 'Back Office' },
          { actor_name: 'Back Office' },
        ]);
      });

      it('with a link is not sent of an order that was paid meanwhile', async () => {
        const { id, number } = await ordered();
        await mailTo(number, 'Your order');
        mailbox.mood = 'refusing';
        await send('post', `${linksOf(id)}/mail`);
        await pay(id);
        mailbox.mood = 'taking';
        const mail = async () =>
          (await send('get', `/admin/cordwainer/orders/${id}/mails`)).data.mails.find(
            ({ kind }: { kind: string }) => kind === 'pay-link',
          );
        await send('post', `/admin/cordwainer/orders/${id}/mails/${(await mail()).id}/resend`);
        expect(await mail()).toMatchObject({
          status: 'given-up',
          last_error: expect.stringContaining("can't be paid"),
        });
        expect(mailbox.mails.some(({ subject }) => subject?.startsWith('Payment for'))).toBe(false);
      });

      it('has no link, and none is sent by itself, where the brand has no payment page or the order is on hold', async () => {
        const beta = await ordered({ brand: shop.beta });
        expect((await mailTo(beta.number, 'Your order')).text).not.toContain('/pay#');
        expect((await made(beta.id)).url).toBeNull();
        expect((await send('post', `${linksOf(beta.id)}/mail`)).data.type).toBe('no-pay-page');
        const { id } = await ordered();
        await move(id, 'hold', { reason: 'A question' });
        expect((await send('post', `${linksOf(id)}/mail`)).data.type).toBe('on-hold');
      });
    });
  },
});
