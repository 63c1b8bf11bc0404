import path from 'node:path';
import type { Catalog } from '@cordwainer/contract';
import { largeCatalog } from '@cordwainer/contract/testing/large-catalog';
import { backOffice, makeCustomerToken, makeUserToken } from './support/back-office';
import { oxford, storefront } from './support/requests';
import { defaultCatalog, makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

/** The default catalog with changes, as the next one of the brand ALP. */
function changed(edit: (catalog: Catalog) => void): Catalog {
  const catalog = structuredClone(defaultCatalog);
  edit(catalog);
  return catalog;
}
const dearer = () => changed((catalog) => Object.assign(catalog.styles[0]!.basePrice, { EUR: 45000 }));

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    let colleague: string;
    let customer: string;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      colleague = await makeUserToken(getContainer(), 'Grace');
      customer = await makeCustomerToken(getContainer());
    });
    const office = () => backOffice(api, shop.adminToken);
    const store = () => storefront(api, shop);
    const ofAlpha = (rest = '') => `/catalogs/${shop.alpha.id}${rest}`;
    const draft = async (content: unknown, revision = 0) => {
      const { status, data } = await office().put(ofAlpha('/draft'), { content, revision, based_on: 1 });
      if (status !== 200) throw new Error(JSON.stringify(data));
      return data.draft.revision as number;
    };
    const publish = (revision: number, current_version = 1, more = {}) =>
      office().post(ofAlpha('/publish'), { revision, current_version, ...more });
    const offered = async (): Promise<Catalog> => (await store().get('/catalog')).data.catalog;

    describe('catalogs in the back office', () => {
      it('show of each brand what it offers and who works on the next', async () => {
        await draft(dearer());
        const { data } = await office().get('/catalogs');
        expect(data.catalogs).toMatchObject([
          {
            brand: { code: 'ALP' },
            current: { version: 1, catalog_id: 'cordwainer-default', note: null, rolled_back_to: null },
            draft: { revision: 1, based_on: 1, saved_by: { name: 'Back Office' } },
          },
          { brand: { code: 'BET' }, current: { version: 1, catalog_id: 'beta-shoes' }, draft: null },
        ]);
        expect((await office().get(ofAlpha())).data.catalog).toEqual(data.catalogs[0]);
        expect((await office().get('/catalogs/brand_none')).status).toBe(404);
      });

      it('are closed to customers and strangers, before a body is read', async () => {
        const big = { content: 'x'.repeat(4_000_000), revision: 0 };
        for (const token of [customer, 'forged']) {
          const stranger = backOffice(api, token);
          const answers = await Promise.all([
            stranger.get('/catalogs'),
            stranger.get(ofAlpha('/versions/1/export')),
            stranger.put(ofAlpha('/draft'), big),
            stranger.post(ofAlpha('/publish'), { revision: 1, current_version: 1 }),
            stranger.post(ofAlpha('/rollback'), { version: 1, current_version: 1 }),
          ]);
          expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
        }
      });
    });

    describe('a draft', () => {
      it('is kept as it was written, faults and all, with every fault at its path', async () => {
        const faulty = changed((catalog) => {
          catalog.styles[0]!.lasts.push('banana');
          catalog.styles[0]!.zones[1]!.default = 'box-calf/pink';
          delete (catalog.styles[0]!.basePrice as Record<string, number>).KWD;
        });
        const { status, data } = await office().put(ofAlpha('/draft'), { content: faulty, revision: 0, based_on: 1 });
        expect([status, data.validation.valid, data.validation.issue_count]).toEqual([200, false, 3]);
        const read = await office().get(ofAlpha('/draft'));
        expect(JSON.stringify(read.data.draft.content)).toBe(JSON.stringify(faulty));
        expect(read.data.validation.issues.map(({ path }: { path: string }) => path)).toEqual([
          'styles.0.basePrice.KWD',
          `styles.0.lasts.${faulty.styles[0]!.lasts.length - 1}`,
          'styles.0.zones.1.default',
        ]);
        const refused = await publish(1);
        expect([refused.status, refused.data.type, refused.data.issues]).toEqual([
          422,
          'invalid-catalog',
          read.data.validation.issues,
        ]);
        expect((await offered()).version).toBe(1);
        expect((await office().get(ofAlpha())).data.catalog.draft.revision).toBe(1);
      });

      it('may be any JSON, which validation says of it', async () => {
        for (const [at, content] of [null, 'words', [1, 2], {}].entries()) {
          await draft(content, at);
          const { data } = await office().post(ofAlpha('/validate'), {});
          expect(data.validation.valid).toBe(false);
          expect(data.validation.issues.length).toBeGreaterThan(0);
        }
        const closed = changed((catalog) => Object.assign(catalog.styles[1]!, { offered: false }));
        const unsaved = await office().post(ofAlpha('/validate'), { content: closed });
        expect(unsaved.data.validation).toMatchObject({ valid: true, issues: [], issue_count: 0 });
        expect(unsaved.data.validation.warnings.map(({ code }: { code: string }) => code)).toContain(
          'style-not-offered',
        );
      });

      it('is not saved over what a colleague saved meanwhile: the refusal names them', async () => {
        const revision = await draft(dearer());
        await backOffice(api, colleague).put(ofAlpha('/draft'), { content: { mine: true }, revision });
        const { status, data } = await office().put(ofAlpha('/draft'), { content: { theirs: true }, revision });
        expect([status, data.type, data.issues[0].path]).toEqual([409, 'draft-changed', 'revision']);
        expect(data.message).toMatch(/^revision: must be 2: the draft was saved by Grace at \d{4}-/);
        expect((await office().get(ofAlpha('/draft'))).data.draft.content).toEqual({ mine: true });
      });

      it('has one winner when many save at once', async () => {
        const saves = await Promise.all(
          Array.from({ length: 6 }, (_, at) => office().put(ofAlpha('/draft'), { content: { at }, revision: 0 })),
        );
        expect(saves.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
        const winner = saves.findIndex(({ status }) => status === 200);
        expect((await office().get(ofAlpha('/draft'))).data.draft.content).toEqual({ at: winner });
      });

      it('is discarded by who has read it last, and based on a version that there is', async () => {
        await draft(await draft({}), 1);
        expect((await office().delete(ofAlpha('/draft?revision=1'))).status).toBe(409);
        expect((await office().delete(ofAlpha('/draft?revision=2'))).data).toEqual({ deleted: true });
        expect((await office().get(ofAlpha('/draft'))).status).toBe(404);
        const based = await office().put(ofAlpha('/draft'), { content: {}, revision: 0, based_on: 9 });
        expect([based.status, based.data.issues[0].path]).toEqual([422, 'based_on']);
        const shapeless = await office().put(ofAlpha('/draft'), { content: {}, revision: -1, extra: 1 });
        expect([shapeless.status, shapeless.data.issues.length]).toEqual([400, 2]);
      });
    });

    describe('publishing', () => {
      it('makes the draft the next version, which storefronts have at once', async () => {
        const before = await store().get('/catalog');
        const revision = await draft({ ...dearer(), version: 77 });
        const { status, data } = await publish(revision, 1, { note: 'Autumn prices' });
        expect([status, data]).toEqual([200, { version: 2, published: true }]);
        const after = await store().get('/catalog', shop.alpha, { 'if-none-match': before.headers.etag });
        expect([after.status, after.data.catalog.version, after.data.catalog.styles[0].basePrice.EUR]).toEqual([
          200, 2, 45000,
        ]);
        const again = await store().get('/catalog', shop.alpha, { 'if-none-match': after.headers.etag });
        expect(again.status).toBe(304);
        expect((await office().get(ofAlpha('/draft'))).status).toBe(404);
        const { data: history } = await office().get(ofAlpha('/versions'));
        expect(history).toMatchObject({
          count: 2,
          versions: [
            { version: 2, note: 'Autumn prices', published_by: { name: 'Back Office' } },
            { version: 1, note: null, published_by: null },
          ],
        });
      });

      it('of two at once lets one win', async () => {
        const revision = await draft(dearer());
        const both = await Promise.all([publish(revision), publish(revision), publish(revision)]);
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
        expect((await office().get(ofAlpha('/versions'))).data.count).toBe(2);
      });

      it('publishes what its publisher read, not what was saved or published meanwhile', async () => {
        const revision = await draft(dearer());
        const [saved, published] = await Promise.all([
          backOffice(api, colleague).put(ofAlpha('/draft'), { content: { half: 'done' }, revision }),
          publish(revision),
        ]);
        expect([saved.status, published.status].sort()).toEqual([200, 409]);
        const { data } = await office().get(ofAlpha());
        expect([data.catalog.current.version, data.catalog.draft?.revision]).toEqual(
          published.status === 200 ? [2, undefined] : [1, 2],
        );
        expect((await publish(revision, data.catalog.current.version)).data.type).toBe('draft-changed');
      });

      it('refuses who has not seen the current version, and another catalog than the brand’s', async () => {
        await publish(await draft(dearer()));
        const revision = await draft(changed((catalog) => catalog.rules.pop()));
        const behind = await publish(revision, 1);
        expect([behind.status, behind.data.type, behind.data.issues[0].path]).toEqual([
          409,
          'catalog-changed',
          'current_version',
        ]);
        expect(behind.data.message).toMatch(/must be 2: that version was published by Back Office at/);
        const renamed = await draft(
          changed((catalog) => Object.assign(catalog, { id: 'other' })),
          revision,
        );
        const other = await publish(renamed, 2);
        expect([other.status, other.data.issues[0].path]).toEqual([422, 'id']);
      });

      it('changes nothing where nothing is new', async () => {
        const reordered = Object.fromEntries(Object.entries(defaultCatalog).reverse());
        const { data } = await publish(await draft(reordered));
        expect(data).toEqual({ version: 1, published: false });
        expect((await office().get(ofAlpha('/versions'))).data.count).toBe(1);
        expect((await office().get(ofAlpha())).data.catalog.draft.revision).toBe(1);
      });

      it('is seen by a server on which it did not happen', async () => {
        const before = await store().get('/catalog');
        await dbConnection.raw(
          `INSERT INTO cordwainer_catalog_version (id, brand_id, catalog_id, version, content, content_hash)
           SELECT 'catver_elsewhere', brand_id, catalog_id, 2, replace(content::text, '"version":1', '"version":2')::json, 'other'
           FROM cordwainer_catalog_version WHERE brand_id = ?`,
          [shop.alpha.id],
        );
        const after = await store().get('/catalog', shop.alpha, { 'if-none-match': before.headers.etag });
        expect([after.status, after.data.catalog.version, after.headers.etag]).toEqual([200, 2, 'W/"other"']);
      });
    });

    describe('a version that is published', () => {
      it('stays what orders were made from; designs of it are not ordered any more', async () => {
        const { goods } = await store().quote();
        const { data: placed } = await store().order();
        await publish(await draft(dearer()));
        const { data } = await office().get(`/orders/${placed.order.id}`);
        expect(data.order.catalog).toEqual({ id: 'cordwainer-default', version: 1 });
        expect(data.order.specification.map(({ id }: { id: string }) => id)).toContain('zone:vamp');
        expect((await office().get(ofAlpha('/versions/1'))).data.version.catalog).toEqual({
          ...defaultCatalog,
          $schema: defaultCatalog.$schema,
        });
        const stale = await store()
          .order({ design: oxford(shop.alpha) })
          .catch((error: Error) => error.message);
        expect(stale).toMatch(/422.*design\.catalog\.version.*the catalog is at version 2/);
        const design = { ...oxford(shop.alpha), catalog: { id: 'cordwainer-default', version: 2 } };
        expect((await store().quote({ design })).goods).toBe(goods + 45000 - defaultCatalog.styles[0]!.basePrice.EUR!);
      });

      it('is offered again by rolling back, as a new version', async () => {
        const first = await offered();
        await publish(await draft(dearer()));
        await draft({ half: 'done' });
        const rollBack = (current_version: number) =>
          office().post(ofAlpha('/rollback'), { version: 1, current_version });
        expect((await rollBack(1)).status).toBe(409);
        expect((await rollBack(2)).data).toEqual({ version: 3, published: true });
        expect(await offered()).toEqual({ ...first, version: 3 });
        const { data } = await office().get(ofAlpha('/versions?limit=1'));
        expect(data).toMatchObject({
          count: 3,
          versions: [
            { version: 3, rolled_back_to: 1, note: 'rolled back to 1', published_by: { name: 'Back Office' } },
          ],
        });
        expect((await rollBack(3)).data).toEqual({ version: 3, published: false });
        expect((await office().get(ofAlpha('/draft'))).data.draft.content).toEqual({ half: 'done' });
        expect((await office().post(ofAlpha('/rollback'), { version: 9, current_version: 3 })).status).toBe(404);
      });

      it('never changes, nor what is said of it', async () => {
        for (const set of ["content = '{}'", "note = 'else'", "published_by = 'somebody'", 'version = 9']) {
          await expect(dbConnection.raw(`UPDATE cordwainer_catalog_version SET ${set}`)).rejects.toThrow(
            /never changes/,
          );
        }
      });

      it('differs from another, or the draft, by what is other in it', async () => {
        await publish(await draft(dearer()));
        await draft(changed((catalog) => catalog.materials.pop()));
        const diff = async (from: string, to: string) =>
          (await office().get(ofAlpha(`/diff?from=${from}&to=${to}`))).data;
        expect((await diff('1', '2')).changes).toEqual([
          {
            kind: 'changed',
            path: 'styles.oxford.basePrice.EUR',
            label: defaultCatalog.styles[0]!.name,
            before: defaultCatalog.styles[0]!.basePrice.EUR,
            after: 45000,
          },
        ]);
        expect((await diff('2', '2')).changes).toEqual([]);
        expect((await diff('1', 'draft')).summary.map(({ message }: { message: string }) => message)).toEqual([
          expect.stringMatching(/^1 material removed: /),
        ]);
        expect((await office().get(ofAlpha('/diff?from=1&to=9'))).status).toBe(404);
        expect((await office().get(ofAlpha('/diff?from=1&to=later'))).status).toBe(400);
      });
    });

    describe('a file', () => {
      it('that was exported is imported as the same catalog', async () => {
        const exported = await office().get(ofAlpha('/versions/1/export'), { responseType: 'text' });
        expect(exported.headers['content-disposition']).toBe('attachment; filename="cordwainer-default-1.json"');
        const json = { headers: { 'content-type': 'application/json' } };
        const { status, data } = await office().post(ofAlpha('/import'), exported.data, json);
        expect([status, data.draft.revision, data.validation.valid]).toEqual([200, 1, true]);
        expect((await office().get(ofAlpha('/diff?from=1&to=draft'))).data.changes).toEqual([]);
        const { content } = (await office().get(ofAlpha('/draft'))).data.draft;
        expect(`${JSON.stringify(content, null, 2)}\n`).toBe(exported.data);
        expect((await office().post(ofAlpha('/import'), exported.data, json)).status).toBe(409);
        expect((await office().post(ofAlpha('/import?revision=1'), exported.data, json)).data.draft.revision).toBe(2);
      });

      it('that is too large, no JSON or bottomless is refused, and nothing is kept of it', async () => {
        const json = { headers: { 'content-type': 'application/json' } };
        const large = await office().post(ofAlpha('/import'), JSON.stringify('x'.repeat(5_300_000)), json);
        expect([large.status, large.data.type]).toEqual([413, 'body-too-large']);
        const broken = await office().post(ofAlpha('/import'), Buffer.from('{"styles": ['), json);
        expect([broken.status, broken.data.type]).toEqual([400, 'invalid-json']);
        const bottomless = await office().post(
          ofAlpha('/import'),
          Buffer.from('['.repeat(50_000) + ']'.repeat(50_000)),
          json,
        );
        expect(bottomless.status).toBe(400);
        expect((await office().get(ofAlpha('/draft'))).status).toBe(404);
      });
    });

    describe('500 materials and 40 styles', () => {
      it('are imported, published, compared, served and quoted quickly', async () => {
        const large = { ...largeCatalog(), id: 'cordwainer-default' };
        const took: Record<string, number> = {};
        const timed = async <Result>(what: string, run: () => Promise<Result>): Promise<Result> => {
          const began = performance.now();
          const result = await run();
          took[what] = Math.round(performance.now() - began);
          return result;
        };
        // What the same takes with a small catalog, to tell a slow machine from a slow catalog.
        const known = await store().get('/catalog');
        const knownAlready = () => store().get('/catalog', shop.alpha, { 'if-none-match': known.headers.etag });
        await timed('304, small catalog', knownAlready);
        await store().quote();
        await timed('quote, small catalog', () => store().quote());
        const imported = await timed('import', () => office().post(ofAlpha('/import'), large));
        expect(imported.data.validation).toMatchObject({ valid: true });
        expect((await timed('publish', () => publish(1))).data).toEqual({ version: 2, published: true });
        expect((await timed('diff', () => office().get(ofAlpha('/diff?from=1&to=2')))).status).toBe(200);
        const first = await timed('store, cold', () => store().get('/catalog'));
        expect(first.data.catalog.materials.length).toBe(500);
        for (const encoding of ['br', 'gzip', 'identity']) {
          const ask = () => store().get('/catalog', shop.alpha, { 'accept-encoding': encoding });
          await ask();
          const { headers, data } = await timed(`store, ${encoding}`, ask);
          expect(data.catalog).toEqual(first.data.catalog);
          expect(headers.vary).toMatch(/x-publishable-api-key/);
          expect(headers.vary).toMatch(/Accept-Encoding/);
        }
        const design = {
          catalog: { id: 'cordwainer-default', version: 2 },
          style: 'oxford-3',
          choices: { 'zone:vamp': 'suede-4/navy' },
        };
        await store().quote({ design });
        expect((await timed('quote', () => store().quote({ design }))).goods).toBeGreaterThan(0);
        const unchanged = () => store().get('/catalog', shop.alpha, { 'if-none-match': first.headers.etag });
        expect((await timed('store, 304', unchanged)).status).toBe(304);
        console.info('A catalog of 1.2 MB, ms:', took);
        // Far above what it takes: to fail when something becomes quadratic, not when a machine is busy.
        expect(Math.max(...Object.values(took))).toBeLessThan(5000);
      });
    });
  },
});
