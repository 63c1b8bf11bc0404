import { createRequire } from 'node:module';
import path from 'node:path';
import { type Design, isShareId } from '@cordwainer/contract';
import type { AxiosResponse } from 'axios';
import { signIn, type TestCustomer } from './support/customers';
import { office } from './support/office';
import { oxford } from './support/requests';
import { defaultCatalog, makeShop, type Shop, type TestBrand } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const flows = createRequire(import.meta.url)('@medusajs/medusa/core-flows');

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    let ada: TestCustomer;
    let eve: TestCustomer;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      ada = await signIn(getContainer(), 'ada@example.com');
      eve = await signIn(getContainer(), 'eve@example.com');
    });
    const { send } = office(api, () => shop);

    type Method = 'get' | 'post' | 'delete';
    const call = (method: Method, url: string, data?: unknown, brand: TestBrand = shop.alpha, by?: TestCustomer) =>
      api.request({
        method,
        url: `/store/cordwainer${url}`,
        data,
        validateStatus: () => true,
        headers: { 'x-publishable-api-key': brand.key, ...by?.headers },
      });
    const share = (design: unknown, brand?: TestBrand) => call('post', '/designs', { design }, brand);
    const open = (id: string, brand?: TestBrand) => call('get', `/designs/${id}`, undefined, brand);
    const mine = (by: TestCustomer, brand?: TestBrand) => call('get', '/customers/me/designs', undefined, brand, by);
    const save = (name: unknown, design: unknown, by = ada, brand?: TestBrand) =>
      call('post', '/customers/me/designs', { name, design }, brand, by);
    const paths = ({ data }: AxiosResponse) => data.issues.map((issue: { path: string }) => issue.path);
    const names = async (by = ada, brand?: TestBrand) =>
      (await mine(by, brand)).data.designs.map(({ name }: { name: string }) => name);

    describe('a design that is shared', () => {
      it('has a short id that can’t be guessed, and is opened complete by it', async () => {
        const sent = oxford(shop.alpha, { 'zone:vamp': 'suede/navy' });
        const { status, data } = await share(sent);
        expect(status).toBe(201);
        expect(isShareId(data.design.share_id)).toBe(true);
        const opened = await open(data.design.share_id);
        expect([opened.status, opened.data]).toEqual([200, data]);
        expect(opened.data.design.design).toMatchObject({
          ...sent,
          choices: { 'zone:vamp': 'suede/navy', last: 'almond' },
        });
      });

      it('has the same id however it is said and however often, also at once', async () => {
        const short = oxford(shop.alpha, { 'zone:quarter': 'suede/navy' });
        const whole: Design = (await share(short)).data.design.design;
        const shuffled = { ...whole, choices: Object.fromEntries(Object.entries(whole.choices).reverse()) };
        const fresh = oxford(shop.alpha, { 'zone:quarter': 'box-calf/black', 'zone:vamp': 'suede/navy' });
        const answers = [
          await share(short),
          await share(shuffled),
          ...(await Promise.all(Array.from({ length: 8 }, () => share(fresh)))),
        ];
        const ids = answers.map(({ data }) => data.design.share_id);
        expect(new Set(ids.slice(0, 2)).size).toBe(1);
        expect(new Set(ids.slice(2)).size).toBe(1);
        expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
      });

      it('is of one brand: another has its own, and opens no other’s', async () => {
        const { share_id } = (await share(oxford(shop.alpha))).data.design;
        const other = (await share(oxford(shop.beta), shop.beta)).data.design;
        expect(other.share_id).not.toBe(share_id);
        expect((await open(share_id, shop.beta)).status).toBe(404);
        expect((await share(oxford(shop.alpha), shop.beta)).data.issues).toEqual([
          expect.objectContaining({ path: 'design.catalog.id', code: 'other-catalog' }),
        ]);
      });

      it('names every fault of what is no design, and keeps nothing', async () => {
        const count = async () =>
          (await dbConnection.raw('SELECT count(*)::int AS n FROM cordwainer_shared_design')).rows[0].n;
        const before = await count();
        const bad = await share(oxford(shop.alpha, { last: 'banana', 'zone:vamp': 'unicorn/pink' }));
        expect([bad.status, bad.data.type]).toEqual([422, 'invalid-design']);
        expect(paths(bad)).toEqual(['design.choices.last', 'design.choices.zone:vamp']);
        const next = await share({ ...oxford(shop.alpha), catalog: { id: defaultCatalog.id, version: 99 } });
        expect([next.status, paths(next)]).toEqual([422, ['design.catalog.version']]);
        expect((await share({ style: 'oxford' })).status).toBe(400);
        const large = await share(
          oxford(shop.alpha, Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`x${n}`, 'y'.repeat(40)]))),
        );
        expect([large.status, large.data.type]).toEqual([413, 'body-too-large']);
        expect(await count()).toBe(before);
      });

      it('says nothing of who shared it', async () => {
        const design = oxford(shop.alpha, { 'zone:tongue': 'suede/navy' });
        const { data } = await call('post', '/designs', { design }, shop.alpha, ada);
        const { rows } = await dbConnection.raw('SELECT * FROM cordwainer_shared_design WHERE id = ?', [
          data.design.share_id,
        ]);
        expect(JSON.stringify([data, rows])).not.toMatch(new RegExp(`${ada.id}|ada@|Lovelace|127\\.0\\.0\\.1`));
        expect(Object.keys(rows[0]).sort()).toEqual(
          ['brand_id', 'created_at', 'deleted_at', 'design', 'design_id', 'id', 'updated_at'].sort(),
        );
      });

      it('never changes, whatever program asks for it', async () => {
        const { share_id } = (await share(oxford(shop.alpha))).data.design;
        await expect(
          dbConnection.raw(`UPDATE cordwainer_shared_design SET design = '{}' WHERE id = ?`, [share_id]),
        ).rejects.toThrow('A shared design never changes');
      });

      it('is taken away by a merchant, and gets another id when it is shared again', async () => {
        const design = oxford(shop.alpha, { 'zone:vamp': 'box-calf/black' });
        const { share_id } = (await share(design)).data.design;
        expect((await send('delete', `/admin/cordwainer/shared-designs/${share_id}`)).data).toEqual({ deleted: true });
        expect((await open(share_id)).status).toBe(404);
        expect((await share(design)).data.design.share_id).not.toBe(share_id);
      });
    });

    describe('a design that a customer saves', () => {
      /** Two of them; every test begins without any. */
      const fill = async () => {
        await save('For   the office ', oxford(shop.alpha));
        await save('For Sundays', oxford(shop.alpha, { 'zone:vamp': 'suede/navy' }));
      };

      it('is on the account at this brand, the latest first, and nobody else’s', async () => {
        expect((await save('  For   the office ', oxford(shop.alpha))).status).toBe(201);
        await save('For Sundays', oxford(shop.alpha, { 'zone:vamp': 'suede/navy' }));
        expect(await names()).toEqual(['For Sundays', 'For the office']);
        expect(await names(eve)).toEqual([]);
        expect(await names(ada, shop.beta)).toEqual([]);
        const { headers, data } = await mine(ada);
        expect(headers['cache-control']).toBe('private, no-store');
        expect(data.designs[0].design.choices).toMatchObject({ 'zone:vamp': 'suede/navy', last: 'almond' });
        expect((await call('get', '/customers/me/designs')).status).toBe(401);
      });

      it('is there once: saved again it has the new name and is at the top', async () => {
        await fill();
        const again = await save('Work', oxford(shop.alpha));
        expect([again.status, await names()]).toEqual([200, ['Work', 'For Sundays']]);
      });

      it('is renamed and deleted by whose it is, and by nobody else', async () => {
        await fill();
        const { id } = (await mine(ada)).data.designs[0];
        const at = `/customers/me/designs/${id}`;
        const answers = [
          await call('post', at, { name: 'Mine' }, shop.alpha, eve),
          await call('post', at, { name: 'Mine' }, shop.beta, ada),
          await call('delete', at, undefined, shop.alpha, eve),
          await call('delete', at, undefined, shop.beta, ada),
          await call('delete', '/customers/me/designs/savd_none', undefined, shop.alpha, ada),
        ];
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
        expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
        const renamed = await call('post', at, { name: 'Opera 👞' }, shop.alpha, ada);
        expect(renamed.data.design).toMatchObject({ id, name: 'Opera 👞' });
        expect((await call('delete', at, undefined, shop.alpha, ada)).data).toEqual({ deleted: true });
        expect(await names()).toEqual(['For the office']);
      });

      it('needs a name of at most 80 characters, and a design', async () => {
        for (const name of ['', '   ', 'x'.repeat(81), 7, null]) {
          const refused = await save(name, oxford(shop.alpha));
          expect([name, refused.status, paths(refused)]).toEqual([name, 400, ['name']]);
        }
        expect((await save('👞'.repeat(80), oxford(shop.alpha, { 'zone:vamp': 'suede/navy' }))).status).toBe(201);
        expect((await save('Sneaker', oxford(shop.alpha, { last: 'banana' }))).status).toBe(422);
      });

      it('is one of a hundred at most, also when the last two come at once', async () => {
        // Saved before, one way or another.
        await dbConnection.raw(
          `INSERT INTO cordwainer_saved_design (id, brand_id, customer_id, name, shoe, design, saved_at)
           SELECT 'savd_' || n, ?, ?, 'Shoe ' || n, md5(n::text), ?::jsonb, now() - interval '1 day' FROM generate_series(1, 98) n`,
          [shop.alpha.id, eve.id, JSON.stringify(oxford(shop.alpha))],
        );
        await save('The first', oxford(shop.alpha), eve);
        const colours = defaultCatalog.materials.find(({ id }) => id === 'suede')!.swatches.slice(0, 4);
        const last = await Promise.all(
          colours.map(({ id }) => save(id, oxford(shop.alpha, { 'zone:vamp': `suede/${id}` }), eve)),
        );
        expect(last.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422]);
        const refused = last.find(({ status }) => status === 422)!;
        expect(refused.data).toMatchObject({
          type: 'too-many-designs',
          message: expect.stringContaining('delete one'),
        });
        expect(await names(eve)).toHaveLength(100);
        // One that is there already takes no room.
        expect((await save('Again', oxford(shop.alpha), eve)).status).toBe(200);
      });

      it('goes with the account', async () => {
        const leaver = await signIn(getContainer(), 'leaver@example.com');
        await save('Mine', oxford(shop.alpha), leaver);
        await flows.deleteCustomersWorkflow(getContainer()).run({ input: { ids: [leaver.id] } });
        await until(async () => {
          const { rows } = await dbConnection.raw('SELECT id FROM cordwainer_saved_design WHERE customer_id = ?', [
            leaver.id,
          ]);
          return rows.length === 0;
        }, 20_000);
      });
    });

    it('what was shared and saved of an earlier catalog is still there when the next one lacks its leather', async () => {
      const design = oxford(shop.beta, { 'zone:vamp': 'suede/navy' });
      const { share_id } = (await share(design, shop.beta)).data.design;
      await save('Of last year', design, ada, shop.beta);
      const without = {
        ...defaultCatalog,
        id: 'beta-shoes',
        materials: defaultCatalog.materials.map((material) =>
          material.id === 'suede'
            ? { ...material, swatches: material.swatches.filter(({ id }) => id !== 'navy') }
            : material,
        ),
      };
      const brand = shop.beta.id;
      await send('put', `/admin/cordwainer/catalogs/${brand}/draft`, { content: without, revision: 0, based_on: 1 });
      const published = await send('post', `/admin/cordwainer/catalogs/${brand}/publish`, {
        revision: 1,
        current_version: 1,
      });
      expect(published.data).toMatchObject({ version: 2, published: true });
      expect((await open(share_id, shop.beta)).data.design.design).toMatchObject({
        catalog: { version: 1 },
        choices: { 'zone:vamp': 'suede/navy' },
      });
      expect((await mine(ada, shop.beta)).data.designs).toMatchObject([
        { name: 'Of last year', design: { catalog: { version: 1 } } },
      ]);
      // A page that was open all the while shares by the version it has.
      expect((await share(oxford(shop.beta, { 'zone:quarter': 'suede/navy' }), shop.beta)).status).toBe(201);
      const now = { ...oxford(shop.beta, { 'zone:vamp': 'suede/navy' }), catalog: { id: 'beta-shoes', version: 2 } };
      expect(paths(await share(now, shop.beta))).toEqual(['design.choices.zone:vamp']);
    });
  },
});
