import { createRequire } from 'node:module';
import path from 'node:path';
import { decode as decodeJpeg } from 'jpeg-js';
import { readPdf } from './support/read-pdf';
import { confirmations, oxford, storefront, type Wanted } from './support/requests';
import { defaultCatalog, makeShop, type Shop, type TestBrand } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const { pictureOf } = require('@cordwainer/medusa-plugin/pictures/index');
const { issueInvoiceWorkflow, publishCatalogWorkflow } = require('@cordwainer/medusa-plugin/workflows');
const issueMissingInvoices = require('@cordwainer/medusa-plugin/jobs/issue-missing-invoices').default;

type Brands = { updateCordwainerBrands(data: Record<string, unknown>): Promise<unknown> };
type Issued = { number: string; created: boolean };
type Invoices = {
  issueInvoice(data: {
    brand: { id: string; code: string };
    production_order_id: string;
    snapshot: unknown;
  }): Promise<Issued>;
  listCordwainerInvoices(filter: Record<string, unknown>): Promise<{ number: string; snapshot: { total: number } }[]>;
};
type Raw = { raw(statement: string, parameters?: unknown[]): Promise<{ rows: Record<string, string>[] }> };

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      await getContainer()
        .resolve<Brands>('cordwainer_brand')
        .updateCordwainerBrands({
          id: shop.alpha.id,
          ship_from: { name: 'Alpha dispatch', address_1: '14 Conduit Street', city: 'London', country_code: 'gb' },
          invoice_details: {
            legal_name: 'Alpha Shoes Ltd',
            address: ['14 Conduit Street', 'London'],
            vat_id: 'GB 123',
          },
        });
    });

    const any = { validateStatus: () => true, responseType: 'arraybuffer' as const };
    const admin = (url: string, headers: Record<string, string> = {}) =>
      api.get(`/admin/cordwainer${url}`, {
        ...any,
        headers: { authorization: `Bearer ${shop.adminToken}`, ...headers },
      });
    const store = (url: string, brand: TestBrand = shop.alpha) =>
      api.get(`/store/cordwainer${url}`, { ...any, headers: { 'x-publishable-api-key': brand.key } });
    const refusal = (data: Buffer) => JSON.parse(data.toString()) as { type: string; message: string };
    async function ordered(wanted?: Wanted): Promise<{ id: string; number: string; link_token: string }> {
      const { data, status } = await storefront(api, shop).order(wanted);
      if (status !== 201) throw new Error(JSON.stringify(data));
      return data.order;
    }

    describe('a picture of an order', () => {
      it('is a JPEG that shows the shoe on white, and is known again by its ETag', async () => {
        const { id } = await ordered();
        const { status, headers, data } = await admin(`/orders/${id}/pictures/outside`);
        expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([
          200,
          'image/jpeg',
          'nosniff',
        ]);
        expect(headers['cache-control']).toMatch(/^private/);
        const { width, height, data: pixels } = decodeJpeg(data);
        expect([width, height]).toEqual([800, 600]);
        const at = (x: number, y: number) => [...pixels.subarray((y * 800 + x) * 4, (y * 800 + x) * 4 + 3)];
        expect(Math.min(...at(5, 5))).toBeGreaterThan(250);
        // The quarter, in chestnut.
        const [red, , blue] = at(300, 320);
        expect(red!).toBeGreaterThan(1.4 * blue!);
        const again = await admin(`/orders/${id}/pictures/outside`, { 'If-None-Match': headers.etag as string });
        expect([again.status, again.data.byteLength]).toEqual([304, 0]);
      });

      it('is of the design: another leather is another picture, the same design is the same bytes', async () => {
        const picture = async (choices: Record<string, string>) => {
          const { link_token } = await ordered({ design: oxford(shop.alpha, choices) });
          return (await store(`/orders/${link_token}/pictures/three-quarter?size=small`)).data as Buffer;
        };
        const navy = await picture({ 'zone:vamp': 'suede/navy' });
        expect(navy.equals(await picture({ 'zone:vamp': 'suede/navy' }))).toBe(true);
        expect(navy.equals(await picture({ 'zone:vamp': 'suede/snuff' }))).toBe(false);
      });

      it('is shown by its link to its own brand alone, and to no stranger in the admin', async () => {
        const { id, link_token } = await ordered();
        expect((await store(`/orders/${link_token}/pictures/top?size=small`)).status).toBe(200);
        expect((await store(`/orders/${link_token}/pictures/top?size=small`, shop.beta)).status).toBe(404);
        expect((await store('/orders/nonsense/pictures/top')).status).toBe(404);
        expect((await api.get(`/admin/cordwainer/orders/${id}/pictures/top`, any)).status).toBe(401);
      });

      it('is drawn once for all who ask at once', async () => {
        const { id } = await ordered();
        const { data } = await getContainer()
          .resolve('query')
          .graph({ entity: 'production_order', fields: ['cordwainer_design.*'], filters: { id } as never });
        const { cordwainer_design: design } = data[0] as unknown as { cordwainer_design: unknown };
        const size = { width: 200, height: 150 };
        const pictures: ({ content: Buffer } | undefined)[] = await Promise.all(
          Array.from({ length: 8 }, () => pictureOf(getContainer(), design, 'back', size)),
        );
        expect(new Set(pictures.map((picture) => picture?.content)).size).toBe(1);
        expect(pictures[0]?.content.length).toBeGreaterThan(1000);
      });

      it('is not there for a style from a file of the brand’s own: its sheet goes without', async () => {
        const catalog = {
          ...defaultCatalog,
          version: 2,
          styles: defaultCatalog.styles.map((style) => ({
            ...style,
            model: { kind: 'glb', url: 'https://brand.test/shoe.glb', zones: {} },
          })),
        };
        await publishCatalogWorkflow(getContainer()).run({ input: { brand_id: shop.alpha.id, catalog } });
        const first = oxford(shop.alpha);
        const design = { ...first, catalog: { ...first.catalog, version: 2 } };
        const confirmed = confirmations(first);
        const { id } = await ordered({ design, change: (request) => ({ ...request, confirmed }) });
        const { status, data } = await admin(`/orders/${id}/pictures/top`);
        expect([status, refusal(data).type]).toEqual([404, 'no-picture']);
        expect((await admin(`/orders/${id}/documents/specification`)).status).toBe(200);
      });

      it.each(['pictures/below', 'pictures/top?size=huge'])('refuses %s and says what there is', async (what) => {
        const { id } = await ordered();
        const { status, data } = await admin(`/orders/${id}/${what}`);
        expect([status, JSON.parse(data.toString()).type]).toEqual([400, 'invalid-shape']);
      });
    });

    const invoices = () => getContainer().resolve<Invoices>('cordwainer_invoice');
    const pay = (id: string) =>
      api.post(
        `/admin/cordwainer/orders/${id}/pay`,
        {},
        {
          ...any,
          headers: { authorization: `Bearer ${shop.adminToken}` },
        },
      );
    const text = (data: Buffer) => readPdf(data)?.text ?? '';
    const written = (id: string) =>
      until(async () => {
        const { status, data } = await admin(`/orders/${id}/documents/invoice`);
        return status === 200 && data;
      });

    describe('the papers of an order', () => {
      it('are PDFs to be shown and not kept: the specification by id and by link, the packing slip by id', async () => {
        const { id, number, link_token } = await ordered();
        const sheet = await admin(`/orders/${id}/documents/specification`);
        expect([sheet.status, sheet.headers]).toMatchObject([
          200,
          {
            'content-type': 'application/pdf',
            'content-disposition': `inline; filename="${number}-specification.pdf"`,
            'cache-control': 'private, no-store',
            'x-content-type-options': 'nosniff',
          },
        ]);
        expect(sheet.data.subarray(0, 5).toString()).toBe('%PDF-');
        const linked = await store(`/orders/${link_token}/documents/specification`);
        expect(text(linked.data)).toBe(text(sheet.data));
        expect(text(sheet.data)).toContain('Goodyear welt');
        const slip = text((await admin(`/orders/${id}/documents/packing-slip?locale=de`)).data);
        for (const part of ['Packzettel', 'Ada Lovelace', 'Deutschland', 'Alpha dispatch']) {
          expect(slip.toLowerCase()).toContain(part.toLowerCase());
        }
        expect(slip).not.toMatch(/€|EUR/);
      });

      it('belong to one brand and its back office', async () => {
        const { id, link_token } = await ordered();
        expect((await store(`/orders/${link_token}/documents/specification`, shop.beta)).status).toBe(404);
        expect((await store(`/orders/${link_token}/documents/packing-slip`)).status).toBe(400);
        expect((await api.get(`/admin/cordwainer/orders/${id}/documents/specification`, any)).status).toBe(401);
        expect((await admin('/orders/prod_none/documents/specification')).status).toBe(404);
      });

      it('have an invoice once it is paid, with what was charged and who sells', async () => {
        const { id, link_token, number } = await ordered();
        const before = await store(`/orders/${link_token}/documents/invoice`);
        expect([before.status, refusal(before.data).type]).toEqual([409, 'no-invoice']);
        await pay(id);
        const words = text(await written(id));
        for (const part of [
          'Alpha Shoes Ltd',
          'VAT ID GB 123',
          'Ada Lovelace',
          '€418.50',
          'Tax 19%',
          '€66.82',
          number,
        ]) {
          expect(words).toContain(part);
        }
        const { data } = await api.get(`/admin/cordwainer/orders/${id}`, {
          headers: { authorization: `Bearer ${shop.adminToken}` },
        });
        expect(data.order.status).toBe('work-in-process');
        // Written down on the order a moment after the invoice is there.
        const noted = await until(async () => {
          const { rows } = await (dbConnection as unknown as Raw).raw(
            'SELECT invoice_number FROM cordwainer_production_order WHERE id = ?',
            [id],
          );
          return rows[0]?.invoice_number;
        });
        expect(noted).toMatch(/^ALP-\d{4}-0001$/);
        expect(text((await store(`/orders/${link_token}/documents/invoice`)).data)).toBe(words);
      });

      it('say the same for ever, whatever becomes of the brand', async () => {
        const { id } = await ordered();
        await pay(id);
        const before = await written(id);
        await getContainer()
          .resolve<Brands>('cordwainer_brand')
          .updateCordwainerBrands({
            id: shop.alpha.id,
            name: 'Renamed',
            invoice_details: { legal_name: 'Somebody else', address: ['Elsewhere'] },
          });
        expect((await written(id)).equals(before)).toBe(true);
      });

      it('wait with the invoice for a brand that has not said who it is by law, and write it then', async () => {
        const { id } = await ordered({ brand: shop.beta });
        await pay(id);
        await issueMissingInvoices(getContainer());
        expect((await admin(`/orders/${id}/documents/invoice`)).status).toBe(409);
        await getContainer()
          .resolve<Brands>('cordwainer_brand')
          .updateCordwainerBrands({
            id: shop.beta.id,
            invoice_details: { legal_name: 'Beta Shoes GmbH', address: ['Berlin'] },
          });
        await issueMissingInvoices(getContainer());
        expect(text(await written(id))).toContain('Beta Shoes GmbH');
      });
    });

    describe('invoice numbers', () => {
      const snapshot = { currency: 'EUR', total: 100 };

      it('have no gap, with fifty orders of each of two brands at once, each told of twice', async () => {
        const brands = [shop.alpha, shop.beta];
        const orders = brands.flatMap((brand) =>
          Array.from({ length: 50 }, (_, at) => ({
            brand: { id: brand.id, code: brand.code },
            production_order_id: `prod_${brand.code}_${at}`,
            snapshot,
          })),
        );
        const issued = await Promise.all([...orders, ...orders].map((order) => invoices().issueInvoice(order)));
        expect(issued.filter(({ created }) => created)).toHaveLength(100);
        const year = new Date().getUTCFullYear();
        for (const brand of brands) {
          const numbers = (await invoices().listCordwainerInvoices({ brand_id: brand.id })).map(({ number }) => number);
          expect(numbers.sort()).toEqual(
            Array.from({ length: 50 }, (_, at) => `${brand.code}-${year}-${String(at + 1).padStart(4, '0')}`),
          );
        }
      });

      it('are not used up by an invoice that could not be written', async () => {
        const brand = { id: shop.alpha.id, code: shop.alpha.code };
        const first = await invoices().issueInvoice({ brand, production_order_id: 'prod_1', snapshot });
        const broken = { ...snapshot, total: 'nothing' };
        await expect(
          invoices().issueInvoice({ brand, production_order_id: 'prod_2', snapshot: broken }),
        ).rejects.toThrow();
        const second = await invoices().issueInvoice({ brand, production_order_id: 'prod_3', snapshot });
        expect([first.number, second.number].map((number) => number.slice(-4))).toEqual(['0001', '0002']);
      });

      it('stay one for one order, however often it is launched', async () => {
        const { id } = await ordered();
        await pay(id);
        await written(id);
        await Promise.all(Array.from({ length: 8 }, () => issueInvoiceWorkflow(getContainer()).run({ input: { id } })));
        expect(await invoices().listCordwainerInvoices({ production_order_id: id })).toHaveLength(1);
      });

      it('can not be changed, not even by the database’s own user', async () => {
        const brand = { id: shop.alpha.id, code: shop.alpha.code };
        await invoices().issueInvoice({ brand, production_order_id: 'prod_1', snapshot });
        const sql = dbConnection as unknown as Raw;
        await expect(sql.raw('UPDATE cordwainer_invoice SET total = 0')).rejects.toThrow('An invoice never changes');
        await expect(sql.raw('DELETE FROM cordwainer_invoice')).rejects.toThrow('An invoice never changes');
      });
    });
  },
});
