import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import { backOffice, makeCustomerToken } from './support/back-office';
import { storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    let channels: string[];
    let customer: string;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      customer = await makeCustomerToken(getContainer());
      const made = await getContainer()
        .resolve(Modules.SALES_CHANNEL)
        .createSalesChannels([{ name: 'Gamma' }, { name: 'Gamma Japan' }]);
      channels = made.map(({ id }) => id);
    });
    const office = () => backOffice(api, shop.adminToken);
    const gamma = (more: object = {}) => ({
      code: 'GAM',
      name: 'Gamma',
      sender_email: 'orders@gamma.test',
      sales_channel_ids: channels,
      ...more,
    });
    const alpha = () => `/brands/${shop.alpha.id}`;
    const paths = ({ data }: { data: { issues: { path: string }[] } }) => data.issues.map(({ path }) => path);

    describe('a brand', () => {
      it('is made with all that orders, parcels and papers need, and read as it was made', async () => {
        const wanted = {
          contact_name: 'Gertrude',
          contact_email: 'gertrude@gamma.test',
          sender_name: 'Gamma Shoes',
          ship_from: { name: 'Gamma', address_1: 'Rua Augusta 1', city: 'Lisboa', country_code: 'pt' },
          blind_shipping: false,
          invoice_details: { legal_name: 'Gamma Lda', address: ['Rua Augusta 1', 'Lisboa'], vat_id: 'PT999' },
          stage_mails: true,
          typeface: 'sans',
          accent_color: '#d7ff3e',
        };
        const { status, data } = await office().post('/brands', gamma({ ...wanted, first_number: 700 }));
        expect(status).toBe(201);
        expect(data.brand).toMatchObject({ code: 'GAM', ...wanted, contact_phone: null, next_number: 700, orders: 0 });
        expect(data.brand.sales_channels.map(({ name }: { name: string }) => name).sort()).toEqual([
          'Gamma',
          'Gamma Japan',
        ]);
        expect((await office().get(`/brands/${data.brand.id}`)).data).toEqual(data);
        const listed = (await office().get('/brands')).data.brands.map(({ code }: { code: string }) => code);
        expect(listed).toEqual(['ALP', 'BET', 'GAM']);
      });

      it('names every field with which it could not work', async () => {
        const { status, data } = await office().post('/brands', {
          code: 'gamma',
          name: ' ',
          sender_email: 'nobody',
          contact_email: 'nor here',
          sales_channel_ids: [],
          first_number: 0.5,
          typeface: 'blackletter',
          accent_color: 'lime',
          ship_from: { city: 'Lisboa', country_code: 'Portugal' },
          invoice_details: { legal_name: '', address: [] },
        });
        expect([status, data.type]).toEqual([422, 'invalid-brand']);
        expect(paths({ data }).sort()).toEqual([
          'accent_color',
          'code',
          'contact_email',
          'first_number',
          'invoice_details.address',
          'invoice_details.legal_name',
          'name',
          'sales_channel_ids',
          'sender_email',
          'ship_from.address_1',
          'ship_from.country_code',
          'typeface',
        ]);
        const shapeless = await office().post('/brands', { ...gamma(), blind_shipping: 'yes', colour: 'red' });
        expect(shapeless.status).toBe(400);
        const unknown = await office().post('/brands', gamma({ sales_channel_ids: [channels[0], 'sc_none'] }));
        expect([unknown.status, paths(unknown)]).toEqual([422, ['sales_channel_ids.1']]);
        const twice = await office().post('/brands', gamma({ sales_channel_ids: [channels[0], channels[0]] }));
        expect([twice.status, paths(twice)]).toEqual([422, ['sales_channel_ids']]);
        expect((await office().get('/brands')).data.brands).toHaveLength(2);
      });

      it('has letters and channels that are no other’s', async () => {
        const twice = await office().post('/brands', gamma({ code: 'ALP' }));
        expect([twice.status, paths(twice)]).toEqual([409, ['code']]);
        const taken = await office().post('/brands', gamma({ sales_channel_ids: [shop.beta.salesChannelId] }));
        expect([taken.status, paths(taken)]).toEqual([409, ['sales_channel_ids.0']]);
        expect(taken.data.message).toMatch(/sells for the brand Brand BET/);
        const both = await Promise.all([office().post('/brands', gamma()), office().post('/brands', gamma())]);
        expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
        expect((await office().get('/brands')).data.brands).toHaveLength(3);
      });

      it('changes in what is said and in nothing else', async () => {
        const before = (await office().get(alpha())).data.brand;
        const { status, data } = await office().post(alpha(), { name: 'Alpha & Sons', stage_mails: true });
        expect([status, data.brand]).toEqual([200, { ...before, name: 'Alpha & Sons', stage_mails: true }]);
        const moved = await office().post(alpha(), { sales_channel_ids: [channels[0]] });
        expect(moved.data.brand.sales_channels).toEqual([{ id: channels[0], name: 'Gamma' }]);
        expect((await storefront(api, shop).get('/catalog')).status).toBe(404);
        const refused = await office().post(alpha(), { sender_email: 'nobody', sales_channel_ids: [] });
        expect([refused.status, paths(refused).sort()]).toEqual([422, ['sales_channel_ids', 'sender_email']]);
        expect((await office().post('/brands/brand_none', { name: 'x' })).status).toBe(404);
      });

      it('changes its letters and its first number until the first order, and never after', async () => {
        const renamed = await office().post(alpha(), { code: 'AAA', first_number: 42 });
        expect(renamed.data.brand).toMatchObject({ code: 'AAA', next_number: 42, orders: 0 });
        const duplicate = await office().post(alpha(), { code: 'BET', name: 'Half' });
        expect([duplicate.status, paths(duplicate)]).toEqual([409, ['code']]);
        expect((await office().get(alpha())).data.brand).toEqual(renamed.data.brand);
        const { data } = await storefront(api, shop).order();
        expect(data.order.number).toBe('42-AAA');
        for (const [field, value] of [
          ['code', 'ALP'],
          ['first_number', 1],
        ] as const) {
          const refused = await office().post(alpha(), { [field]: value, name: 'Half' });
          expect([refused.status, refused.data.type, paths(refused)]).toEqual([409, 'has-orders', [field]]);
        }
        expect((await office().get(alpha())).data.brand).toMatchObject({ name: 'Brand ALP', code: 'AAA', orders: 1 });
        expect((await office().post(alpha(), { code: 'AAA', name: 'Whole' })).data.brand.name).toBe('Whole');
      });

      it('is the back office’s alone', async () => {
        for (const token of [customer, 'forged']) {
          const stranger = backOffice(api, token);
          const answers = await Promise.all([
            stranger.get('/brands'),
            stranger.get(alpha()),
            stranger.post('/brands', gamma()),
            stranger.post(alpha(), { name: 'Mine' }),
          ]);
          expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
        }
      });
    });
  },
});
