import path from 'node:path';
import type { Design } from '@cordwainer/contract';
import { office } from './support/office';
import { oxford, storefront } from './support/requests';
import { defaultCatalog, makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const { send } = office(api, () => shop);
    const store = () => storefront(api, shop);
    const AT = '/admin/cordwainer/inspirations';
    type Inspiration = { id: string; name: { en: string }; design: Design; fits: boolean };

    const add = (name: string, source: unknown, more: object = {}) =>
      send('post', AT, { brand_id: shop.alpha.id, name: { en: name }, source, published: true, ...more });
    const made = (name: string, choices: Record<string, string> = {}, more: object = {}) =>
      add(name, { from: 'design', design: oxford(shop.alpha, choices) }, more);
    const all = async (): Promise<Inspiration[]> =>
      (await send('get', `${AT}?brand_id=${shop.alpha.id}`)).data.inspirations;
    const shown = async (brand = shop.alpha): Promise<string[]> =>
      (await store().get('/inspirations', brand)).data.inspirations.map(({ name }: Inspiration) => name.en);

    /** Three of them; every test begins without any. */
    const fill = async () => {
      await made('Navy', { 'zone:vamp': 'suede/navy' });
      await made('Draft', {}, { published: false });
      await made('Black');
      return all();
    };

    it('a brand shows what is published, in its order, and nothing of another brand’s', async () => {
      expect(await shown()).toEqual([]);
      const navy = await made(
        'Navy',
        { 'zone:vamp': 'suede/navy' },
        { line: { en: 'For the coast', de: 'Für die Küste' } },
      );
      expect(navy.status).toBe(201);
      expect(navy.data.inspiration).toMatchObject({
        fits: true,
        issues: [],
        published: true,
        created_by: { name: 'Back Office' },
      });
      await made('Draft', {}, { published: false });
      await made('Black');
      expect(await shown()).toEqual(['Navy', 'Black']);
      expect(await shown(shop.beta)).toEqual([]);
      const { data } = await store().get('/inspirations');
      expect(data.inspirations[0]).toEqual({
        id: navy.data.inspiration.id,
        name: { en: 'Navy' },
        line: { en: 'For the coast', de: 'Für die Küste' },
        design: navy.data.inspiration.design,
      });
    });

    it('is asked for once, and again when something has changed', async () => {
      const [navy] = await fill();
      const first = await store().get('/inspirations');
      const asked = { 'If-None-Match': first.headers.etag };
      expect((await store().get('/inspirations', shop.alpha, asked)).status).toBe(304);
      await send('post', `${AT}/${navy!.id}`, { name: { en: 'Night blue' } });
      const changed = await store().get('/inspirations', shop.alpha, asked);
      expect([changed.status, changed.data.inspirations[0].name.en]).toEqual([200, 'Night blue']);
    });

    it('is put in another order, whole or not at all', async () => {
      const ids = (await fill()).map(({ id }) => id);
      const order = (list: string[]) => send('put', AT, { brand_id: shop.alpha.id, ids: list });
      const turned = await order([...ids].reverse());
      expect(turned.data.inspirations.map(({ id }: Inspiration) => id)).toEqual([...ids].reverse());
      expect(await shown()).toEqual(['Black', 'Navy']);
      for (const wrong of [ids.slice(1), [...ids.slice(1), ids[1]!], [...ids, 'insp_none']]) {
        expect((await order(wrong)).status).toBe(409);
      }
      expect((await all()).map(({ id }) => id)).toEqual([...ids].reverse());
    });

    it('is taken back, published and removed, and several may come at once', async () => {
      const [navy, draft, black] = await fill();
      await send('post', `${AT}/${black!.id}`, { published: false });
      await send('post', `${AT}/${draft!.id}`, { published: true });
      expect(await shown()).toEqual(['Navy', 'Draft']);
      await Promise.all([
        ...['One', 'Two', 'Three'].map((name) => made(name)),
        send('delete', `${AT}/${black!.id}`),
        send('delete', `${AT}/${draft!.id}`),
      ]);
      const left = (await all()).map(({ name }) => name.en);
      expect([left[0], navy!.name.en]).toEqual(['Navy', 'Navy']);
      expect(left.slice(1).sort()).toEqual(['One', 'Three', 'Two']);
      expect((await send('delete', `${AT}/${black!.id}`)).status).toBe(404);
      await made('Last');
      expect((await all()).at(-1)!.name.en).toBe('Last');
    });

    it('is made of an order or a link, without what was written on the shoe', async () => {
      const design = oxford(shop.alpha, { 'zone:quarter': 'suede/navy', 'option:monogram': 'ADA' });
      const { order } = (await store().order({ design })).data;
      const headers = { 'x-publishable-api-key': shop.alpha.key };
      const { share_id } = (await api.post('/store/cordwainer/designs', { design }, { headers })).data.design;
      const sources = [
        { from: 'order', order: order.number },
        { from: 'order', order: order.id },
        { from: 'link', link: `https://alpha.test/design?x=1#lang=de&design=${share_id}` },
        { from: 'link', link: share_id },
      ];
      for (const source of sources) {
        const { status, data } = await add('Of somebody', source);
        expect([source, status]).toEqual([source, 201]);
        expect(data.inspiration.design.choices).toMatchObject({ 'zone:quarter': 'suede/navy', 'option:monogram': '' });
        await send('delete', `${AT}/${data.inspiration.id}`);
      }
      const beta = (await store().order({ brand: shop.beta })).data.order;
      for (const [source, at] of [
        [{ from: 'order', order: beta.number }, 'source.order'],
        [{ from: 'order', order: 'nothing' }, 'source.order'],
        [{ from: 'link', link: 'https://alpha.test/' }, 'source.link'],
        [{ from: 'link', link: `d${'A'.repeat(16)}` }, 'source.link'],
        [{ from: 'design', design: oxford(shop.alpha, { last: 'banana' }) }, 'source.design.choices.last'],
      ] as const) {
        const { status, data } = await add('Nothing', source);
        expect([source, status, data.issues?.map((issue: { path: string }) => issue.path)]).toEqual([
          source,
          422,
          [at],
        ]);
      }
    });

    it('has a picture in the admin', async () => {
      const [first] = await fill();
      const picture = await send('get', `${AT}/${first!.id}/picture?size=small`);
      expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/jpeg']);
    });

    it('is left out, and shown as such, where the catalog does not allow it any more', async () => {
      await fill();
      await made('Suede', { 'zone:quarter': 'suede/navy' });
      const before = await shown();
      expect(before).toEqual(['Navy', 'Black', 'Suede']);
      const without = {
        ...defaultCatalog,
        materials: defaultCatalog.materials.map((material) =>
          material.id === 'suede'
            ? { ...material, swatches: material.swatches.filter(({ id }) => id !== 'navy') }
            : material,
        ),
      };
      const brand = shop.alpha.id;
      await send('put', `/admin/cordwainer/catalogs/${brand}/draft`, { content: without, revision: 0, based_on: 1 });
      await send('post', `/admin/cordwainer/catalogs/${brand}/publish`, { revision: 1, current_version: 1 });
      expect(await shown()).toEqual(['Black']);
      const { inspirations } = (await store().get('/inspirations')).data;
      expect(new Set(inspirations.map(({ design }: Inspiration) => design.catalog.version))).toEqual(new Set([2]));
      const suede = (await all()).find(({ name }) => name.en === 'Suede');
      expect(suede).toMatchObject({
        fits: false,
        published: true,
        issues: [{ path: 'choices.zone:quarter', code: 'unknown-swatch' }],
      });
      // It has a picture all the same: the version it was made from is still known.
      expect((await send('get', `${AT}/${suede!.id}/picture?size=small`)).status).toBe(200);
    });
  },
});
