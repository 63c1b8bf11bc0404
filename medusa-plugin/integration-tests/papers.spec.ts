import path from 'node:path';
import { medusaIntegrationTestRunner } from '@medusajs/test-utils';
import { decode as decodeJpeg } from 'jpeg-js';
import { oxford, storefront, type Wanted } from './support/requests';
import { makeShop, type Shop, type TestBrand } from './support/shop';

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });

    const any = { validateStatus: () => true, responseType: 'arraybuffer' as const };
    const admin = (url: string, headers: Record<string, string> = {}) =>
      api.get(`/admin/cordwainer${url}`, {
        ...any,
        headers: { authorization: `Bearer ${shop.adminToken}`, ...headers },
      });
    const store = (url: string, brand: TestBrand = shop.alpha) =>
      api.get(`/store/cordwainer${url}`, { ...any, headers: { 'x-publishable-api-key': brand.key } });
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

      it.each(['pictures/below', 'pictures/top?size=huge'])('refuses %s and says what there is', async (what) => {
        const { id } = await ordered();
        const { status, data } = await admin(`/orders/${id}/${what}`);
        expect([status, JSON.parse(data.toString()).type]).toEqual([400, 'invalid-shape']);
      });
    });
  },
});
